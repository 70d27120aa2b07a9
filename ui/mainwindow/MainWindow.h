// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/ReportTable.h"
#include "application/SearchService.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"

class QListWidget;
class QStackedWidget;
class QTimer;

namespace shirube::ui {

class Actions;
class BudgetPage;
class ChartPage;
class FlowPage;
class HistoryPage;
class IndicatorPage;
class LogicPage;
class MessageBar;
class OverviewPage;
class Page;
class ReportPage;
class Session;
class SourcesPage;
class StatusLine;
class ThemePage;
class TopBar;

/// The frame of the window: navigation, top bar, pages, status, menus. What the pages show is their own business.
class MainWindow final : public QMainWindow {
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
        Reports,
        Charts,
        Sources,
        History,
        PageCount,
    };

    explicit MainWindow(Session& session);
    ~MainWindow() override;

    void showPage(PageId page);
    [[nodiscard]] PageId page() const;
    [[nodiscard]] Page& currentPage() const;
    /// Shows what a search found on the page that it belongs to.
    void openHit(application::HitKind kind, const std::string& id);
    /// Shows a fact on the page that shows facts.
    void openFact(const domain::FactKey& fact);
    /// Shows a check on the page that shows checks.
    void openCheck(const domain::CheckId& check);
    /// Shows what a fact is about on the page that it belongs to.
    void openSubject(const domain::FactKey& fact);
    /// Shows what a row of a report leads to.
    void openLink(const analysis::ReportLink& link);
    [[nodiscard]] OverviewPage& overview() { return *m_overview; }
    [[nodiscard]] IndicatorPage& indicators() { return *m_indicators; }
    [[nodiscard]] LogicPage& logic() { return *m_logic; }
    [[nodiscard]] ReportPage& reports() { return *m_reports; }
    [[nodiscard]] BudgetPage& budgets() { return *m_budgets; }
    [[nodiscard]] FlowPage& flows() { return *m_flows; }
    [[nodiscard]] ThemePage& themes() { return *m_themes; }
    [[nodiscard]] ChartPage& charts() { return *m_charts; }
    [[nodiscard]] SourcesPage& sources() { return *m_sources; }
    [[nodiscard]] HistoryPage& history() { return *m_history; }
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] QString message() const;
    /// Opens a store; on an error asks what to do until one is open. False where the user gives up.
    bool openStore(std::filesystem::path file, bool createIfMissing);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addPages();
    void connectPages();
    void connectActions();
    void connectSession();
    void retranslate();
    void retranslateNavigation();
    void readHistory();
    void fillRecent();
    /// Goes to the page and returns it.
    Page& goTo(PageId page);
    void chooseStore();
    void importBundled();
    void importFolder();
    void backup();
    void restore();
    void showGuide();
    void showShortcuts();
    void showAbout();
    void saveState();
    void restoreState();
    void runImport(const QString& title, const std::filesystem::path& folder);

    Session& m_session;
    Actions* m_actions;
    TopBar* m_topBar;
    StatusLine* m_status;
    QListWidget* m_navigation;
    MessageBar* m_messages;
    QStackedWidget* m_pages;
    OverviewPage* m_overview;
    BudgetPage* m_budgets;
    FlowPage* m_flows;
    IndicatorPage* m_indicators;
    LogicPage* m_logic;
    ThemePage* m_themes;
    ReportPage* m_reports;
    ChartPage* m_charts;
    SourcesPage* m_sources;
    HistoryPage* m_history;
    std::vector<Page*> m_byId;  // in the order of PageId
    QTimer* m_watch;
};

}  // namespace shirube::ui
