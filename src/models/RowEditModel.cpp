// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowEditModel.h"

namespace shirube::models {

Qt::ItemFlags RowEditModel::flags(const QModelIndex& index) const {
    return FlatTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant RowEditModel::cell(std::size_t row, int column, int role) const {
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return editText(row, column);
        case Qt::ToolTipRole:
            return editText(row, column);
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

bool RowEditModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) {
        return false;
    }
    const auto row = static_cast<std::size_t>(index.row());
    const auto text = value.toString().trimmed();
    if (text == editText(row, index.column())) {
        return true;
    }
    if (const auto reason = write(row, index.column(), text); !reason.isEmpty()) {
        emit refused(reason);
        return false;
    }
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columns() - 1));
    emit edited();
    return true;
}

int RowEditModel::addRow() {
    const int at = rowCount();
    beginInsertRows({}, at, at);
    append();
    endInsertRows();
    emit edited();
    return at;
}

void RowEditModel::removeRowAt(int row) {
    if (row < 0 || row >= rowCount()) {
        return;
    }
    beginRemoveRows({}, row, row);
    erase(static_cast<std::size_t>(row));
    endRemoveRows();
    emit edited();
}

bool RowEditModel::moveRowBy(int row, int by) {
    const int other = row + by;
    if ((by != 1 && by != -1) || row < 0 || other < 0 || row >= rowCount() || other >= rowCount()) {
        return false;
    }
    // Qt counts the place before which the row goes.
    beginMoveRows({}, row, row, {}, by > 0 ? other + 1 : other);
    swap(static_cast<std::size_t>(qMin(row, other)), static_cast<std::size_t>(qMax(row, other)));
    endMoveRows();
    emit edited();
    return true;
}

}  // namespace shirube::models
