// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScoreBoard.h"

#include <algorithm>
#include <map>

#include "models/QtTranslator.h"

namespace shirube::models {

using application::DeskSheet;
using domain::SheetContent;

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

bool isBlank(const SheetContent& content) {
    return content.remark.empty() && std::all_of(content.scores.begin(), content.scores.end(), [](const auto& score) {
               return score.value.empty() && score.comment.empty();
           });
}

std::string entered(const DeskSheet& sheet, int item, const QString& text) {
    const auto typed = toUtf8(text.trimmed());
    const auto& scheme = sheet.round.scheme;
    auto normal = domain::normalScore(scheme, scheme.criteria[at(item)], typed);
    return normal.empty() ? typed : normal;
}

}  // namespace

ScoreBoard::ScoreBoard(QObject* parent) : QObject(parent) {}

void ScoreBoard::setSheets(std::vector<DeskSheet> sheets) {
    m_sheets = std::move(sheets);
    m_saved.clear();
    for (const auto& sheet : m_sheets) {
        m_saved.push_back(sheet.content);
    }
    emit reset();
}

const DeskSheet& ScoreBoard::sheet(int sheet) const {
    return m_sheets[at(sheet)];
}

int ScoreBoard::itemCount(int sheet) const {
    return static_cast<int>(this->sheet(sheet).round.scheme.criteria.size());
}

int ScoreBoard::indexOf(const domain::ReviewSubjectId& subject) const {
    const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [&](const DeskSheet& sheet) { return sheet.subject.id == subject; });
    return found == m_sheets.end() ? -1 : static_cast<int>(found - m_sheets.begin());
}

std::vector<int> ScoreBoard::sheetsOf(const domain::ReviewRoundId& round) const {
    std::vector<int> found;
    for (int index = 0; index < count(); ++index) {
        if (sheet(index).round.id == round) {
            found.push_back(index);
        }
    }
    return found;
}

QString ScoreBoard::problemOf(int sheet, int item, const QString& text) const {
    const auto typed = text.trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    const auto& scheme = this->sheet(sheet).round.scheme;
    const auto read = domain::readScore(scheme, scheme.criteria[at(item)], toUtf8(typed));
    return read ? QString() : textOf(read.error().message);
}

QString ScoreBoard::problem(int sheet, int item) const {
    return problemOf(sheet, item, toQString(this->sheet(sheet).content.scores[at(item)].value));
}

int ScoreBoard::filled(int sheet) const {
    return itemCount(sheet) - open(sheet) - invalid(sheet);
}

int ScoreBoard::open(int sheet) const {
    const auto& scores = this->sheet(sheet).content.scores;
    return static_cast<int>(
        std::count_if(scores.begin(), scores.end(), [](const auto& score) { return score.value.empty(); }));
}

int ScoreBoard::invalid(int sheet) const {
    int found = 0;
    for (int item = 0; item < itemCount(sheet); ++item) {
        found += problem(sheet, item).isEmpty() ? 0 : 1;
    }
    return found;
}

bool ScoreBoard::canSubmit(int sheet) const {
    const auto& shown = this->sheet(sheet);
    return shown.takesScores && shown.state != State::Submitted && filled(sheet) == itemCount(sheet);
}

bool ScoreBoard::isReplacing(int sheet) const {
    return !this->sheet(sheet).submitted.scores.empty();
}

int ScoreBoard::firstOpen(int sheet) const {
    for (int item = 0; item < itemCount(sheet); ++item) {
        if (this->sheet(sheet).content.scores[at(item)].value.empty() || !problem(sheet, item).isEmpty()) {
            return item;
        }
    }
    return -1;
}

void ScoreBoard::setValue(int sheet, int item, const QString& text) {
    setValues({{sheet, item, text}});
}

void ScoreBoard::setComment(int sheet, int item, const QString& text) {
    auto after = this->sheet(sheet).content;
    after.scores[at(item)].comment = toUtf8(text);
    apply({{sheet, this->sheet(sheet).content, std::move(after)}},
          QStringLiteral("%1/%2/comment").arg(sheet).arg(item));
}

void ScoreBoard::setRestricted(int sheet, int item, bool isRestricted) {
    auto after = this->sheet(sheet).content;
    after.scores[at(item)].isRestricted = isRestricted;
    apply({{sheet, this->sheet(sheet).content, std::move(after)}}, {});
}

void ScoreBoard::setRemark(int sheet, const QString& text) {
    auto after = this->sheet(sheet).content;
    after.remark = toUtf8(text);
    apply({{sheet, this->sheet(sheet).content, std::move(after)}}, QStringLiteral("%1/remark").arg(sheet));
}

void ScoreBoard::setRemarkRestricted(int sheet, bool isRestricted) {
    auto after = this->sheet(sheet).content;
    after.isRemarkRestricted = isRestricted;
    apply({{sheet, this->sheet(sheet).content, std::move(after)}}, {});
}

void ScoreBoard::setValues(const std::vector<ScoreEntry>& entries) {
    std::map<int, SheetContent> after;
    for (const auto& entry : entries) {
        auto& content = after.try_emplace(entry.sheet, sheet(entry.sheet).content).first->second;
        content.scores[at(entry.item)].value = entered(sheet(entry.sheet), entry.item, entry.value);
    }
    SheetEdits edits;
    for (auto& [sheet, content] : after) {
        edits.push_back({sheet, this->sheet(sheet).content, std::move(content)});
    }
    apply(std::move(edits), {});
}

void ScoreBoard::apply(SheetEdits edits, const QString& mergeKey) {
    std::erase_if(
        edits, [this](const SheetEdit& edit) { return !sheet(edit.sheet).takesScores || edit.before == edit.after; });
    if (edits.empty()) {
        return;
    }
    for (const auto& edit : edits) {
        restore(edit.sheet, edit.after);
    }
    emit edited(edits, mergeKey);
}

void ScoreBoard::restore(int sheet, const SheetContent& content) {
    m_sheets[at(sheet)].content = content;
    updateState(sheet);
    emit sheetChanged(sheet);
}

void ScoreBoard::updateState(int sheet) {
    auto& shown = m_sheets[at(sheet)];
    if (isReplacing(sheet)) {
        shown.state = shown.content == shown.submitted ? State::Submitted : State::ChangedSinceSubmitted;
    } else {
        shown.state = isBlank(shown.content) ? State::NotBegun : State::Draft;
    }
}

bool ScoreBoard::isUnsaved(int sheet) const {
    return m_saved[at(sheet)] != this->sheet(sheet).content;
}

bool ScoreBoard::hasUnsaved() const {
    for (int sheet = 0; sheet < count(); ++sheet) {
        if (isUnsaved(sheet)) {
            return true;
        }
    }
    return false;
}

void ScoreBoard::setSaved(int sheet, const SheetContent& content) {
    m_saved[at(sheet)] = content;
}

}  // namespace shirube::models
