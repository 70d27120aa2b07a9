// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QPixmap>
#include <QSettings>
#include <memory>

#include "AppContext.h"
#include "GeneratedBudget.h"
#include "GeneratedStore.h"
#include "application/DatasetService.h"
#include "application/RsImportService.h"
#include "application/Workspace.h"
#include "base/Clock.h"
#include "mainwindow/MainWindow.h"
#include "support/GeneratedRs.h"
#include "support/TemporaryFolder.h"
#include "ui/ScriptedDialogs.h"

namespace {

using namespace shirube;

// From an existing store file to a window that has painted itself and handled the events that were waiting: what a
// person waits for after the process and Qt are up.
void startOn(benchmark::State& state, const std::filesystem::path& store, const test::TemporaryFolder& folder) {
    const base::SystemClock clock;
    for (auto _ : state) {
        QSettings settings(QString::fromStdString((folder / "settings.ini").string()), QSettings::IniFormat);
        test::ScriptedDialogs dialogs;
        ui::AppContext context(settings, dialogs, clock, "bench");
        if (!context.start(store, QStringLiteral("ja"))) {
            state.SkipWithError("the store could not be opened");
            break;
        }
        context.window().show();
        QCoreApplication::processEvents();
        benchmark::DoNotOptimize(context.window().grab());
    }
}

std::unique_ptr<application::Workspace> storeWithBundledFigures(const std::filesystem::path& file,
                                                                const base::Clock& clock) {
    auto workspace = application::Workspace::open(file, application::OpenMode::CreateIfMissing, clock, "bench").value();
    workspace->dataset().importBundled().value();
    return workspace;
}

void startOnBundledFigures(benchmark::State& state) {
    const test::TemporaryFolder folder;
    const base::SystemClock clock;
    const auto store = folder / "store.db";
    storeWithBundledFigures(store, clock).reset();
    startOn(state, store, folder);
}
BENCHMARK(startOnBundledFigures)->Unit(benchmark::kMillisecond);

// The same, with a synthetic edition of the whole government in the store: should take no longer.
void startBesideTheGovernment(benchmark::State& state) {
    const test::TemporaryFolder folder;
    const base::SystemClock clock;
    const auto store = folder / "store.db";
    {
        const auto workspace = storeWithBundledFigures(store, clock);
        test::GeneratedRs options;
        options.programmes = static_cast<int>(bench::programmeCount());
        options.textLength = 200;
        const auto files = test::writeGeneratedRs(folder.path(), options);
        auto& import = workspace->rsImport();
        import.run(import.plan(files).value()).value();
    }
    startOn(state, store, folder);
}
BENCHMARK(startBesideTheGovernment)->Unit(benchmark::kMillisecond);

void startOnLargeStore(benchmark::State& state) {
    static const bench::GeneratedStore store(bench::programmeCount(), bench::kCycles);
    const test::TemporaryFolder folder;
    startOn(state, store.file(), folder);
}
BENCHMARK(startOnLargeStore)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
