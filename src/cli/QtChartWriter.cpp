// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartWriter.h"
#include "QtApplication.h"
#include "figures/FigureExporter.h"
#include "figures/FigureLint.h"
#include "figures/PackExporter.h"

namespace shirube::cli {

namespace {

figures::LayoutOptions layoutOf(const domain::ChartDefinition& chart) {
    figures::LayoutOptions layout;
    layout.page = figures::pageOf(chart.paper);
    layout.table = chart.table;
    return layout;
}

}  // namespace

base::Status writeChart(const analysis::FigureSpec& figure, const std::filesystem::path& file,
                        const domain::ChartDefinition& chart, const base::Translator& translate) {
    ensureQtApplication();
    figures::FigureExportOptions options;
    options.layout = layoutOf(chart);
    return figures::FigureExporter::write(figure, file, translate, options);
}

std::vector<analysis::FigureFinding> lintChart(const analysis::FigureSpec& figure, const domain::ChartDefinition& chart,
                                               const base::Translator& translate) {
    ensureQtApplication();
    return figures::lintFigure(figure, translate, layoutOf(chart));
}

base::Status writePack(const analysis::PackDocument& pack, const std::filesystem::path& file,
                       const base::Translator& translate) {
    ensureQtApplication();
    return figures::PackExporter::write(pack, file, translate);
}

}  // namespace shirube::cli
