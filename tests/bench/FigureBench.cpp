// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <QGuiApplication>
#include <QImage>
#include <chrono>
#include <memory>

#include "charts/RealCharts.h"
#include "figures/FigureExporter.h"
#include "figures/PackExporter.h"

namespace {

using namespace shirube;

constexpr std::size_t kPackCharts = 20;

// Made when they are first asked for, and taken down while the application is still there.
std::unique_ptr<test::RealCharts> keptCharts;

const test::RealCharts& charts() {
    if (!keptCharts) {
        keptCharts = std::make_unique<test::RealCharts>();
    }
    return *keptCharts;
}

const std::vector<test::RealChart>& all() {
    static const auto made = charts().all("ja");
    return made;
}

figures::LayoutOptions layoutOf(const test::RealChart& chart) {
    return {figures::pageOf(chart.definition.paper), chart.definition.table};
}

double secondsOf(const auto& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Of the whole process up to now, in MiB.
double peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

// The peer of pictures: Qt compressing an A4 page of 300 dpi that has nothing on it.
void saveEmptyPage() {
    QImage page(3508, 2479, QImage::Format_RGB32);
    page.fill(Qt::white);
    const auto path = std::filesystem::temp_directory_path() / "shirube-bench-empty.png";
    page.save(QString::fromStdString(path.string()));
    std::filesystem::remove(path);
}

// From definition to figure, on a store that is open and checked.
void makeFigure(benchmark::State& state, const std::string& id) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(charts().make(id, "ja"));
    }
}

void layOut(benchmark::State& state, const std::string& id) {
    const auto chart = charts().make(id, "ja");
    for (auto _ : state) {
        benchmark::DoNotOptimize(figures::layoutFigure(chart.figure, layoutOf(chart)));
    }
}

// All charts in one format: charts a second.
void exportAll(benchmark::State& state, const std::string& extension) {
    const test::TemporaryFolder folder;
    const auto translate = test::RealCharts::translator("ja");
    const auto& made = all();
    double ours = 0;
    double peer = 0;
    for (auto _ : state) {
        const auto seconds = secondsOf([&] {
            for (const auto& chart : made) {
                const auto status = figures::FigureExporter::write(chart.figure, folder / ("chart" + extension),
                                                                   translate, {layoutOf(chart), 300});
                if (!status) {
                    state.SkipWithError(status.error().message.english().c_str());
                }
            }
        });
        peer += secondsOf(saveEmptyPage) * static_cast<double>(made.size());
        ours += seconds;
        state.SetIterationTime(seconds);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(made.size()));
    state.counters["ratio_to_empty_png"] = ours / peer;
    state.counters["peak_MiB"] = peakMemory();
}

// A pack of 20 charts with cover, contents and sources.
void exportPack(benchmark::State& state, const std::string& extension) {
    const test::TemporaryFolder folder;
    const auto translate = test::RealCharts::translator("ja");
    const auto pack = charts().pack("ja", kPackCharts);
    for (auto _ : state) {
        const auto status = figures::PackExporter::write(pack, folder / ("pack" + extension), translate);
        if (!status) {
            state.SkipWithError(status.error().message.english().c_str());
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kPackCharts));
    state.counters["peak_MiB"] = peakMemory();
}

void registerAll() {
    for (const auto& info : application::ChartService::charts()) {
        const std::string id(info.id);
        benchmark::RegisterBenchmark(("makeFigure/" + id).c_str(), makeFigure, id)->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(("layOut/" + id).c_str(), layOut, id)->Unit(benchmark::kMillisecond);
    }
    for (const auto& extension : figures::FigureExporter::extensions()) {
        benchmark::RegisterBenchmark(("exportAll/" + extension).c_str(), exportAll, extension)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    }
    for (const auto& extension : figures::PackExporter::extensions()) {
        benchmark::RegisterBenchmark(("exportPack/" + extension).c_str(), exportPack, extension)
            ->Unit(benchmark::kMillisecond);
    }
}

}  // namespace

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    keptCharts.reset();
    return 0;
}
