// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "base/Result.h"
#include "pages/TabbedPage.h"

class QLabel;
class QStackedWidget;

namespace shirube::models {
class AccountTreeModel;
class ExecutionModel;
class FlowModel;
class FundModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailTabs;
class DetailView;
class EmptyState;
class FigurePanel;
class FlowDetail;
class SearchField;
class Session;
class TableView;

/// 資金配分: funds with their balance, the flow of money as table and figure, budgets against their execution.
class FlowPage final : public TabbedPage {
    Q_OBJECT
public:
    enum Tab {
        Funds,
        Flows,
        Figure,
        Execution,
    };

    explicit FlowPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void copySelection() override;
    /// Searches the flows.
    bool find() override;
    bool exportFigure() override;
    [[nodiscard]] std::optional<domain::FactKey> currentFact() const override;
    bool showHit(application::HitKind kind, const std::string& id) override;
    void saveState() override;

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;

protected:
    void changeEvent(QEvent* event) override;
    void readStore() override;

private:
    void addTabs();
    void connectParts();
    void retranslate();
    void showUnit();
    void layOut();
    void showHits();
    [[nodiscard]] base::Result<analysis::FigureSpec> makeFigure();
    void showCurrent();
    void showAccount(const models::AccountTreeModel& model, const QModelIndex& index, const FlowDetail& texts);
    void showSelection();
    /// The table of the tab; null for the figure.
    [[nodiscard]] TableView* table() const;

    std::shared_ptr<const analysis::FactBook> m_facts;
    models::FundModel* m_fundModel;
    models::FlowModel* m_flowModel;
    models::ExecutionModel* m_executionModel;
    models::TableSortModel* m_fundRows;
    models::TableSortModel* m_flowRows;
    models::TableSortModel* m_executionRows;
    DetailTabs* m_tabs;
    TableView* m_funds;
    SearchField* m_search;
    QLabel* m_hits;
    TableView* m_flows;
    FigurePanel* m_figure;
    TableView* m_execution;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DetailView* m_detail;
};

}  // namespace shirube::ui
