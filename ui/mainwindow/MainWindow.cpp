// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/MainWindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QTimer>
#include <algorithm>
#include <memory>

#include "application/DatasetService.h"
#include "application/RoleService.h"
#include "application/StoreService.h"
#include "dialogs/AnswersDialog.h"
#include "dialogs/HelpDialog.h"
#include "dialogs/ImportDialog.h"
#include "dialogs/PacketOpening.h"
#include "dialogs/PinDialog.h"
#include "dialogs/RoleDialog.h"
#include "dialogs/SnapshotDialog.h"
#include "mainwindow/Actions.h"
#include "mainwindow/DroppedFiles.h"
#include "mainwindow/PageStack.h"
#include "mainwindow/StatusLine.h"
#include "mainwindow/TopBar.h"
#include "models/QtTranslator.h"
#include "pages/budget/BudgetPage.h"
#include "pages/government/GovernmentPage.h"
#include "pages/history/HistoryPage.h"
#include "pages/review/ReviewPage.h"
#include "session/Desk.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "widgets/MessageBar.h"

namespace shirube::ui {

using application::OpenMode;
using application::Workspace;

namespace {

const auto kGeometryKey = QStringLiteral("window/geometry");
const auto kStateKey = QStringLiteral("window/state");
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
      m_messages(new MessageBar(this)),
      m_pages(new PageStack(session, m_messages, this)),
      m_watch(new QTimer(this)) {
    setWindowIcon(Icons::application());
    setAcceptDrops(true);
    setStatusBar(m_status);
    setCentralWidget(m_pages);
    addToolBar(m_topBar);
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

void MainWindow::connectPages() {
    m_pages->addActions(*m_actions->view);
    connect(m_pages, &PageStack::summaryChanged, m_status, &StatusLine::setSummary);
    connect(&government(), &GovernmentPage::importRequested, this, [this] { importReviewFiles({}); });
    connect(&budgets(), &Page::summaryChanged, this,
            [this] { m_actions->compare->setChecked(budgets().isComparing()); });
}

void MainWindow::connectActions() {
    connect(m_actions->openStore, &QAction::triggered, this, &MainWindow::chooseStore);
    connect(m_actions->openPacket, &QAction::triggered, this, [this] { openPacket({}); });
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_actions->loadDataset, &QAction::triggered, this, &MainWindow::importBundled);
    connect(m_actions->importFolder, &QAction::triggered, this, &MainWindow::importFolder);
    connect(m_actions->importReview, &QAction::triggered, this, [this] { importReviewFiles({}); });
    connect(m_actions->exportFigure, &QAction::triggered, this, [this] {
        if (!currentPage().exportFigure()) {
            goTo(Charts).exportFigure();
        }
    });
    connect(m_actions->print, &QAction::triggered, this, [this] {
        if (!currentPage().print()) {
            goTo(Charts).print();
        }
    });
    connect(m_actions->takeSnapshot, &QAction::triggered, this, [this] { SnapshotDialog::take(m_session, this); });
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
        budgets().setComparing(!budgets().isComparing());
        m_actions->compare->setChecked(budgets().isComparing());
    });
    connect(m_actions->columns, &QAction::triggered, this, [this] {
        showPage(Budgets);
        budgets().chooseColumns();
    });
    connect(m_actions->language, &QAction::triggered, this,
            [this] { m_session.setLanguage(m_session.isEnglish() ? QStringLiteral("ja") : QStringLiteral("en")); });
    connect(m_actions->dark, &QAction::toggled, &m_session, &Session::setDark);
    connect(m_actions->switchRole, &QAction::triggered, this, [this] {
        if (m_session.isOpen()) {
            askRole(m_session.viewer().role);
        }
    });
    connect(m_actions->signOut, &QAction::triggered, this, &MainWindow::signOut);
    connect(m_actions->changePin, &QAction::triggered, this, &MainWindow::changePin);
    connect(m_actions->verify, &QAction::triggered, this, [this] {
        showPage(History);
        history().verify();
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
    connect(&m_session, &Session::viewerChanged, this,
            [this] { m_actions->signOut->setEnabled(m_session.viewer().role != domain::Role::Analyst); });
    connect(&m_session, &Session::schemeChanged, this, &MainWindow::retranslate);
    connect(&m_session, &Session::storeChanged, this, &MainWindow::retranslate);
    connect(&m_session, &Session::snapshotChanged, this, &MainWindow::retranslate);
    connect(m_topBar, &TopBar::hitChosen, this, &MainWindow::openHit);
}

void MainWindow::showPage(PageId page) {
    m_pages->showPage(page);
}

MainWindow::PageId MainWindow::page() const {
    return m_pages->page();
}

Page& MainWindow::currentPage() const {
    return m_pages->current();
}

Page& MainWindow::goTo(PageId page) {
    showPage(page);
    return currentPage();
}

void MainWindow::openHit(application::HitKind kind, const std::string& id) {
    m_pages->openHit(kind, id);
}

void MainWindow::openFact(const domain::FactKey& fact) {
    m_pages->openFact(fact);
}

void MainWindow::openCheck(const domain::CheckId& check) {
    m_pages->openCheck(check);
}

void MainWindow::openSubject(const domain::FactKey& fact) {
    m_pages->openSubject(fact);
}

void MainWindow::openLink(const analysis::ReportLink& link) {
    m_pages->openLink(link);
}

QString MainWindow::message() const {
    return m_messages->text();
}

base::Status MainWindow::open(const std::filesystem::path& file, OpenMode mode) {
    if (auto opened = m_session.open(file, mode); !opened) {
        return opened;
    }
    const auto hasPins = m_session.workspace().roles().hasPins();
    if (!hasPins) {
        m_session.report(hasPins.error());
    } else if (*hasPins && !askRole(domain::Role::Analyst)) {
        const auto isGuarded = m_session.workspace().roles().hasPin({});
        if (isGuarded && *isGuarded) {
            m_session.close();
        }
    }
    return {};
}

bool MainWindow::mayLeavePages() {
    const auto& pages = m_pages->pages();
    return std::all_of(pages.begin(), pages.end(), [](Page* page) { return page->mayLeave(); });
}

void MainWindow::openOrReport(const std::filesystem::path& file) {
    if (const auto opened = open(file, OpenMode::MustExist); !opened) {
        m_session.report(opened.error());
    }
}

bool MainWindow::askRole(domain::Role role) {
    return RoleDialog(m_session, role, this).exec() == QDialog::Accepted;
}

void MainWindow::signOut() {
    // 分析担当 may have a PIN, which the dialog asks for.
    if (m_session.isOpen() && !m_session.signOut()) {
        askRole(domain::Role::Analyst);
    }
}

void MainWindow::changePin() {
    if (m_session.isOpen() && PinDialog(m_session, m_session.viewer(), m_session.viewerName(), this).exec()) {
        m_session.announce(tr("The PIN is set. The start asks for the role from now on."));
    }
}

bool MainWindow::openStore(std::filesystem::path file, bool createIfMissing) {
    auto mode = createIfMissing ? OpenMode::CreateIfMissing : OpenMode::MustExist;
    while (true) {
        const auto opened = open(file, mode);
        if (opened) {
            return m_session.isOpen();
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
    const auto file = m_session.dialogs().openFile(this, tr("Open a store"), storeFilters());
    if (file && mayLeavePages()) {
        openOrReport(*file);
    }
}

void MainWindow::fillRecent() {
    m_actions->recent->clear();
    for (const auto& file : m_session.preferences().recentFiles()) {
        m_actions->recent->addAction(file, this, [this, file] {
            if (mayLeavePages()) {
                openOrReport(pathOf(file));
            }
        });
    }
}

void MainWindow::runImport(const QString& title, const std::filesystem::path& folder) {
    if (!m_session.isOpen()) {
        return;
    }
    if (const auto may = m_session.writable(); !may) {
        m_session.report(may.error());
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
    if (!source || !mayLeavePages() ||
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
    // Undone is what the present shows.
    if (m_session.isOpen() && !m_session.snapshot()) {
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
    const auto& snapshot = m_session.snapshot();
    setWindowTitle(store.isEmpty() ? tr("Shirube")
                   : snapshot ? tr("%1: “%2”, to be looked at – Shirube").arg(store, models::toQString(snapshot->name))
                              : tr("%1 – Shirube").arg(store));
    m_status->setStore(store, pathText(m_session.file()));
    m_actions->retranslate();
    m_pages->retranslate();
}

void MainWindow::openPacket(const std::filesystem::path& packet) {
    if (packet.empty() ? PacketOpening::choose(m_session, this) : PacketOpening::open(m_session, this, packet)) {
        showPage(Reviews);
        reviews().showTab(QStringLiteral("reviewDesk"));
    }
}

void MainWindow::takeAnswers(const std::vector<std::filesystem::path>& answers) {
    AnswersDialog dialog(m_session, answers, this);
    dialog.exec();
}

void MainWindow::importReviewFiles(std::vector<std::filesystem::path> files) {
    if (files.empty()) {
        files = m_session.dialogs().openFiles(this, tr("Import files of the programme review system"),
                                              ImportDialog::fileFilters());
    }
    if (files.empty()) {
        return;
    }
    ImportDialog dialog(m_session, std::move(files), this);
    dialog.exec();
    const auto edition = dialog.edition();
    if (!edition || dialog.next() == ImportDialog::Next::Nothing) {
        return;
    }
    showPage(Government);
    government().showEdition(*edition);
    government().showTab(dialog.next() == ImportDialog::Next::Checks ? GovernmentPage::Editions
                                                                     : GovernmentPage::Programmes);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (DroppedFiles::of(*event->mimeData()).kind != DroppedFiles::Kind::Nothing) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const auto dropped = DroppedFiles::of(*event->mimeData());
    event->acceptProposedAction();
    // Dialogs come after the drop, so that the program that the files come from isn't kept waiting.
    QTimer::singleShot(0, this, [this, dropped] { take(dropped); });
}

void MainWindow::take(const DroppedFiles& dropped) {
    switch (dropped.kind) {
        case DroppedFiles::Kind::Nothing:
            return;
        case DroppedFiles::Kind::Dataset:
            runImport(tr("Importing %1").arg(pathText(dropped.paths.front())), dropped.paths.front());
            return;
        case DroppedFiles::Kind::ReviewFiles:
            importReviewFiles(dropped.paths);
            return;
        case DroppedFiles::Kind::Answers:
            takeAnswers(dropped.paths);
            return;
        case DroppedFiles::Kind::Packet:
            openPacket(dropped.paths.front());
            return;
        case DroppedFiles::Kind::Store:
            if (mayLeavePages()) {
                openOrReport(dropped.paths.front());
            }
            return;
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    emit m_session.desk().commitRequested();
    if (!m_session.desk().save() &&
        !m_session.dialogs().confirm(this, tr("Quit"),
                                     tr("A draft of your scores could not be kept. It is lost if you quit now."),
                                     tr("Quit all the same"))) {
        event->ignore();
        return;
    }
    if (!mayLeavePages()) {
        event->ignore();
        return;
    }
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveState() {
    m_session.preferences().setBytes(kGeometryKey, saveGeometry());
    m_session.preferences().setBytes(kStateKey, QMainWindow::saveState());
    for (auto* page : m_pages->pages()) {
        page->saveState();
    }
}

void MainWindow::restoreState() {
    resize(1280, 800);
    restoreGeometry(m_session.preferences().bytes(kGeometryKey));
    QMainWindow::restoreState(m_session.preferences().bytes(kStateKey));
}

}  // namespace shirube::ui
