// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/TableFile.h"

#include <cerrno>
#include <fstream>
#include <utility>

#include "exchange/AtomicFile.h"
#include "exchange/CsvWriter.h"

namespace shirube::application {

namespace {

constexpr std::size_t kPieceBytes = 1 << 20;

void addRow(exchange::CsvWriter& writer, const std::vector<TableValue>& row) {
    std::vector<analysis::TableCell> cells;
    cells.reserve(row.size());
    for (const auto& value : row) {
        cells.push_back(value.isNumber ? analysis::TableCell::ofNumber(value.text)
                                       : analysis::TableCell::ofText(value.text));
    }
    writer.row(cells);
}

}  // namespace

base::Status writeCsvTable(const std::filesystem::path& path, const std::vector<std::vector<TableValue>>& rows) {
    exchange::CsvWriter writer;
    for (const auto& row : rows) {
        addRow(writer, row);
    }
    return exchange::writeAtomically(path, writer.bytes());
}

base::Status writeLongCsvTable(const std::filesystem::path& path,
                               const std::function<base::Result<std::vector<TableValue>>()>& next) {
    auto file = exchange::AtomicFile::beside(path);
    if (!file) {
        return base::forward(std::move(file));
    }
    errno = 0;
    std::ofstream stream(file->temporaryPath(), std::ios::binary | std::ios::trunc);
    exchange::CsvWriter writer;
    const auto writeOut = [&] {
        const auto bytes = writer.take();
        stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return static_cast<bool>(stream);
    };
    while (true) {
        const auto row = next();
        if (!row) {
            return base::forward(row);
        }
        if (row->empty()) {
            break;
        }
        addRow(writer, *row);
        if (writer.bytes().size() >= kPieceBytes && !writeOut()) {
            return file->failure(errno);
        }
    }
    const bool isWritten = writeOut();
    stream.close();
    if (!isWritten || !stream) {
        return file->failure(errno);
    }
    return file->commit();
}

}  // namespace shirube::application
