// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace shirube::models {

/// Sorts a table or a tree of FactCells: by value rather than by text, what is missing always last. Column −1 is the
/// order of print.
class TableSortModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TableSortModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

}  // namespace shirube::models
