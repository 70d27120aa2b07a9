// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreCharts.h"

#include <algorithm>
#include <vector>

#include "analysis/FlowReport.h"
#include "application/BudgetService.h"

namespace shirube::application {

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

base::Result<analysis::FigureSpec> fundFlowChart(const analysis::FactBook& facts, const domain::ProgrammeId& programme,
                                                 const analysis::FundFlowOptions& options,
                                                 const base::Translator& translate) {
    const auto report = analysis::reportFlows(facts, programme);
    if (!report) {
        return base::forward(report);
    }
    return analysis::fundFlowFigure(*report, facts.sources(), options, translate);
}

base::Result<analysis::FigureSpec> themeScheduleChart(const analysis::FactBook& facts,
                                                      const analysis::ThemeScheduleOptions& options,
                                                      const base::Translator& translate) {
    return analysis::themeScheduleFigure(facts.catalogue().content().themes, facts.sources(), options, translate);
}

}  // namespace shirube::application
