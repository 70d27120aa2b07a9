// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "domain/Pack.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabBar;
class QToolButton;

namespace shirube::ui {

/// The commands over a chart: back and forth between edits, what to compare with, and where to take it.
class ChartBar final : public QWidget {
    Q_OBJECT
public:
    /// `sides` switches between the sides of the chart; it stands at the left.
    explicit ChartBar(QTabBar& sides, QWidget* parent = nullptr);

    /// Shows which of them is compared with, without telling anybody. An empty id: none.
    void setSnapshots(std::vector<domain::Snapshot> snapshots, const domain::SnapshotId& chosen);
    void setSteps(bool canGoBack, bool canGoForward);
    /// Whether there is a figure to take along.
    void setHasFigure(bool hasFigure);
    void setCanPack(bool canPack);
    void retranslate();

signals:
    void backRequested();
    void forwardRequested();
    /// An empty one: compare with none.
    void snapshotChosen(const shirube::domain::Snapshot& snapshot);
    void exportRequested();
    void copyRequested();
    void printRequested();
    void addToPackRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setIcons();

    std::vector<domain::Snapshot> m_all;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_compareLabel;
    QComboBox* m_snapshots;
    QPushButton* m_export;
    QPushButton* m_copy;
    QPushButton* m_print;
    QPushButton* m_addToPack;
};

}  // namespace shirube::ui
