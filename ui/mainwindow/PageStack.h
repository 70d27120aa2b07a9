// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "analysis/ReportTable.h"
#include "application/SearchService.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"

class QListWidget;
class QMenu;
class QStackedWidget;

namespace shirube::ui {

class BudgetPage;
class ChartPage;
class FlowPage;
class GovernmentPage;
class HistoryPage;
class IndicatorPage;
class LogicPage;
class OverviewPage;
class Page;
class ReportPage;
class ReviewPage;
class Session;
class SourcesPage;
class ThemePage;

/// The pages of the window with the navigation beside them. Takes what a person opens on one page to the page that
/// shows it.
class PageStack final : public QWidget {
    Q_OBJECT
public:
    /// In the order of the navigation.
    enum PageId {
        Overview,
        Budgets,
        Flows,
        Indicators,
        Logic,
        Themes,
        Reviews,
        Reports,
        Charts,
        Government,
        Sources,
        History,
        PageCount,
    };

    /// `above` stands over whichever page is shown.
    PageStack(Session& session, QWidget* above, QWidget* parent = nullptr);

    /// Adds an action per page: Ctrl+1 to Ctrl+9 and Ctrl+0, Ctrl+G for the whole government, Ctrl+H for the history.
    void addActions(QMenu& menu);
    void showPage(PageId page);
    [[nodiscard]] PageId page() const;
    [[nodiscard]] Page& current() const;
    [[nodiscard]] const std::vector<Page*>& pages() const { return m_byId; }

    /// What a search found, on the page that it belongs to.
    void openHit(application::HitKind kind, const std::string& id);
    /// On the page that shows facts, or checks.
    void openFact(const domain::FactKey& fact);
    void openCheck(const domain::CheckId& check);
    /// What a fact is about, on the page that it belongs to.
    void openSubject(const domain::FactKey& fact);
    /// What a row of a report leads to.
    void openLink(const analysis::ReportLink& link);

    [[nodiscard]] OverviewPage& overview() const { return *m_overview; }
    [[nodiscard]] BudgetPage& budgets() const { return *m_budgets; }
    [[nodiscard]] FlowPage& flows() const { return *m_flows; }
    [[nodiscard]] IndicatorPage& indicators() const { return *m_indicators; }
    [[nodiscard]] LogicPage& logic() const { return *m_logic; }
    [[nodiscard]] ThemePage& themes() const { return *m_themes; }
    [[nodiscard]] ReviewPage& reviews() const { return *m_reviews; }
    [[nodiscard]] ReportPage& reports() const { return *m_reports; }
    [[nodiscard]] ChartPage& charts() const { return *m_charts; }
    [[nodiscard]] GovernmentPage& government() const { return *m_government; }
    [[nodiscard]] SourcesPage& sources() const { return *m_sources; }
    [[nodiscard]] HistoryPage& history() const { return *m_history; }

    /// Titles and icons anew, in the application's language and palette.
    void retranslate();

signals:
    /// Of the page that is shown, for the status line.
    void summaryChanged(const QString& text);

private:
    void layOut(QWidget& banner, QWidget* above);
    void connectPages();
    /// Shows the first page of which `takes` is true.
    template <typename Takes>
    void showFirst(Takes takes);

    QListWidget* m_navigation;
    QStackedWidget* m_stack;
    QMenu* m_menu = nullptr;
    OverviewPage* m_overview;
    BudgetPage* m_budgets;
    FlowPage* m_flows;
    IndicatorPage* m_indicators;
    LogicPage* m_logic;
    ThemePage* m_themes;
    ReviewPage* m_reviews;
    ReportPage* m_reports;
    ChartPage* m_charts;
    GovernmentPage* m_government;
    SourcesPage* m_sources;
    HistoryPage* m_history;
    std::vector<Page*> m_byId;  // in the order of PageId
};

}  // namespace shirube::ui
