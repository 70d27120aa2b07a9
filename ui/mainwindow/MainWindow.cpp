// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/MainWindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <memory>

#include "application/DatasetService.h"
#include "application/StoreService.h"
#include "dialogs/HelpDialog.h"
#include "mainwindow/Actions.h"
#include "mainwindow/StatusLine.h"
#include "mainwindow/TopBar.h"
#include "models/QtTranslator.h"
#include "pages/budget/BudgetPage.h"
#include "pages/chart/ChartPage.h"
#include "pages/flow/FlowPage.h"
#include "pages/history/HistoryPage.h"
#include "pages/indicator/IndicatorPage.h"
#include "pages/logic/LogicPage.h"
#include "pages/overview/OverviewPage.h"
#include "pages/report/ReportPage.h"
#include "pages/sources/SourcesPage.h"
#include "pages/theme/ThemePage.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/MessageBar.h"

namespace shirube::ui {

using application::OpenMode;
using application::Workspace;

namespace {

const auto kGeometryKey = QStringLiteral("window/geometry");
const auto kStateKey = QStringLiteral("window/state");
constexpr int kNavigationWidth = 152;
// How often the window looks whether another process wrote to the store.
constexpr int kWatchMilliseconds = 1000;

QString storeFilters() {
    return MainWindow::tr("Shirube stores (*.db);;All files (*)");
}

}  // namespace

MainWindow::MainWindow(Session& session)
    : m_session(session),
      m_actions(new Actions(*this)),
      m_topBar(new TopBar(session, *m_actions, this)),
      m_status(new StatusLine(session.jobs(), this)),
      m_navigation(new QListWidget(this)),
      m_messages(new MessageBar(this)),
      m_pages(new QStackedWidget(this)),
      m_overview(new OverviewPage(session, this)),
      m_budgets(new BudgetPage(session, this)),
      m_flows(new FlowPage(session, this)),
      m_indicators(new IndicatorPage(session, this)),
      m_logic(new LogicPage(session, this)),
      m_themes(new ThemePage(session, this)),
      m_reports(new ReportPage(session, this)),
      m_charts(new ChartPage(session, this)),
      m_sources(new SourcesPage(session, this)),
      m_history(new HistoryPage(session, this)),
      m_byId{m_overview, m_budgets, m_flows,  m_indicators, m_logic,
             m_themes,   m_reports, m_charts, m_sources,    m_history},
      m_watch(new QTimer(this)) {
    setWindowIcon(Icons::application());
    setAcceptDrops(true);
    setStatusBar(m_status);
    addPages();
    connectPages();
    connectActions();
    connectSession();
    m_watch->setInterval(kWatchMilliseconds);
    connect(m_watch, &QTimer::timeout, this, [this] {
        if (isActiveWindow() && !m_session.jobs().isRunning() && !QApplication::activeModalWidget()) {
            m_session.refresh();
        }
    });
    m_watch->start();
    m_actions->dark->setChecked(session.isDark());
    retranslate();
    restoreState();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages() {
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setFixedWidth(kNavigationWidth);
    m_navigation->setIconSize({20, 20});
    m_navigation->setUniformItemSizes(true);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (auto* page : m_byId) {
        m_navigation->addItem(QString());
        m_pages->addWidget(page);
    }
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_pages, 1);
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    addToolBar(m_topBar);
    for (int page = 0; page < PageCount; ++page) {
        auto* action = m_actions->view->addAction(QString());
        action->setObjectName(QStringLiteral("page%1").arg(page));
        action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (page + 1) % 10));
        connect(action, &QAction::triggered, this, [this, page] { showPage(static_cast<PageId>(page)); });
    }
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int current) {
        m_pages->setCurrentIndex(current);
        m_status->setSummary(currentPage().summary());
    });
    m_navigation->setCurrentRow(Budgets);
}

void MainWindow::connectPages() {
    for (auto* page : m_byId) {
        connect(page, &Page::summaryChanged, this, [this, page](const QString& text) {
            if (page == &currentPage()) {
                m_status->setSummary(text);
            }
        });
        connect(page, &Page::lineRequested, this, [this](const domain::BudgetLineId& line) {
            showPage(Budgets);
            m_budgets->showLine(line);
        });
        connect(page, &Page::factRequested, this, &MainWindow::openFact);
        connect(page, &Page::checkRequested, this, &MainWindow::openCheck);
        connect(page, &Page::subjectRequested, this, &MainWindow::openSubject);
        connect(page, &Page::linkRequested, this, &MainWindow::openLink);
    }
    connect(m_budgets, &Page::summaryChanged, this,
            [this] { m_actions->compare->setChecked(m_budgets->isComparing()); });
}

void MainWindow::connectActions() {
    connect(m_actions->openStore, &QAction::triggered, this, &MainWindow::chooseStore);
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_actions->loadDataset, &QAction::triggered, this, &MainWindow::importBundled);
    connect(m_actions->importFolder, &QAction::triggered, this, &MainWindow::importFolder);
    connect(m_actions->exportFigure, &QAction::triggered, this, [this] {
        if (!currentPage().exportFigure()) {
            goTo(Charts).exportFigure();
        }
    });
    connect(m_actions->backup, &QAction::triggered, this, &MainWindow::backup);
    connect(m_actions->restore, &QAction::triggered, this, &MainWindow::restore);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, &m_session, &Session::undo);
    connect(m_actions->redo, &QAction::triggered, &m_session, &Session::redo);
    connect(m_actions->edit, &QAction::triggered, this, [this] {
        if (!currentPage().editCurrent()) {
            goTo(Budgets).editCurrent();
        }
    });
    connect(m_actions->copy, &QAction::triggered, this, [this] { currentPage().copySelection(); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        if (!currentPage().find()) {
            goTo(Budgets).find();
        }
    });
    connect(m_actions->search, &QAction::triggered, m_topBar, &TopBar::focusSearch);
    connect(m_actions->compare, &QAction::triggered, this, [this] {
        showPage(Budgets);
        m_budgets->setComparing(!m_budgets->isComparing());
        m_actions->compare->setChecked(m_budgets->isComparing());
    });
    connect(m_actions->columns, &QAction::triggered, this, [this] {
        showPage(Budgets);
        m_budgets->chooseColumns();
    });
    connect(m_actions->language, &QAction::triggered, this,
            [this] { m_session.setLanguage(m_session.isEnglish() ? QStringLiteral("ja") : QStringLiteral("en")); });
    connect(m_actions->dark, &QAction::toggled, &m_session, &Session::setDark);
    connect(m_actions->verify, &QAction::triggered, this, [this] {
        showPage(History);
        m_history->verify();
    });
    connect(m_actions->guide, &QAction::triggered, this, &MainWindow::showGuide);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::failed, m_messages, &MessageBar::showError);
    connect(&m_session, &Session::announced, m_messages, &MessageBar::showNotice);
    connect(&m_session, &Session::newerDataFound, this, [this](const QString& asOf) {
        m_messages->showAdvice(
            tr("This program brings data as of %1 that the store does not have yet. Loading them can "
               "be undone.")
                .arg(asOf),
            tr("Load them"));
    });
    connect(m_messages, &MessageBar::adviceTaken, this, &MainWindow::importBundled);
    connect(&m_session, &Session::bookChanged, this, &MainWindow::readHistory);
    connect(&m_session, &Session::languageChanged, this, &MainWindow::readHistory);
    connect(&m_session, &Session::schemeChanged, this, &MainWindow::retranslate);
    connect(&m_session, &Session::storeChanged, this, &MainWindow::retranslate);
    connect(m_topBar, &TopBar::hitChosen, this, &MainWindow::openHit);
}

void MainWindow::showPage(PageId page) {
    m_navigation->setCurrentRow(page);
}

MainWindow::PageId MainWindow::page() const {
    return static_cast<PageId>(m_navigation->currentRow());
}

Page& MainWindow::currentPage() const {
    return *m_byId[static_cast<std::size_t>(m_navigation->currentRow())];
}

Page& MainWindow::goTo(PageId page) {
    showPage(page);
    return currentPage();
}

void MainWindow::openHit(application::HitKind kind, const std::string& id) {
    for (std::size_t page = 0; page < m_byId.size(); ++page) {
        if (m_byId[page]->showHit(kind, id)) {
            showPage(static_cast<PageId>(page));
            return;
        }
    }
}

void MainWindow::openFact(const domain::FactKey& fact) {
    for (std::size_t page = 0; page < m_byId.size(); ++page) {
        if (m_byId[page]->showFact(fact)) {
            showPage(static_cast<PageId>(page));
            return;
        }
    }
}

void MainWindow::openCheck(const domain::CheckId& check) {
    for (std::size_t page = 0; page < m_byId.size(); ++page) {
        if (m_byId[page]->showCheck(check)) {
            showPage(static_cast<PageId>(page));
            return;
        }
    }
}

void MainWindow::openLink(const analysis::ReportLink& link) {
    using Kind = analysis::ReportLink::Kind;
    switch (link.kind) {
        case Kind::None:
            return;
        case Kind::Programme:
            return openHit(application::HitKind::Programme, link.id);
        case Kind::Fund:
            return openHit(application::HitKind::Fund, link.id);
        case Kind::Indicator:
            return openHit(application::HitKind::Indicator, link.id);
        case Kind::BudgetLine:
            showPage(Budgets);
            m_budgets->showLine(domain::BudgetLineId(link.id));
            return;
        case Kind::Fact:
            if (const auto fact = domain::FactKey::parse(link.id)) {
                openFact(*fact);
            }
            return;
        case Kind::LogicNode:
            if (m_logic->showLink(link)) {
                showPage(Logic);
            }
            return;
    }
}

void MainWindow::openSubject(const domain::FactKey& fact) {
    if (fact.measure == domain::Measure::ThemeCount) {
        showPage(Themes);
        return;
    }
    switch (fact.subjectKind) {
        case domain::SubjectKind::Programme:
            openHit(application::HitKind::Programme, fact.subject);
            break;
        case domain::SubjectKind::Fund:
            openHit(application::HitKind::Fund, fact.subject);
            break;
        case domain::SubjectKind::Organisation:
            openHit(application::HitKind::Organisation, fact.subject);
            break;
        case domain::SubjectKind::Allocation:
            showPage(Flows);
            break;
        case domain::SubjectKind::BudgetLine:
        case domain::SubjectKind::Portfolio:
        case domain::SubjectKind::PolicyItem:
        case domain::SubjectKind::Indicator:
        case domain::SubjectKind::Review:
        case domain::SubjectKind::Series:
            openFact(fact);
            break;
    }
}

QString MainWindow::message() const {
    return m_messages->text();
}

bool MainWindow::openStore(std::filesystem::path file, bool createIfMissing) {
    auto mode = createIfMissing ? OpenMode::CreateIfMissing : OpenMode::MustExist;
    while (true) {
        const auto opened = m_session.open(file, mode);
        if (opened) {
            return true;
        }
        switch (m_session.dialogs().storeFailed(this, opened.error())) {
            case Dialogs::StoreChoice::Retry:
                break;
            case Dialogs::StoreChoice::OpenOther:
                if (auto other = m_session.dialogs().openFile(this, tr("Open a store"), storeFilters())) {
                    file = *std::move(other);
                    mode = OpenMode::MustExist;
                }
                break;
            case Dialogs::StoreChoice::Quit:
                return false;
        }
    }
}

void MainWindow::chooseStore() {
    if (const auto file = m_session.dialogs().openFile(this, tr("Open a store"), storeFilters())) {
        if (const auto opened = m_session.open(*file, OpenMode::MustExist); !opened) {
            m_session.report(opened.error());
        }
    }
}

void MainWindow::fillRecent() {
    m_actions->recent->clear();
    for (const auto& file : m_session.preferences().recentFiles()) {
        m_actions->recent->addAction(file, this, [this, file] {
            if (const auto opened = m_session.open(pathOf(file), OpenMode::MustExist); !opened) {
                m_session.report(opened.error());
            }
        });
    }
}

void MainWindow::runImport(const QString& title, const std::filesystem::path& folder) {
    if (!m_session.isOpen()) {
        return;
    }
    auto report = std::make_shared<application::DatasetImportReport>();
    const bool started = m_session.jobs().start(
        title,
        [file = m_session.file(), &clock = m_session.clock(), actor = m_session.actor(), folder,
         report](const base::Progress& progress) -> base::Status {
            auto workspace = Workspace::open(file, OpenMode::MustExist, clock, actor);
            if (!workspace) {
                return base::forward(std::move(workspace));
            }
            auto& dataset = (*workspace)->dataset();
            auto imported = folder.empty() ? dataset.importBundled(progress) : dataset.importFolder(folder, progress);
            if (!imported) {
                return base::forward(std::move(imported));
            }
            *report = *imported;
            return {};
        },
        [this, report](const base::Status& status) {
            if (!status) {
                m_session.report(status.error());
            } else if (report->wroteNothing) {
                m_session.announce(tr("The store already holds all of it."));
            } else {
                m_session.announce(tr("Imported: %1 rows added, %2 changed.")
                                       .arg(QString::number(report->added), QString::number(report->changed)));
            }
            m_session.refresh();
        });
    if (!started) {
        m_session.announce(tr("Wait until “%1” is done.").arg(m_session.jobs().title()));
    }
}

void MainWindow::importBundled() {
    runImport(tr("Loading the bundled dataset"), {});
}

void MainWindow::importFolder() {
    // Named by its manifest, so that the dialog shows what a dataset is.
    const auto manifest = m_session.dialogs().openFile(this, tr("Import a dataset: choose its dataset.json"),
                                                       tr("Manifest of a dataset (dataset.json)"));
    if (manifest) {
        runImport(tr("Importing %1").arg(pathText(manifest->parent_path())), manifest->parent_path());
    }
}

void MainWindow::backup() {
    if (!m_session.isOpen()) {
        return;
    }
    const auto target = m_session.dialogs().saveFile(
        this, tr("Back up the store"), QFileInfo(pathText(m_session.file())).completeBaseName() + tr("-backup.db"),
        storeFilters());
    if (!target) {
        return;
    }
    m_session.jobs().start(
        tr("Backing up"),
        [file = m_session.file(), &clock = m_session.clock(), actor = m_session.actor(),
         target = *target](const base::Progress&) -> base::Status {
            auto workspace = Workspace::open(file, OpenMode::MustExist, clock, actor);
            if (!workspace) {
                return base::forward(std::move(workspace));
            }
            // The dialog has asked whether to overwrite.
            return (*workspace)->store().backup(target, true);
        },
        [this, target = *target](const base::Status& status) {
            if (status) {
                m_session.announce(tr("Backed up to %1").arg(pathText(target)));
            } else {
                m_session.report(status.error());
            }
        });
}

void MainWindow::restore() {
    const auto file = m_session.file();
    if (!m_session.isOpen() || m_session.jobs().isRunning()) {
        return;
    }
    const auto source = m_session.dialogs().openFile(this, tr("Restore from a backup"), storeFilters());
    if (!source ||
        !m_session.dialogs().confirm(this, tr("Restore from a backup"),
                                     tr("The store becomes what the backup holds. The present file is kept beside it."),
                                     tr("Restore"))) {
        return;
    }
    m_session.close();
    auto kept = std::make_shared<std::filesystem::path>();
    m_session.jobs().start(
        tr("Restoring"),
        [source = *source, file, kept](const base::Progress&) -> base::Status {
            auto restored = application::StoreService::restore(source, file);
            if (!restored) {
                return base::forward(std::move(restored));
            }
            *kept = *std::move(restored);
            return {};
        },
        [this, file, kept](const base::Status& status) {
            if (!status) {
                m_session.report(status.error());
            } else {
                m_session.announce(tr("Restored. The former store is %1").arg(pathText(*kept)));
            }
            openStore(file, false);
        });
}

void MainWindow::showGuide() {
    HelpDialog dialog(tr("User's guide"), HelpDialog::guide(m_session.isEnglish()), this);
    dialog.exec();
}

void MainWindow::showShortcuts() {
    HelpDialog dialog(tr("Keyboard shortcuts"), m_actions->shortcutTable(), this);
    dialog.exec();
}

void MainWindow::showAbout() {
    m_session.dialogs().inform(
        this, tr("About Shirube"),
        tr("Shirube %1\nBudgets and outcomes with every figure traceable.\n\nFree software under the GNU General "
           "Public License, version 3 or later. Icons: Breeze, by the KDE community (LGPL).")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::readHistory() {
    QString undoText;
    QString redoText;
    if (m_session.isOpen()) {
        auto& history = m_session.workspace().history();
        if (const auto next = history.nextUndo(); next && *next) {
            undoText = models::textOf((*next)->summary);
        }
        if (const auto next = history.nextRedo(); next && *next) {
            redoText = models::textOf((*next)->summary);
        }
    }
    m_actions->setUndoTexts(undoText, redoText);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow() && !m_session.jobs().isRunning() &&
               !QApplication::activeModalWidget()) {
        m_session.refresh();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate() {
    const auto store = pathText(m_session.file().filename());
    setWindowTitle(store.isEmpty() ? tr("Shirube") : tr("%1 – Shirube").arg(store));
    m_status->setStore(store, pathText(m_session.file()));
    m_actions->retranslate();
    retranslateNavigation();
}

void MainWindow::retranslateNavigation() {
    m_navigation->setAccessibleName(tr("Pages"));
    for (int row = 0; row < PageCount; ++row) {
        const auto& page = *m_byId[static_cast<std::size_t>(row)];
        auto* item = m_navigation->item(row);
        item->setText(page.title());
        item->setIcon(Icons::icon(page.iconName(), palette()));
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(page.title(), QString::number(row + 1)));
        if (auto* action = m_actions->view->findChild<QAction*>(QStringLiteral("page%1").arg(row))) {
            action->setText(page.title());
        }
    }
    m_navigation->setFixedWidth(qMax(kNavigationWidth, m_navigation->sizeHintForColumn(0) + 3 * Theme::kGrid));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QFileInfo dropped(event->mimeData()->urls().front().toLocalFile());
    if (dropped.isDir() || dropped.fileName() == QLatin1String("dataset.json")) {
        const auto folder = dropped.isDir() ? dropped.filePath() : dropped.path();
        runImport(tr("Importing %1").arg(folder), pathOf(folder));
    } else if (const auto opened = m_session.open(pathOf(dropped.filePath()), OpenMode::MustExist); !opened) {
        m_session.report(opened.error());
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveState() {
    m_session.preferences().setBytes(kGeometryKey, saveGeometry());
    m_session.preferences().setBytes(kStateKey, QMainWindow::saveState());
    for (auto* page : m_byId) {
        page->saveState();
    }
}

void MainWindow::restoreState() {
    resize(1280, 800);
    restoreGeometry(m_session.preferences().bytes(kGeometryKey));
    QMainWindow::restoreState(m_session.preferences().bytes(kStateKey));
}

}  // namespace shirube::ui
