// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartWriter.h"
#include "QtApplication.h"
#include "figures/FigureExporter.h"

namespace shirube::cli {

base::Status writeChart(const analysis::FigureSpec& figure, const std::filesystem::path& file,
                        domain::PaperFormat paper, const base::Translator& translate) {
    ensureQtApplication();
    figures::FigureExportOptions options;
    options.layout.page = figures::pageOf(paper);
    return figures::FigureExporter::write(figure, file, translate, options);
}

}  // namespace shirube::cli
