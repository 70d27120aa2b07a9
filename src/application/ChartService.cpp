// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ChartService.h"

#include <functional>
#include <unordered_map>
#include <utility>

#include "ChartChoices.h"
#include "StoreCharts.h"
#include "analysis/BudgetByPillarFigure.h"
#include "analysis/CycleWaterfallFigure.h"
#include "analysis/ExecutionFigure.h"
#include "analysis/FundBalanceFigure.h"
#include "analysis/OutputsFigure.h"
#include "analysis/SupportByYearFigure.h"
#include "analysis/ThemeResultsFigure.h"
#include "application/CatalogueService.h"
#include "application/LogicModelService.h"
#include "application/ReconciliationService.h"
#include "application/ReviewResultService.h"
#include "application/ReviewService.h"

namespace shirube::application {

using analysis::FigureSpec;
using base::ErrorCode;
using base::Message;
using domain::ChartDefinition;

namespace {

// Everything that one chart is drawn with.
struct Drawing {
    const ChartDefinition& chart;
    const ChartReader& reader;
    const base::Translator& translate;
    const ReconciliationState* checks;
    const analysis::FactBook& facts;

    [[nodiscard]] analysis::FigureWording wording() const {
        return {reader.language, chart.title, chart.asOf ? chart.asOf->text() : std::string()};
    }
    [[nodiscard]] domain::CalendarDay day() const { return chart.asOf.value_or(reader.asOf); }
    [[nodiscard]] const analysis::Reconciliation* reconciliation() const {
        return checks == nullptr ? nullptr : checks->result.get();
    }
    [[nodiscard]] analysis::LineChecks lineChecks() const {
        return checks == nullptr ? analysis::LineChecks() : analysis::LineChecks(*checks->result);
    }
};

base::Result<FigureSpec> byPillar(const Drawing& drawing) {
    const auto& chart = drawing.chart;
    analysis::BudgetByPillarOptions options;
    options.cycles = chart.cycles;
    options.portfolio = chart.portfolio;
    options.basis = chart.isByItem ? analysis::PillarBasis::Measures : analysis::PillarBasis::Printed;
    options.unit = chart.unit;
    options.wording = drawing.wording();
    return analysis::budgetByPillarFigure(drawing.facts, options, drawing.translate);
}

base::Result<FigureSpec> waterfall(const Drawing& drawing) {
    const auto& chart = drawing.chart;
    return analysis::cycleWaterfallFigure(drawing.facts,
                                          {chart.from, chart.to, chart.unit, chart.top, chart.sort, drawing.wording()},
                                          drawing.translate, drawing.lineChecks());
}

base::Result<FigureSpec> fundBalance(const Drawing& drawing) {
    return analysis::fundBalanceFigure(drawing.facts, {drawing.chart.fund, drawing.chart.unit, drawing.wording()},
                                       drawing.translate);
}

base::Result<FigureSpec> execution(const Drawing& drawing) {
    const auto& chart = drawing.chart;
    return analysis::executionFigure(
        drawing.facts, {chart.programme, chart.isCumulative, chart.unit, drawing.wording()}, drawing.translate);
}

base::Result<FigureSpec> support(const Drawing& drawing) {
    const auto& chart = drawing.chart;
    return analysis::supportByYearFigure(drawing.facts, {chart.programme, chart.unit, chart.top, drawing.wording()},
                                         drawing.translate);
}

base::Result<FigureSpec> themeResults(const Drawing& drawing) {
    return analysis::themeResultsFigure(drawing.facts, {drawing.chart.programme, drawing.wording()}, drawing.translate,
                                        drawing.reconciliation());
}

base::Result<FigureSpec> outputs(const Drawing& drawing) {
    return analysis::outputsFigure(drawing.facts, {drawing.chart.programme, drawing.wording()}, drawing.translate);
}

// The charts that need nothing but what documents and persons state.
const std::unordered_map<std::string_view, base::Result<FigureSpec> (*)(const Drawing&)>& factCharts() {
    static const std::unordered_map<std::string_view, base::Result<FigureSpec> (*)(const Drawing&)> kCharts{
        {"budget-by-pillar", byPillar},  {"cycle-waterfall", waterfall}, {"fund-balance", fundBalance},
        {"budget-execution", execution}, {"support-by-year", support},   {"theme-results", themeResults},
        {"outputs-by-year", outputs},
    };
    return kCharts;
}

base::Error unknownChart(std::string_view id) {
    std::string known;
    for (const auto& info : ChartService::charts()) {
        known += (known.empty() ? "" : ", ") + std::string(info.id);
    }
    return {ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("There is no chart “{0}”. There are: {1}."), {std::string(id), known}),
            {}};
}

// Sets the id that the option chooses.
void choose(ChartDefinition& chart, ChartOption option, const std::string& id) {
    switch (option) {
        case ChartOption::Programme:
            chart.programme = domain::ProgrammeId(id);
            break;
        case ChartOption::Fund:
            chart.fund = domain::FundId(id);
            break;
        case ChartOption::Portfolio:
            chart.portfolio = domain::PortfolioId(id);
            break;
        case ChartOption::Indicator:
            chart.indicator = domain::IndicatorId(id);
            break;
        case ChartOption::Review:
            chart.review = id;
            break;
        default:
            break;
    }
}

}  // namespace

ChartService::ChartService(CatalogueService& catalogue, LogicModelService& logicModels,
                           ReconciliationService& reconciliation, ReviewService& reviews,
                           ReviewResultService& reviewResults)
    : m_catalogue(catalogue),
      m_logicModels(logicModels),
      m_reconciliation(reconciliation),
      m_reviews(reviews),
      m_reviewResults(reviewResults) {}

base::Result<std::vector<ChartChoice>> ChartService::choices(const ChartDefinition& chart, ChartOption option,
                                                             const ChartReader& reader) {
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto models = m_logicModels.models();
    if (!models) {
        return base::forward(models);
    }
    const auto reviews = m_reviews.book();
    if (!reviews) {
        return base::forward(reviews);
    }
    return ChartChoices(**facts, *models, **reviews, reader.language).of(chart, option);
}

base::Result<ChartDefinition> ChartService::initial(std::string_view id, const ChartReader& reader) {
    const auto* info = chart(id);
    if (info == nullptr) {
        return tl::unexpected<base::Error>(unknownChart(id));
    }
    ChartDefinition definition;
    definition.chart = std::string(id);
    definition.paper = info->paper;
    definition.style.hasPatterns = info->beginsWithPatterns;
    if (info->mustChoose) {
        const auto found = choices(definition, *info->mustChoose, reader);
        if (!found) {
            return base::forward(found);
        }
        if (found->empty()) {
            return base::fail(ErrorCode::NotFound,
                              Message(SHIRUBE_TEXT("The store has no figures for this chart yet. Import a dataset or "
                                                   "enter them first.")));
        }
        choose(definition, *info->mustChoose, found->front().id);
    }
    return definition;
}

base::Result<FigureSpec> ChartService::make(const ChartDefinition& chart, const ChartReader& reader,
                                            const base::Translator& translate, const ReconciliationState* checks) {
    auto figure = draw(chart, reader, translate, checks);
    if (!figure) {
        return figure;
    }
    figure->hasOwnTitle = !chart.title.empty();
    figure->style = chart.style;
    if (!chart.note.empty()) {
        figure->notes.push_back(chart.note);
    }
    return figure;
}

base::Result<FigureSpec> ChartService::makeChecked(const ChartDefinition& chart, const ChartReader& reader,
                                                   const base::Translator& translate) {
    const auto checks = m_reconciliation.state();
    if (!checks) {
        return base::forward(checks);
    }
    return make(chart, reader, translate, checks->get());
}

base::Result<FigureSpec> ChartService::draw(const ChartDefinition& chart, const ChartReader& reader,
                                            const base::Translator& translate, const ReconciliationState* checks) {
    if (ChartService::chart(chart.chart) == nullptr) {
        return tl::unexpected<base::Error>(unknownChart(chart.chart));
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const Drawing drawing{chart, reader, translate, checks, **facts};
    if (const auto found = factCharts().find(chart.chart); found != factCharts().end()) {
        return found->second(drawing);
    }
    const auto asOf = chart.asOf ? chart.asOf->text() : std::string();
    const analysis::OutcomeFigureOptions outcome{reader.language, chart.title};
    if (chart.chart == "fund-flow") {
        return fundFlowChart(**facts, chart.programme, {chart.unit, chart.top, chart.title, asOf, reader.language},
                             translate);
    }
    if (chart.chart == "theme-schedule") {
        return themeScheduleChart(
            **facts, {chart.programme, chart.item, chart.element, chart.page, chart.title, asOf, reader.language},
            translate);
    }
    if (chart.chart == "indicator-series") {
        return indicatorSeriesChart(**facts, chart.indicator, drawing.day(), outcome, translate);
    }
    if (chart.chart == "target-bullets") {
        return targetBulletsChart(**facts, chart.programme, drawing.day(), outcome, translate);
    }
    if (chart.chart == "logic-model") {
        return logicModelChart(**facts, m_logicModels, {chart.programme, chart.model, chart.earlier}, drawing.day(),
                               outcome, translate);
    }
    if (chart.chart == "review-tally") {
        const auto reviews = m_reviews.book();
        if (!reviews) {
            return base::forward(reviews);
        }
        const analysis::ReviewTallyOptions options{chart.isByItem, chart.title, reader.language};
        const domain::ReviewRoundId round(chart.review);
        return (*reviews)->round(round) != nullptr
                   ? m_reviewResults.figure(round, options, translate)
                   : m_reviewResults.figure(domain::ReviewId(chart.review), options, translate);
    }
    analysis::BudgetByCycleOptions options;
    options.cycles = chart.cycles;
    options.unit = chart.unit;
    options.topProgrammes = chart.top;
    options.sort = chart.sort;
    options.title = chart.title;
    options.asOf = asOf;
    options.language = reader.language;
    return analysis::budgetByCycleFigure(**facts, options, translate, drawing.lineChecks());
}

}  // namespace shirube::application
