// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TableSortModel.h"

#include "models/FactCell.h"

namespace shirube::models {

TableSortModel::TableSortModel(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(FactCell::SortRole);
    setDynamicSortFilter(true);
}

bool TableSortModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto a = left.data(FactCell::SortRole);
    const auto b = right.data(FactCell::SortRole);
    if (a.isValid() != b.isValid()) {
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    }
    if (a.isValid() && a.typeId() == b.typeId()) {
        if (a.typeId() == QMetaType::QString) {
            const int order = a.toString().localeAwareCompare(b.toString());
            return order != 0 ? order < 0 : left.row() < right.row();
        }
        const auto order = QVariant::compare(a, b);
        if (order != QPartialOrdering::Equivalent) {
            return order == QPartialOrdering::Less;
        }
    }
    return left.row() < right.row();
}

}  // namespace shirube::models
