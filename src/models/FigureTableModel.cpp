// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FigureTableModel.h"

#include <algorithm>
#include <utility>

#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::FigureChange;
using analysis::TableCell;

namespace {

// 1234567.5 as 1,234,567.5, and - as △.
QString grouped(const QString& plain) {
    const bool isNegative = plain.startsWith(QLatin1Char('-'));
    auto text = isNegative ? plain.mid(1) : plain;
    const auto point = text.indexOf(QLatin1Char('.'));
    for (auto at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3) {
        text.insert(at, QLatin1Char(','));
    }
    return isNegative ? QStringLiteral("△") + text : text;
}

}  // namespace

FigureTableModel::FigureTableModel(QObject* parent) : FactTableModel(parent) {}

void FigureTableModel::setTable(analysis::FigureTable table, std::vector<FigureChange> changes,
                                const QString& unitLabel) {
    m_table = std::move(table);
    m_changes = std::move(changes);
    m_unitLabel = unitLabel;
    rebuild();
}

void FigureTableModel::clear() {
    setTable({}, {}, {});
}

int FigureTableModel::columnOf(const std::string& id) const {
    const auto found = std::find_if(m_table.columns.begin(), m_table.columns.end(),
                                    [&](const auto& column) { return column.id == id; });
    return id.empty() || found == m_table.columns.end() ? 0 : static_cast<int>(found - m_table.columns.begin()) + 1;
}

QString FigureTableModel::columnTitle(int column) const {
    if (column == 0) {
        return toQString(m_table.labelHeading);
    }
    const auto& shown = m_table.columns[static_cast<std::size_t>(column - 1)];
    const auto heading = toQString(shown.heading);
    return shown.isAmount && !m_unitLabel.isEmpty()
               ? tr("%1 (%2)", "heading of a column, and 単位：億円").arg(heading, m_unitLabel)
               : heading;
}

bool FigureTableModel::isNumberColumn(int column) const {
    return column > 0 && std::any_of(m_table.rows.begin(), m_table.rows.end(), [&](const auto& row) {
               return static_cast<std::size_t>(column) <= row.cells.size() &&
                      row.cells[static_cast<std::size_t>(column - 1)].kind == TableCell::Kind::Number;
           });
}

FactCell FigureTableModel::cellOf(const TableCell& cell) const {
    const auto text = toQString(cell.text);
    if (cell.kind != TableCell::Kind::Number) {
        return FactCell::words(text);
    }
    FactCell shown;
    shown.text = grouped(text);
    shown.plain = text;
    shown.sortKey = text.toDouble();
    shown.isNumber = true;
    return shown;
}

void FigureTableModel::markChange(FactCell& cell, const std::string& row, const std::string& column) const {
    const auto change = std::find_if(m_changes.begin(), m_changes.end(), [&](const FigureChange& changed) {
        return changed.kind != FigureChange::Kind::Vanished && changed.row == row && changed.column == column;
    });
    if (change == m_changes.end()) {
        return;
    }
    if (cell.plain.isEmpty()) {
        cell.plain = cell.text;
    }
    cell.text = QStringLiteral("◆ ") + cell.text;
    cell.tone = Tone::Alert;
    cell.remark = change->before.empty() ? tr("Was not there before") : tr("Before: %1").arg(toQString(change->before));
}

std::vector<FactTableModel::Row> FigureTableModel::build() const {
    std::vector<Row> rows;
    for (const auto& line : m_table.rows) {
        Row row;
        row.id = line.id;
        row.cells.push_back(FactCell::words(toQString(line.label)));
        markChange(row.cells.back(), line.id, {});
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            auto cell = i < line.cells.size() ? cellOf(line.cells[i]) : FactCell();
            markChange(cell, line.id, m_table.columns[i].id);
            row.cells.push_back(std::move(cell));
        }
        for (auto& cell : row.cells) {
            cell.isTotal = line.kind == analysis::FigureTableRow::Kind::Total;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
