// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flow/FlowPage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "analysis/FundFlowFigure.h"
#include "application/CatalogueService.h"
#include "models/AmountText.h"
#include "models/ExecutionModel.h"
#include "models/FlowModel.h"
#include "models/FundModel.h"
#include "models/QtTranslator.h"
#include "models/TableSortModel.h"
#include "pages/flow/FlowDetail.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/DetailTabs.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/FigurePanel.h"
#include "widgets/SearchField.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::ExecutionModel;
using models::FactCell;
using models::FundModel;

namespace {

const auto kSplitterKey = QStringLiteral("flow/splitter");
constexpr int kWidest = 220;

// The row of the model behind a row of the view.
QModelIndex sourceOf(const TableView& table) {
    const auto* rows = qobject_cast<const models::TableSortModel*>(table.model());
    return rows ? rows->mapToSource(table.currentIndex()) : QModelIndex();
}

}  // namespace

FlowPage::FlowPage(Session& session, QWidget* parent)
    : TabbedPage(session, parent),
      m_fundModel(new FundModel(this)),
      m_flowModel(new models::FlowModel(this)),
      m_executionModel(new ExecutionModel(this)),
      m_fundRows(new models::TableSortModel(this)),
      m_flowRows(new models::TableSortModel(this)),
      m_executionRows(new models::TableSortModel(this)),
      m_tabs(new DetailTabs(QStringLiteral("flowTabs"), this)),
      m_funds(new TableView(FactCell::NumberRole, this)),
      m_search(new SearchField(this)),
      m_hits(new QLabel(this)),
      m_flows(new TableView(FactCell::NumberRole, this)),
      m_figure(new FigurePanel(
          session, [this] { return makeFigure(); }, this)),
      m_execution(new TableView(FactCell::NumberRole, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_detail(new DetailView(this)) {
    addTabs();
    connectParts();
    retranslate();
    m_tabs->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void FlowPage::addTabs() {
    showRows(*m_funds, *m_fundRows, *m_fundModel, "funds");
    showRows(*m_flows, *m_flowRows, *m_flowModel, "flows");
    showRows(*m_execution, *m_executionRows, *m_executionModel, "execution");
    m_funds->setRootIsDecorated(true);
    m_execution->setRootIsDecorated(true);
    m_search->setObjectName(QStringLiteral("flowSearch"));
    m_search->setMaximumWidth(320);
    auto* flows = new QWidget(this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_hits);
    bar->addStretch();
    auto* flowColumn = new QVBoxLayout(flows);
    flowColumn->setContentsMargins(0, 0, 0, 0);
    flowColumn->setSpacing(0);
    flowColumn->addLayout(bar);
    flowColumn->addWidget(m_flows, 1);
    m_tabs->setParts({m_funds, flows, m_figure, m_execution}, m_detail);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void FlowPage::connectParts() {
    for (auto* view : {m_funds, m_flows, m_execution}) {
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FlowPage::showCurrent);
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FlowPage::showSelection);
    }
    connect(m_search, &SearchField::escaped, this, [this] { m_flows->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &SearchField::textChanged, this, [this](const QString& text) {
        m_flowRows->setText(text);
        showHits();
        showCurrent();
    });
    connect(m_tabs->tabs(), &QTabWidget::currentChanged, this, [this] {
        showCurrent();
        showSelection();
    });
    connect(m_detail, &DetailView::linkActivated, this, &FlowPage::followLink);
    connect(m_detail, &DetailView::lineRequested, this, &Page::lineRequested);
    connect(&m_session, &Session::unitChanged, this, &FlowPage::showUnit);
    connect(&m_session, &Session::schemeChanged, this, &FlowPage::showCurrent);
    connect(&m_session.reconciler(), &Reconciler::changed, this, &FlowPage::showCurrent);
}

QString FlowPage::title() const {
    return tr("Funding");
}

QString FlowPage::iconName() const {
    return QStringLiteral("view-currency-list");
}

void FlowPage::showTab(Tab tab) {
    m_tabs->tabs()->setCurrentIndex(tab);
}

FlowPage::Tab FlowPage::tab() const {
    return static_cast<Tab>(m_tabs->tabs()->currentIndex());
}

TableView* FlowPage::table() const {
    switch (tab()) {
        case Funds:
            return m_funds;
        case Flows:
            return m_flows;
        case Execution:
            return m_execution;
        case Figure:
            break;
    }
    return nullptr;
}

void FlowPage::copySelection() {
    if (const auto* view = table()) {
        view->copySelection();
    } else {
        m_figure->copyFigure();
    }
}

bool FlowPage::find() {
    showTab(Flows);
    m_search->focusSearch();
    return true;
}

bool FlowPage::exportFigure() {
    readIfStale();
    showTab(Figure);
    m_figure->exportFigure();
    return true;
}

std::optional<domain::FactKey> FlowPage::currentFact() const {
    const auto* view = table();
    if (!view) {
        return std::nullopt;
    }
    // The cell that has the keyboard, else the first figure of its row.
    const auto current = view->currentIndex();
    auto text = current.data(FactCell::FactRole).toString();
    for (int column = 0; current.isValid() && text.isEmpty() && column < view->model()->columnCount(); ++column) {
        text = current.siblingAtColumn(column).data(FactCell::FactRole).toString();
    }
    const auto fact = domain::FactKey::parse(models::toUtf8(text));
    return fact && !text.isEmpty() ? std::optional(*fact) : std::nullopt;
}

bool FlowPage::showHit(application::HitKind kind, const std::string& id) {
    if (kind != application::HitKind::Fund) {
        return false;
    }
    readIfStale();
    const auto index = m_fundRows->mapFromSource(m_fundModel->indexOf(id));
    if (!index.isValid()) {
        return false;
    }
    showTab(Funds);
    m_funds->setCurrentIndex(index);
    m_funds->scrollTo(index);
    m_funds->setFocus(Qt::OtherFocusReason);
    return true;
}

void FlowPage::readStore() {
    m_facts.reset();
    std::vector<analysis::FundAccount> funds;
    std::vector<analysis::ExecutionAccount> execution;
    analysis::FlowReport flows;
    if (m_session.isOpen()) {
        auto facts = m_session.workspace().catalogue().facts();
        if (!facts) {
            m_session.report(facts.error());
        } else {
            m_facts = *std::move(facts);
            const auto take = [this](auto report, auto& into) {
                if (report) {
                    into = *std::move(report);
                } else {
                    m_session.report(report.error());
                }
            };
            take(analysis::reportFunds(*m_facts), funds);
            take(analysis::reportExecution(*m_facts), execution);
            take(analysis::reportFlows(*m_facts), flows);
        }
    }
    m_fundModel->setEnglishNames(m_session.isEnglish());
    m_executionModel->setEnglishNames(m_session.isEnglish());
    m_fundModel->setFunds(m_facts, std::move(funds));
    m_flowModel->setFlows(m_facts, std::move(flows));
    m_executionModel->setAccounts(m_facts, std::move(execution));
    showUnit();
    m_figure->rebuild();
}

void FlowPage::showUnit() {
    m_fundModel->setUnit(m_session.unit());
    m_flowModel->setUnit(m_session.unit());
    m_executionModel->setUnit(m_session.unit());
    m_figure->rebuild();
    layOut();
}

void FlowPage::layOut() {
    // The models were built anew.
    for (auto* view : {m_funds, m_flows, m_execution}) {
        view->expandToDepth(0);
        view->fitColumns(kWidest);
        if (!view->currentIndex().isValid()) {
            view->setCurrentIndex(view->model()->index(0, 0));
        }
    }
    const bool isEmpty =
        m_fundModel->accountCount() == 0 && m_flowModel->rowCount() == 0 && m_executionModel->accountCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_tabs);
    showHits();
    showCurrent();
    showSelection();
}

base::Result<analysis::FigureSpec> FlowPage::makeFigure() {
    if (!m_facts) {
        return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("There is nothing to draw yet.")));
    }
    analysis::FundFlowOptions options;
    options.unit = m_session.unit();
    options.language = m_session.isEnglish() ? "en" : "ja";
    return analysis::fundFlowFigure(m_flowModel->flows(), m_facts->sources(), options, models::qtTranslator());
}

void FlowPage::showHits() {
    m_hits->setText(m_search->text().trimmed().isEmpty()
                        ? QString()
                        : tr("%1 of %2 flows")
                              .arg(QString::number(m_flowRows->rowCount()), QString::number(m_flowModel->rowCount())));
}

void FlowPage::showCurrent() {
    if (!m_facts || !table()) {
        m_detail->showText(RichText(palette()).hint(
            m_facts ? tr("The figure shows every arrow that a document draws. The table beside it names its sources.")
                    : tr("Select a row: its sources stand here, and how a balance came about.")));
        return;
    }
    const auto checks = m_session.reconciler().checks();
    const FlowDetail texts(palette(), *m_facts, *checks, m_session.unit());
    const auto index = sourceOf(*table());
    if (!index.isValid()) {
        m_detail->showText(texts.hint(tr("Select a row: its sources stand here, and how a balance came about.")));
    } else if (tab() == Flows) {
        const auto* flow = m_flowModel->flowAt(index.row());
        m_detail->showText(flow ? texts.flow(*flow) : QString());
    } else if (tab() == Funds) {
        showAccount(*m_fundModel, index, texts);
    } else {
        showAccount(*m_executionModel, index, texts);
    }
}

void FlowPage::showAccount(const models::AccountTreeModel& model, const QModelIndex& index, const FlowDetail& texts) {
    auto root = index.siblingAtColumn(0);
    while (root.parent().isValid()) {
        root = root.parent();
    }
    QString html;
    if (const auto* year = model.yearAt(index)) {
        html = texts.year(root.data().toString(), *year);
    } else if (const auto* fund = qobject_cast<const FundModel*>(&model)) {
        html = texts.fund(*fund->fundAt(index));
    } else if (const auto* execution = qobject_cast<const ExecutionModel*>(&model)) {
        html = texts.programme(*execution->executionAt(index), root.data().toString());
    }
    if (const auto derivation = model.standingAt(index)) {
        m_detail->showDerivation(html, *derivation, m_session.unit(), DetailView::TextRoom::Half);
    } else {
        m_detail->showText(html);
    }
}

void FlowPage::showSelection() {
    QString text;
    const auto* view = table();
    const auto rows = view ? view->selectionModel()->selectedRows() : QModelIndexList();
    if (rows.size() > 1) {
        std::vector<int> flows;
        if (tab() == Flows) {
            for (const auto& row : rows) {
                flows.push_back(m_flowRows->mapToSource(row).row());
            }
        }
        const auto sum = m_flowModel->sumOf(flows);
        text = sum ? tr("%1 rows selected: %2")
                         .arg(QString::number(rows.size()), models::AmountText::moneyWithUnit(*sum, m_session.unit()))
               : tab() == Flows
                   ? tr("%1 rows selected; amounts of several kinds, totals and amounts not stated are not added")
                         .arg(rows.size())
                   : tr("%1 rows selected").arg(rows.size());
    }
    setSummary(text);
}

void FlowPage::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_tabs->saveState());
}

void FlowPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_fundModel->setEnglishNames(m_session.isEnglish());
        m_executionModel->setEnglishNames(m_session.isEnglish());
        m_fundModel->retranslate();
        m_flowModel->retranslate();
        m_executionModel->retranslate();
        layOut();
    }
    Page::changeEvent(event);
}

void FlowPage::retranslate() {
    m_tabs->tabs()->setTabText(Funds, tr("Funds"));
    m_tabs->tabs()->setTabText(Flows, tr("Flow of money"));
    m_tabs->tabs()->setTabText(Figure, tr("Figure", "a drawing"));
    m_tabs->tabs()->setTabText(Execution, tr("Execution"));
    m_tabs->tabs()->setAccessibleName(tr("Views of funding"));
    m_funds->setAccessibleName(tr("Funds by year"));
    m_flows->setAccessibleName(tr("Flow of money"));
    m_execution->setAccessibleName(tr("Budget and execution by year"));
    m_search->setPlaceholderText(tr("Find a payer or payee (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a payer or payee"));
    m_empty->setTexts(tr("The store holds no funds and no flows of money"),
                      tr("Choose File > Load the bundled dataset to bring in the published figures."), {});
}

}  // namespace shirube::ui
