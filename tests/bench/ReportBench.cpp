// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <string>

#include "GeneratedBudget.h"
#include "analysis/Overview.h"

namespace {

using namespace shirube;

const domain::CalendarDay kAsOf{2026, 6, 30};
const domain::CalendarDay kBefore{2025, 6, 30};

// One indicator for each programme of a synthetic book, with a target of 2026年度 and actuals of three years.
analysis::FactBook generateIndicators() {
    auto book = std::make_shared<domain::BudgetBook>(bench::generateBook(bench::programmeCount(), bench::kCycles));
    domain::CatalogueContent content;
    int number = 0;
    const auto state = [&](const std::string& key, std::int64_t value) {
        domain::FigureStatement statement;
        statement.fact = domain::FactKey::parse(key).value();
        statement.id = domain::StatementId(key + "@synthetic");
        statement.figure = domain::StatedFigure::parse(std::to_string(value) + "本").value();
        statement.citation.source = domain::SourceId("synthetic");
        content.statements.push_back(statement);
        return statement.fact;
    };
    for (const auto& programme : book->programmes()) {
        domain::Indicator indicator;
        indicator.id = domain::IndicatorId("i" + std::to_string(++number));
        indicator.programme = programme.id;
        indicator.name = indicator.id.value();
        indicator.unit = "本";
        indicator.direction = domain::Direction::Up;
        indicator.measure = domain::IndicatorMeasure::Count;
        indicator.timeBehaviour = domain::TimeBehaviour::Cumulative;
        const auto key = "indicator:" + indicator.id.value();
        indicator.targets.push_back(
            {domain::Period::parse("FY2026").value(), {}, {}, state(key + "/target@FY2026", 100)});
        state(key + "/actual@FY2023", number % 30);
        state(key + "/actual@FY2024", number % 50);
        state(key + "/actual@FY2025", number % 110);
        content.indicators.push_back(std::move(indicator));
    }
    domain::Source source;
    source.id = domain::SourceId("synthetic");
    source.date = "2026-01-01";
    return analysis::FactBook::make(
               std::make_shared<domain::Catalogue>(domain::Catalogue::make(std::move(content)).value()),
               std::move(book), {source}, {}, {})
        .value();
}

const analysis::FactBook& facts() {
    static const auto generated = generateIndicators();
    return generated;
}

void makeOverview(benchmark::State& state) {
    const auto& book = facts();
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::makeOverview(book, {}, nullptr, kAsOf, kBefore));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(book.book().programmes().size()));
}
BENCHMARK(makeOverview)->Unit(benchmark::kMillisecond);

void makeTargetVariance(benchmark::State& state) {
    const auto& book = facts();
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::targetVariance(book, {}, kAsOf).value());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(book.book().programmes().size()));
}
BENCHMARK(makeTargetVariance)->Unit(benchmark::kMillisecond);

void makeCyclesVariance(benchmark::State& state) {
    const auto& book = facts();
    const auto& cycles = book.book().cycles();
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::cyclesVariance(book, cycles.front(), cycles.back()).value());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(book.book().programmes().size()));
}
BENCHMARK(makeCyclesVariance)->Unit(benchmark::kMillisecond);

}  // namespace
