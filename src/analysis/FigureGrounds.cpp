// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureGrounds.h"

#include <algorithm>
#include <utility>

namespace shirube::analysis {

std::string sourceText(const domain::Source& source, const base::Translator& translate) {
    return base::Message(SHIRUBE_TEXT("{0}, “{1}” ({2})"), {source.publisher, source.title, source.date})
        .text(translate);
}

void addHead(FigureSpec& spec, FigureHead head, std::span<const domain::Source> sources,
             const std::set<domain::SourceId>& cited, const base::Translator& translate) {
    using base::Message;
    spec.id = std::move(head.id);
    spec.title = std::move(head.title.empty() ? head.message : head.title);
    spec.subtitle = std::move(head.subtitle);
    spec.language = std::move(head.language);
    auto date = head.asOf;
    for (const auto& source : sources) {
        if (!cited.contains(source.id)) {
            continue;
        }
        spec.sources.push_back(sourceText(source, translate));
        if (head.asOf.empty()) {
            date = std::max(date, source.date);
        }
    }
    if (!date.empty()) {
        spec.asOf = Message(SHIRUBE_TEXT("As of {0}"), {date}).text(translate);
    }
    spec.sourcesLabel = Message(SHIRUBE_TEXT("Source")).text(translate);
    spec.notesLabel = Message(SHIRUBE_TEXT("Note")).text(translate);
}

}  // namespace shirube::analysis
