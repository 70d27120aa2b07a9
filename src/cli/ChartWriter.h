// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "analysis/FigureLint.h"
#include "analysis/FigureSpec.h"
#include "analysis/PackDocument.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/ChartDefinition.h"

// What needs Qt to draw. A build without it refuses, says so, and checks what it can.
namespace shirube::cli {

/// Writes the figure on the paper of its definition, in the format of the file's ending.
[[nodiscard]] base::Status writeChart(const analysis::FigureSpec& figure, const std::filesystem::path& file,
                                      const domain::ChartDefinition& chart, const base::Translator& translate);
/// What the chart lacks; without Qt what can be told from its figures.
[[nodiscard]] std::vector<analysis::FigureFinding> lintChart(const analysis::FigureSpec& figure,
                                                             const domain::ChartDefinition& chart,
                                                             const base::Translator& translate);
/// Writes a pack in the format of the file's ending: .pdf, .pptx or .xlsx.
[[nodiscard]] base::Status writePack(const analysis::PackDocument& pack, const std::filesystem::path& file,
                                     const base::Translator& translate);

}  // namespace shirube::cli
