// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "application/HistoryService.h"

namespace shirube::models {

/// The change log, newest first.
class HistoryModel final : public QAbstractTableModel {
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

    explicit HistoryModel(QObject* parent = nullptr);

    void setChanges(std::vector<application::ChangeSummary> changes);
    [[nodiscard]] const application::ChangeSummary* changeAt(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<application::ChangeSummary> m_changes;
};

}  // namespace shirube::models
