// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace shirube::models {

/// A table of whole rows without children: derived classes say how many there are and what stands in them.
class FlatTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Emits what changes with the application's language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    [[nodiscard]] virtual std::size_t rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    /// A cell inside the table.
    [[nodiscard]] virtual QVariant cell(std::size_t row, int column, int role) const = 0;
    /// Whether the column's figures stand to the right, its title with them.
    [[nodiscard]] virtual bool isNumberColumn(int column) const = 0;
};

}  // namespace shirube::models
