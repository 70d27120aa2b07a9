// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <span>
#include <string>

#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "domain/Source.h"

namespace shirube::analysis {

/// What a figure says of itself besides its content.
struct FigureHead {
    std::string id;
    std::string title;  ///< that a person chose; empty: `message`
    std::string message;
    std::string subtitle;
    std::string language;
    std::string asOf;  ///< empty: the date of the newest source behind the figure
};

/// A source as 出典 names it: publisher, title and date.
[[nodiscard]] std::string sourceText(const domain::Source& source, const base::Translator& translate);

/// Gives the figure its title, subtitle, 時点 and 出典 (those of `sources` that are in `cited`, in their order), and
/// the headings of 出典 and 注.
void addHead(FigureSpec& spec, FigureHead head, std::span<const domain::Source> sources,
             const std::set<domain::SourceId>& cited, const base::Translator& translate);

}  // namespace shirube::analysis
