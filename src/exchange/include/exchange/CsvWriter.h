// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <utility>

#include "analysis/TableCell.h"

namespace shirube::exchange {

/// CSV that Excel opens by a double click: UTF-8 with BOM, CRLF, quoted by RFC 4180. A text cell that a spreadsheet
/// would take for a formula (it begins with = + - @, their full-width forms, a tab or a carriage return) gets an
/// apostrophe before it; numbers are left as they are.
class CsvWriter {
public:
    CsvWriter();

    void row(std::span<const analysis::TableCell> cells);
    void row(std::initializer_list<analysis::TableCell> cells) { row(std::span(cells.begin(), cells.size())); }
    /// All rows so far that weren't taken.
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    /// The same, which the writer no longer keeps: for tables that are written piece by piece.
    [[nodiscard]] std::string take() { return std::exchange(m_bytes, {}); }

private:
    std::string m_bytes;
};

}  // namespace shirube::exchange
