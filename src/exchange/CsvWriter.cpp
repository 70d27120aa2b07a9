// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvWriter.h"

#include "CsvField.h"
#include "CsvFormulaGuard.h"

namespace shirube::exchange {

using analysis::TableCell;

namespace {

void appendField(std::string& bytes, const TableCell& cell) {
    if (cell.kind != TableCell::Kind::Text) {
        bytes += cell.text;
    } else if (looksLikeFormula(cell.text)) {
        appendCsvField(bytes, "'" + cell.text);
    } else {
        appendCsvField(bytes, cell.text);
    }
}

}  // namespace

CsvWriter::CsvWriter() : m_bytes("\xEF\xBB\xBF") {}

void CsvWriter::row(std::span<const TableCell> cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            m_bytes += ',';
        }
        appendField(m_bytes, cells[i]);
    }
    m_bytes += "\r\n";
}

}  // namespace shirube::exchange
