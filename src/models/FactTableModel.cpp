// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FactTableModel.h"

#include "models/QtTranslator.h"

namespace shirube::models {

FactTableModel::FactTableModel(QObject* parent) : FlatTableModel(parent) {}

void FactTableModel::rebuild() {
    beginResetModel();
    m_rows = build();
    endResetModel();
}

void FactTableModel::rewrite() {
    auto rows = build();
    if (rows.size() != m_rows.size() || rows.empty()) {
        rebuild();
        return;
    }
    m_rows = std::move(rows);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
}

void FactTableModel::setUnit(domain::AmountUnit unit) {
    if (unit != m_unit) {
        m_unit = unit;
        retranslate();
    }
}

void FactTableModel::retranslate() {
    rebuild();
    emit headerDataChanged(Qt::Horizontal, 0, columns() - 1);
}

int FactTableModel::rowOf(const std::string& id) const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

QVariant FactTableModel::cell(std::size_t row, int column, int role) const {
    const auto& shown = m_rows[row];
    switch (role) {
        case FactCell::IdRole:
            return toQString(shown.id);
        case FactCell::SearchRole:
            return toQString(shown.searchKey);
        default:
            return shown.cells[static_cast<std::size_t>(column)].data(role);
    }
}

}  // namespace shirube::models
