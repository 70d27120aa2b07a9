// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <chrono>

#include "GeneratedBudget.h"
#include "GeneratedStore.h"
#include "SqlitePeer.h"
#include "application/BudgetService.h"
#include "application/DatasetService.h"
#include "application/HistoryService.h"
#include "application/Workspace.h"
#include "base/Clock.h"
#include "support/TemporaryFolder.h"

namespace {

using namespace shirube;

const bench::GeneratedStore& store() {
    static const bench::GeneratedStore generated(bench::programmeCount(), bench::kCycles);
    return generated;
}

std::unique_ptr<application::Workspace> open(const std::filesystem::path& file, const base::Clock& clock) {
    return application::Workspace::open(file, application::OpenMode::CreateIfMissing, clock, "bench").value();
}

double secondsOf(const auto& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Opening the store and reading the whole book, against SQLite's own interface reading the same rows; in turn, so that
// both see the same state of the machine.
void openAndReadBook(benchmark::State& state) {
    const base::SystemClock clock;
    const auto& file = store().file();
    std::int64_t rows = bench::readWithPlainSqlite(file);
    double ours = 0;
    double peer = 0;
    for (auto _ : state) {
        const auto seconds = secondsOf([&] { benchmark::DoNotOptimize(open(file, clock)->budgets().book().value()); });
        peer += secondsOf([&] { rows = bench::readWithPlainSqlite(file); });
        ours += seconds;
        state.SetIterationTime(seconds);
    }
    state.counters["rows"] = static_cast<double>(rows);
    state.counters["ratio_to_sqlite3"] = ours / peer;
}
BENCHMARK(openAndReadBook)->UseManualTime()->Unit(benchmark::kMillisecond);

void openAlone(benchmark::State& state) {
    const base::SystemClock clock;
    for (auto _ : state) {
        benchmark::DoNotOptimize(open(store().file(), clock));
    }
}
BENCHMARK(openAlone)->Unit(benchmark::kMillisecond);

void firstStart(benchmark::State& state) {
    const base::SystemClock clock;
    for (auto _ : state) {
        const test::TemporaryFolder folder;
        const auto workspace = open(folder / "new.db", clock);
        benchmark::DoNotOptimize(workspace->dataset().importBundled().value());
    }
}
BENCHMARK(firstStart)->Unit(benchmark::kMillisecond);

// One revision and its undo on the large store: two durable changes.
void reviseAndUndo(benchmark::State& state) {
    const base::SystemClock clock;
    const auto workspace = open(store().file(), clock);
    for (auto _ : state) {
        const auto detail = workspace->budgets().detail(domain::BudgetLineId("p0@R1補正")).value();
        application::LineRevision revision;
        revision.line = detail.line.id;
        revision.expectedRevision = detail.revision;
        revision.amountText = "123百万円";
        revision.kind = domain::AmountKind::Confirmed;
        revision.source = domain::SourceId("synthetic");
        revision.locator = "合成の節";
        revision.reason = "bench";
        if (const auto status = workspace->budgets().revise(revision); !status) {
            state.SkipWithError(status.error().message.english().c_str());
            break;
        }
        benchmark::DoNotOptimize(workspace->history().undo().value());
    }
}
BENCHMARK(reviseAndUndo)->Unit(benchmark::kMillisecond);

}  // namespace
