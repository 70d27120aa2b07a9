// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "application/HistoryService.h"
#include "models/FlatTableModel.h"

namespace shirube::models {

/// What one change did, field by field and in the user's words: only the fields that differ, in the order of the rows
/// of the log.
class ChangeRowModel final : public FlatTableModel {
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

    using FlatTableModel::FlatTableModel;

    void setRows(const std::vector<application::ChangeRow>& rows);

protected:
    [[nodiscard]] std::size_t rows() const override { return m_entries.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(std::size_t row, int column, int role) const override;
    [[nodiscard]] bool isNumberColumn(int) const override { return false; }

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
