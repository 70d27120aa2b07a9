// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "base/Result.h"
#include "pages/Page.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QUrl;

namespace shirube::models {
class AccountTreeModel;
class ExecutionModel;
class FlowModel;
class FundModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class EmptyState;
class FigurePanel;
class FlowDetail;
class Session;
class TableView;

/// 資金配分: funds with their balance, the flow of money as table and figure, budgets against their execution.
class FlowPage final : public Page {
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
    [[nodiscard]] QString summary() const override { return m_summary; }
    [[nodiscard]] std::optional<domain::FactKey> currentFact() const override;
    bool showHit(application::HitKind kind, const std::string& id) override;
    void saveState() override;

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTabs();
    void connectParts();
    void retranslate();
    void readStore();
    void readIfStale();
    void showUnit();
    void layOut();
    void showHits();
    [[nodiscard]] base::Result<analysis::FigureSpec> makeFigure();
    void showCurrent();
    void showAccount(const models::AccountTreeModel& model, const QModelIndex& index, const FlowDetail& texts);
    void showSelection();
    void followLink(const QUrl& link);
    /// The table of the tab; null for the figure.
    [[nodiscard]] TableView* table() const;

    Session& m_session;
    std::shared_ptr<const analysis::FactBook> m_facts;
    models::FundModel* m_fundModel;
    models::FlowModel* m_flowModel;
    models::ExecutionModel* m_executionModel;
    models::TableSortModel* m_fundRows;
    models::TableSortModel* m_flowRows;
    models::TableSortModel* m_executionRows;
    QSplitter* m_splitter;
    QTabWidget* m_tabs;
    TableView* m_funds;
    QLineEdit* m_search;
    QLabel* m_hits;
    TableView* m_flows;
    FigurePanel* m_figure;
    TableView* m_execution;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DetailView* m_detail;
    QString m_summary;
    bool m_isStale = true;
};

}  // namespace shirube::ui
