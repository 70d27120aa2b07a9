// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/HistoryPage.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <memory>

#include "application/RoleService.h"
#include "models/ChangeRowModel.h"
#include "models/HistoryModel.h"
#include "models/QtTranslator.h"
#include "pages/history/DifferencePane.h"
#include "pages/history/SnapshotsPane.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using application::Workspace;
using models::HistoryModel;

namespace {

constexpr int kWidest = 400;

}  // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_tabs(new QTabWidget(this)),
      m_snapshots(new SnapshotsPane(session, this)),
      m_historyModel(new HistoryModel(this)),
      m_rowModel(new models::ChangeRowModel(this)),
      m_undo(new QPushButton(this)),
      m_redo(new QPushButton(this)),
      m_verify(new QPushButton(this)),
      m_verdict(new QLabel(this)),
      m_changes(new TableView(HistoryModel::NumberRole, this)),
      m_title(new QLabel(this)),
      m_rows(new TableView(0, this)) {
    m_tabs->setObjectName(QStringLiteral("historyTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(changesTab(), QString());
    m_tabs->addTab(m_snapshots, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_undo, &QPushButton::clicked, &m_session, &Session::undo);
    connect(m_redo, &QPushButton::clicked, &m_session, &Session::redo);
    connect(m_verify, &QPushButton::clicked, this, &HistoryPage::verify);
    connect(m_changes->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showRows);
    connect(&m_snapshots->difference(), &DifferencePane::linkRequested, this, &Page::linkRequested);
    for (const auto signal : {&Session::bookChanged, &Session::snapshotsChanged}) {
        connect(&m_session, signal, this, [this] {
            m_isStale = true;
            m_verdict->clear();
            if (isVisible()) {
                readHistory();
            }
        });
    }
    retranslate();
}

QWidget* HistoryPage::changesTab() {
    auto* tab = new QWidget(this);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_rows->setObjectName(QStringLiteral("changeRows"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_changes->setModel(m_historyModel);
    m_changes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setModel(m_rowModel);
    m_verdict->setWordWrap(true);
    auto font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_undo);
    bar->addWidget(m_redo);
    bar->addWidget(m_verify);
    bar->addWidget(m_verdict, 1);
    auto* lower = new QWidget(this);
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->setSpacing(0);
    lowerColumn->addWidget(m_title);
    lowerColumn->addWidget(m_rows, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_changes);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(splitter, 1);
    return tab;
}

QString HistoryPage::title() const {
    return tr("History");
}

QString HistoryPage::iconName() const {
    return QStringLiteral("view-history");
}

bool HistoryPage::isAtDifference() const {
    return m_tabs->currentWidget() == m_snapshots && m_snapshots->difference().hasReport();
}

void HistoryPage::showSnapshots() {
    m_tabs->setCurrentWidget(m_snapshots);
}

void HistoryPage::copySelection() {
    if (m_tabs->currentWidget() == m_snapshots && m_snapshots->difference().isAncestorOf(QApplication::focusWidget())) {
        m_snapshots->difference().copySelection();
    } else {
        Page::copySelection();
    }
}

bool HistoryPage::exportFigure() {
    if (isAtDifference()) {
        m_snapshots->difference().exportReport();
    }
    return isAtDifference();
}

bool HistoryPage::print() {
    if (isAtDifference()) {
        m_snapshots->difference().print();
    }
    return isAtDifference();
}

void HistoryPage::showEvent(QShowEvent* event) {
    if (m_isStale) {
        readHistory();
    }
    Page::showEvent(event);
}

void HistoryPage::readHistory() {
    m_isStale = false;
    m_snapshots->readStore();
    if (!m_session.isOpen()) {
        m_historyModel->setChanges({});
        m_rowModel->setRows({});
        return;
    }
    auto& history = m_session.workspace().history();
    auto changes = history.list();
    if (!changes) {
        m_session.report(changes.error());
        return;
    }
    m_historyModel->setChanges(*std::move(changes));
    m_changes->fitColumns(kWidest);
    m_changes->setCurrentIndex(m_historyModel->index(0, 0));
    const auto undoable = history.nextUndo();
    const auto redoable = history.nextRedo();
    const bool isPresent = !m_session.snapshot();
    m_undo->setEnabled(isPresent && undoable && undoable->has_value());
    m_redo->setEnabled(isPresent && redoable && redoable->has_value());
}

void HistoryPage::showRows() {
    const auto* change = m_historyModel->changeAt(m_changes->currentIndex().row());
    if (!change || !m_session.isOpen()) {
        m_rowModel->setRows({});
        return;
    }
    const auto rows = m_session.workspace().history().rows(change->id);
    if (!rows) {
        m_session.report(rows.error());
        return;
    }
    m_title->setText(tr("What change %1 wrote").arg(change->id));
    m_rowModel->setRows(*rows);
    m_rows->fitColumns(kWidest);
}

void HistoryPage::verify() {
    if (!m_session.isOpen()) {
        return;
    }
    auto report = std::make_shared<application::VerificationReport>();
    const bool started = m_session.jobs().start(
        tr("Checking the store"),
        [file = m_session.file(), &clock = m_session.clock(), actor = m_session.actor(), viewer = m_session.viewer(),
         report](const base::Progress&) -> base::Status {
            auto workspace = Workspace::open(file, application::OpenMode::MustExist, clock, actor);
            if (!workspace) {
                return base::forward(std::move(workspace));
            }
            (*workspace)->roles().lookAs(viewer);
            auto verified = (*workspace)->history().verify();
            if (!verified) {
                return base::forward(std::move(verified));
            }
            *report = *std::move(verified);
            return {};
        },
        [this, report](const base::Status& status) {
            QStringList problems;
            for (const auto& problem : report->problems) {
                problems.append(models::textOf(problem));
            }
            const bool isSound = status && problems.isEmpty();
            auto inks = m_verdict->palette();
            inks.setColor(QPalette::WindowText, isSound ? Theme::goodText(palette()) : Theme::alertText(palette()));
            m_verdict->setPalette(inks);
            if (!status) {
                m_verdict->setText(models::textOf(status.error().message));
            } else if (isSound) {
                m_verdict->setText(tr("✓ Sound: %1 changes, %2 rows, the chain is unbroken.")
                                       .arg(QString::number(report->changes), QString::number(report->rows)));
            } else {
                m_verdict->setText(tr("！ %1").arg(problems.join(QLatin1Char('\n'))));
            }
        });
    if (!started) {
        m_session.announce(tr("Wait until “%1” is done.").arg(m_session.jobs().title()));
    }
}

void HistoryPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_isStale = true;
        m_verdict->clear();
        if (isVisible()) {
            readHistory();
        }
    } else if (event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    Page::changeEvent(event);
}

void HistoryPage::retranslate() {
    m_tabs->setTabText(0, tr("Changes"));
    m_tabs->setTabText(1, tr("Snapshots"));
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_verify->setText(tr("&Check the store"));
    m_undo->setIcon(Icons::icon(QStringLiteral("edit-undo"), palette()));
    m_redo->setIcon(Icons::icon(QStringLiteral("edit-redo"), palette()));
    m_verify->setIcon(Icons::icon(QStringLiteral("checkmark"), palette()));
    m_changes->setAccessibleName(tr("Changes"));
    m_rows->setAccessibleName(tr("Rows of the change"));
    m_historyModel->retranslate();
}

}  // namespace shirube::ui
