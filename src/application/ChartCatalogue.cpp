// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "application/ChartService.h"

// Which charts there are, and what a person may choose of each.
namespace shirube::application {

using base::Message;

base::Message label(ChartTopic topic) {
    switch (topic) {
        case ChartTopic::Budget:
            return Message(SHIRUBE_TEXT("Budget"));
        case ChartTopic::Execution:
            return Message(SHIRUBE_TEXT("Funds and execution"));
        case ChartTopic::Money:
            return Message(SHIRUBE_TEXT("Who receives the money"));
        case ChartTopic::Themes:
            return Message(SHIRUBE_TEXT("Research themes and outputs"));
        case ChartTopic::Outcomes:
            return Message(SHIRUBE_TEXT("Targets and outcomes"));
        case ChartTopic::Reviews:
            return Message(SHIRUBE_TEXT("Reviews"));
    }
    return {};
}

bool ChartInfo::has(ChartOption option) const {
    return std::find(options.begin(), options.end(), option) != options.end();
}

std::span<const ChartInfo> ChartService::charts() {
    using enum ChartOption;
    using domain::PaperFormat;
    static const std::array kCharts{
        ChartInfo{
            "budget-by-cycle",
            ChartTopic::Budget,
            Message(SHIRUBE_TEXT("Budget by cycle and programme")),
            Message(SHIRUBE_TEXT("How much each programme has in each budget cycle, and how much of it lies within "
                                 "envelopes.")),
            {Cycles, Unit, Top, Sort, Table}},
        ChartInfo{"budget-by-pillar",
                  ChartTopic::Budget,
                  Message(SHIRUBE_TEXT("Budget by policy pillar")),
                  Message(SHIRUBE_TEXT("What goes to using, creating, trusting and working with AI, by budget cycle.")),
                  {Portfolio, Cycles, Unit, ByItem, Table},
                  PaperFormat::A4,
                  Portfolio},
        ChartInfo{"cycle-waterfall",
                  ChartTopic::Budget,
                  Message(SHIRUBE_TEXT("From one budget cycle to another")),
                  Message(SHIRUBE_TEXT("Which programmes make the difference between two budget cycles.")),
                  {FromTo, Unit, Top, Sort}},
        ChartInfo{"fund-balance",
                  ChartTopic::Execution,
                  Message(SHIRUBE_TEXT("Contributions, spending and balance of a fund")),
                  Message(SHIRUBE_TEXT("What a fund got, what it paid and what is left of it, by year.")),
                  {Fund, Unit, Table},
                  PaperFormat::A4,
                  Fund},
        ChartInfo{"budget-execution",
                  ChartTopic::Execution,
                  Message(SHIRUBE_TEXT("Budget against execution")),
                  Message(SHIRUBE_TEXT("What was budgeted and what was spent, by year or since the first year.")),
                  {Programme, Cumulative, Unit, Table},
                  PaperFormat::A4,
                  Programme},
        ChartInfo{"fund-flow",
                  ChartTopic::Money,
                  Message(SHIRUBE_TEXT("Flow of money from the state to its recipients")),
                  Message(SHIRUBE_TEXT("Who pays whom, by which instrument and at which rate.")),
                  {Programme, Unit, Top},
                  PaperFormat::A3},
        ChartInfo{
            "support-by-year",
            ChartTopic::Money,
            Message(SHIRUBE_TEXT("Support by company and year")),
            Message(SHIRUBE_TEXT("What documents state of each company by fiscal year: amounts and upper limits.")),
            {Programme, Unit, Top, Table},
            PaperFormat::A4,
            std::nullopt,
            true},
        ChartInfo{"theme-results",
                  ChartTopic::Themes,
                  Message(SHIRUBE_TEXT("Results of themes by element")),
                  Message(SHIRUBE_TEXT("How many themes of each element reached their aims.")),
                  {Programme, Table},
                  PaperFormat::A3,
                  std::nullopt,
                  true},
        ChartInfo{"theme-schedule",
                  ChartTopic::Themes,
                  Message(SHIRUBE_TEXT("Themes by the fiscal year in which they end, with results")),
                  Message(SHIRUBE_TEXT("When each theme ends and how it came out.")),
                  {Programme, Element, Page}},
        ChartInfo{"outputs-by-year",
                  ChartTopic::Themes,
                  Message(SHIRUBE_TEXT("Papers, presentations and patents by year")),
                  Message(SHIRUBE_TEXT("What came of a programme in papers, presentations and patent applications.")),
                  {Programme, Table},
                  PaperFormat::A4,
                  Programme},
        ChartInfo{"indicator-series",
                  ChartTopic::Outcomes,
                  Message(SHIRUBE_TEXT("Indicator over time")),
                  Message(SHIRUBE_TEXT("Targets and actuals of one indicator, and whether it is on its pace.")),
                  {Indicator, AsOf},
                  PaperFormat::A4,
                  Indicator},
        ChartInfo{"target-bullets",
                  ChartTopic::Outcomes,
                  Message(SHIRUBE_TEXT("Attainment of indicators against their targets")),
                  Message(SHIRUBE_TEXT("Which indicators have reached their targets and which are behind.")),
                  {Programme, AsOf},
                  PaperFormat::A3},
        ChartInfo{"logic-model",
                  ChartTopic::Outcomes,
                  Message(SHIRUBE_TEXT("Logic model")),
                  Message(SHIRUBE_TEXT("From inputs to impacts, with the status of each step.")),
                  {Programme, LogicModel, AsOf},
                  PaperFormat::A3,
                  Programme},
        ChartInfo{"review-tally",
                  ChartTopic::Reviews,
                  Message(SHIRUBE_TEXT("Tally of the marks of a review")),
                  Message(SHIRUBE_TEXT("How the reviewers' marks spread, with mean and thresholds.")),
                  {Review, ByItem},
                  PaperFormat::A4,
                  Review}};
    return kCharts;
}

const ChartInfo* ChartService::chart(std::string_view id) {
    const auto all = charts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& info) { return info.id == id; });
    return found == all.end() ? nullptr : &*found;
}

domain::ChartDefinition ChartService::mended(domain::ChartDefinition chart, analysis::FigureFix fix,
                                             const ChartReader& reader) {
    constexpr std::size_t kFewSeries = 8;
    constexpr std::size_t kFewestSeries = 3;
    switch (fix) {
        case analysis::FigureFix::None:
            break;
        case analysis::FigureFix::GeneratedTitle:
            chart.title.clear();
            break;
        case analysis::FigureFix::StandardColours:
            chart.style = {};
            break;
        case analysis::FigureFix::Patterns:
            chart.style.hasPatterns = true;
            break;
        case analysis::FigureFix::LargerPaper:
            chart.paper = domain::PaperFormat::A3;
            break;
        case analysis::FigureFix::FewerSeries:
            chart.top = chart.top == 0 || chart.top > kFewSeries ? kFewSeries : std::max(kFewestSeries, chart.top - 1);
            break;
        case analysis::FigureFix::WithoutTable:
            chart.table = domain::TablePlacement::None;
            break;
        case analysis::FigureFix::TodaysDate:
            chart.asOf = reader.asOf;
            break;
        case analysis::FigureFix::OtherUnit:
            chart.unit = domain::AmountUnit::HundredMillionYen;
            break;
    }
    return chart;
}

}  // namespace shirube::application
