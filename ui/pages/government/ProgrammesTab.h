// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/GovernmentPivot.h"
#include "base/Result.h"
#include "pages/government/GovernmentTab.h"

class QModelIndex;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace shirube::analysis {
struct ReportTable;
}  // namespace shirube::analysis

namespace shirube::models {
class GovernmentListModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class EmptyState;
class GovernmentFigureChoice;
class GovernmentFilterBar;
class LedgerView;

/// 事業: all programmes of the edition, narrowed down and sorted as fast as one types, with their amounts.
class ProgrammesTab final : public GovernmentTab {
    Q_OBJECT
public:
    explicit ProgrammesTab(Session& session, QWidget* parent = nullptr);

    void copySelection() override;
    bool find() override;
    bool exportShown() override;
    bool print() override;
    void saveState() override;

    /// Tells nobody.
    void setFilter(const analysis::GovernmentFilter& filter);
    /// Selects the programme with that 予算事業ID, out of the filter if need be. False where the edition lacks it.
    bool showProject(qint64 project);

signals:
    void filterChanged(const shirube::analysis::GovernmentFilter& filter);

protected:
    void changeEvent(QEvent* event) override;
    void readEdition() override;

private:
    void layOutParts();
    void connectParts();
    void retranslate();
    void applyFilter();
    void layOutColumns();
    void showCurrent();
    void showSums();
    [[nodiscard]] QString sumOfSelection() const;
    [[nodiscard]] QString sumOfShown() const;
    void openRow(const QModelIndex& index);
    /// What is shown, as a report: of one year, or one measure over the years.
    [[nodiscard]] base::Result<analysis::ReportTable> report();

    models::GovernmentListModel* m_model;
    GovernmentFilterBar* m_bar;
    GovernmentFigureChoice* m_figures;
    QToolButton* m_export;
    QToolButton* m_open;
    QStackedWidget* m_stack;
    LedgerView* m_ledger;
    EmptyState* m_empty;
    DetailView* m_detail;
    QSplitter* m_splitter;
};

}  // namespace shirube::ui
