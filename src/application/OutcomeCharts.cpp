// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include "StoreCharts.h"
#include "application/LogicModelService.h"

namespace shirube::application {

base::Result<analysis::FigureSpec> indicatorSeriesChart(const analysis::FactBook& facts,
                                                        const domain::IndicatorId& indicator,
                                                        const domain::CalendarDay& asOf,
                                                        const analysis::OutcomeFigureOptions& options,
                                                        const base::Translator& translate) {
    const auto* found = facts.catalogue().indicator(indicator);
    if (found == nullptr) {
        return base::fail(
            base::ErrorCode::NotFound,
            indicator.isEmpty()
                ? base::Message(SHIRUBE_TEXT("Name the indicator. “shirubectl indicators” lists them."))
                : base::Message(SHIRUBE_TEXT("There is no indicator {0}. “shirubectl indicators” lists them."),
                                {indicator.value()}));
    }
    const auto series = analysis::readSeries(facts, *found, asOf);
    return analysis::indicatorFigure(facts, series, analysis::evaluate(series, asOf), options, translate);
}

base::Result<analysis::FigureSpec> targetBulletsChart(const analysis::FactBook& facts,
                                                      const domain::ProgrammeId& programme,
                                                      const domain::CalendarDay& asOf,
                                                      const analysis::OutcomeFigureOptions& options,
                                                      const base::Translator& translate) {
    std::vector<analysis::IndicatorOutcome> outcomes;
    for (const auto& indicator : facts.catalogue().content().indicators) {
        if (programme.isEmpty() || indicator.programme == programme) {
            auto series = analysis::readSeries(facts, indicator, asOf);
            auto result = analysis::evaluate(series, asOf);
            outcomes.push_back({std::move(series), std::move(result)});
        }
    }
    if (outcomes.empty()) {
        return base::fail(base::ErrorCode::NotFound,
                          base::Message(SHIRUBE_TEXT("There is no indicator of this choice. Choose another programme, "
                                                     "or import a dataset first.")));
    }
    return analysis::bulletFigure(facts, outcomes, asOf, options, translate);
}

base::Result<analysis::FigureSpec> logicModelChart(const analysis::FactBook& facts, LogicModelService& logicModels,
                                                   const LogicModelChoice& choice, const domain::CalendarDay& asOf,
                                                   const analysis::OutcomeFigureOptions& options,
                                                   const base::Translator& translate) {
    const auto outcome = choice.version.isEmpty() ? logicModels.outcome(choice.programme, asOf)
                                                  : logicModels.outcomeOf(choice.version, asOf);
    if (!outcome) {
        return base::forward(outcome);
    }
    LogicModelService::Model earlier;
    if (!choice.earlier.isEmpty()) {
        const auto found = logicModels.version(choice.earlier);
        if (!found) {
            return base::forward(found);
        }
        earlier = *found;
    }
    return analysis::logicModelFigure(facts, **outcome, earlier.get(), options, translate);
}

}  // namespace shirube::application
