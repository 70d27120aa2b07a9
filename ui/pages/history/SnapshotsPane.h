// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "analysis/ReportTable.h"
#include "domain/Ids.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace shirube::models {
class SnapshotModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class DifferencePane;
class Session;
class TableView;

/// スナップショット: those of the store, to be taken, renamed, removed, shown, and compared.
class SnapshotsPane final : public QWidget {
    Q_OBJECT
public:
    explicit SnapshotsPane(Session& session, QWidget* parent = nullptr);

    void readStore();
    [[nodiscard]] DifferencePane& difference() const { return *m_difference; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showState();
    /// The selected ones, in the order in which they were taken.
    [[nodiscard]] std::vector<domain::SnapshotId> selected() const;
    void rename();
    void removeSelected();
    void compare();

    Session& m_session;
    models::SnapshotModel* m_model;
    QPushButton* m_take;
    QPushButton* m_show;
    QPushButton* m_compare;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QLabel* m_problem;
    TableView* m_table;
    QSplitter* m_splitter;
    DifferencePane* m_difference;
};

}  // namespace shirube::ui
