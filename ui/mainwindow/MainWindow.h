// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/ReportTable.h"
#include "application/SearchService.h"
#include "application/Workspace.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"
#include "domain/Viewer.h"
#include "mainwindow/PageStack.h"

class QTimer;

namespace shirube::ui {

class Actions;
class MessageBar;
class Session;
class StatusLine;
struct DroppedFiles;
class TopBar;

/// The frame of the window: navigation, top bar, pages, status, menus. What the pages show is their own business.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    using PageId = PageStack::PageId;
    using enum PageStack::PageId;

    explicit MainWindow(Session& session);
    ~MainWindow() override;

    void showPage(PageId page);
    [[nodiscard]] PageId page() const;
    [[nodiscard]] Page& currentPage() const;
    // As PageStack has them.
    void openHit(application::HitKind kind, const std::string& id);
    void openFact(const domain::FactKey& fact);
    void openCheck(const domain::CheckId& check);
    void openSubject(const domain::FactKey& fact);
    void openLink(const analysis::ReportLink& link);
    [[nodiscard]] OverviewPage& overview() const { return m_pages->overview(); }
    [[nodiscard]] BudgetPage& budgets() const { return m_pages->budgets(); }
    [[nodiscard]] FlowPage& flows() const { return m_pages->flows(); }
    [[nodiscard]] IndicatorPage& indicators() const { return m_pages->indicators(); }
    [[nodiscard]] LogicPage& logic() const { return m_pages->logic(); }
    [[nodiscard]] ThemePage& themes() const { return m_pages->themes(); }
    [[nodiscard]] ReviewPage& reviews() const { return m_pages->reviews(); }
    [[nodiscard]] ReportPage& reports() const { return m_pages->reports(); }
    [[nodiscard]] ChartPage& charts() const { return m_pages->charts(); }
    [[nodiscard]] GovernmentPage& government() const { return m_pages->government(); }
    [[nodiscard]] SourcesPage& sources() const { return m_pages->sources(); }
    [[nodiscard]] HistoryPage& history() const { return m_pages->history(); }
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] QString message() const;
    /// Opens a store; on an error asks what to do until one is open. False where the user gives up.
    bool openStore(std::filesystem::path file, bool createIfMissing);
    /// Opens a score packet and shows what is in it; asks which where `packet` is empty.
    void openPacket(const std::filesystem::path& packet);
    /// Shows what answers to score packets would change, and takes them in.
    void takeAnswers(const std::vector<std::filesystem::path>& answers);
    /// Shows what an import of these files of the programme review system would do, imports them where the user says
    /// so, and shows what came of it; asks which where `files` is empty.
    void importReviewFiles(std::vector<std::filesystem::path> files);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectPages();
    void connectActions();
    void connectSession();
    void retranslate();
    void readHistory();
    void fillRecent();
    /// Goes to the page and returns it.
    Page& goTo(PageId page);
    void chooseStore();
    /// Opens a store, and asks who is there where it has PINs. No store is open where nobody signs in and 分析担当 has
    /// a PIN.
    base::Status open(const std::filesystem::path& file, application::OpenMode mode);
    /// False where a person wants to stay with what isn't saved on a page.
    bool mayLeavePages();
    /// A store that is there; says what went wrong in the window.
    void openOrReport(const std::filesystem::path& file);
    /// False where the user cancels.
    bool askRole(domain::Role role);
    void signOut();
    void changePin();
    void importBundled();
    void importFolder();
    void backup();
    void restore();
    void showGuide();
    void showShortcuts();
    void showAbout();
    void saveState();
    void restoreState();
    void take(const DroppedFiles& dropped);
    void runImport(const QString& title, const std::filesystem::path& folder);

    Session& m_session;
    Actions* m_actions;
    TopBar* m_topBar;
    StatusLine* m_status;
    MessageBar* m_messages;
    PageStack* m_pages;
    QTimer* m_watch;
};

}  // namespace shirube::ui
