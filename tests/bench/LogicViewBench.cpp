// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <memory>

#include "pages/logic/LogicView.h"
#include "style/Theme.h"

namespace {

using namespace shirube;

constexpr std::uint32_t kColumns = 7;
constexpr QSize kWindow(1600, 900);

// Nodes in seven columns, each joined to some of the next column and now and then of the one after it. The same every
// time.
ui::LogicPicture picture(std::uint32_t nodes, std::uint32_t edges) {
    ui::LogicPicture picture;
    for (std::uint32_t i = 0; i < kColumns; ++i) {
        picture.columns.push_back(QStringLiteral("段階%1").arg(i + 1));
    }
    const auto perColumn = nodes / kColumns;
    std::uint32_t state = 1;
    const auto next = [&](std::uint32_t below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8U) % below;
    };
    for (std::uint32_t i = 0; i < nodes; ++i) {
        ui::LogicPicture::Node node;
        node.id = domain::LogicNodeId("n" + std::to_string(i));
        node.label = QStringLiteral("基盤的能力を備えた基盤モデルの開発と評価 %1").arg(i);
        node.column = std::min(i / perColumn, kColumns - 1);
        if (next(3) > 0) {
            node.status = static_cast<analysis::IndicatorStatus>(next(7));
            node.statusText = QStringLiteral("→ 順調");
            node.attainment = QStringLiteral("62.5%");
            node.coverage = QStringLiteral("1/2");
        }
        node.support = next(2) > 0 ? QStringLiteral("41%") : QString();
        picture.nodes.push_back(std::move(node));
    }
    for (std::uint32_t i = 0; i < edges; ++i) {
        ui::LogicPicture::Edge edge;
        edge.from = next(perColumn * (kColumns - 1));
        const auto column = picture.nodes[edge.from].column;
        const auto to = std::min(column + (next(10) == 0 ? 2 : 1), kColumns - 1);
        // Near its own height, as in a model that people made.
        const auto height = (edge.from % perColumn + next(9)) % perColumn;
        edge.to = to * perColumn + height;
        if (next(3) > 0) {
            edge.delivered = next(100) / 100.0;
        }
        picture.edges.push_back(std::move(edge));
    }
    return picture;
}

class Graph {
public:
    Graph() : view(ui::LogicView::Use::Edit) {
        view.resize(kWindow);
        view.showPicture(picture(2000, 6000), ui::LogicSceneLayout::Order::FewCrossings);
        view.show();
        QCoreApplication::processEvents();
    }
    ui::LogicView view;
};

// Made when it is first asked for, and taken down while the application is still there.
std::unique_ptr<Graph> keptGraph;

Graph& graph() {
    if (!keptGraph) {
        keptGraph = std::make_unique<Graph>();
    }
    return *keptGraph;
}

// A whole frame at a zoom in percent, everything in sight painted anew: the most that a step of the zoom costs.
void paintGraph(benchmark::State& state) {
    auto& view = graph().view;
    const auto percent = static_cast<double>(state.range(0));
    percent > 0 ? view.setZoom(percent / 100) : view.fitAll();
    QImage image(kWindow, QImage::Format_ARGB32_Premultiplied);
    auto* bar = view.verticalScrollBar();
    int step = 0;
    for (auto _ : state) {
        bar->setValue(bar->minimum() + (bar->maximum() - bar->minimum()) * (step++ % 10) / 10);
        QPainter painter(&image);
        view.viewport()->render(&painter);
    }
    state.counters["zoom"] = view.zoom();
}
BENCHMARK(paintGraph)
    ->Arg(0)
    ->Arg(10)
    ->Arg(25)
    ->Arg(40)
    ->Arg(50)
    ->Arg(72)
    ->Arg(100)
    ->Arg(200)
    ->Unit(benchmark::kMillisecond);

// A step of the scroll wheel: only what comes into sight is painted.
void panGraph(benchmark::State& state) {
    auto& view = graph().view;
    view.setZoom(static_cast<double>(state.range(0)) / 100);
    auto* bar = view.verticalScrollBar();
    bar->setValue(bar->minimum());
    int direction = 60;
    for (auto _ : state) {
        if (bar->value() + direction > bar->maximum() || bar->value() + direction < bar->minimum()) {
            direction = -direction;
        }
        bar->setValue(bar->value() + direction);
        QCoreApplication::processEvents();
    }
}
BENCHMARK(panGraph)->Arg(25)->Arg(50)->Arg(100)->Unit(benchmark::kMillisecond);

// After an edit everything is ordered, laid out and built again.
void rebuildGraph(benchmark::State& state) {
    auto& view = graph().view;
    const auto content = picture(2000, 6000);
    const auto order =
        state.range(0) == 0 ? ui::LogicSceneLayout::Order::FewCrossings : ui::LogicSceneLayout::Order::Document;
    for (auto _ : state) {
        view.showPicture(content, order);
    }
}
BENCHMARK(rebuildGraph)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    ui::Theme::apply(application, ui::ColourScheme::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    keptGraph.reset();
    return 0;
}
