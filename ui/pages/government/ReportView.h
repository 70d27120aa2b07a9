// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <memory>

#include "analysis/ReportTable.h"

class QHBoxLayout;
class QLabel;
class QModelIndex;
class QStackedWidget;
class QToolButton;

namespace shirube::models {
class ReportModel;
class ReportSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class EmptyState;
class LedgerView;
class Session;

/// A report on the whole government: its table with the drill-down, its notes below, and the detail of a row to the
/// right; copied, printed and exported as it is shown.
class ReportView final : public QSplitter {
    Q_OBJECT
public:
    /// `name` begins the object names of the parts.
    ReportView(Session& session, const QString& name, QWidget* parent = nullptr);

    /// The row above the table, for what there is to choose, before the commands.
    [[nodiscard]] QHBoxLayout& bar() const { return *m_bar; }
    /// A second row below it.
    void addRow(QWidget* widget);
    [[nodiscard]] LedgerView& ledger() const { return *m_ledger; }
    [[nodiscard]] bool hasReport() const;
    /// Rows don't lead to programmes' sheets, for it stands on one.
    void stayOnSheet() { m_staysOnSheet = true; }

    /// Shows it; rows that were open stay open. Null: `title` and `hint` instead.
    void setReport(std::shared_ptr<const analysis::ReportTable> report, const QString& title = {},
                   const QString& hint = {});
    [[nodiscard]] QString summary() const;

    void copyReport();
    void exportReport();
    void print();

signals:
    /// A row was opened that leads to the programme with that 予算事業ID.
    void projectRequested(qint64 project);
    void summaryChanged(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOutParts(const QString& name);
    void connectParts();
    void retranslate();
    void layOutColumns();
    void showNotes();
    void showCurrent();
    void openRow(const QModelIndex& index);
    [[nodiscard]] QModelIndex sourceOf(const QModelIndex& index) const;
    [[nodiscard]] const analysis::ReportRow* rowAt(const QModelIndex& index) const;

    Session& m_session;
    models::ReportModel* m_model;
    models::ReportSortModel* m_rows;
    QHBoxLayout* m_bar;
    QHBoxLayout* m_second;
    QToolButton* m_copy;
    QToolButton* m_print;
    QToolButton* m_export;
    QToolButton* m_open;
    QStackedWidget* m_stack;
    LedgerView* m_ledger;
    EmptyState* m_empty;
    QLabel* m_notes;
    QWidget* m_notesRoom = nullptr;  // they are scrolled in
    DetailView* m_detail;
    bool m_staysOnSheet = false;
};

}  // namespace shirube::ui
