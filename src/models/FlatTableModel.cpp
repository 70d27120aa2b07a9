// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FlatTableModel.h"

#include "ColumnHeader.h"

namespace shirube::models {

void FlatTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    if (rows() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    }
}

int FlatTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows());
}

int FlatTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns();
}

QVariant FlatTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    return cell(static_cast<std::size_t>(index.row()), index.column(), role);
}

QVariant FlatTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns()) {
        return {};
    }
    return columnHeader(columnTitle(section), isNumberColumn(section), role);
}

}  // namespace shirube::models
