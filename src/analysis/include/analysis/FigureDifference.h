// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "analysis/FigureSpec.h"
#include "analysis/FigureTable.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::analysis {

/// Which cells of a figure's table are not what they were, row by row: numbers by value, not by their rounding; rows
/// and columns known by their ids. Without causes.
[[nodiscard]] std::vector<FigureChange> differences(const FigureTable& before, const FigureTable& after,
                                                    const base::Translator& translate);

/// Gives the figure the changes against `before`, a note that counts them and the legend of their marks. `beforeLabel`
/// names the state that it is compared with: 第1回WG時点.
void markChanges(FigureSpec& spec, const FigureTable& before, const std::string& beforeLabel,
                 const base::Translator& translate);

/// A table as JSON text and back, for what a pack showed when it was built. Exact numbers as texts.
[[nodiscard]] std::string tableJson(const FigureTable& table);
[[nodiscard]] base::Result<FigureTable> tableFromJson(const std::string& text);

}  // namespace shirube::analysis
