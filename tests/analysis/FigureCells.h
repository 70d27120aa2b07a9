// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "analysis/FigureTable.h"

namespace shirube::test {

/// The cell of that row and column of a figure's table; "(none)" where there is no such cell, "" for an empty one.
inline std::string cellOf(const analysis::FigureSpec& spec, const std::string& row, const std::string& column) {
    const auto table = analysis::figureTable(spec, base::englishTranslator());
    for (const auto& one : table.rows) {
        for (std::size_t c = 0; one.id == row && c < table.columns.size(); ++c) {
            if (table.columns[c].id == column) {
                return one.cells[c].text;
            }
        }
    }
    return "(none)";
}

}  // namespace shirube::test
