// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <span>
#include <string>

#include "analysis/TableCell.h"

namespace shirube::exchange {

/// Tab-separated text for the clipboard, as Excel and Calc paste it: no quotes; a tab or a line break inside a cell
/// becomes a space; what would be taken for a formula gets an apostrophe before it, and so does a leading quotation
/// mark, which would swallow the cells after it.
class TsvWriter {
public:
    void row(std::span<const analysis::TableCell> cells);
    void row(std::initializer_list<analysis::TableCell> cells) { row(std::span(cells.begin(), cells.size())); }
    /// All rows so far, each ended by a line feed.
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

}  // namespace shirube::exchange
