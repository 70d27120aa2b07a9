// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sources/SourcesPage.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include "models/CitedFigureModel.h"
#include "models/QtTranslator.h"
#include "models/SourceModel.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::CitedFigureModel;
using models::SourceModel;

namespace {

constexpr int kWidest = 420;

}  // namespace

SourcesPage::SourcesPage(Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_sourceModel(new SourceModel(this)),
      m_figureModel(new CitedFigureModel(this)),
      m_sources(new TableView(SourceModel::NumberRole, this)),
      m_title(new QLabel(this)),
      m_figures(new TableView(CitedFigureModel::NumberRole, this)) {
    m_sources->setObjectName(QStringLiteral("sources"));
    m_figures->setObjectName(QStringLiteral("citedFigures"));
    m_sources->setModel(m_sourceModel);
    m_figures->setModel(m_figureModel);
    m_sources->setSelectionMode(QAbstractItemView::SingleSelection);
    auto font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    auto* lower = new QWidget(this);
    auto* column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_figures, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_sources);
    splitter->addWidget(lower);
    splitter->setSizes({160, 600});
    splitter->setChildrenCollapsible(false);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
    connect(m_sources->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SourcesPage::showFigures);
    connect(m_figures, &QTreeView::activated, this, [this](const QModelIndex& index) {
        emit lineRequested(domain::BudgetLineId(models::toUtf8(index.data(CitedFigureModel::LineRole).toString())));
    });
    connect(&m_session, &Session::bookChanged, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            readBook();
        }
    });
    retranslate();
}

QString SourcesPage::title() const {
    return tr("Sources");
}

QString SourcesPage::iconName() const {
    return QStringLiteral("document-multiple");
}

void SourcesPage::showEvent(QShowEvent* event) {
    if (m_isStale) {
        readBook();
    }
    Page::showEvent(event);
}

void SourcesPage::readBook() {
    m_isStale = false;
    m_adopted.clear();
    if (!m_session.isOpen()) {
        m_sourceModel->setSources({}, {});
        showFigures();
        return;
    }
    auto sources = m_session.workspace().budgets().sources();
    auto adopted = m_session.workspace().budgets().adoptedStatements();
    if (!sources || !adopted) {
        m_session.report(!sources ? sources.error() : adopted.error());
        return;
    }
    for (auto& [line, statements] : *adopted) {
        for (auto& statement : statements) {
            m_adopted.push_back(std::move(statement));
        }
    }
    const auto current = m_sources->currentIndex().row();
    m_sourceModel->setSources(*std::move(sources), m_adopted);
    m_sources->setCurrentIndex(m_sourceModel->index(qMax(0, current), 0));
    m_sources->fitColumns(kWidest);
    showFigures();
}

void SourcesPage::showFigures() {
    const domain::SourceId source(models::toUtf8(m_sources->currentIndex().data(SourceModel::SourceRole).toString()));
    std::vector<domain::Statement> stated;
    std::copy_if(m_adopted.begin(), m_adopted.end(), std::back_inserter(stated),
                 [&](const auto& statement) { return statement.citation.source == source; });
    m_title->setText(tr("Figures that it states: %1 (Enter opens the line)").arg(stated.size()));
    m_figureModel->setEnglishNames(m_session.isEnglish());
    m_figureModel->setFigures(m_session.book(), std::move(stated));
    m_figures->fitColumns(kWidest);
}

void SourcesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Page::changeEvent(event);
}

void SourcesPage::retranslate() {
    m_sources->setAccessibleName(tr("Sources"));
    m_figures->setAccessibleName(tr("Figures of the source"));
    m_sourceModel->retranslate();
    if (!m_isStale) {
        showFigures();
    }
}

}  // namespace shirube::ui
