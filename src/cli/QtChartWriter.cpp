// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartWriter.h"
#include "QtApplication.h"
#include "figures/FigureExporter.h"

namespace shirube::cli {

base::Status writeChart(const analysis::FigureSpec& figure, const std::filesystem::path& file, Paper paper,
                        const base::Translator& translate) {
    ensureQtApplication();
    figures::FigureExportOptions options;
    if (paper == Paper::A3) {
        options.layout.page = figures::kA3Landscape;
    }
    return figures::FigureExporter::write(figure, file, translate, options);
}

}  // namespace shirube::cli
