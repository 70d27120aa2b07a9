// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <array>
#include <numeric>
#include <string_view>

#include "GeneratedBudget.h"
#include "GeneratedFacts.h"
#include "analysis/BudgetByCycleFigure.h"
#include "analysis/CycleReport.h"
#include "analysis/Reconciliation.h"
#include "exchange/DatasetReader.h"

namespace {

using namespace shirube;

const domain::BudgetBook& book() {
    static const auto generated = bench::generateBook(bench::programmeCount(), bench::kCycles);
    return generated;
}

void parseAmounts(benchmark::State& state) {
    constexpr std::array<std::string_view, 6> kTexts{"9,916億円",  "2兆1,706億円", "378,299百万円",
                                                     "９．８億円", "△12億円",      "1.5兆円超"};
    for (auto _ : state) {
        for (const auto text : kTexts) {
            benchmark::DoNotOptimize(domain::StatedAmount::parse(text));
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kTexts.size()));
}
BENCHMARK(parseAmounts);

void loadBundledDataset(benchmark::State& state) {
    const auto files = exchange::embeddedDatasetFiles();
    const exchange::DatasetReader reader;
    for (auto _ : state) {
        benchmark::DoNotOptimize(reader.read(files).value());
    }
}
BENCHMARK(loadBundledDataset)->Unit(benchmark::kMillisecond);

void makeBook(benchmark::State& state) {
    const auto budget = bench::generateBudget(bench::programmeCount(), bench::kCycles);
    for (auto _ : state) {
        state.PauseTiming();
        auto copy = budget;
        state.ResumeTiming();
        benchmark::DoNotOptimize(domain::BudgetBook::make(std::move(copy.programmes), std::move(copy.lines)).value());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(budget.lines.size()));
}
BENCHMARK(makeBook)->Unit(benchmark::kMillisecond);

void totalsOfAllCycles(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::cycleTotals(book()).value());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(book().lines().size()));
}
BENCHMARK(totalsOfAllCycles)->Unit(benchmark::kMillisecond);

void compareTwoCycles(benchmark::State& state) {
    const auto& cycles = book().cycles();
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::compareCycles(book(), cycles[16], cycles[18]).value());
    }
}
BENCHMARK(compareTwoCycles)->Unit(benchmark::kMillisecond);

void sumOfWholeSelection(benchmark::State& state) {
    std::vector<std::size_t> lines(book().lines().size());
    std::iota(lines.begin(), lines.end(), std::size_t{0});
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::sumOfSelection(book(), lines).value());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(lines.size()));
}
BENCHMARK(sumOfWholeSelection)->Unit(benchmark::kMillisecond);

void deriveOneTotal(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            analysis::deriveCycleTotal(book(), book().cycles().back(), domain::AmountUnit::HundredMillionYen).value());
    }
}
BENCHMARK(deriveOneTotal)->Unit(benchmark::kMillisecond);

void figureOfTopTen(benchmark::State& state) {
    analysis::BudgetByCycleOptions options;
    options.topProgrammes = 10;
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::budgetByCycleFigure(book(), {}, options, base::englishTranslator()).value());
    }
}
BENCHMARK(figureOfTopTen)->Unit(benchmark::kMillisecond);

// Five years of a whole government: items are identities.
void reconcileGovernment(benchmark::State& state) {
    static const auto facts = bench::generateFacts(bench::factProgrammeCount());
    const auto identities = static_cast<std::int64_t>(facts.catalogue().content().identities.size());
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::reconcile(facts).value());
    }
    state.SetItemsProcessed(state.iterations() * identities);
}
BENCHMARK(reconcileGovernment)->Unit(benchmark::kMillisecond);

}  // namespace
