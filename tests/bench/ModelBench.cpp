// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <memory>

#include "GeneratedBudget.h"
#include "models/BudgetTreeModel.h"
#include "models/ComparisonModel.h"

namespace {

using namespace shirube;

const std::shared_ptr<const domain::BudgetBook>& book() {
    static const auto generated =
        std::make_shared<const domain::BudgetBook>(bench::generateBook(bench::programmeCount(), bench::kCycles));
    return generated;
}

void setBook(benchmark::State& state) {
    models::BudgetTreeModel model;
    for (auto _ : state) {
        model.setBook(book());
    }
}
BENCHMARK(setBook)->Unit(benchmark::kMillisecond);

// What happens between a key press in the search field and the first painted screen of rows.
void filterAndShow(benchmark::State& state) {
    models::BudgetTreeModel model;
    model.setBook(book());
    const char* const texts[] = {"合成事業1", "計算基盤", "12", "該当なし", ""};
    std::size_t i = 0;
    for (auto _ : state) {
        models::BudgetFilter filter;
        filter.text = texts[i++ % std::size(texts)];
        model.setFilter(filter);
        const int rows = std::min(40, model.rowCount());
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                benchmark::DoNotOptimize(model.data(model.index(row, column), Qt::DisplayRole));
            }
        }
    }
}
BENCHMARK(filterAndShow)->Unit(benchmark::kMillisecond);

void compareAndShow(benchmark::State& state) {
    // As in the window, which makes the search keys once for both ledgers.
    models::BudgetTreeModel budgets;
    budgets.setBook(book());
    models::ComparisonModel model;
    model.shareFilterIndex(budgets);
    const auto& cycles = book()->cycles();
    std::size_t i = 0;
    for (auto _ : state) {
        if (!model.setCycles(book(), cycles[i % 10], cycles[10 + i % 10])) {
            state.SkipWithError("comparison failed");
            break;
        }
        ++i;
        const int rows = std::min(40, model.rowCount());
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                benchmark::DoNotOptimize(model.data(model.index(row, column), Qt::DisplayRole));
            }
        }
    }
}
BENCHMARK(compareAndShow)->Unit(benchmark::kMillisecond);

void sortByAmount(benchmark::State& state) {
    models::BudgetTreeModel model;
    model.setBook(book());
    auto order = Qt::AscendingOrder;
    for (auto _ : state) {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        model.sort(models::BudgetTreeModel::FirstCycle + 3, order);
    }
}
BENCHMARK(sortByAmount)->Unit(benchmark::kMillisecond);

}  // namespace
