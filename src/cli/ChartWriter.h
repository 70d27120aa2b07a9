// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::cli {

/// Writes the figure in the format of the file's ending. A build without Qt refuses and says so.
[[nodiscard]] base::Status writeChart(const analysis::FigureSpec& figure, const std::filesystem::path& file,
                                      domain::PaperFormat paper, const base::Translator& translate);

}  // namespace shirube::cli
