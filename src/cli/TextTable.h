// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace shirube::cli {

/// A table for a terminal in which Japanese and Latin text line up.
class TextTable {
public:
    enum class Align { Left, Right };

    void addColumn(std::string heading, Align align = Align::Left);
    /// As many cells as there are columns.
    void addRow(std::vector<std::string> cells);
    /// A line of dashes.
    void addRule();
    void print(std::ostream& out) const;

private:
    struct Column {
        std::string heading;
        Align align;
    };
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;  // an empty row is a rule
};

}  // namespace shirube::cli
