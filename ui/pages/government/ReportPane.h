// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

#include "analysis/ReportTable.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "session/Jobs.h"

class QHBoxLayout;
class QLabel;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace shirube::application {
class Workspace;
}  // namespace shirube::application

namespace shirube::models {
class ReportModel;
class ReportSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class EmptyState;
class LedgerView;
class Session;

/// A report on the whole government that takes a while: made beside the window, shown with its drill-down, its notes
/// and the grounds of each row, copied, printed and exported.
class ReportPane final : public QWidget {
    Q_OBJECT
public:
    /// Makes the report on a connection of its own.
    using Make = std::function<base::Result<analysis::ReportTable>(application::Workspace&, const base::Progress&)>;

    /// `name` begins the object names.
    ReportPane(Session& session, const QString& name, QWidget* parent = nullptr);
    ~ReportPane() override;

    /// Makes the report and shows it; drops the one that is being made.
    void make(Make make);
    /// No report, and why.
    void showNothing(const QString& title, const QString& hint);
    /// What is said where the report has no row.
    void setEmptyTexts(const QString& title, const QString& hint);
    /// The row above the report, before its buttons.
    [[nodiscard]] QHBoxLayout& bar() const { return *m_bar; }
    [[nodiscard]] bool isWorking() const { return m_jobs.isRunning(); }
    void exportReport();
    void print();

signals:
    void projectRequested(qint64 project);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOutParts(const QString& name);
    void connectParts();
    void retranslate();
    void start();
    void show(std::shared_ptr<const analysis::ReportTable> report);
    void showCurrent();
    void openRow(const QModelIndex& index);
    [[nodiscard]] QModelIndex sourceOf(const QModelIndex& index) const;

    Session& m_session;
    models::ReportModel* m_model;
    models::ReportSortModel* m_rows;
    QHBoxLayout* m_bar;
    QToolButton* m_print;
    QToolButton* m_export;
    QLabel* m_notes;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    LedgerView* m_ledger;
    DetailView* m_detail;
    EmptyState* m_empty;
    QString m_emptyTitle;
    QString m_emptyHint;
    Make m_make;
    quint64 m_wanted = 0;  // number of the report that was asked for last
    Jobs m_jobs;           // the last member: what runs is waited for before anything else goes
};

}  // namespace shirube::ui
