// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/Charts.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analysis/FlowReport.h"
#include "application/BudgetService.h"
#include "application/CatalogueService.h"

namespace shirube::application {

std::span<const ChartInfo> charts() {
    static const std::array kCharts{
        ChartInfo{"budget-by-cycle", base::Message(SHIRUBE_TEXT("Budget by cycle and programme"))},
        ChartInfo{"fund-flow", base::Message(SHIRUBE_TEXT("Flow of money from the state to its recipients"))},
        ChartInfo{"theme-schedule",
                  base::Message(SHIRUBE_TEXT("Themes by the fiscal year in which they end, with results"))},
        ChartInfo{"indicator-series", base::Message(SHIRUBE_TEXT("Indicator over time"))},
        ChartInfo{"target-bullets", base::Message(SHIRUBE_TEXT("Attainment of indicators against their targets"))},
        ChartInfo{"logic-model", base::Message(SHIRUBE_TEXT("Logic model"))},
        ChartInfo{"review-tally", base::Message(SHIRUBE_TEXT("Tally of the marks of a review"))}};
    return kCharts;
}

base::Result<analysis::FigureSpec> budgetByCycleChart(BudgetService& budgets, const analysis::LineChecks& checks,
                                                      const analysis::BudgetByCycleOptions& options,
                                                      const base::Translator& translate) {
    const auto book = budgets.book();
    if (!book) {
        return base::forward(book);
    }
    std::vector<domain::BudgetLineId> shown;
    for (const auto& line : (*book)->lines()) {
        const auto& chosen = options.cycles;
        if (chosen.empty() || std::find(chosen.begin(), chosen.end(), line.cycle) != chosen.end()) {
            shown.push_back(line.id);
        }
    }
    // No line is an error of the figure; asking for the sources of "none" would mean all.
    std::vector<domain::Source> sources;
    if (!shown.empty()) {
        auto behind = budgets.sourcesBehind(shown);
        if (!behind) {
            return base::forward(behind);
        }
        sources = std::move(*behind);
    }
    return analysis::budgetByCycleFigure(**book, sources, options, translate, checks);
}

base::Result<analysis::FigureSpec> fundFlowChart(CatalogueService& catalogue, const domain::ProgrammeId& programme,
                                                 const analysis::FundFlowOptions& options,
                                                 const base::Translator& translate) {
    const auto facts = catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto report = analysis::reportFlows(**facts, programme);
    if (!report) {
        return base::forward(report);
    }
    return analysis::fundFlowFigure(*report, (*facts)->sources(), options, translate);
}

base::Result<analysis::FigureSpec> themeScheduleChart(CatalogueService& catalogue,
                                                      const analysis::ThemeScheduleOptions& options,
                                                      const base::Translator& translate) {
    const auto facts = catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    return analysis::themeScheduleFigure((*facts)->catalogue().content().themes, (*facts)->sources(), options,
                                         translate);
}

}  // namespace shirube::application
