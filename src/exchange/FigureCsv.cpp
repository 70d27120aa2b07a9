// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FigureCsv.h"

#include "analysis/FigureTable.h"
#include "exchange/CsvWriter.h"
#include "exchange/TsvWriter.h"

namespace shirube::exchange {

using analysis::figureGrounds;
using analysis::figureTable;
using analysis::TableCell;

namespace {

template <typename Writer>
void writeTable(Writer& writer, const analysis::FigureSpec& spec, const base::Translator& translate) {
    const auto table = figureTable(spec, translate);
    std::vector<TableCell> cells{TableCell::ofText(table.labelHeading)};
    for (const auto& column : table.columns) {
        cells.push_back(TableCell::ofText(
            spec.unitLabel.empty() || !column.isAmount
                ? column.heading
                : base::Message(SHIRUBE_TEXT("{0} ({1})"), {column.heading, spec.unitLabel}).text(translate)));
    }
    writer.row(cells);
    for (const auto& row : table.rows) {
        cells.assign({TableCell::ofText(row.label)});
        cells.insert(cells.end(), row.cells.begin(), row.cells.end());
        writer.row(cells);
    }
}

}  // namespace

std::string figureCsv(const analysis::FigureSpec& spec, const base::Translator& translate) {
    CsvWriter writer;
    writeTable(writer, spec, translate);
    writer.row({});
    for (const auto* line : {&spec.title, &spec.subtitle}) {
        if (!line->empty()) {
            writer.row({TableCell::ofText(*line)});
        }
    }
    for (const auto& [heading, text] : figureGrounds(spec)) {
        heading.empty() ? writer.row({TableCell::ofText(text)})
                        : writer.row({TableCell::ofText(heading), TableCell::ofText(text)});
    }
    return writer.bytes();
}

std::string figureTsv(const analysis::FigureSpec& spec, const base::Translator& translate) {
    TsvWriter writer;
    writeTable(writer, spec, translate);
    return writer.text();
}

}  // namespace shirube::exchange
