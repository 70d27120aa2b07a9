// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::exchange {

/// Writes the figure as a workbook: its table, for stacked columns with a native chart bound to its cells (Excel has
/// neither flows nor schedules of its own), and a sheet with 時点, 出典 and 注. Text is never a formula. The file
/// appears whole or not at all. `translate` is of the spec's language. Errors: as AtomicFile; InvalidInput where the
/// figure has more series or categories than a chart holds (255, 16,000).
[[nodiscard]] base::Status writeFigureXlsx(const analysis::FigureSpec& spec, const std::filesystem::path& target,
                                           const base::Translator& translate);

}  // namespace shirube::exchange
