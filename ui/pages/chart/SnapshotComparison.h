// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "application/ChartService.h"
#include "domain/Pack.h"

namespace shirube::application {
class Workspace;
}  // namespace shirube::application

namespace shirube::ui {

class Session;

/// The snapshot that charts are compared with: opened beside the window, kept while it is chosen.
class SnapshotComparison final : public QObject {
    Q_OBJECT
public:
    SnapshotComparison(Session& session, QObject* parent);
    ~SnapshotComparison() override;

    /// Changes to that snapshot; an empty one ends the comparison.
    void choose(const domain::Snapshot& snapshot);
    /// Empty while none is chosen, or it is not open yet.
    [[nodiscard]] const domain::SnapshotId& shown() const { return m_snapshot.id; }
    /// Marks in the figure what is not as in the snapshot. An error is of the chart as it would have been then.
    [[nodiscard]] base::Status mark(analysis::FigureSpec& spec, const domain::ChartDefinition& chart,
                                    const application::ChartReader& reader);

signals:
    /// Another snapshot is compared with, or none.
    void changed();
    void failed(const QString& text);

private:
    void drop();

    Session& m_session;
    domain::Snapshot m_snapshot;
    domain::SnapshotId m_wanted;  // chosen last, open or not yet
    std::unique_ptr<application::Workspace> m_workspace;
};

}  // namespace shirube::ui
