// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/Pack.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 時点: the snapshots of a store, in the order in which they were taken.
class SnapshotModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Name, TakenAt, TakenBy, Note, ColumnCount };

    explicit SnapshotModel(QObject* parent = nullptr);

    void setSnapshots(std::vector<domain::Snapshot> snapshots);
    [[nodiscard]] const std::vector<domain::Snapshot>& snapshots() const { return m_snapshots; }
    /// Null where there is none of that id.
    [[nodiscard]] const domain::Snapshot* find(const domain::SnapshotId& id) const;
    /// The one that is shown is marked; empty: none is.
    void setShown(const domain::SnapshotId& shown);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int) const override { return false; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    std::vector<domain::Snapshot> m_snapshots;
    domain::SnapshotId m_shown;
};

}  // namespace shirube::models
