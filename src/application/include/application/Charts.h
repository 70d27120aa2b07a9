// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "analysis/BudgetByCycleFigure.h"
#include "analysis/FigureSpec.h"
#include "analysis/FundFlowFigure.h"
#include "analysis/IndicatorFigures.h"
#include "analysis/ReviewTallyFigure.h"
#include "analysis/ThemeScheduleFigure.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/CalendarDay.h"

namespace shirube::application {

class BudgetService;
class CatalogueService;
class LogicModelService;

/// A chart that can be asked for by its id.
struct ChartInfo {
    std::string_view id;  ///< stable: budget-by-cycle, fund-flow, theme-schedule, indicator-series …
    base::Message title;
};

/// Every chart there is.
[[nodiscard]] std::span<const ChartInfo> charts();

/// The chart of the store's budget lines, with the sources behind exactly the shown lines, notes on the counted figures
/// that `checks` of the same store dispute and, unless the options say otherwise, the date of the newest source as
/// 時点.
[[nodiscard]] base::Result<analysis::FigureSpec> budgetByCycleChart(BudgetService& budgets,
                                                                    const analysis::LineChecks& checks,
                                                                    const analysis::BudgetByCycleOptions& options,
                                                                    const base::Translator& translate);

/// 資金配分 as far as documents name it, with the sources of the shown arrows. `programme` empty: of all of them.
[[nodiscard]] base::Result<analysis::FigureSpec> fundFlowChart(CatalogueService& catalogue,
                                                               const domain::ProgrammeId& programme,
                                                               const analysis::FundFlowOptions& options,
                                                               const base::Translator& translate);

/// The themes by the year in which they end, with the sources of the shown themes.
[[nodiscard]] base::Result<analysis::FigureSpec> themeScheduleChart(CatalogueService& catalogue,
                                                                    const analysis::ThemeScheduleOptions& options,
                                                                    const base::Translator& translate);

/// An indicator over time as of that day. NotFound for one that is not in the store.
[[nodiscard]] base::Result<analysis::FigureSpec> indicatorSeriesChart(CatalogueService& catalogue,
                                                                      const domain::IndicatorId& indicator,
                                                                      const domain::CalendarDay& asOf,
                                                                      const analysis::OutcomeFigureOptions& options,
                                                                      const base::Translator& translate);

/// Indicators against the targets that stand for them, as of that day. `programme` empty: of all. NotFound where there
/// is no indicator.
[[nodiscard]] base::Result<analysis::FigureSpec> targetBulletsChart(CatalogueService& catalogue,
                                                                    const domain::ProgrammeId& programme,
                                                                    const domain::CalendarDay& asOf,
                                                                    const analysis::OutcomeFigureOptions& options,
                                                                    const base::Translator& translate);

/// Which logic model to draw.
struct LogicModelChoice {
    domain::ProgrammeId programme;  ///< of which the version of that day is drawn, unless `version` names one
    domain::LogicModelId version;   ///< any, drafts included; may be empty
    domain::LogicModelId earlier;   ///< to mark the differences to; may be empty
};
/// A logic model as it stands as of that day. NotFound for a programme without one, and for a version that is not
/// there.
[[nodiscard]] base::Result<analysis::FigureSpec> logicModelChart(
    CatalogueService& catalogue, LogicModelService& logicModels, const LogicModelChoice& choice,
    const domain::CalendarDay& asOf, const analysis::OutcomeFigureOptions& options, const base::Translator& translate);

/// 評点の集計 of a review that a document prints. NotFound for one that is not in the store, and for one without marks.
[[nodiscard]] base::Result<analysis::FigureSpec> reviewTallyChart(CatalogueService& catalogue,
                                                                  const domain::ReviewId& review,
                                                                  const analysis::ReviewTallyOptions& options,
                                                                  const base::Translator& translate);

}  // namespace shirube::application
