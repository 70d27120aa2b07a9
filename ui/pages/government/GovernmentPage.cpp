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

#include "application/GovernmentService.h"
#include "application/Workspace.h"
#include "models/QtTranslator.h"
#include "pages/government/GovernmentTab.h"
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
      m_tabs(new QTabWidget(this)) {
    layOutParts();
    connectParts();
    retranslate();
}

void GovernmentPage::layOutParts() {
    m_tabs->setObjectName(QStringLiteral("governmentTabs"));
    m_tabs->setDocumentMode(true);
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
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        const auto* tab = currentTab();
        setSummary(tab ? tab->summary() : QString());
    });
}

QString GovernmentPage::title() const {
    return tr("Whole government");
}

QString GovernmentPage::iconName() const {
    return QStringLiteral("view-institution");
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

void GovernmentPage::saveState() {
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (auto* tab = qobject_cast<GovernmentTab*>(m_tabs->widget(at))) {
            tab->saveState();
        }
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

void GovernmentPage::showProject(domain::FiscalYear edition, qint64 /*project*/) {
    showEdition(edition);
    showTab(Sheet);
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
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (auto* tab = qobject_cast<GovernmentTab*>(m_tabs->widget(at))) {
            tab->setEdition(shown);
        }
    }
}

void GovernmentPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    TabbedPage::changeEvent(event);
}

void GovernmentPage::retranslate() {
    m_editionLabel->setText(tr("Edi&tion:"));
    m_edition->setAccessibleName(tr("Edition"));
    m_import->setText(tr("I&mport files…"));
    m_import->setIcon(Icons::icon(QStringLiteral("document-open"), palette()));
    m_empty->setTexts(
        tr("No files of the programme review system yet"),
        tr("Drop the CSV or ZIP files of the programme review system (rssystem.go.jp), or a folder with them, on "
           "this window. Every programme of the government then stands here, beside your own."),
        tr("Import files…"));
}

}  // namespace shirube::ui
