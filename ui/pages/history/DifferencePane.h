// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>
#include <memory>

#include "analysis/ReportTable.h"
#include "domain/Ids.h"

class QLabel;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace shirube::models {
class ReportModel;
class ReportSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class EmptyState;
class LedgerView;
class Session;

/// 差分: what differs between two states of the store, as a report with its exports.
class DifferencePane final : public QWidget {
    Q_OBJECT
public:
    explicit DifferencePane(Session& session, QWidget* parent = nullptr);

    /// Compares beside the window; an empty id means the store as it is now.
    void compare(const domain::SnapshotId& from, const domain::SnapshotId& to);
    /// Compares anew what is shown, where the store changed.
    void readStore();
    [[nodiscard]] bool hasReport() const;
    void exportReport();
    void print();
    void copySelection();

signals:
    void linkRequested(const shirube::analysis::ReportLink& link);
    void linkActivated(const QUrl& url);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showReport(std::shared_ptr<const analysis::ReportTable> report);
    void showCurrent();
    [[nodiscard]] QModelIndex sourceOf(const QModelIndex& index) const;

    Session& m_session;
    models::ReportModel* m_model;
    models::ReportSortModel* m_rows;
    QLabel* m_title;
    QPushButton* m_print;
    QPushButton* m_export;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    LedgerView* m_ledger;
    DetailView* m_detail;
    EmptyState* m_empty;
    domain::SnapshotId m_from;  // of what is shown; empty where nothing is
    domain::SnapshotId m_to;
};

}  // namespace shirube::ui
