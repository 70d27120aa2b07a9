// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetRules.h"

#include <algorithm>
#include <utility>

#include "base/Text.h"

namespace shirube::application {

using base::ErrorCode;
using base::Message;
using domain::SheetContent;

base::Message label(DeskSheet::State state) {
    switch (state) {
        case DeskSheet::State::NotBegun:
            return Message(SHIRUBE_TEXT("Not begun"));
        case DeskSheet::State::Draft:
            return Message(SHIRUBE_TEXT("Draft"));
        case DeskSheet::State::Submitted:
            return Message(SHIRUBE_TEXT("Submitted"));
        case DeskSheet::State::ChangedSinceSubmitted:
            return Message(SHIRUBE_TEXT("Changed since it was submitted"));
    }
    return {};
}

SheetContent inOrder(const domain::ReviewScheme& scheme, const SheetContent& content) {
    SheetContent ordered{{}, content.remark, content.isRemarkRestricted};
    for (const auto& criterion : scheme.criteria) {
        const auto given = std::find_if(content.scores.begin(), content.scores.end(),
                                        [&](const auto& score) { return score.criterion == criterion.id; });
        ordered.scores.push_back(given == content.scores.end() ? domain::Score{criterion.id, {}, {}, false} : *given);
    }
    return ordered;
}

base::Result<SheetContent> readSheet(const domain::ReviewScheme& scheme, const std::string& title,
                                     const SheetContent& content) {
    auto sheet = inOrder(scheme, content);
    for (std::size_t i = 0; i < sheet.scores.size(); ++i) {
        const auto& criterion = scheme.criteria[i];
        auto& score = sheet.scores[i];
        if (base::trimmed(score.value).empty()) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("{0}: the score for “{1}” is missing. Enter it before submitting."),
                                      {title, criterion.name}));
        }
        if (auto value = readScore(scheme, criterion, score.value); !value) {
            return base::fail(ErrorCode::InvalidInput,
                              Message::nested(SHIRUBE_TEXT("{0}, “{1}”: {2}"),
                                              {Message::verbatim(title), Message::verbatim(criterion.name),
                                               std::move(value.error().message)}));
        }
        score.value = normalScore(scheme, criterion, score.value);
    }
    return sheet;
}

bool isBlank(const SheetContent& content) {
    return content.remark.empty() && std::all_of(content.scores.begin(), content.scores.end(), [](const auto& score) {
               return score.value.empty() && score.comment.empty();
           });
}

DeskSheet::State stateOf(const SheetContent& content, const SheetContent& submitted, bool isSubmitted) {
    if (isSubmitted) {
        return content == submitted ? DeskSheet::State::Submitted : DeskSheet::State::ChangedSinceSubmitted;
    }
    return isBlank(content) ? DeskSheet::State::NotBegun : DeskSheet::State::Draft;
}

domain::ReviewRound withoutKeys(domain::ReviewRound round) {
    round.sealKey.clear();
    round.openingKey.clear();
    return round;
}

tl::unexpected<base::Error> needsReason(const std::string& title) {
    return base::fail(ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("{0} was submitted before. Enter the reason for the change: both versions "
                                           "are kept."),
                              {title}));
}

tl::unexpected<base::Error> notOnDesk() {
    return base::fail(
        ErrorCode::NotFound,
        Message(SHIRUBE_TEXT("This sheet is not (or no longer) assigned to you. Look at the list again.")));
}

}  // namespace shirube::application
