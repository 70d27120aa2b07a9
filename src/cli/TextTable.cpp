// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextTable.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include "base/Text.h"

namespace shirube::cli {

void TextTable::addColumn(std::string heading, Align align) {
    m_columns.push_back({std::move(heading), align});
}

void TextTable::addRow(std::vector<std::string> cells) {
    m_rows.push_back(std::move(cells));
}

void TextTable::addRule() {
    m_rows.emplace_back();
}

void TextTable::print(std::ostream& out) const {
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        auto width = base::displayWidth(m_columns[i].heading);
        for (const auto& row : m_rows) {
            width = std::max(width, row.empty() ? 0 : base::displayWidth(row[i]));
        }
        widths.push_back(width);
    }
    const auto printRow = [&](const auto& cellOf) {
        std::string line;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string& cell = cellOf(i);
            const std::string padding(widths[i] - base::displayWidth(cell), ' ');
            line += i == 0 ? "" : "  ";
            line += m_columns[i].align == Align::Left ? cell + padding : padding + cell;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    };
    const auto printRule = [&] {
        std::size_t total = 2 * (widths.size() - 1);
        for (const auto width : widths) {
            total += width;
        }
        out << std::string(total, '-') << '\n';
    };
    printRow([&](std::size_t i) -> const std::string& { return m_columns[i].heading; });
    printRule();
    for (const auto& row : m_rows) {
        if (row.empty()) {
            printRule();
        } else {
            printRow([&](std::size_t i) -> const std::string& { return row[i]; });
        }
    }
}

}  // namespace shirube::cli
