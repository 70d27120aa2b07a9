// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/BudgetByCycleFigure.h"
#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/FundFlowFigure.h"
#include "analysis/IndicatorFigures.h"
#include "analysis/ReviewTallyFigure.h"
#include "analysis/ThemeScheduleFigure.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/CalendarDay.h"

// Charts whose builders are given more than the facts.
namespace shirube::application {

class CatalogueService;
class LogicModelService;

/// 資金配分 as far as documents name it. `programme` empty: of all of them.
[[nodiscard]] base::Result<analysis::FigureSpec> fundFlowChart(const analysis::FactBook& facts,
                                                               const domain::ProgrammeId& programme,
                                                               const analysis::FundFlowOptions& options,
                                                               const base::Translator& translate);

[[nodiscard]] base::Result<analysis::FigureSpec> themeScheduleChart(const analysis::FactBook& facts,
                                                                    const analysis::ThemeScheduleOptions& options,
                                                                    const base::Translator& translate);

/// NotFound for an indicator that is not in the store.
[[nodiscard]] base::Result<analysis::FigureSpec> indicatorSeriesChart(const analysis::FactBook& facts,
                                                                      const domain::IndicatorId& indicator,
                                                                      const domain::CalendarDay& asOf,
                                                                      const analysis::OutcomeFigureOptions& options,
                                                                      const base::Translator& translate);

/// `programme` empty: of all. NotFound where there is no indicator.
[[nodiscard]] base::Result<analysis::FigureSpec> targetBulletsChart(const analysis::FactBook& facts,
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
/// NotFound for a programme without one, and for a version that is not there.
[[nodiscard]] base::Result<analysis::FigureSpec> logicModelChart(
    const analysis::FactBook& facts, LogicModelService& logicModels, const LogicModelChoice& choice,
    const domain::CalendarDay& asOf, const analysis::OutcomeFigureOptions& options, const base::Translator& translate);

/// 評点の集計 of a review that a document prints. NotFound for one that is not in the store, and for one without marks.
[[nodiscard]] base::Result<analysis::FigureSpec> reviewTallyChart(CatalogueService& catalogue,
                                                                  const domain::ReviewId& review,
                                                                  const analysis::ReviewTallyOptions& options,
                                                                  const base::Translator& translate);

}  // namespace shirube::application
