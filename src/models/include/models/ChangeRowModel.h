// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "application/HistoryService.h"

namespace shirube::models {

/// What one change did, field by field and in the user's words: only the fields that differ, in the order of the rows
/// of the log.
class ChangeRowModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Table,
        Key,
        Field,
        Before,
        After,
        ColumnCount,
    };

    explicit ChangeRowModel(QObject* parent = nullptr);

    void setRows(const std::vector<application::ChangeRow>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        QString table;
        QString key;
        QString field;
        QString before;
        QString after;
    };
    std::vector<Entry> m_entries;
};

}  // namespace shirube::models
