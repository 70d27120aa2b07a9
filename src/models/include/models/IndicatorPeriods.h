// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "analysis/IndicatorSeries.h"
#include "base/Result.h"
#include "domain/CalendarDay.h"

namespace shirube::models {

/// The period that a person means: 2025年度, R7, 令和7年度, FY2025, 2030年, 2026年2月, 2026-02, R7補正,
/// 2022年度～2025年度. A bare year is a 年度 where the indicator's targets are of 年度. InvalidInput quotes anything
/// else, and an empty text.
[[nodiscard]] base::Result<domain::Period> readPeriod(const std::string& text, const domain::Indicator& indicator);

/// Periods that an actual may be of, by time: those of targets, and the years up to the day.
[[nodiscard]] std::vector<domain::Period> periodsOf(const analysis::IndicatorSeries& series,
                                                    const domain::CalendarDay& asOf);
/// Of those the next one without an actual: the first after the last actual that has begun, else the first that has
/// begun and has none, else the last that has begun.
[[nodiscard]] domain::Period nextPeriod(const analysis::IndicatorSeries& series, const domain::CalendarDay& asOf);

}  // namespace shirube::models
