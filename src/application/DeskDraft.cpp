// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskDraft.h"

#include <charconv>
#include <utility>

#include "ReviewKeys.h"
#include "persistence/DraftTable.h"

namespace shirube::application {

namespace {

// Three lines: the number, and two texts of SheetContent, which have no line breaks.
std::string textOf(const DeskDraft& draft) {
    return std::to_string(draft.number) + '\n' + draft.content.text() + '\n' + draft.submitted.text();
}

base::Result<DeskDraft> parse(std::string_view text) {
    const auto first = text.find('\n');
    const auto second = text.find('\n', first == std::string_view::npos ? first : first + 1);
    DeskDraft draft;
    if (second != std::string_view::npos) {
        const auto number = text.substr(0, first);
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), draft.number);
        auto content = domain::SheetContent::parse(text.substr(first + 1, second - first - 1));
        auto submitted = domain::SheetContent::parse(text.substr(second + 1));
        if (error == std::errc() && end == number.data() + number.size() && content && submitted) {
            draft.content = *std::move(content);
            draft.submitted = *std::move(submitted);
            return draft;
        }
    }
    return base::fail(
        base::ErrorCode::Corrupt,
        base::Message(SHIRUBE_TEXT("A draft is not in the form that this program writes. Enter the scores "
                                   "again.")));
}

}  // namespace

base::Result<DeskDraft> DeskDraft::read(WorkspaceContext& context, const domain::ReviewSubject& subject) {
    const auto& reviewer = context.viewer.reviewer;
    const auto sealed = persistence::DraftTable(*context.database).get(subject.round, subject.id, reviewer);
    if (!sealed) {
        return base::forward(sealed);
    }
    if (!*sealed) {
        return DeskDraft();
    }
    const auto text = context.pinKey->open(**sealed, draftContext(subject.id, reviewer));
    return text ? parse(*text) : base::forward(text);
}

base::Status DeskDraft::write(WorkspaceContext& context, const domain::ReviewSubject& subject) const {
    constexpr std::size_t kBlock = 16'384;  // the length tells little of how much is written
    const auto& reviewer = context.viewer.reviewer;
    return persistence::DraftTable(*context.database)
        .put(subject.round, subject.id, reviewer,
             context.pinKey->seal(textOf(*this), draftContext(subject.id, reviewer), kBlock));
}

}  // namespace shirube::application
