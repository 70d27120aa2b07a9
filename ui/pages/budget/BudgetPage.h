// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BudgetBook.h"
#include "pages/Page.h"

class QMenu;
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
class BudgetPage final : public Page {
    Q_OBJECT
public:
    explicit BudgetPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void copySelection() override;
    bool find() override;
    /// False where no line is selected.
    bool editCurrent() override;
    [[nodiscard]] QString summary() const override { return m_summary; }
    [[nodiscard]] std::optional<domain::FactKey> currentFact() const override;
    bool showHit(application::HitKind kind, const std::string& id) override;
    void saveState() override;

    /// Selects the programme, out of the filter if need be.
    void showProgramme(const domain::ProgrammeId& programme);
    void showLine(const domain::BudgetLineId& line);
    void focusLedger();
    void setComparing(bool comparing);
    [[nodiscard]] bool isComparing() const;
    /// Opens the list of columns to show and hide.
    void chooseColumns();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void readBook();
    void readChecks();
    void readFilter();
    void readComparison();
    void showSelection();
    void showCurrent();
    void showDerivationOf(const QModelIndex& index);
    void activate(const QModelIndex& index);
    void editLine(const domain::BudgetLineId& line);
    void showContextMenu(const QPoint& at);
    /// A way to each check that reads a figure of the cell.
    void addCheckActions(QMenu& menu, const QModelIndex& index);
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
