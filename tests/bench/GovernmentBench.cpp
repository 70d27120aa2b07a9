// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "RsPeers.h"
#include "analysis/GovernmentPivot.h"
#include "application/GovernmentService.h"
#include "application/RsImportService.h"
#include "application/Workspace.h"
#include "base/Clock.h"
#include "support/GeneratedRs.h"
#include "support/TemporaryFolder.h"

namespace {

using namespace shirube;

constexpr int kOfficialProgrammes = 5664;
constexpr int kFirstEdition = 2024;
const base::SystemClock kClock;

int programmeCount() {
    const char* text = std::getenv("SHIRUBE_BENCH_PROGRAMMES");
    return text == nullptr ? kOfficialProgrammes : std::stoi(text);
}

// All fifteen kinds of one synthetic edition, about as large as the official files.
std::vector<std::filesystem::path> generate(const std::filesystem::path& folder, int edition) {
    std::filesystem::create_directories(folder);
    test::GeneratedRs options;
    options.edition = edition;
    options.programmes = programmeCount();
    options.textLength = 200;
    options.wideLinks = edition > kFirstEdition;
    return test::writeGeneratedRs(folder, options);
}

std::unique_ptr<application::Workspace> openStore(const std::filesystem::path& file) {
    return application::Workspace::open(file, application::OpenMode::CreateIfMissing, kClock, "bench").value();
}

application::RsImportOutcome import(application::Workspace& workspace, std::span<const std::filesystem::path> files) {
    return workspace.rsImport().run(workspace.rsImport().plan(files).value()).value();
}

double peakMiB() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

// Each round into a new store, until it is closed and all is in its file; the peer's round follows each of ours, so
// that both meet the same machine.
void importFiles(benchmark::State& state, std::span<const std::filesystem::path> files,
                 std::span<const std::filesystem::path> peerFiles) {
    double ours = 0;
    double peer = 0;
    std::int64_t rows = 0;
    for (auto _ : state) {
        const test::TemporaryFolder folder;
        auto workspace = openStore(folder / "store.db");
        const auto begin = std::chrono::steady_clock::now();
        rows += import(*workspace, files).rows;
        workspace.reset();
        const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        state.SetIterationTime(seconds);
        ours += seconds;
        peer += bench::importWithSqliteShell(peerFiles, folder.path()).value_or(0);
    }
    state.SetItemsProcessed(rows);
    state.counters["peak_MiB"] = peakMiB();
    if (peer > 0) {
        state.counters["ratio_to_sqlite3_import"] = ours / peer;
    }
}

void importGenerated(benchmark::State& state) {
    const test::TemporaryFolder folder;
    const auto files = generate(folder / "2024", kFirstEdition);
    importFiles(state, files, files);
}
BENCHMARK(importGenerated)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(2);

// The official files, where they are beside the checkout; the peer gets them unpacked by SHIRUBE_RS_UNPACKED.
void importOfficial(benchmark::State& state) {
    const auto packed = std::filesystem::path(SHIRUBE_SHARED_DIR) / "data" / "rs-open-data" / "2024";
    const char* unpacked = std::getenv("SHIRUBE_RS_UNPACKED");
    if (!std::filesystem::exists(packed)) {
        state.SkipWithError("the official files are not beside the checkout");
        return;
    }
    std::vector<std::filesystem::path> peerFiles;
    if (unpacked != nullptr) {
        for (const auto& entry : std::filesystem::directory_iterator(unpacked)) {
            if (entry.path().extension() == ".csv") {
                peerFiles.push_back(entry.path());
            }
        }
    }
    importFiles(state, std::vector{packed}, peerFiles);
}
BENCHMARK(importOfficial)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(3);

// The second to fifth edition into a store that has those before: the time of each is the growth.
void importNextEdition(benchmark::State& state) {
    const test::TemporaryFolder folder;
    const auto workspace = openStore(folder / "store.db");
    const auto last = kFirstEdition + static_cast<int>(state.range(0)) - 1;
    for (int edition = kFirstEdition; edition < last; ++edition) {
        import(*workspace, generate(folder / std::to_string(edition), edition));
    }
    const auto files = generate(folder / std::to_string(last), last);
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        import(*workspace, files);
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    state.counters["store_MiB"] = static_cast<double>(std::filesystem::file_size(folder / "store.db")) / 1024 / 1024;
    state.counters["peak_MiB"] = peakMiB();
}
BENCHMARK(importNextEdition)->Arg(1)->Arg(3)->Arg(5)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

/// One imported edition, and what DuckDB takes for the same questions on the same files.
class Government {
public:
    Government() {
        const auto files = generate(m_folder / "2024", kFirstEdition);
        m_workspace = openStore(m_folder / "store.db");
        import(*m_workspace, files);
        m_peer = bench::askDuckDb(m_folder / "2024");
    }

    [[nodiscard]] application::GovernmentService& service() { return m_workspace->government(); }
    [[nodiscard]] const analysis::GovernmentBook& book() {
        return *service().book(domain::FiscalYear(kFirstEdition)).value();
    }
    void compare(benchmark::State& state, const std::string& question, double milliseconds) const {
        if (const auto it = m_peer.find(question); it != m_peer.end() && it->second > 0) {
            state.counters["ratio_to_duckdb"] = milliseconds / it->second;
        }
    }

private:
    test::TemporaryFolder m_folder;
    std::unique_ptr<application::Workspace> m_workspace;
    std::map<std::string, double> m_peer;
};

Government& government() {
    static Government one;
    return one;
}

void ask(benchmark::State& state, const std::string& question, const std::function<void()>& answer) {
    answer();  // reads what is kept in memory
    double total = 0;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        answer();
        const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        state.SetIterationTime(seconds);
        total += seconds;
    }
    government().compare(state, question, total * 1000 / static_cast<double>(state.iterations()));
}

void ministryByYear(benchmark::State& state) {
    ask(state, "ministry_by_year", [] {
        analysis::PivotRequest request;
        request.measure = analysis::BudgetMeasure::Current;
        benchmark::DoNotOptimize(analysis::governmentPivot(government().book(), request));
    });
}
BENCHMARK(ministryByYear)->Unit(benchmark::kMillisecond)->UseManualTime();

void accountByYear(benchmark::State& state) {
    ask(state, "account_by_year", [] {
        analysis::PivotRequest request;
        request.rows = analysis::GovernmentDimension::Account;
        benchmark::DoNotOptimize(analysis::governmentPivot(government().book(), request));
    });
}
BENCHMARK(accountByYear)->Unit(benchmark::kMillisecond)->UseManualTime();

void programmeSearch(benchmark::State& state) {
    ask(state, "programme_search", [] {
        benchmark::DoNotOptimize(government().service().search(domain::FiscalYear(kFirstEdition), "半導体").value());
    });
}
BENCHMARK(programmeSearch)->Unit(benchmark::kMillisecond)->UseManualTime();

void outcomeRollup(benchmark::State& state) {
    ask(state, "outcome_rollup", [] {
        benchmark::DoNotOptimize(government()
                                     .service()
                                     .outcomes(domain::FiscalYear(kFirstEdition), analysis::OutcomeGroup::Ministry)
                                     .value());
    });
}
BENCHMARK(outcomeRollup)->Unit(benchmark::kMillisecond)->UseManualTime();

// A key press in the window's filter, to the programmes that pass.
void filterProgrammes(benchmark::State& state) {
    analysis::GovernmentFilter filter;
    filter.text = "事業 12";
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::programmesThatPass(government().book(), filter));
    }
}
BENCHMARK(filterProgrammes)->Unit(benchmark::kMillisecond);

void readBook(benchmark::State& state) {
    const test::TemporaryFolder folder;
    const auto files = generate(folder / "2024", kFirstEdition);
    {
        const auto workspace = openStore(folder / "store.db");
        import(*workspace, files);
    }
    for (auto _ : state) {
        const auto workspace = openStore(folder / "store.db");
        benchmark::DoNotOptimize(workspace->government().book(domain::FiscalYear(kFirstEdition)).value());
    }
}
BENCHMARK(readBook)->Unit(benchmark::kMillisecond);

}  // namespace
