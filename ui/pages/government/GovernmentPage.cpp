// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/GovernmentPage.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "application/GovernmentService.h"
#include "application/Workspace.h"
#include "models/QtTranslator.h"
#include "pages/government/EditionsTab.h"
#include "pages/government/GoalsTab.h"
#include "pages/government/GovernmentTab.h"
#include "pages/government/ItemsTab.h"
#include "pages/government/OutcomesTab.h"
#include "pages/government/PaymentsTab.h"
#include "pages/government/PivotTab.h"
#include "pages/government/ProgrammesTab.h"
#include "pages/government/SheetTab.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/EmptyState.h"

namespace shirube::ui {

GovernmentPage::GovernmentPage(Session& session, QWidget* parent)
    : TabbedPage(session, parent),
      m_edition(new QComboBox(this)),
      m_editionLabel(new QLabel(this)),
      m_files(new QLabel(this)),
      m_import(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_content(new QWidget(this)),
      m_tabs(new QTabWidget(this)),
      m_programmes(new ProgrammesTab(session, this)),
      m_pivot(new PivotTab(session, this)),
      m_sheet(new SheetTab(session, this)),
      m_goals(new GoalsTab(session, this)),
      m_outcomes(new OutcomesTab(session, this)),
      m_payments(new PaymentsTab(session, this)),
      m_items(new ItemsTab(session, this)),
      m_editions(new EditionsTab(session, this)) {
    layOutParts();
    connectParts();
    retranslate();
}

void GovernmentPage::layOutParts() {
    m_tabs->setObjectName(QStringLiteral("governmentTabs"));
    m_tabs->setDocumentMode(true);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_programmes, m_pivot, m_sheet, m_goals, m_outcomes, m_payments,
                                                        m_items, m_editions}) {
        m_tabs->addTab(tab, QString());
    }
    m_edition->setObjectName(QStringLiteral("governmentEdition"));
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_editionLabel->setBuddy(m_edition);
    m_files->setObjectName(QStringLiteral("governmentFiles"));
    m_import->setObjectName(QStringLiteral("governmentImport"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, 0);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_editionLabel);
    bar->addWidget(m_edition);
    bar->addWidget(m_files, 1);
    bar->addWidget(m_import);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addLayout(bar);
    content->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void GovernmentPage::connectParts() {
    connect(m_edition, &QComboBox::currentIndexChanged, this, &GovernmentPage::showEditionInTabs);
    connect(m_import, &QPushButton::clicked, this, &GovernmentPage::importRequested);
    connect(m_empty, &EmptyState::actionClicked, this, &GovernmentPage::importRequested);
    connect(m_editions, &EditionsTab::importRequested, this, &GovernmentPage::importRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        const auto* tab = currentTab();
        setSummary(tab ? tab->summary() : QString());
    });
    for (auto* tab : governmentTabs()) {
        connect(tab, &GovernmentTab::summaryChanged, this, [this, tab](const QString& text) {
            if (tab == currentTab()) {
                setSummary(text);
            }
        });
        connect(tab, &GovernmentTab::projectRequested, this, [this](qint64 project) {
            if (const auto shown = edition()) {
                showProject(*shown, project);
            }
        });
    }
    // What is narrowed down on one tab is on the other.
    connect(m_programmes, &ProgrammesTab::filterChanged, m_pivot, &PivotTab::setFilter);
    connect(m_pivot, &PivotTab::filterChanged, m_programmes, &ProgrammesTab::setFilter);
    connect(m_sheet, &SheetTab::listRequested, this, [this](qint64 project) {
        showTab(Programmes);
        m_programmes->showProject(project);
    });
}

QString GovernmentPage::title() const {
    return tr("Whole government");
}

QString GovernmentPage::iconName() const {
    return QStringLiteral("view-institution");
}

std::vector<GovernmentTab*> GovernmentPage::governmentTabs() const {
    std::vector<GovernmentTab*> tabs;
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (auto* tab = qobject_cast<GovernmentTab*>(m_tabs->widget(at))) {
            tabs.push_back(tab);
        }
    }
    return tabs;
}

GovernmentTab* GovernmentPage::currentTab() const {
    return qobject_cast<GovernmentTab*>(m_tabs->currentWidget());
}

void GovernmentPage::copySelection() {
    if (auto* tab = currentTab()) {
        tab->copySelection();
    }
}

bool GovernmentPage::find() {
    auto* tab = currentTab();
    return tab && tab->find();
}

bool GovernmentPage::exportFigure() {
    auto* tab = currentTab();
    return tab && tab->exportShown();
}

bool GovernmentPage::print() {
    auto* tab = currentTab();
    return tab && tab->print();
}

bool GovernmentPage::showLink(const analysis::ReportLink& link) {
    if (link.kind != analysis::ReportLink::Kind::GovernmentProgramme) {
        return false;
    }
    readIfStale();
    if (const auto shown = edition()) {
        showProject(*shown, models::toQString(link.id).toLongLong());
    }
    return true;
}

// Searched is the newest edition, whichever is shown.
bool GovernmentPage::showHit(application::HitKind kind, const std::string& id) {
    const bool isProgramme = kind == application::HitKind::GovernmentProgramme;
    if (!isProgramme && kind != application::HitKind::GovernmentPayee) {
        return false;
    }
    readIfStale();
    const auto editions = m_session.workspace().government().editions();
    if (!editions || editions->empty()) {
        return false;
    }
    if (isProgramme) {
        showProject(editions->front(), models::toQString(id).toLongLong());
    } else {
        showPayee(editions->front(), models::toQString(id));
    }
    return true;
}

void GovernmentPage::saveState() {
    for (auto* tab : governmentTabs()) {
        tab->saveState();
    }
}

void GovernmentPage::showTab(TabId tab) {
    m_tabs->setCurrentIndex(tab);
}

GovernmentPage::TabId GovernmentPage::tab() const {
    return static_cast<TabId>(m_tabs->currentIndex());
}

std::optional<domain::FiscalYear> GovernmentPage::edition() const {
    const auto year = m_edition->currentData();
    return year.isValid() ? std::optional(domain::FiscalYear(year.toInt())) : std::nullopt;
}

void GovernmentPage::showEdition(domain::FiscalYear edition) {
    readIfStale();
    if (const int at = m_edition->findData(edition.year()); at >= 0) {
        m_edition->setCurrentIndex(at);
    }
}

void GovernmentPage::showProject(domain::FiscalYear edition, qint64 project) {
    showEdition(edition);
    m_sheet->showProject(project);
    showTab(Sheet);
}

void GovernmentPage::showPayee(domain::FiscalYear edition, const QString& payee) {
    showEdition(edition);
    showTab(Payments);
    m_payments->showPayee(payee);
}

void GovernmentPage::readStore() {
    std::vector<domain::FiscalYear> editions;
    if (m_session.isOpen()) {
        if (auto found = m_session.workspace().government().editions()) {
            editions = *std::move(found);
        } else {
            m_session.report(found.error());
        }
    }
    {
        const QSignalBlocker blocker(m_edition);
        const auto chosen = m_edition->currentData();
        m_edition->clear();
        for (const auto edition : editions) {
            m_edition->addItem(tr("%1 edition").arg(edition.year()), edition.year());
        }
        m_edition->setCurrentIndex(qMax(0, chosen.isValid() ? m_edition->findData(chosen) : 0));
    }
    m_stack->setCurrentWidget(editions.empty() ? static_cast<QWidget*>(m_empty) : m_content);
    showEditionInTabs();
}

void GovernmentPage::showEditionInTabs() {
    const auto shown = edition();
    for (auto* tab : governmentTabs()) {
        tab->setEdition(shown);
    }
    showFiles();
}

// A kind of file that is missing leaves tabs without rows: better said than wondered about.
void GovernmentPage::showFiles() {
    m_files->clear();
    m_files->setToolTip({});
    if (!edition() || !m_session.isOpen()) {
        return;
    }
    const auto files = m_session.workspace().government().files(*edition());
    if (!files) {
        m_session.report(files.error());
        return;
    }
    QStringList missing;
    for (const auto kind : domain::allRsKinds()) {
        const bool isThere =
            std::any_of(files->begin(), files->end(), [&](const auto& file) { return file.kind == kind; });
        if (!isThere) {
            missing.append(models::toQString(domain::toKey(kind)));
        }
    }
    const auto kinds = static_cast<int>(domain::allRsKinds().size());
    m_files->setText(missing.isEmpty() ? tr("all %1 files").arg(kinds)
                                       : tr("%1 of %2 files, without %3")
                                             .arg(QString::number(kinds - missing.size()), QString::number(kinds),
                                                  missing.join(tr(", ", "between parts of a list"))));
}

void GovernmentPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!isStale()) {
            readStore();
        }
    }
    TabbedPage::changeEvent(event);
}

void GovernmentPage::retranslate() {
    m_editionLabel->setText(tr("Edi&tion:"));
    m_edition->setAccessibleName(tr("Edition"));
    m_import->setText(tr("I&mport files…"));
    m_import->setIcon(Icons::icon(QStringLiteral("document-open"), palette()));
    const auto title = [&](TabId tab, const QString& text) { m_tabs->setTabText(tab, text); };
    title(Programmes, tr("Programmes"));
    title(Pivot, tr("Totals"));
    title(Sheet, tr("Programme sheet"));
    title(Goals, tr("Goals"));
    title(Outcomes, tr("Outcomes"));
    title(Payments, tr("Payees"));
    title(Items, tr("Budget items"));
    title(Editions, tr("Files and checks"));
    m_empty->setTexts(
        tr("No files of the programme review system yet"),
        tr("Drop the CSV or ZIP files of the programme review system (rssystem.go.jp), or a folder with them, on "
           "this window. Every programme of the government then stands here, beside your own."),
        tr("Import files…"));
}

}  // namespace shirube::ui
