// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LogicPage.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "analysis/IndicatorFigures.h"
#include "analysis/LogicModelComparison.h"
#include "application/CatalogueService.h"
#include "application/LogicModelService.h"
#include "models/LogicLintModel.h"
#include "models/LogicListModel.h"
#include "models/QtTranslator.h"
#include "models/TableSortModel.h"
#include "pages/logic/ComparisonView.h"
#include "pages/logic/GraphPane.h"
#include "pages/logic/LogicDetail.h"
#include "pages/logic/LogicEditor.h"
#include "pages/logic/LogicPictureMaker.h"
#include "pages/logic/LogicView.h"
#include "pages/logic/VersionBar.h"
#include "session/Session.h"
#include "widgets/DetailTabs.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureOutput.h"
#include "widgets/FigurePanel.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::FactCell;
using models::LogicListModel;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

const auto kSplitterKey = QStringLiteral("logic/splitter");
const auto kChoiceKey = QStringLiteral("logic/programme");
constexpr int kWidest = 300;
// A3 landscape in points.
constexpr QSizeF kA3Landscape(1191, 842);

LogicElement elementOf(const LogicListModel::Entry& entry, const domain::LogicModel& model) {
    switch (entry.kind) {
        case LogicListModel::EntryKind::Node:
            return LogicElement::ofNode(model.nodes()[entry.index].id);
        case LogicListModel::EntryKind::Edge:
            return LogicElement::ofEdge(model.edges()[entry.index].from, model.edges()[entry.index].to);
        case LogicListModel::EntryKind::Factor:
            return {LogicElement::Kind::Factor, {}, {}, entry.index};
        case LogicListModel::EntryKind::Step:
            break;
    }
    return {LogicElement::Kind::Step, {}, {}, entry.index};
}

int rowOf(const LogicListModel& list, const LogicElement& element, const LogicScene& scene) {
    switch (element.kind) {
        case LogicElement::Kind::Node: {
            const auto at = scene.nodeIndex(element.node);
            return at ? list.rowOfEntry(LogicListModel::EntryKind::Node, *at) : -1;
        }
        case LogicElement::Kind::Edge: {
            const auto at = scene.edgeIndex(element);
            return at ? list.rowOfEntry(LogicListModel::EntryKind::Edge, *at) : -1;
        }
        case LogicElement::Kind::Factor:
            return list.rowOfEntry(LogicListModel::EntryKind::Factor, static_cast<std::uint32_t>(element.index));
        case LogicElement::Kind::Step:
            break;
    }
    return list.rowOfEntry(LogicListModel::EntryKind::Step, static_cast<std::uint32_t>(element.index));
}

}  // namespace

LogicPage::LogicPage(Session& session, QWidget* parent)
    : TabbedPage(session, parent),
      m_editor(new LogicEditor(session, this)),
      m_listModel(new LogicListModel(this)),
      m_listRows(new models::TableSortModel(this)),
      m_lintModel(new models::LogicLintModel(this)),
      m_lintRows(new models::TableSortModel(this)),
      m_bar(new VersionBar(this)),
      m_stack(new QStackedWidget(this)),
      m_tabs(new DetailTabs(QStringLiteral("logicTabs"), this)),
      m_pane(new GraphPane(this)),
      m_list(new TableView(FactCell::NumberRole, this)),
      m_lint(new TableView(FactCell::NumberRole, this)),
      m_comparison(new ComparisonView(session, this)),
      m_figure(new FigurePanel(
          session, [this] { return makeFigure(); }, this)),
      m_output(new FigureOutput(session, this)),
      m_empty(new EmptyState(this)),
      m_detail(new DetailView(this)) {
    addTabs();
    connectParts();
    connectGraph();
    retranslate();
    m_tabs->restoreState(m_session.preferences().bytes(kSplitterKey));
    const auto chosen = m_session.preferences().list(kChoiceKey);
    m_programme = domain::ProgrammeId(chosen && !chosen->isEmpty() ? toUtf8(chosen->front()) : std::string());
}

void LogicPage::addTabs() {
    showRows(*m_list, *m_listRows, *m_listModel, "logicList");
    showRows(*m_lint, *m_lintRows, *m_lintModel, "logicLint");
    m_tabs->setParts({m_pane, m_list, m_lint, m_comparison, m_figure}, m_detail);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
}

void LogicPage::connectParts() {
    connect(m_bar, &VersionBar::programmeChosen, this, &LogicPage::showProgramme);
    connect(m_bar, &VersionBar::versionChosen, this, &LogicPage::showVersion);
    connect(m_bar, &VersionBar::draftRequested, m_editor, &LogicEditor::beginDraft);
    connect(m_bar, &VersionBar::adoptRequested, m_editor, &LogicEditor::adopt);
    connect(m_bar, &VersionBar::discardRequested, m_editor, &LogicEditor::discard);
    connect(m_editor, &LogicEditor::versionBegun, this, [this](const domain::LogicModelId& version) {
        m_version = version;
        m_followsDay = false;
    });
    connect(m_editor, &LogicEditor::discarded, this, [this] {
        m_version = {};
        m_followsDay = true;
    });
    connect(m_editor, &LogicEditor::refused, this, [this](const QString& text) { m_pane->showHint(text, true); });
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        const auto* programme = m_session.book()->programme(m_programme);
        if (programme) {
            m_editor->beginModel(m_programme, toQString(programme->name));
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogicPage::goToRow);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& row) {
        goToRow(row);
        showTab(Graph);
        graph().setFocus(Qt::OtherFocusReason);
    });
    connect(m_lint, &QTreeView::activated, this, &LogicPage::goToFinding);
    connect(m_tabs->tabs(), &QTabWidget::currentChanged, this, [this] { showSelection(); });
    connect(m_detail, &DetailView::linkActivated, this, &LogicPage::followDetailLink);
    connect(&m_session, &Session::asOfChanged, this, &LogicPage::follow);
    connect(&m_session, &Session::schemeChanged, this, &LogicPage::showCurrent);
    connect(&m_session.reconciler(), &Reconciler::changed, this, [this] {
        if (!isStale()) {
            showCurrent();
        }
    });
}

void LogicPage::connectGraph() {
    auto* view = &m_pane->view();
    connect(&view->graph(), &LogicScene::currentChanged, this, &LogicPage::followCurrent);
    connect(&view->graph(), &QGraphicsScene::selectionChanged, this, &LogicPage::showSelection);
    connect(view, &LogicView::opened, this, [this] { m_detail->focusDerivation(); });
    connect(view, &LogicView::formRequested, this, &LogicPage::openForm);
    connect(view, &LogicView::labelEntered, this, &LogicPage::rename);
    connect(view, &LogicView::nodeEntered, this, &LogicPage::addNode);
    connect(view, &LogicView::moveRequested, this, &LogicPage::move);
    connect(view, &LogicView::connectRequested, this, &LogicPage::connectNodes);
    connect(view, &LogicView::removeRequested, this, &LogicPage::removeSelection);
    connect(view, &LogicView::menuRequested, this, &LogicPage::showMenu);
    connect(m_pane, &GraphPane::orderChanged, this, &LogicPage::showPicture);
    connect(m_pane, &GraphPane::formRequested, this, &LogicPage::openForm);
    connect(m_pane, &GraphPane::removeRequested, this, &LogicPage::removeSelection);
    connect(m_pane, &GraphPane::assumeRequested, this, &LogicPage::assume);
    connect(m_pane, &GraphPane::addRequested, this, [this, view] {
        const auto& current = view->graph().current();
        const auto at = current && current->isNode() ? view->graph().nodeIndex(current->node) : std::nullopt;
        view->beginNode(at ? view->graph().picture().nodes[*at].column : 0, at);
    });
    connect(m_pane, &GraphPane::tryingChanged, this, [this] {
        m_trial.clear();
        showPicture();
    });
    connect(m_pane, &GraphPane::trialCleared, this, [this] {
        m_trial.clear();
        showPicture();
    });
}

QString LogicPage::title() const {
    return tr("Logic models");
}

QString LogicPage::iconName() const {
    return QStringLiteral("distribute-graph-directed");
}

LogicView& LogicPage::graph() {
    return m_pane->view();
}

void LogicPage::showTab(Tab tab) {
    m_tabs->tabs()->setCurrentIndex(tab);
}

LogicPage::Tab LogicPage::tab() const {
    return static_cast<Tab>(m_tabs->tabs()->currentIndex());
}

void LogicPage::copySelection() {
    switch (tab()) {
        case Graph: {
            QItemSelection rows;
            for (const auto& element : graph().graph().selection()) {
                const auto row =
                    m_listRows->mapFromSource(m_listModel->index(rowOf(*m_listModel, element, graph().graph()), 0));
                rows.select(row, row);
            }
            if (rows.isEmpty()) {
                m_figure->copyFigure();
                return;
            }
            const QSignalBlocker blocker(m_list->selectionModel());
            m_list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_list->copySelection();
            return;
        }
        case List:
            return m_list->copySelection();
        case Lint:
            return m_lint->copySelection();
        case Versions:
            return m_comparison->copySelection();
        case Figure:
            return m_figure->copyFigure();
    }
}

bool LogicPage::find() {
    showTab(Graph);
    m_pane->focusSearch();
    return true;
}

bool LogicPage::editCurrent() {
    if (!m_outcome || !graph().graph().current()) {
        return false;
    }
    showTab(Graph);
    openForm();
    return true;
}

bool LogicPage::exportFigure() {
    readIfStale();
    const auto spec = makeFigure();
    if (!spec) {
        m_session.report(spec.error());
        return true;
    }
    figures::LayoutOptions layout;
    layout.page = kA3Landscape;
    m_output->exportFigure(*spec, layout);
    return true;
}

std::optional<domain::FactKey> LogicPage::currentFact() const {
    const auto& current = m_pane->view().graph().current();
    const auto* node = m_outcome && current && current->isNode() ? m_outcome->model().node(current->node) : nullptr;
    return node && !node->figures.empty() ? std::optional(node->figures.front()) : std::nullopt;
}

bool LogicPage::showLink(const analysis::ReportLink& link) {
    if (link.kind != analysis::ReportLink::Kind::LogicNode) {
        return false;
    }
    readIfStale();
    const domain::LogicNodeId node(link.id);
    const auto has = [&](const Model& model) {
        return model->node(node) && (link.programme.isEmpty() || model->content().programme == link.programme);
    };
    const auto inForce = link.programme.isEmpty() ? domain::LogicModelId() : versionInForce(link.programme);
    auto found = std::find_if(m_models.begin(), m_models.end(),
                              [&](const Model& model) { return model->content().id == inForce && has(model); });
    found = found == m_models.end() ? std::find_if(m_models.begin(), m_models.end(), has) : found;
    if (found == m_models.end()) {
        return false;
    }
    if (m_version != (*found)->content().id) {
        showVersion((*found)->content().id);
    }
    showTab(Graph);
    // Once the page has its size.
    QTimer::singleShot(0, this, [this, node] {
        graph().goTo(LogicElement::ofNode(node));
        graph().setFocus(Qt::OtherFocusReason);
    });
    return true;
}

void LogicPage::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_tabs->saveState());
    m_session.preferences().setList(kChoiceKey, {toQString(m_programme.value())});
}

void LogicPage::readStore() {
    m_facts.reset();
    m_models.clear();
    if (m_session.isOpen()) {
        auto facts = m_session.workspace().catalogue().facts();
        auto models = m_session.workspace().logicModels().models();
        if (facts && models) {
            m_facts = *std::move(facts);
            m_models = *std::move(models);
        } else {
            m_session.report((facts ? models.error() : facts.error()));
        }
    }
    m_bar->setModels(*m_session.book(), m_models, m_session.isEnglish());
    if (!m_session.book()->programme(m_programme)) {
        m_programme = m_models.empty() ? domain::ProgrammeId() : m_models.front()->content().programme;
    }
    follow();
}

domain::LogicModelId LogicPage::versionInForce(const domain::ProgrammeId& programme) {
    if (m_session.isOpen()) {
        if (const auto model = m_session.workspace().logicModels().model(programme, m_session.asOf())) {
            return (*model)->content().id;
        }
    }
    // Drafts only, or nothing at all.
    const auto found = std::find_if(m_models.begin(), m_models.end(),
                                    [&](const Model& model) { return model->content().programme == programme; });
    return found == m_models.end() ? domain::LogicModelId() : (*found)->content().id;
}

void LogicPage::follow() {
    const bool isKnown = std::any_of(m_models.begin(), m_models.end(),
                                     [&](const Model& model) { return model->content().id == m_version; });
    if (m_followsDay || !isKnown) {
        m_version = versionInForce(m_programme);
    }
    showModel();
}

void LogicPage::showProgramme(const domain::ProgrammeId& programme) {
    m_programme = programme;
    m_followsDay = true;
    m_isFitted = false;
    m_pane->setTrying(false);
    graph().graph().clearCurrent();
    follow();
}

void LogicPage::showVersion(const domain::LogicModelId& version) {
    const auto found = std::find_if(m_models.begin(), m_models.end(),
                                    [&](const Model& model) { return model->content().id == version; });
    if (found != m_models.end()) {
        m_isFitted = m_isFitted && m_programme == (*found)->content().programme;
        m_programme = (*found)->content().programme;
        m_version = version;
        m_followsDay = versionInForce(m_programme) == version;
        m_pane->setTrying(false);
        showModel();
    }
}

LogicPage::Model LogicPage::base() const {
    const auto& content = m_outcome->model().content();
    const auto found = std::find_if(m_models.begin(), m_models.end(),
                                    [&](const Model& model) { return model->content().id == content.basedOn; });
    const bool isDraft = content.status == domain::LogicModelStatus::Draft;
    return isDraft && found != m_models.end() ? *found : nullptr;
}

void LogicPage::showModel() {
    m_outcome.reset();
    Model shown;
    for (const auto& model : m_models) {
        shown = model->content().id == m_version ? model : shown;
    }
    if (shown) {
        auto outcome = m_session.workspace().logicModels().outcomeOf(m_version, m_session.asOf());
        if (outcome) {
            m_outcome = *std::move(outcome);
        } else {
            m_session.report(outcome.error());
        }
    }
    m_editor->setModel(shown);
    m_bar->setChoice(m_programme, m_version);
    showEmptyState();
    m_listModel->setOutcome(m_outcome);
    m_list->fitColumns(kWidest);
    showPicture();
    showLint();
    std::vector<Model> versions;
    std::copy_if(m_models.begin(), m_models.end(), std::back_inserter(versions),
                 [&](const Model& model) { return model->content().programme == m_programme; });
    m_comparison->setVersions(std::move(versions), m_version);
    m_figure->rebuild();
    followCurrent();
    showSelection();
}

void LogicPage::showEmptyState() {
    m_stack->setCurrentWidget(m_outcome ? static_cast<QWidget*>(m_tabs) : m_empty);
    if (m_outcome) {
        return;
    }
    const auto* programme = m_session.book()->programme(m_programme);
    if (programme) {
        m_empty->setTexts(tr("%1 has no logic model yet").arg(toQString(programme->name)),
                          tr("Begin one here: it is a draft until you adopt it."), tr("Begin a model"));
    } else {
        m_empty->setTexts(tr("The store holds no logic models"),
                          tr("Choose File > Load the bundled dataset to bring in the published ones."), {});
    }
}

void LogicPage::showPicture() {
    if (!m_outcome) {
        graph().showPicture({}, m_pane->order());
        return;
    }
    if (m_pane->isTrying()) {
        auto moves = m_outcome->whatIf(m_trial);
        if (!moves && !m_trial.empty()) {
            m_pane->showHint(textOf(moves.error().message), true);
            m_trial.pop_back();
            moves = m_outcome->whatIf(m_trial);
        }
        const auto moved = moves ? *std::move(moves) : analysis::OutcomeMoves();
        m_pane->showTrial(
            m_trial.empty()
                ? tr("Trial: connect or delete edges, or assume an actual, and see what moves. Nothing is written.")
                : tr("Trial with %n change(s): %1 nodes move. Nothing is written.", nullptr,
                     static_cast<int>(m_trial.size()))
                      .arg(moved.nodes.size()));
        graph().showPicture(LogicPictureMaker::makeTrial(*m_outcome, m_trial, moved), m_pane->order());
    } else {
        const auto before = base();
        const auto changes = before ? std::optional(analysis::compareModels(*before, m_outcome->model()))
                                    : std::optional<analysis::LogicModelComparison>();
        graph().showPicture(LogicPictureMaker::make(*m_outcome, changes ? &*changes : nullptr), m_pane->order());
    }
    m_pane->showHits();
    if (!m_isFitted && isVisible()) {
        m_isFitted = true;
        QTimer::singleShot(0, &graph(), &LogicView::fitReadable);
    }
}

void LogicPage::showLint() {
    std::vector<analysis::LintFinding> findings;
    if (m_outcome) {
        auto found = m_session.workspace().logicModels().lintOf(m_version, m_session.asOf());
        if (found) {
            findings = *std::move(found);
        } else {
            m_session.report(found.error());
        }
    }
    const auto shown = std::find_if(m_models.begin(), m_models.end(),
                                    [&](const Model& model) { return model->content().id == m_version; });
    m_lintModel->setFindings(shown == m_models.end() ? nullptr : *shown, std::move(findings));
    m_lint->fitColumns(kWidest);
    retranslate();
}

void LogicPage::followCurrent() {
    const auto& current = graph().graph().current();
    if (!m_isFollowing && current && m_outcome) {
        const int row = rowOf(*m_listModel, *current, graph().graph());
        m_isFollowing = true;
        m_list->setCurrentIndex(m_listRows->mapFromSource(m_listModel->index(row, 0)));
        m_isFollowing = false;
    }
    showCurrent();
}

void LogicPage::goToRow(const QModelIndex& row) {
    if (m_isFollowing || !row.isValid() || !m_outcome) {
        return;
    }
    m_isFollowing = true;
    graph().goTo(elementOf(m_listModel->entryAt(m_listRows->mapToSource(row).row()), m_outcome->model()));
    m_isFollowing = false;
    showCurrent();
}

void LogicPage::goToFinding(const QModelIndex& row) {
    const auto* finding = row.isValid() ? m_lintModel->findingAt(m_lintRows->mapToSource(row).row()) : nullptr;
    if (!finding || !m_outcome) {
        return;
    }
    const auto& model = m_outcome->model();
    showTab(Graph);
    if (finding->edge && *finding->edge < model.edges().size()) {
        const auto& edge = model.edges()[*finding->edge];
        graph().goTo(LogicElement::ofEdge(edge.from, edge.to));
    } else if (finding->node && *finding->node < model.nodes().size()) {
        graph().goTo(LogicElement::ofNode(model.nodes()[*finding->node].id));
    }
    graph().setFocus(Qt::OtherFocusReason);
    m_pane->showHint(textOf(finding->text), false);
}

void LogicPage::followDetailLink(const QUrl& link) {
    if (const auto indicator = LogicDetail::indicatorOf(link)) {
        analysis::ReportLink target;
        target.kind = analysis::ReportLink::Kind::Indicator;
        target.id = indicator->value();
        emit linkRequested(target);
        return;
    }
    followLink(link);
}

void LogicPage::showCurrent() {
    if (!m_outcome || !m_facts) {
        m_detail->showText({});
        return;
    }
    const LogicDetail detail(palette(), *m_facts, *m_session.reconciler().checks(), *m_outcome);
    const auto& scene = graph().graph();
    const auto& current = scene.current();
    const auto unit = m_session.unit();
    if (!current) {
        m_detail->showDerivation(detail.programme(), detail.programmeDerivation(), unit, DetailView::TextRoom::Half);
        return;
    }
    switch (current->kind) {
        case LogicElement::Kind::Node:
            if (const auto at = m_outcome->model().nodeIndex(current->node)) {
                m_detail->showDerivation(detail.node(*at), detail.derivation(*at), unit, DetailView::TextRoom::Half);
            }
            return;
        case LogicElement::Kind::Edge:
            // An edge of a trial is in no model.
            if (const auto at = scene.edgeIndex(*current); at && *at < m_outcome->model().edges().size()) {
                m_detail->showText(detail.edge(*at));
            }
            return;
        case LogicElement::Kind::Factor:
            m_detail->showText(detail.factor(current->index));
            return;
        case LogicElement::Kind::Step:
            m_detail->showText(detail.step(current->index));
            return;
    }
}

void LogicPage::showSelection() {
    const auto selected = tab() == Graph ? graph().graph().selection() : std::vector<LogicElement>();
    const auto nodes = std::count_if(selected.begin(), selected.end(), [](const auto& e) { return e.isNode(); });
    setSummary(nodes > 1 ? tr("%n node(s) selected", nullptr, static_cast<int>(nodes)) : QString());
}

base::Result<analysis::FigureSpec> LogicPage::makeFigure() {
    if (!m_outcome || !m_facts) {
        return base::fail(base::ErrorCode::NotFound,
                          base::Message(SHIRUBE_TEXT("This programme has no logic model yet.")));
    }
    analysis::OutcomeFigureOptions options;
    options.language = m_session.isEnglish() ? "en" : "ja";
    const auto before = base();
    return analysis::logicModelFigure(*m_facts, *m_outcome, before.get(), options, models::qtTranslator());
}

void LogicPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_listModel->retranslate();
        m_lintModel->retranslate();
        m_list->fitColumns(kWidest);
        m_lint->fitColumns(kWidest);
        if (!isStale()) {
            m_bar->setModels(*m_session.book(), m_models, m_session.isEnglish());
            m_bar->setChoice(m_programme, m_version);
            showEmptyState();
            showPicture();
            m_figure->rebuild();
            showCurrent();
        }
    }
    Page::changeEvent(event);
}

void LogicPage::retranslate() {
    auto* tabs = m_tabs->tabs();
    tabs->setTabText(Graph, tr("Graph"));
    tabs->setTabText(List, tr("List"));
    tabs->setTabText(Lint, tr("Check (%1)").arg(m_lintModel->rowCount()));
    tabs->setTabText(Versions, tr("Versions"));
    tabs->setTabText(Figure, tr("Figure (A3)"));
    tabs->setAccessibleName(tr("Views of the logic model"));
    m_list->setAccessibleName(tr("Nodes and edges of the logic model"));
    m_lint->setAccessibleName(tr("What the logic model lacks"));
}

}  // namespace shirube::ui
