// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/Source.h"
#include "domain/Theme.h"

namespace shirube::analysis {

/// As many themes as a page shows with their titles.
inline constexpr std::size_t kThemesOnPage = 14;

/// What a person chooses for the chart.
struct ThemeScheduleOptions {
    domain::ProgrammeId programme;  ///< empty: all
    std::string item;               ///< ①; empty: all
    std::string element;            ///< b; empty: all
    /// The n-th kThemesOnPage themes with their titles; 0: all on one page, where many themes show no titles.
    std::size_t page = 0;
    std::string title;  ///< empty: generated
    std::string asOf;   ///< date the figures stand at, ISO 8601; empty: that of the newest source behind them
    std::string language = "ja";
};

/// Themes by element and by the fiscal year in which they end, with their results.
/// Errors: InvalidInput where no theme is chosen or there is no such page.
[[nodiscard]] base::Result<FigureSpec> themeScheduleFigure(std::span<const domain::Theme> themes,
                                                           std::span<const domain::Source> sources,
                                                           const ThemeScheduleOptions& options,
                                                           const base::Translator& translate);

}  // namespace shirube::analysis
