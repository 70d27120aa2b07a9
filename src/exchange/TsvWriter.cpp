// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TsvWriter.h"

#include <algorithm>

#include "CsvFormulaGuard.h"

namespace shirube::exchange {

using analysis::TableCell;

namespace {

std::string field(const TableCell& cell) {
    if (cell.kind != TableCell::Kind::Text) {
        return cell.text;
    }
    const bool isGuarded = looksLikeFormula(cell.text) || cell.text.starts_with('"');
    std::string text = isGuarded ? "'" + cell.text : cell.text;
    for (auto at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at)) {
        text.replace(at, 2, " ");
    }
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\t' || c == '\r' || c == '\n'; }, ' ');
    return text;
}

}  // namespace

void TsvWriter::row(std::span<const TableCell> cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            m_text += '\t';
        }
        m_text += field(cells[i]);
    }
    m_text += '\n';
}

}  // namespace shirube::exchange
