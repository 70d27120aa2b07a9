// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "SampleFigures.h"
#include "analysis/ThemeScheduleFigure.h"

namespace shirube::test {

/// 115 themes of items ① and ② and 29 of 先導研究, as unevenly spread as in the progress tables.
[[nodiscard]] std::vector<domain::Theme> sampleThemes();

[[nodiscard]] analysis::FigureSpec scheduleFigure(const std::vector<domain::Theme>& themes,
                                                  analysis::ThemeScheduleOptions options);

/// Schedules made to break a layout: one theme, no years, long titles and codes, years beyond R11, hundreds of themes.
[[nodiscard]] std::vector<NamedFigure> awkwardSchedules();

}  // namespace shirube::test
