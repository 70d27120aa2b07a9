// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "domain/Ids.h"

namespace shirube::domain {

/// 出典: a document that states figures.
struct Source {
    SourceId id;
    std::string title;
    std::string publisher;
    std::string date;  ///< ISO 8601, as precise as it is known: 2026-04-03 or 2026-06
    std::string note;

    friend bool operator==(const Source&, const Source&) = default;
};

/// The date of the source with that id; empty where it isn't among `sources`.
[[nodiscard]] std::string_view dateOf(const SourceId& id, std::span<const Source> sources);

/// Where in a source a figure stands, and its text there.
struct Citation {
    SourceId source;
    std::string locator;  ///< page, section, slide title or table
    std::string raw;      ///< the printed line with the figure, untouched

    friend bool operator==(const Citation&, const Citation&) = default;
};

}  // namespace shirube::domain
