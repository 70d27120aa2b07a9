// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ReportFile.h"

#include <algorithm>
#include <vector>

#include "exchange/AtomicFile.h"
#include "exchange/CsvWriter.h"
#include "exchange/ReportGrid.h"
#include "exchange/ReportXlsx.h"
#include "exchange/TsvWriter.h"

namespace shirube::application {

namespace {

template <typename Writer>
void writeGrid(Writer& writer, const analysis::ReportTable& report, const base::Translator& translate,
               const ReportFileOptions& options) {
    const auto grid = exchange::reportGrid(report, options.unit, exchange::GridUse::PlainText, translate);
    std::vector<analysis::TableCell> cells;
    for (const auto& column : grid.columns) {
        cells.push_back(analysis::TableCell::ofText(column.heading));
    }
    writer.row(cells);
    for (const auto& row : grid.rows) {
        cells.clear();
        for (const auto& cell : row.cells) {
            cells.push_back(cell.value);
        }
        writer.row(cells);
    }
}

}  // namespace

std::string fileEnding(const std::filesystem::path& path) {
    auto ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return ending;
}

base::Status writeReport(const analysis::ReportTable& report, const analysis::FactBook& facts,
                         const std::filesystem::path& path, const base::Translator& translate,
                         const ReportFileOptions& options) {
    const auto ending = fileEnding(path);
    if (ending == ".xlsx") {
        return exchange::writeReportXlsx(report, facts, path, translate, {options.unit, options.language});
    }
    if (ending == ".csv") {
        exchange::CsvWriter writer;
        writeGrid(writer, report, translate, options);
        return exchange::writeAtomically(path, writer.bytes());
    }
    return base::fail(base::ErrorCode::InvalidInput,
                      base::Message(SHIRUBE_TEXT("{0}: a report is written as .xlsx, .csv or .pdf. Choose one of these "
                                                 "endings."),
                                    {path.string()}));
}

std::string reportTsv(const analysis::ReportTable& report, const base::Translator& translate,
                      const ReportFileOptions& options) {
    exchange::TsvWriter writer;
    writeGrid(writer, report, translate, options);
    return writer.text();
}

std::string cellText(const analysis::ReportColumn& column, const analysis::ReportCell& cell, domain::AmountUnit unit,
                     const base::Translator& translate) {
    return exchange::reportCellText(column, cell, unit, translate);
}

}  // namespace shirube::application
