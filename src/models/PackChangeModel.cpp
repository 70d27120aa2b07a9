// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PackChangeModel.h"

#include "base/Text.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::FigureChange;

PackChangeModel::PackChangeModel(QObject* parent) : FactTableModel(parent) {}

void PackChangeModel::setDocument(std::shared_ptr<const analysis::PackDocument> document) {
    m_document = std::move(document);
    rebuild();
}

std::vector<FactTableModel::Row> PackChangeModel::build() const {
    std::vector<Row> rows;
    if (!m_document) {
        return rows;
    }
    for (const auto& page : m_document->pages) {
        for (const auto& change : page.figure.changes) {
            Row row;
            row.id = std::to_string(rows.size());
            row.cells.resize(ColumnCount);
            const auto figure = [](const std::string& shown, const QString& none) {
                auto cell = FactCell::words(shown.empty() ? none : toQString(shown));
                cell.isNumber = !shown.empty();
                cell.tone = shown.empty() ? Tone::Quiet : Tone::Plain;
                return cell;
            };
            row.cells[Chart] = FactCell::words(toQString(page.figure.title));
            row.cells[Line] = FactCell::words(toQString(change.rowLabel));
            row.cells[Heading] = FactCell::words(toQString(change.columnLabel));
            row.cells[Before] = figure(change.before, tr("was not there"));
            row.cells[After] = figure(change.after, tr("is gone"));
            if (change.causes.empty()) {
                row.cells[Actor] = FactCell::words(tr("Another choice of what is shown"));
                row.cells[Actor].tone = Tone::Quiet;
            } else {
                const auto& cause = change.causes.front();
                row.cells[Actor] = FactCell::words(toQString(cause.actor));
                row.cells[Time] = FactCell::words(toQString(cause.time));
                row.cells[Reason] = FactCell::words(toQString(cause.reason.empty() ? cause.summary : cause.reason));
                row.cells[Reason].remark = toQString(cause.summary);
                row.cells[Source] = FactCell::words(toQString(cause.source));
            }
            row.searchKey = base::searchKey(change.rowLabel + " " + change.columnLabel);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

QString PackChangeModel::columnTitle(int column) const {
    switch (column) {
        case Chart:
            return tr("Chart");
        case Line:
            return tr("Row");
        case Heading:
            return tr("Column");
        case Before:
            return tr("Before");
        case After:
            return tr("Now");
        case Actor:
            return tr("By");
        case Time:
            return tr("When");
        case Reason:
            return tr("Why");
        case Source:
            return tr("Source");
        default:
            return {};
    }
}

}  // namespace shirube::models
