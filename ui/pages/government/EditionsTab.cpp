// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/EditionsTab.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <memory>
#include <set>

#include "application/RsImportService.h"
#include "application/Workspace.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"
#include "models/RsFileModel.h"
#include "models/TableSortModel.h"
#include "pages/government/LinksPane.h"
#include "pages/government/ReportPane.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using application::Workspace;
using models::FactCell;
using models::toQString;

namespace {

const auto kSplitterKey = QStringLiteral("government/editions");
constexpr int kWidest = 380;

}  // namespace

EditionsTab::EditionsTab(Session& session, QWidget* parent)
    : GovernmentTab(session, parent),
      m_files(new models::RsFileModel(this)),
      m_rows(new models::TableSortModel(this)),
      m_import(new QPushButton(this)),
      m_removeFile(new QPushButton(this)),
      m_removeEdition(new QPushButton(this)),
      m_tidy(new QPushButton(this)),
      m_state(new QLabel(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_table(new TableView(0, this)),
      m_parts(new QTabWidget(this)),
      m_checks(new ReportPane(session, QStringLiteral("rsChecks"), this)),
      m_restatements(new ReportPane(session, QStringLiteral("rsRestatements"), this)),
      m_links(new LinksPane(session, this)),
      m_earlierLabel(new QLabel(this)),
      m_laterLabel(new QLabel(this)),
      m_earlier(new QComboBox(this)),
      m_later(new QComboBox(this)) {
    layOutParts();
    connectParts();
    retranslate();
    m_splitter->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void EditionsTab::layOutParts() {
    m_table->setObjectName(QStringLiteral("rsFiles"));
    m_rows->setSourceModel(m_files);
    m_table->setModel(m_rows);
    m_table->showFactCells();
    m_parts->setObjectName(QStringLiteral("rsParts"));
    m_parts->setDocumentMode(true);
    m_parts->addTab(m_checks, QString());
    m_parts->addTab(m_restatements, QString());
    m_parts->addTab(m_links, QString());
    m_earlier->setObjectName(QStringLiteral("rsEarlier"));
    m_later->setObjectName(QStringLiteral("rsLater"));
    m_earlierLabel->setBuddy(m_earlier);
    m_laterLabel->setBuddy(m_later);
    m_checks->bar().addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_earlierLabel, m_earlier, m_laterLabel, m_later}) {
        m_restatements->bar().addWidget(part);
    }
    m_restatements->bar().addStretch(1);
    m_state->setObjectName(QStringLiteral("rsFilesState"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    const std::pair<QPushButton*, const char*> buttons[] = {{m_import, "rsImport"},
                                                            {m_removeFile, "rsRemoveFile"},
                                                            {m_removeEdition, "rsRemoveEdition"},
                                                            {m_tidy, "rsTidy"}};
    for (const auto& [button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        bar->addWidget(button);
    }
    bar->addWidget(m_state, 1, Qt::AlignRight);
    auto* upper = new QWidget(this);
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    upperColumn->addLayout(bar);
    upperColumn->addWidget(m_table, 1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_parts);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
}

void EditionsTab::connectParts() {
    connect(m_import, &QPushButton::clicked, this, &EditionsTab::importRequested);
    connect(m_removeFile, &QPushButton::clicked, this, &EditionsTab::removeSelected);
    connect(m_removeEdition, &QPushButton::clicked, this, &EditionsTab::removeSelected);
    connect(m_tidy, &QPushButton::clicked, this, &EditionsTab::tidy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &EditionsTab::showState);
    connect(m_earlier, &QComboBox::currentIndexChanged, this, &EditionsTab::readRestatements);
    connect(m_later, &QComboBox::currentIndexChanged, this, &EditionsTab::readRestatements);
    connect(m_checks, &ReportPane::projectRequested, this, &GovernmentTab::projectRequested);
    connect(m_restatements, &ReportPane::projectRequested, this, &GovernmentTab::projectRequested);
    connect(m_links, &LinksPane::projectRequested, this, &GovernmentTab::projectRequested);
    connect(&m_session, &Session::schemeChanged, this, &EditionsTab::retranslate);
    connect(&m_session, &Session::snapshotChanged, this, &EditionsTab::showState);
}

void EditionsTab::readEdition() {
    readFiles();
    fillRestatements();
    readChecks();
    readRestatements();
    m_links->readStore();
}

void EditionsTab::readFiles() {
    const auto* current = selectedFile();
    const auto kept = current ? current->id : 0;
    std::vector<domain::RsFile> files;
    if (m_session.isOpen()) {
        if (auto read = m_session.workspace().rsImport().files()) {
            files = *std::move(read);
        } else {
            m_session.report(read.error());
        }
    }
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    for (const auto& file : files) {
        rows += file.rows;
        bytes += file.bytes;
    }
    m_state->setText(tr("%n file(s), %1 rows, %2", "with the size of them", static_cast<int>(files.size()))
                         .arg(QLocale().toString(static_cast<qlonglong>(rows)),
                              QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat)));
    m_files->setFiles(std::move(files));
    m_table->fitColumns(kWidest);
    const int row = m_files->rowOf(std::to_string(kept));
    m_table->setCurrentIndex(m_rows->mapFromSource(m_files->index(qMax(0, row), 0)));
    showState();
}

void EditionsTab::readChecks() {
    if (!edition()) {
        m_checks->showNothing(tr("Nothing to check yet"), tr("Import files of the programme review system."));
        return;
    }
    m_checks->make([edition = *edition()](Workspace& workspace, const base::Progress&) {
        return workspace.rsImport().checks(edition);
    });
}

void EditionsTab::fillRestatements() {
    std::set<int> editions;
    for (const auto& file : m_files->files()) {
        editions.insert(file.edition.year());
    }
    for (auto* combo : {m_earlier, m_later}) {
        const QSignalBlocker blocker(combo);
        const auto chosen = combo->currentData();
        combo->clear();
        for (auto year = editions.rbegin(); year != editions.rend(); ++year) {
            combo->addItem(QString::number(*year), *year);
        }
        const int usual = combo == m_earlier ? qMin(1, combo->count() - 1) : 0;
        const int former = chosen.isValid() ? combo->findData(chosen) : -1;
        combo->setCurrentIndex(former >= 0 ? former : usual);
    }
}

void EditionsTab::readRestatements() {
    const auto earlier = m_earlier->currentData();
    const auto later = m_later->currentData();
    if (!earlier.isValid() || !later.isValid()) {
        m_restatements->showNothing(tr("Nothing to compare yet"), tr("Import files of the programme review system."));
        return;
    }
    m_restatements->make(
        [from = domain::FiscalYear(earlier.toInt()), to = domain::FiscalYear(later.toInt())](
            Workspace& workspace, const base::Progress&) { return workspace.rsImport().restatements(from, to); });
}

const domain::RsFile* EditionsTab::selectedFile() const {
    return m_files->find(m_table->currentIndex().data(FactCell::IdRole).toString().toLongLong());
}

void EditionsTab::showState() {
    const auto* file = selectedFile();
    const bool canWrite = m_session.isOpen() && m_session.writable();
    m_import->setEnabled(canWrite);
    m_removeFile->setEnabled(canWrite && file);
    m_removeEdition->setEnabled(canWrite && file);
    m_tidy->setEnabled(canWrite);
    m_removeFile->setText(file ? tr("&Remove file %1 of %2…")
                                     .arg(toQString(domain::toKey(file->kind)), QString::number(file->edition.year()))
                               : tr("&Remove the file…"));
    m_removeEdition->setText(file ? tr("Remove &edition %1…").arg(file->edition.year()) : tr("Remove the &edition…"));
}

void EditionsTab::removeSelected() {
    const auto* file = selectedFile();
    if (!file) {
        return;
    }
    const bool isEdition = sender() == m_removeEdition;
    const auto year = QString::number(file->edition.year());
    const auto question =
        isEdition
            ? tr("All files of edition %1 go, with the figures of linked programmes that came from them.").arg(year)
            : tr("File %1 of edition %2 goes, with every file that it superseded.")
                  .arg(toQString(domain::toKey(file->kind)), year);
    if (!m_session.dialogs().confirm(this, tr("Remove files"), question + QLatin1Char(' ') + tr("This can be undone."),
                                     tr("Remove"))) {
        return;
    }
    const auto removed =
        m_session.workspace().rsImport().remove(file->edition, isEdition ? std::nullopt : std::optional(file->kind));
    if (!removed) {
        m_session.report(removed.error());
    } else {
        m_session.announce(isEdition ? tr("Removed edition %1.").arg(year) : tr("Removed the file."));
    }
    m_session.refresh();
}

void EditionsTab::tidy() {
    auto freed = std::make_shared<std::int64_t>(0);
    const bool started = m_session.jobs().start(
        tr("Freeing the room of undone imports"),
        [freed, file = m_session.file(), &clock = m_session.clock(),
         actor = m_session.actor()](const base::Progress& progress) -> base::Status {
            auto workspace = Workspace::open(file, application::OpenMode::MustExist, clock, actor);
            if (!workspace) {
                return base::forward(std::move(workspace));
            }
            auto rows = (*workspace)->rsImport().tidy(progress);
            if (!rows) {
                return base::forward(std::move(rows));
            }
            *freed = *rows;
            return {};
        },
        [this, freed](const base::Status& status) {
            if (!status) {
                m_session.report(status.error());
            } else if (*freed == 0) {
                m_session.announce(tr("There is no room to free."));
            } else {
                m_session.announce(
                    tr("Freed the room of %1 rows.").arg(QLocale().toString(static_cast<qlonglong>(*freed))));
            }
            m_session.refresh();
        });
    if (!started) {
        m_session.announce(tr("Wait until “%1” is done.").arg(m_session.jobs().title()));
    }
}

ReportPane* EditionsTab::currentReport() const {
    return qobject_cast<ReportPane*>(m_parts->currentWidget());
}

bool EditionsTab::exportShown() {
    if (auto* report = currentReport()) {
        report->exportReport();
    }
    return true;
}

bool EditionsTab::print() {
    if (auto* report = currentReport()) {
        report->print();
    }
    return true;
}

void EditionsTab::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_splitter->saveState());
}

void EditionsTab::showChecks() {
    m_parts->setCurrentWidget(m_checks);
}

void EditionsTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_files->retranslate();
        retranslate();
    }
    GovernmentTab::changeEvent(event);
}

void EditionsTab::retranslate() {
    m_import->setText(tr("&Import files…"));
    m_tidy->setText(tr("&Free room"));
    m_tidy->setToolTip(
        tr("Takes the rows of undone imports out of the store's file. Nothing that can be seen is lost."));
    m_import->setIcon(Icons::icon(QStringLiteral("document-open"), palette()));
    m_removeFile->setIcon(Icons::icon(QStringLiteral("edit-delete"), palette()));
    m_removeEdition->setIcon(Icons::icon(QStringLiteral("edit-delete"), palette()));
    m_tidy->setIcon(Icons::icon(QStringLiteral("view-refresh"), palette()));
    m_table->setAccessibleName(tr("Files of the programme review system"));
    m_table->setEmptyText(tr("No file yet. Drop CSV or ZIP files of the programme review system on the window."));
    m_parts->setTabText(m_parts->indexOf(m_checks), tr("Checks"));
    m_parts->setTabText(m_parts->indexOf(m_restatements), tr("Restatements"));
    m_parts->setTabText(m_parts->indexOf(m_links), tr("Linked programmes"));
    m_checks->setEmptyTexts(tr("Nothing found"), tr("The files of this edition keep every rule."));
    m_restatements->setEmptyTexts(tr("Nothing restated"), tr("Both say the same wherever both say something."));
    m_earlierLabel->setText(tr("&Earlier:"));
    m_laterLabel->setText(tr("&Later:"));
    m_earlier->setAccessibleName(tr("Earlier edition"));
    m_later->setAccessibleName(tr("Later edition"));
    showState();
}

}  // namespace shirube::ui
