// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Attainment.h"
#include "analysis/ProgrammeOutcome.h"

// 要因: what caused a variance, in words.
namespace shirube::analysis {

/// The distance that the status speaks of; empty for some.
[[nodiscard]] base::Message mainCause(const IndicatorSeries& series, const TargetResult& result);
/// Which target, how far from it and from the pace, and everything that qualifies the result.
[[nodiscard]] base::Message targetCause(const IndicatorSeries& series, const TargetResult& result);
/// The pace so far beside the one that is needed, or why there is no forecast.
[[nodiscard]] base::Message forecastCause(const IndicatorSeries& series, const TargetResult& result);
/// What became known of an indicator between two readings: new, revised and withdrawn actuals, another headline.
[[nodiscard]] base::Message changeCause(const IndicatorOutcome* before, const IndicatorOutcome* after);

}  // namespace shirube::analysis
