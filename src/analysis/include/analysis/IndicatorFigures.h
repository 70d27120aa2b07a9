// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "analysis/FigureSpec.h"
#include "analysis/ProgrammeOutcome.h"
#include "base/Message.h"

// The charts of indicators and logic models, as data.
namespace shirube::analysis {

struct OutcomeFigureOptions {
    std::string language = "ja";
    std::string title;  ///< empty: one is made that says the message
};

/// An indicator over time with its forecast.
[[nodiscard]] FigureSpec indicatorFigure(const FactBook& facts, const IndicatorSeries& series,
                                         const IndicatorResult& result, const OutcomeFigureOptions& options,
                                         const base::Translator& translate);
/// Indicators against their headline targets, grouped by programme.
[[nodiscard]] FigureSpec bulletFigure(const FactBook& facts, std::span<const IndicatorOutcome> indicators,
                                      const domain::CalendarDay& asOf, const OutcomeFigureOptions& options,
                                      const base::Translator& translate);
/// A logic model as it stands; with `earlier` the differences to that version are marked.
[[nodiscard]] FigureSpec logicModelFigure(const FactBook& facts, const ProgrammeOutcome& outcome,
                                          const domain::LogicModel* earlier, const OutcomeFigureOptions& options,
                                          const base::Translator& translate);

}  // namespace shirube::analysis
