// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "analysis/FigureTable.h"
#include "base/Result.h"
#include "domain/Ids.h"

namespace shirube::analysis {

/// What one chart of a pack showed when the pack was built.
struct PackFigure {
    domain::PackItemId item;
    std::string title;
    FigureTable table;
};

/// As JSON text and back, for domain::PackBuild::figures. Exact numbers as texts.
[[nodiscard]] std::string packFiguresJson(const std::vector<PackFigure>& figures);
/// Corrupt where the text is another.
[[nodiscard]] base::Result<std::vector<PackFigure>> packFiguresFromJson(const std::string& text);

}  // namespace shirube::analysis
