// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/indicator/IndicatorPage.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "application/CatalogueService.h"
#include "application/LogicModelService.h"
#include "models/FactCell.h"
#include "models/IndicatorFilterModel.h"
#include "models/IndicatorModel.h"
#include "models/QtTranslator.h"
#include "pages/indicator/IndicatorCommands.h"
#include "pages/indicator/IndicatorDetail.h"
#include "pages/indicator/IndicatorFilterBar.h"
#include "pages/indicator/IndicatorSheets.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/FigurePanel.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::FactCell;
using models::IndicatorModel;
using models::toUtf8;

namespace {

const auto kSplitterKey = QStringLiteral("indicator/splitter");
const auto kPanesKey = QStringLiteral("indicator/panes");
const auto kColumnsKey = QStringLiteral("indicator/columns");
constexpr int kWidest = 300;
constexpr int kWidestOwner = 150;

}  // namespace

IndicatorPage::IndicatorPage(Session& session, QWidget* parent)
    : TabbedPage(session, parent),
      m_model(new IndicatorModel(this)),
      m_rows(new models::IndicatorFilterModel(this)),
      m_bar(new IndicatorFilterBar(this)),
      m_commands(new IndicatorCommands(session, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_panes(new QSplitter(Qt::Vertical, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new TableView(FactCell::NumberRole, this)),
      m_empty(new EmptyState(this)),
      m_sheets(new IndicatorSheets(
          session, [this] { return listed(); }, this)),
      m_detail(new DetailView(this)) {
    addParts();
    connectParts();
    retranslate();
    m_splitter->restoreState(m_session.preferences().bytes(kSplitterKey));
    m_panes->restoreState(m_session.preferences().bytes(kPanesKey));
}

void IndicatorPage::addParts() {
    showRows(*m_table, *m_rows, *m_model, "indicators");
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_commands->addShortcutsTo(*m_table);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_panes->addWidget(m_stack);
    m_panes->addWidget(m_sheets);
    m_panes->setChildrenCollapsible(false);
    m_panes->setSizes({330, 350});
    m_splitter->addWidget(m_panes);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({900, 376});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_commands);
    column->addWidget(m_splitter, 1);
}

void IndicatorPage::connectParts() {
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IndicatorPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IndicatorPage::showSelection);
    connect(m_table, &QWidget::customContextMenuRequested, this, &IndicatorPage::showContextMenu);
    connect(m_table, &QTreeView::activated, this, &IndicatorPage::editCurrent);
    connect(m_bar, &FilterBar::choiceChanged, this, &IndicatorPage::readChoice);
    connect(m_bar, &FilterBar::escaped, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &EmptyState::actionClicked, this, [this] { m_bar->setChoice({}); });
    connect(m_sheets, &IndicatorSheets::reportChanged, this, &IndicatorPage::showCommands);
    connect(m_sheets, &IndicatorSheets::factActivated, this, &IndicatorPage::openFact);
    connect(m_detail, &DetailView::linkActivated, this, &IndicatorPage::followLink);
    connect(m_detail, &DetailView::lineRequested, this, &IndicatorPage::lineRequested);
    connect(m_detail, &DetailView::statementRequested, this, [this](const domain::StatementId& statement) {
        if (const auto* found = m_facts ? m_facts->statement(statement) : nullptr) {
            emit factRequested(found->fact);
        }
    });
    connect(&m_session, &Session::schemeChanged, this, &IndicatorPage::showDetail);
    connect(&m_session, &Session::asOfChanged, this, [this] {
        if (!isStale()) {
            readStore();
        }
    });
    connect(&m_session, &Session::unitChanged, this, [this] {
        if (!isStale()) {
            showDetail();
        }
    });
    connect(&m_session.reconciler(), &Reconciler::changed, this, [this] {
        if (!isStale()) {
            showDetail();
        }
    });
}

QString IndicatorPage::title() const {
    return tr("Indicators");
}

QString IndicatorPage::iconName() const {
    return QStringLiteral("flag");
}

const analysis::IndicatorOutcome* IndicatorPage::current() const {
    return m_rows->outcomeAt(m_table->currentIndex());
}

std::vector<analysis::IndicatorOutcome> IndicatorPage::listed() const {
    std::vector<analysis::IndicatorOutcome> listed;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (const auto* outcome = m_rows->outcomeAt(m_rows->index(row, 0))) {
            listed.push_back(*outcome);
        }
    }
    return listed;
}

void IndicatorPage::copySelection() {
    const auto* below = m_sheets->table();
    if (below && below->hasFocus()) {
        below->copySelection();
    } else if (m_sheets->figure() && m_sheets->figure()->isAncestorOf(focusWidget())) {
        m_sheets->figure()->copyFigure();
    } else {
        m_table->copySelection();
    }
}

bool IndicatorPage::find() {
    m_bar->focusSearch();
    return true;
}

bool IndicatorPage::editCurrent() {
    readIfStale();
    m_commands->enterActual();
    return true;
}

bool IndicatorPage::exportFigure() {
    readIfStale();
    auto* figure = m_sheets->figure();
    if (!figure) {
        m_sheets->setCurrentIndex(IndicatorSheets::Timeline);
        figure = &m_sheets->timeline();
    }
    figure->exportFigure();
    return true;
}

std::optional<domain::FactKey> IndicatorPage::currentFact() const {
    const auto* below = m_sheets->table();
    const auto index = below && below->hasFocus() ? below->currentIndex() : m_table->currentIndex();
    for (const auto column : {IndicatorModel::Actual, IndicatorModel::Target}) {
        const auto cell = below && below->hasFocus() ? index : index.siblingAtColumn(column);
        if (auto fact = domain::FactKey::parse(toUtf8(cell.data(FactCell::FactRole).toString()))) {
            return *std::move(fact);
        }
    }
    return std::nullopt;
}

bool IndicatorPage::showHit(application::HitKind kind, const std::string& id) {
    if (kind != application::HitKind::Indicator) {
        return false;
    }
    readIfStale();
    if (m_model->rowOf(id) < 0) {
        return false;
    }
    if (!m_rows->indexOf(id).isValid()) {
        m_bar->setChoice({});
    }
    m_table->setCurrentIndex(m_rows->indexOf(id));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

bool IndicatorPage::showLink(const analysis::ReportLink& link) {
    return link.kind == analysis::ReportLink::Kind::Indicator && showHit(application::HitKind::Indicator, link.id);
}

void IndicatorPage::readStore() {
    const auto kept = toUtf8(m_table->currentIndex().data(FactCell::IdRole).toString());
    // Both point into what is about to go.
    m_sheets->setOutcome(nullptr, nullptr);
    m_commands->setSubject({});
    m_facts.reset();
    if (m_session.isOpen()) {
        if (auto facts = m_session.workspace().catalogue().facts()) {
            m_facts = *std::move(facts);
        } else {
            m_session.report(facts.error());
        }
    }
    m_model->setFacts(m_facts, m_session.asOf(), m_session.previousAsOf());
    m_bar->setFacts(m_facts.get());
    if (m_isFirst && m_facts) {
        m_isFirst = false;
        m_table->fitColumns(kWidest);
        m_table->setColumnWidth(IndicatorModel::Owner, kWidestOwner);
        m_table->header()->restoreState(m_session.preferences().bytes(kColumnsKey));
    }
    const auto index = m_rows->indexOf(kept);
    m_table->setCurrentIndex(index.isValid() ? index : m_rows->index(0, 0));
    readChoice();
}

void IndicatorPage::readChoice() {
    m_rows->setChoice(m_bar->choice());
    m_bar->setHits(m_rows->rowCount(), m_model->rowCount());
    showEmptyState();
    if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_rows->index(0, 0));
    }
    m_sheets->listChanged();
    showCurrent();
    showSelection();
}

void IndicatorPage::showEmptyState() {
    const bool isEmpty = m_rows->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!isEmpty) {
        return;
    }
    if (m_model->rowCount() > 0) {
        m_empty->setTexts(tr("No indicator matches"), tr("Shorten the search or drop a filter."),
                          tr("Clear search and filters"));
    } else {
        m_empty->setTexts(tr("The store holds no indicators"),
                          tr("Choose File > Load the bundled dataset to bring in the published indicators."), {});
    }
}

void IndicatorPage::showCurrent() {
    m_sheets->setOutcome(m_facts, current());
    showDetail();
}

void IndicatorPage::showCommands() {
    m_commands->setSubject({m_facts, current(), m_sheets->report(), m_sheets->standing()});
}

void IndicatorPage::showDetail() {
    const auto* outcome = current();
    if (!m_facts || !outcome) {
        m_detail->showText(
            RichText(palette()).hint(tr("Select an indicator: its definition, targets and sources stand here.")));
        return;
    }
    const auto checks = m_session.reconciler().checks();
    const auto text = IndicatorDetail(palette(), *m_facts, *checks).text(*outcome);
    if (const auto* main = outcome->result.main()) {
        m_detail->showDerivation(text, analysis::derive(*m_facts, outcome->series, *main), m_session.unit(),
                                 DetailView::TextRoom::Half);
    } else {
        m_detail->showText(text);
    }
}

void IndicatorPage::showSelection() {
    const auto rows = m_table->selectionModel()->selectedRows();
    std::size_t measured = 0;
    for (const auto& row : rows) {
        const auto* outcome = m_rows->outcomeAt(row);
        measured += outcome && outcome->result.attainment() ? 1U : 0U;
    }
    // Indicators have units of their own: there is nothing to add up.
    setSummary(rows.size() > 1 ? tr("%1 indicators selected, %2 of them measured")
                                     .arg(QString::number(rows.size()), QString::number(measured))
                               : QString());
}

void IndicatorPage::showContextMenu(const QPoint& at) {
    QMenu menu(this);
    m_commands->addTo(menu);
    menu.addSeparator();
    menu.addAction(Icons::icon(QStringLiteral("edit-copy"), palette()), tr("Copy with headers"), this,
                   &IndicatorPage::copySelection);
    auto* sources = menu.addAction(tr("Show everything that states it"), this, [this] {
        if (const auto fact = currentFact()) {
            emit factRequested(*fact);
        }
    });
    sources->setEnabled(currentFact().has_value());
    auto* derivation = menu.addAction(tr("How it came about"), m_detail, &DetailView::focusDerivation);
    derivation->setEnabled(current() && current()->result.main());
    auto* logic = menu.addAction(tr("Show in the logic model"), this, &IndicatorPage::openLogicNode);
    logic->setEnabled(current() && !current()->series.indicator->programme.isEmpty());
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void IndicatorPage::openLogicNode() {
    const auto& indicator = *current()->series.indicator;
    const auto model = m_session.workspace().logicModels().model(indicator.programme, m_session.asOf());
    if (!model) {
        m_session.report(model.error());
        return;
    }
    for (const auto& node : (*model)->nodes()) {
        for (const auto& measured : node.indicators) {
            if (measured.indicator == indicator.id) {
                emit linkRequested({analysis::ReportLink::Kind::LogicNode, node.id.value(), indicator.programme});
                return;
            }
        }
    }
    m_session.announce(tr("No node of the logic model measures by this indicator."));
}

void IndicatorPage::openFact(const QString& fact) {
    if (const auto key = domain::FactKey::parse(toUtf8(fact))) {
        emit factRequested(*key);
    }
}

void IndicatorPage::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_splitter->saveState());
    m_session.preferences().setBytes(kPanesKey, m_panes->saveState());
    if (!m_isFirst) {
        m_session.preferences().setBytes(kColumnsKey, m_table->header()->saveState());
    }
}

void IndicatorPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        const auto kept = toUtf8(m_table->currentIndex().data(FactCell::IdRole).toString());
        m_model->retranslate();
        m_sheets->retranslateTables();
        m_table->setCurrentIndex(m_rows->indexOf(kept));
        m_bar->setHits(m_rows->rowCount(), m_model->rowCount());
        showEmptyState();
        showCurrent();
        showSelection();
    }
    Page::changeEvent(event);
}

void IndicatorPage::retranslate() {
    m_table->setAccessibleName(tr("Indicators"));
}

}  // namespace shirube::ui
