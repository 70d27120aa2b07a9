// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QPixmap>
#include <QSettings>

#include "AppContext.h"
#include "GeneratedBudget.h"
#include "GeneratedStore.h"
#include "application/DatasetService.h"
#include "application/Workspace.h"
#include "base/Clock.h"
#include "mainwindow/MainWindow.h"
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

void startOnBundledFigures(benchmark::State& state) {
    const test::TemporaryFolder folder;
    const base::SystemClock clock;
    const auto store = folder / "store.db";
    {
        const auto workspace =
            application::Workspace::open(store, application::OpenMode::CreateIfMissing, clock, "bench").value();
        workspace->dataset().importBundled().value();
    }
    startOn(state, store, folder);
}
BENCHMARK(startOnBundledFigures)->Unit(benchmark::kMillisecond);

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
