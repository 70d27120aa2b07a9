// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartWriter.h"
#include "figures/FigureExporter.h"

namespace shirube::cli {

base::Status writeChart(const analysis::FigureSpec& figure, const std::filesystem::path& file,
                        const base::Translator& translate) {
    return figures::FigureExporter::write(figure, file, translate);
}

}  // namespace shirube::cli
