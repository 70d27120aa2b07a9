// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/BudgetBook.h"

class QSplitter;
class QStackedWidget;

namespace shirube::models {
class BudgetTreeModel;
class ComparisonModel;
class ProgrammeTreeModel;
}  // namespace shirube::models

namespace shirube::ui {

class BudgetFilterBar;
class DetailPane;
class EmptyState;
class LedgerView;
class Session;

/// 予算: programmes × cycles, filtered, compared, edited, each figure with its source.
class BudgetPage final : public QWidget {
    Q_OBJECT
public:
    explicit BudgetPage(Session& session, QWidget* parent = nullptr);

    /// Selects the programme, out of the filter if need be.
    void showProgramme(const domain::ProgrammeId& programme);
    void showLine(const domain::BudgetLineId& line);
    void focusSearch();
    void focusLedger();
    void copySelection();
    void editCurrent();
    void setComparing(bool comparing);
    [[nodiscard]] bool isComparing() const;
    /// Opens the list of columns to show and hide.
    void chooseColumns();
    void saveState();
    /// The last line on the selection, as in the status bar.
    [[nodiscard]] const QString& summary() const { return m_summary; }

signals:
    void summaryChanged(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void readBook();
    void readFilter();
    void readComparison();
    void showSelection();
    void showCurrent();
    void showDerivationOf(const QModelIndex& index);
    void activate(const QModelIndex& index);
    void editLine(const domain::BudgetLineId& line);
    void showContextMenu(const QPoint& at);
    void showColumnMenu(const QPoint& at);
    void setColumnShown(int column, bool shown);
    void layOutColumns();
    void expandMatches();
    void showEmptyState();
    void useModel(models::ProgrammeTreeModel& model);
    [[nodiscard]] models::ProgrammeTreeModel& model() const;
    [[nodiscard]] QStringList hiddenColumns() const;
    void restoreState();

    Session& m_session;
    models::BudgetTreeModel* m_budgets;
    models::ComparisonModel* m_comparison;
    BudgetFilterBar* m_bar;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    LedgerView* m_ledger;
    EmptyState* m_empty;
    DetailPane* m_detail;
    QString m_summary;
    bool m_isFirst = true;
};

}  // namespace shirube::ui
