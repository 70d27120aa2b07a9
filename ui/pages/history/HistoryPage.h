// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace shirube::models {
class ChangeRowModel;
class HistoryModel;
}  // namespace shirube::models

namespace shirube::ui {

class Session;
class SnapshotsPane;
class TableView;

/// 変更履歴: who changed what, when and why; undo and redo; the check of the whole log. On a tab of their own, the
/// snapshots.
class HistoryPage final : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void copySelection() override;
    /// What differs between two snapshots.
    bool exportFigure() override;
    bool print() override;
    void showSnapshots();
    /// Checks the chain and the store beside the window.
    void verify();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* changesTab();
    [[nodiscard]] bool isAtDifference() const;
    void retranslate();
    void readHistory();
    void showRows();

    Session& m_session;
    QTabWidget* m_tabs;
    SnapshotsPane* m_snapshots;
    models::HistoryModel* m_historyModel;
    models::ChangeRowModel* m_rowModel;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_verify;
    QLabel* m_verdict;
    TableView* m_changes;
    QLabel* m_title;
    TableView* m_rows;
    bool m_isStale = true;
};

}  // namespace shirube::ui
