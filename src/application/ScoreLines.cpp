// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScoreLines.h"

#include <algorithm>
#include <utility>

#include "PacketDefinition.h"
#include "ReviewChange.h"
#include "SheetRules.h"
#include "base/Text.h"

namespace shirube::application {

using base::ErrorCode;
using base::Message;
using exchange::ScoreRecord;

namespace {

tl::unexpected<base::Error> refused(const ScoreRecord& record, std::string_view sourceTemplate,
                                    std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::InvalidInput,
                      Message::nested(SHIRUBE_TEXT("Line {0}: {1}"), {Message::verbatim(std::to_string(record.line)),
                                                                      Message(sourceTemplate, std::move(arguments))}));
}

tl::unexpected<base::Error> at(std::size_t line, base::Error problem) {
    problem.message = Message::nested(SHIRUBE_TEXT("Line {0}: {1}"),
                                      {Message::verbatim(std::to_string(line)), std::move(problem.message)});
    return tl::unexpected<base::Error>(std::move(problem));
}

bool isSameText(const std::string& a, const std::string& b) {
    return base::searchKey(a) == base::searchKey(b);
}

class LineReader {
public:
    LineReader(const domain::ReviewContent& content, const analysis::FactBook& facts)
        : m_content(content), m_facts(facts) {}

    base::Status add(const ScoreRecord& record) {
        const auto* round = roundOf(record);
        if (round == nullptr) {
            return refused(record, SHIRUBE_TEXT("there is no review “{0}”, or several of that name. Give its id."),
                           {base::quoted(record.review)});
        }
        const auto* subject = subjectOf(record, *round);
        if (subject == nullptr) {
            return refused(record, SHIRUBE_TEXT("“{0}” is not under review in {1}. Give the theme's id or code."),
                           {base::quoted(record.theme), round->name});
        }
        const auto* member = memberOf(record, *round);
        if (member == nullptr) {
            return refused(
                record, SHIRUBE_TEXT("“{0}” is no reviewer of {1}, or several have that name. Give the label or id."),
                {base::quoted(record.reviewer), round->name});
        }
        if (auto allowed = expectAllowed(record, *round, *subject, *member); !allowed) {
            return allowed;
        }
        auto& sheet = sheetFor(record, *round, *subject, *member);
        if (record.criterion.empty()) {
            return addRemark(record, sheet);
        }
        return addScore(record, round->scheme, sheet);
    }

    base::Result<std::vector<ScoreLines>> take() {
        for (auto& sheet : m_sheets) {
            auto checked = readSheet(roundIn(m_content, sheet.round)->scheme,
                                     subjectIn(m_content, sheet.subject)->title, sheet.content);
            if (!checked) {
                return at(sheet.line, std::move(checked).error());
            }
            sheet.content = *std::move(checked);
        }
        return std::move(m_sheets);
    }

private:
    [[nodiscard]] const domain::ReviewRound* roundOf(const ScoreRecord& record) const {
        if (const auto* round = roundIn(m_content, domain::ReviewRoundId(record.review))) {
            return round;
        }
        const domain::ReviewRound* found = nullptr;
        for (const auto& round : m_content.rounds) {
            if (isSameText(round.name, record.review)) {
                if (found != nullptr) {
                    return nullptr;
                }
                found = &round;
            }
        }
        return found;
    }

    [[nodiscard]] bool isTheme(const domain::ThemeId& id, const std::string& text) const {
        if (id.value() == text || id.isEmpty() || text.empty()) {
            return id.value() == text;
        }
        const auto* theme = m_facts.catalogue().theme(id);
        return theme != nullptr && !theme->code.empty() && isSameText(theme->code, text);
    }

    [[nodiscard]] const domain::ReviewSubject* subjectOf(const ScoreRecord& record,
                                                         const domain::ReviewRound& round) const {
        const auto found = std::find_if(m_content.subjects.begin(), m_content.subjects.end(), [&](const auto& subject) {
            return subject.round == round.id && isTheme(subject.theme, record.theme);
        });
        return found == m_content.subjects.end() ? nullptr : &*found;
    }

    [[nodiscard]] const domain::PanelMember* memberOf(const ScoreRecord& record,
                                                      const domain::ReviewRound& round) const {
        const domain::PanelMember* named = nullptr;
        std::size_t count = 0;
        for (const auto& member : m_content.panel) {
            if (member.round != round.id) {
                continue;
            }
            if (member.reviewer.value() == record.reviewer || isSameText(member.label, record.reviewer)) {
                return &member;
            }
            const auto* reviewer = reviewerIn(m_content, member.reviewer);
            if (reviewer != nullptr && isSameText(reviewer->name, record.reviewer)) {
                named = &member;
                ++count;
            }
        }
        return count == 1 ? named : nullptr;
    }

    [[nodiscard]] base::Status expectAllowed(const ScoreRecord& record, const domain::ReviewRound& round,
                                             const domain::ReviewSubject& subject,
                                             const domain::PanelMember& member) const {
        const auto conflict = [&](Message message) {
            return at(record.line, base::Error{ErrorCode::Conflict, std::move(message), {}});
        };
        if (round.stage != domain::RoundStage::Scoring) {
            return conflict(Message::nested(SHIRUBE_TEXT("{0} takes no scores now: {1}."),
                                            {Message::verbatim(round.name), label(round.stage)}));
        }
        if (isConflicted(m_content, subject.id, member.reviewer)) {
            return conflict(Message(SHIRUBE_TEXT("{0} has a conflict of interest with {1}. Remove the line."),
                                    {member.label, subject.title}));
        }
        if (!isAssigned(m_content, subject.id, member.reviewer)) {
            return conflict(
                Message(SHIRUBE_TEXT("{1} is not assigned to {0}. Remove the line."), {member.label, subject.title}));
        }
        return {};
    }

    ScoreLines& sheetFor(const ScoreRecord& record, const domain::ReviewRound& round,
                         const domain::ReviewSubject& subject, const domain::PanelMember& member) {
        const auto found = std::find_if(m_sheets.begin(), m_sheets.end(), [&](const auto& sheet) {
            return sheet.subject == subject.id && sheet.reviewer == member.reviewer;
        });
        if (found != m_sheets.end()) {
            return *found;
        }
        return m_sheets.emplace_back(ScoreLines{round.id, subject.id, member.reviewer, {}, record.line});
    }

    static base::Status addRemark(const ScoreRecord& record, ScoreLines& sheet) {
        if (!record.value.empty()) {
            return refused(record, SHIRUBE_TEXT("a value without a criterion. Give the item's id or name."));
        }
        if (!sheet.content.remark.empty()) {
            return refused(record, SHIRUBE_TEXT("the sheet has a remark already. Remove one of the two."));
        }
        sheet.content.remark = record.comment;
        sheet.content.isRemarkRestricted = !record.comment.empty();
        return {};
    }

    static base::Status addScore(const ScoreRecord& record, const domain::ReviewScheme& scheme, ScoreLines& sheet) {
        const auto* criterion = scheme.criterion(record.criterion);
        if (criterion == nullptr) {
            const auto named = std::find_if(scheme.criteria.begin(), scheme.criteria.end(),
                                            [&](const auto& one) { return isSameText(one.name, record.criterion); });
            criterion = named == scheme.criteria.end() ? nullptr : &*named;
        }
        if (criterion == nullptr) {
            return refused(record, SHIRUBE_TEXT("there is no item “{0}” in this review. Give the item's id or name."),
                           {base::quoted(record.criterion)});
        }
        const bool isTwice = std::any_of(sheet.content.scores.begin(), sheet.content.scores.end(),
                                         [&](const auto& score) { return score.criterion == criterion->id; });
        if (isTwice) {
            return refused(record, SHIRUBE_TEXT("the sheet has a score for {0} already. Remove one of the two."),
                           {criterion->name});
        }
        if (auto value = readScore(scheme, *criterion, record.value); !value) {
            return at(record.line, std::move(value).error());
        }
        sheet.content.scores.push_back({criterion->id, record.value, record.comment, !record.comment.empty()});
        return {};
    }

    const domain::ReviewContent& m_content;
    const analysis::FactBook& m_facts;
    std::vector<ScoreLines> m_sheets;
};

}  // namespace

base::Result<std::vector<ScoreLines>> sheetsOf(const std::vector<ScoreRecord>& records,
                                               const domain::ReviewContent& content, const analysis::FactBook& facts) {
    LineReader reader(content, facts);
    for (const auto& record : records) {
        if (auto added = reader.add(record); !added) {
            return base::forward(std::move(added));
        }
    }
    return reader.take();
}

std::vector<ScoreRecord> linesOf(const domain::ReviewBook& book, const domain::ReviewRound& round) {
    std::vector<ScoreRecord> records;
    for (const auto* subject : book.subjectsOf(round.id)) {
        for (const auto* member : book.panelOf(round.id)) {
            const auto* sheet = book.sheet(subject->id, member->reviewer);
            if (sheet == nullptr || book.isConflicted(subject->id, member->reviewer)) {
                continue;
            }
            const auto add = [&](std::string criterion, std::string value, std::string comment) {
                records.push_back({round.id.value(), subject->theme.value(), book.nameOf(round.id, member->reviewer),
                                   std::move(criterion), std::move(value), std::move(comment), 0});
            };
            for (const auto& score : sheet->content.scores) {
                add(score.criterion, score.value, score.comment);
            }
            if (!sheet->content.remark.empty()) {
                add({}, {}, sheet->content.remark);
            }
        }
    }
    return records;
}

}  // namespace shirube::application
