// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SnapshotModel.h"

#include <algorithm>

#include "base/Text.h"
#include "models/CheckText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

SnapshotModel::SnapshotModel(QObject* parent) : FactTableModel(parent) {}

void SnapshotModel::setSnapshots(std::vector<domain::Snapshot> snapshots) {
    m_snapshots = std::move(snapshots);
    rebuild();
}

void SnapshotModel::setShown(const domain::SnapshotId& shown) {
    if (shown != m_shown) {
        m_shown = shown;
        rewrite();
    }
}

const domain::Snapshot* SnapshotModel::find(const domain::SnapshotId& id) const {
    const auto found =
        std::find_if(m_snapshots.begin(), m_snapshots.end(), [&](const auto& snapshot) { return snapshot.id == id; });
    return found == m_snapshots.end() ? nullptr : &*found;
}

std::vector<FactTableModel::Row> SnapshotModel::build() const {
    std::vector<Row> rows;
    for (const auto& snapshot : m_snapshots) {
        Row row;
        row.id = snapshot.id.value();
        row.cells.resize(ColumnCount);
        const auto name = toQString(snapshot.name);
        row.cells[Name] = FactCell::words(snapshot.id == m_shown ? tr("%1 (shown)", "a snapshot").arg(name) : name);
        row.cells[TakenAt] = FactCell::words(CheckText::localTime(snapshot.takenAt));
        row.cells[TakenAt].sortKey = toQString(snapshot.takenAt);
        row.cells[TakenBy] = FactCell::words(toQString(snapshot.takenBy));
        row.cells[Note] = FactCell::words(toQString(snapshot.note));
        row.searchKey = base::searchKey(snapshot.name);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString SnapshotModel::columnTitle(int column) const {
    switch (column) {
        case Name:
            return tr("Snapshot");
        case TakenAt:
            return tr("Taken at");
        case TakenBy:
            return tr("By");
        case Note:
            return tr("Note");
        default:
            return {};
    }
}

}  // namespace shirube::models
