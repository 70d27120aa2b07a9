// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreCharts.h"

#include "analysis/FlowReport.h"

namespace shirube::application {

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
