// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/TableFile.h"

#include "exchange/AtomicFile.h"
#include "exchange/CsvWriter.h"

namespace shirube::application {

base::Status writeCsvTable(const std::filesystem::path& path, const std::vector<std::vector<TableValue>>& rows) {
    exchange::CsvWriter writer;
    for (const auto& row : rows) {
        std::vector<analysis::TableCell> cells;
        cells.reserve(row.size());
        for (const auto& value : row) {
            cells.push_back(value.isNumber ? analysis::TableCell::ofNumber(value.text)
                                           : analysis::TableCell::ofText(value.text));
        }
        writer.row(cells);
    }
    return exchange::writeAtomically(path, writer.bytes());
}

}  // namespace shirube::application
