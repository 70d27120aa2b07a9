// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/FigureLint.h"
#include "analysis/FigureSpec.h"
#include "domain/ChartDefinition.h"
#include "domain/Ids.h"

namespace shirube::analysis {

/// One chart of a pack, ready to be set. Where it couldn't be made, `problem` says why and the page says so too.
struct PackPage {
    domain::PackItemId item;
    FigureSpec figure;
    domain::TablePlacement table = domain::TablePlacement::Automatic;
    domain::PaperFormat paper = domain::PaperFormat::A4;
    std::string note;     ///< speaker's note; may be empty
    std::string problem;  ///< empty where the figure is there
};

/// A pack with everything that its pages say, in one language: cover, contents, a page per chart, 出典 at the end, and
/// where it was built before, 変更点.
struct PackDocument {
    std::string title;   ///< of the meeting
    std::string date;    ///< of the meeting, as a person reads it; may be empty
    std::string author;  ///< may be empty
    std::string asOf;    ///< 時点, or the snapshot
    std::string builtOn;
    std::string language;
    domain::PaperFormat format = domain::PaperFormat::A4;
    std::vector<PackPage> pages;
    bool hasFormerBuild = false;
    std::string formerBuild;  ///< when it was built before, and by whom
    std::int64_t change = 0;  ///< the last one of the change log that the figures know
    // Headings, in the pack's language.
    std::string contentsHeading;
    std::string sourcesHeading;
    std::string changesHeading;
    std::string noChanges;  ///< said where nothing moved since the former build
};

/// Of all pages, each source once, in the order of the pages.
[[nodiscard]] std::vector<std::string> sourcesOf(const PackDocument& document);

}  // namespace shirube::analysis
