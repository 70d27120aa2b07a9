// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FactTableModel.h"

#include "models/QtTranslator.h"

namespace shirube::models {

FactTableModel::FactTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void FactTableModel::rebuild() {
    beginResetModel();
    m_rows = build();
    endResetModel();
}

void FactTableModel::setUnit(domain::AmountUnit unit) {
    if (unit != m_unit) {
        m_unit = unit;
        retranslate();
    }
}

void FactTableModel::retranslate() {
    rebuild();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int FactTableModel::rowOf(const std::string& id) const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int FactTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FactTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case FactCell::IdRole:
            return toQString(row.id);
        case FactCell::SearchRole:
            return toQString(row.searchKey);
        default:
            return row.cells[static_cast<std::size_t>(index.column())].data(role);
    }
}

}  // namespace shirube::models
