// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "application/HistoryService.h"
#include "models/FlatTableModel.h"

namespace shirube::models {

/// The change log, newest first.
class HistoryModel final : public FlatTableModel {
    Q_OBJECT
public:
    enum Column {
        Number,
        Time,
        Kind,
        Summary,
        Reason,
        Rows,
        Actor,
        ColumnCount,
    };
    enum Role {
        ChangeRole = Qt::UserRole + 1,  ///< qlonglong: the change's number
        HashRole,
        NumberRole,  ///< bool: the cell holds a figure
    };

    using FlatTableModel::FlatTableModel;

    void setChanges(std::vector<application::ChangeSummary> changes);
    [[nodiscard]] const application::ChangeSummary* changeAt(int row) const;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_changes.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(std::size_t row, int column, int role) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override;

private:
    std::vector<application::ChangeSummary> m_changes;
};

}  // namespace shirube::models
