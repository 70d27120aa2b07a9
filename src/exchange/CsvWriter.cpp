// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvWriter.h"

#include "CsvFormulaGuard.h"

namespace shirube::exchange {

using analysis::TableCell;

namespace {

std::string field(const TableCell& cell) {
    if (cell.kind != TableCell::Kind::Text) {
        return cell.text;
    }
    std::string text = looksLikeFormula(cell.text) ? "'" + cell.text : cell.text;
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    return quoted + '"';
}

}  // namespace

CsvWriter::CsvWriter() : m_bytes("\xEF\xBB\xBF") {}

void CsvWriter::row(std::span<const TableCell> cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            m_bytes += ',';
        }
        m_bytes += field(cells[i]);
    }
    m_bytes += "\r\n";
}

}  // namespace shirube::exchange
