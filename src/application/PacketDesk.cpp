// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/PacketDesk.h"

#include <algorithm>
#include <utility>

#include "SheetRules.h"
#include "base/Text.h"
#include "exchange/ScorePacketFile.h"

namespace shirube::application {

using exchange::PacketSheet;
using exchange::ScorePacketContent;

struct PacketDesk::Parts {
    exchange::ScorePacketFile file;
    const base::Clock& clock;
};

namespace {

PacketSheet* sheetOf(ScorePacketContent& content, const domain::ReviewSubjectId& subject) {
    const auto found = std::find_if(content.sheets.begin(), content.sheets.end(),
                                    [&](const auto& sheet) { return sheet.subject == subject; });
    return found == content.sheets.end() ? nullptr : &*found;
}

const domain::ReviewSubject* subjectOf(const ScorePacketContent& content, const domain::ReviewSubjectId& id) {
    const auto& subjects = content.definition.subjects;
    const auto found =
        std::find_if(subjects.begin(), subjects.end(), [&](const auto& subject) { return subject.id == id; });
    return found == subjects.end() ? nullptr : &*found;
}

}  // namespace

base::Result<std::unique_ptr<PacketDesk>> PacketDesk::open(const std::filesystem::path& path,
                                                           std::string_view passphrase, const base::Clock& clock) {
    auto file = exchange::ScorePacketFile::open(path, passphrase);
    if (!file) {
        return base::forward(std::move(file));
    }
    return std::unique_ptr<PacketDesk>(new PacketDesk(std::make_unique<Parts>(Parts{*std::move(file), clock})));
}

PacketDesk::PacketDesk(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

PacketDesk::~PacketDesk() = default;

const std::filesystem::path& PacketDesk::path() const {
    return m_parts->file.path();
}

std::string PacketDesk::roundName() const {
    return m_parts->file.content().definition.round.name;
}

std::string PacketDesk::reviewerName() const {
    return m_parts->file.content().definition.reviewer.name;
}

base::Result<std::vector<DeskSheet>> PacketDesk::sheets() {
    const auto& content = m_parts->file.content();
    const auto& definition = content.definition;
    std::vector<DeskSheet> sheets;
    for (const auto& subject : definition.subjects) {
        auto& desk = sheets.emplace_back();
        desk.round = withoutKeys(definition.round);
        desk.programmeName = definition.programmeName;
        desk.subject = subject;
        desk.content = inOrder(definition.round.scheme, {});
        const auto kept = std::find_if(content.sheets.begin(), content.sheets.end(),
                                       [&](const auto& sheet) { return sheet.subject == subject.id; });
        if (kept != content.sheets.end()) {
            desk.content = inOrder(definition.round.scheme, kept->content);
            desk.submitted = kept->submitted;
            desk.state = stateOf(desk.content, desk.submitted, kept->isSubmitted);
        }
    }
    return sheets;
}

base::Status PacketDesk::saveDraft(const domain::ReviewSubjectId& subject, const domain::SheetContent& content) {
    auto changed = m_parts->file.content();
    auto* sheet = sheetOf(changed, subject);
    if (sheet == nullptr) {
        return notOnDesk();
    }
    auto ordered = inOrder(changed.definition.round.scheme, content);
    if (sheet->content == ordered) {
        return {};
    }
    sheet->content = std::move(ordered);
    return m_parts->file.save(std::move(changed));
}

base::Status PacketDesk::submit(std::span<const domain::ReviewSubjectId> subjects, const std::string& reason) {
    auto changed = m_parts->file.content();
    const auto given = std::string(base::trimmed(reason));
    for (const auto& id : subjects) {
        auto* sheet = sheetOf(changed, id);
        const auto* subject = subjectOf(changed, id);
        if (sheet == nullptr || subject == nullptr) {
            return notOnDesk();
        }
        auto content = readSheet(changed.definition.round.scheme, subject->title, sheet->content);
        if (!content) {
            return base::forward(std::move(content));
        }
        sheet->content = *content;
        if (sheet->isSubmitted && sheet->submitted == *content) {
            continue;
        }
        const bool isReplaced = sheet->number > 0;
        if (isReplaced && given.empty()) {
            return needsReason(subject->title);
        }
        sheet->submitted = *std::move(content);
        sheet->isSubmitted = true;
        sheet->number += 1;
        sheet->submittedAt = base::toIso8601(m_parts->clock.now());
        sheet->reason = isReplaced ? given : std::string();
    }
    return changed == m_parts->file.content() ? base::Status() : m_parts->file.save(std::move(changed));
}

base::Status PacketDesk::writeAnswer(const std::filesystem::path& answer) {
    auto changed = m_parts->file.content();
    changed.answers += 1;
    const auto sealed = exchange::answerOf(changed);
    if (!sealed) {
        return base::forward(sealed);
    }
    // First the count: a number is never given twice, even where the answer can't be written then.
    if (auto saved = m_parts->file.save(std::move(changed)); !saved) {
        return saved;
    }
    return exchange::writeAnswer(*sealed, answer);
}

std::filesystem::path PacketDesk::suggestedAnswer() const {
    auto name = m_parts->file.path();
    const auto number = std::to_string(m_parts->file.content().answers + 1);
    name.replace_filename(name.stem() += "-" + number + ".shirube-answer");
    return name;
}

}  // namespace shirube::application
