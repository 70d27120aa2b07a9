// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/budget/BudgetPage.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <set>

#include "dialogs/ReviseLineDialog.h"
#include "dialogs/RsLinkDialog.h"
#include "models/BudgetTreeModel.h"
#include "models/ComparisonModel.h"
#include "models/QtTranslator.h"
#include "models/VerdictMark.h"
#include "pages/budget/BudgetFilterBar.h"
#include "pages/budget/DetailPane.h"
#include "pages/budget/LedgerState.h"
#include "pages/budget/SelectionSummary.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/EmptyState.h"
#include "widgets/LedgerView.h"

namespace shirube::ui {

using models::BudgetTreeModel;
using models::ComparisonModel;
using models::ProgrammeTreeModel;

namespace {

const auto kHiddenColumnsKey = QStringLiteral("budget/hiddenColumns");
const auto kSplitterKey = QStringLiteral("budget/splitter");
constexpr int kNameWidth = 360;
constexpr int kAmountWidth = 88;
constexpr int kTextWidth = 96;
constexpr std::size_t kExpandAllBelow = 200;

}  // namespace

BudgetPage::BudgetPage(Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_budgets(new BudgetTreeModel(this)),
      m_comparison(new ComparisonModel(this)),
      m_bar(new BudgetFilterBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(this)),
      m_ledger(new LedgerView(this)),
      m_empty(new EmptyState(this)),
      m_detail(new DetailPane(session, this)) {
    m_ledger->setObjectName(QStringLiteral("ledger"));
    m_stack->addWidget(m_ledger);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({900, 376});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);

    connect(m_bar, &BudgetFilterBar::choiceChanged, this, &BudgetPage::readFilter);
    connect(m_bar, &BudgetFilterBar::comparisonChanged, this, &BudgetPage::readComparison);
    connect(m_bar, &BudgetFilterBar::escaped, this, &BudgetPage::focusLedger);
    connect(m_ledger, &LedgerView::cellActivated, this, &BudgetPage::activate);
    connect(m_ledger, &LedgerView::resized, this, &BudgetPage::layOutColumns);
    connect(m_ledger, &QWidget::customContextMenuRequested, this, &BudgetPage::showContextMenu);
    connect(m_ledger->header(), &QWidget::customContextMenuRequested, this, &BudgetPage::showColumnMenu);
    connect(m_detail, &DetailPane::editRequested, this, &BudgetPage::editLine);
    connect(m_detail, &DetailPane::lineRequested, this, &BudgetPage::showLine);
    connect(m_empty, &EmptyState::actionClicked, m_bar, &BudgetFilterBar::clear);
    connect(&m_session, &Session::bookChanged, this, &BudgetPage::readBook);
    connect(&m_session, &Session::schemeChanged, this, &BudgetPage::showCurrent);
    connect(&m_session.reconciler(), &Reconciler::changed, this, &BudgetPage::readChecks);
    connect(m_detail, &DetailPane::checkRequested, this, &Page::checkRequested);
    connect(m_detail, &DetailPane::projectRequested, this, [this](const QString& project) {
        emit linkRequested({analysis::ReportLink::Kind::GovernmentProgramme, models::toUtf8(project)});
    });
    connect(&m_session, &Session::unitChanged, this, [this] {
        m_budgets->setUnit(m_session.unit());
        m_comparison->setUnit(m_session.unit());
        layOutColumns();
        showSelection();
    });
    m_budgets->setUnit(session.unit());
    m_comparison->setUnit(session.unit());
    retranslate();
    useModel(*m_budgets);
    readBook();
    restoreState();
}

ProgrammeTreeModel& BudgetPage::model() const {
    return m_bar->isComparing() ? static_cast<ProgrammeTreeModel&>(*m_comparison) : *m_budgets;
}

void BudgetPage::useModel(ProgrammeTreeModel& model) {
    if (m_ledger->model() == &model) {
        return;
    }
    m_ledger->header()->setSortIndicator(-1, Qt::AscendingOrder);
    auto* former = m_ledger->selectionModel();
    m_ledger->setModel(&model);
    delete former;
    connect(m_ledger->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BudgetPage::showSelection);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::currentChanged, this, &BudgetPage::showCurrent);
}

void BudgetPage::readBook() {
    const auto state = LedgerState::of(*m_ledger);
    const bool wasEmpty = m_isFirst;
    m_budgets->setEnglishNames(m_session.isEnglish());
    m_comparison->setEnglishNames(m_session.isEnglish());
    m_budgets->setBook(m_session.book());
    m_bar->setChoices(m_budgets->filterIndex(), *m_session.book());
    if (m_bar->isComparing()) {
        readComparison();
    } else {
        layOutColumns();
        showEmptyState();
    }
    if (wasEmpty && !m_session.book()->programmes().empty()) {
        m_isFirst = false;
        if (m_session.book()->programmes().size() < kExpandAllBelow) {
            m_ledger->expandAll();
        }
        m_ledger->setCurrentIndex(m_ledger->model()->index(0, 0));
    } else {
        state.restore(*m_ledger);
    }
    showCurrent();
    showSelection();
}

void BudgetPage::readChecks() {
    const auto& checks = m_session.reconciler().checks();
    m_budgets->setChecks(checks);
    m_comparison->setChecks(checks);
    layOutColumns();
    showSelection();
    // A derivation that is being read does not depend on the checks.
    if (!m_ledger->currentIndex().data(ProgrammeTreeModel::LineRole).toString().isEmpty()) {
        showCurrent();
    }
}

void BudgetPage::readFilter() {
    const auto state = LedgerState::of(*m_ledger);
    const auto filter = m_bar->filter();
    m_budgets->setFilter(filter);
    m_comparison->setFilter(filter);
    layOutColumns();
    state.restore(*m_ledger);
    expandMatches();
    showEmptyState();
    showCurrent();
    showSelection();
}

void BudgetPage::expandMatches() {
    if (!model().filter().isEmpty() && model().hitCount() < kExpandAllBelow) {
        m_ledger->expandAll();
    }
}

void BudgetPage::readComparison() {
    const auto state = LedgerState::of(*m_ledger);
    const bool wasComparing = m_ledger->model() == m_comparison;
    useModel(model());
    if (m_bar->isComparing()) {
        const auto from = m_bar->from();
        const auto to = m_bar->to();
        if (from && to) {
            m_comparison->shareFilterIndex(*m_budgets);
            if (const auto compared = m_comparison->setCycles(m_session.book(), *from, *to); !compared) {
                m_session.report(compared.error());
            }
        }
    }
    layOutColumns();
    if (wasComparing) {
        state.restore(*m_ledger);
    } else {
        if (m_session.book()->programmes().size() < kExpandAllBelow) {
            m_ledger->expandAll();
        }
        m_ledger->setCurrentIndex(m_ledger->model()->index(0, 0));
    }
    expandMatches();
    showEmptyState();
    showCurrent();
    showSelection();
}

void BudgetPage::showEmptyState() {
    const bool isEmpty = model().rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_ledger);
    m_bar->setHits(model().hitCount(), m_session.book()->programmes().size());
    if (!isEmpty) {
        return;
    }
    if (!model().filter().isEmpty()) {
        m_empty->setTexts(tr("No programme matches"), tr("Shorten the search or drop a filter."),
                          tr("Clear search and filters"));
    } else {
        m_empty->setTexts(tr("The store holds no programmes"),
                          tr("Choose File > Load the bundled dataset to bring in the published figures."), {});
    }
}

void BudgetPage::layOutColumns() {
    auto* header = m_ledger->header();
    header->setMinimumSectionSize(48);
    const auto hidden = hiddenColumns();
    int others = 0;
    for (int column = 1; column < m_ledger->model()->columnCount(); ++column) {
        const bool isHidden = m_ledger->model() == m_budgets && hidden.contains(m_budgets->columnKey(column));
        m_ledger->setColumnHidden(column, isHidden);
        if (!isHidden) {
            const bool isNumber =
                m_ledger->model()->headerData(column, Qt::Horizontal, ProgrammeTreeModel::NumberRole).toBool();
            m_ledger->resizeColumnToContents(column);
            m_ledger->setColumnWidth(column, qBound(isNumber ? kAmountWidth : kTextWidth, m_ledger->columnWidth(column),
                                                    2 * kNameWidth / 3));
            others += m_ledger->columnWidth(column);
        }
    }
    // The names take what the figures leave.
    m_ledger->setColumnWidth(0, qBound(kNameWidth * 2 / 3, m_ledger->viewport()->width() - others, kNameWidth * 5 / 3));
}

QStringList BudgetPage::hiddenColumns() const {
    return m_session.preferences()
        .list(kHiddenColumnsKey)
        .value_or(
            QStringList{QStringLiteral("ministry"), QStringLiteral("office"), QStringLiteral("programme_number")});
}

void BudgetPage::setColumnShown(int column, bool shown) {
    auto hidden = hiddenColumns();
    const auto key = m_budgets->columnKey(column);
    hidden.removeAll(key);
    if (!shown) {
        hidden.append(key);
    }
    m_session.preferences().setList(kHiddenColumnsKey, hidden);
    layOutColumns();
}

void BudgetPage::showColumnMenu(const QPoint& at) {
    if (m_ledger->model() != m_budgets) {
        return;
    }
    QMenu menu(this);
    for (int column = 1; column < m_budgets->columnCount(); ++column) {
        auto* action = menu.addAction(m_budgets->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_ledger->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu.exec(m_ledger->header()->mapToGlobal(at));
}

void BudgetPage::chooseColumns() {
    m_bar->setComparing(false);
    showColumnMenu({0, m_ledger->header()->height()});
}

void BudgetPage::showContextMenu(const QPoint& at) {
    // A click has made its cell the current one; the keyboard means that one too.
    const auto index = m_ledger->currentIndex();
    const bool hasLine = !index.data(ProgrammeTreeModel::LineRole).toString().isEmpty();
    QMenu menu(this);
    auto* edit = menu.addAction(Icons::icon(QStringLiteral("document-edit"), palette()), tr("Edit…"), this,
                                &BudgetPage::editCurrent);
    edit->setEnabled(hasLine);
    menu.addAction(Icons::icon(QStringLiteral("edit-copy"), palette()), tr("Copy with headers"), this,
                   &BudgetPage::copySelection);
    menu.addSeparator();
    auto* derive = menu.addAction(tr("How it came about"), this, [this, index] {
        showDerivationOf(index);
        m_detail->focusDerivation();
    });
    derive->setEnabled(index.data(ProgrammeTreeModel::ComputedRole).toBool());
    addCheckActions(menu, index);
    const domain::ProgrammeId programme(models::toUtf8(index.data(ProgrammeTreeModel::ProgrammeRole).toString()));
    auto* link = menu.addAction(tr("Link with the programme review system…"), this,
                                [this, programme] { RsLinkDialog(m_session, programme, this).exec(); });
    link->setEnabled(!programme.isEmpty());
    menu.addSeparator();
    menu.addAction(tr("Expand all"), m_ledger, &QTreeView::expandAll);
    menu.addAction(tr("Collapse all"), m_ledger, &QTreeView::collapseAll);
    menu.exec(m_ledger->viewport()->mapToGlobal(at));
}

void BudgetPage::addCheckActions(QMenu& menu, const QModelIndex& index) {
    const domain::BudgetLineId line(models::toUtf8(index.data(ProgrammeTreeModel::LineRole).toString()));
    const auto& checks = m_session.reconciler().checks()->ofLine(line);
    if (checks.empty()) {
        return;
    }
    auto* submenu = menu.addMenu(tr("Checks"));
    for (const auto* check : checks) {
        const auto words = tr("%1: %2", "a verdict and what was checked")
                               .arg(models::verdictText(check->verdict), models::textOf(check->label));
        submenu->addAction(words, this, [this, id = check->id] { emit checkRequested(id); });
    }
}

void BudgetPage::showSelection() {
    std::set<std::size_t> lines;
    if (const auto* selection = m_ledger->selectionModel()) {
        for (const auto& index : selection->selectedIndexes()) {
            const auto here = model().linesAt(index);
            lines.insert(here.begin(), here.end());
        }
    }
    m_summary = SelectionSummary::of(*m_session.book(), {lines.begin(), lines.end()}, m_session.unit(),
                                     m_session.reconciler().checks()->lines());
    emit summaryChanged(m_summary);
}

void BudgetPage::showCurrent() {
    const auto index = m_ledger->currentIndex();
    if (!index.isValid() || !m_session.isOpen()) {
        m_detail->showHint();
        return;
    }
    const auto line = index.data(ProgrammeTreeModel::LineRole).toString();
    if (!line.isEmpty()) {
        m_detail->showLine(domain::BudgetLineId(models::toUtf8(line)));
        return;
    }
    if (index.data(ProgrammeTreeModel::ComputedRole).toBool()) {
        showDerivationOf(index);
        return;
    }
    const auto programme = model().programmeAt(index);
    if (!programme) {
        m_detail->showHint();
        return;
    }
    const auto& shown = m_session.book()->programmes()[*programme];
    const auto cycle = index.data(ProgrammeTreeModel::CycleRole).toString();
    if (cycle.isEmpty()) {
        m_detail->showProgramme(shown);
    } else {
        m_detail->showEmptyCell(shown, cycle);
    }
}

void BudgetPage::showDerivationOf(const QModelIndex& index) {
    const auto derivation = model().derivationAt(index);
    if (derivation) {
        m_detail->showDerivation(*derivation);
    } else {
        m_detail->showHint();
    }
}

void BudgetPage::activate(const QModelIndex& index) {
    if (!index.data(ProgrammeTreeModel::LineRole).toString().isEmpty()) {
        editCurrent();
    } else if (index.data(ProgrammeTreeModel::ComputedRole).toBool()) {
        showDerivationOf(index);
        m_detail->focusDerivation();
    } else if (index.column() == 0 && m_ledger->model()->hasChildren(index)) {
        m_ledger->setExpanded(index, !m_ledger->isExpanded(index));
    }
}

bool BudgetPage::editCurrent() {
    const auto line = m_ledger->currentIndex().data(ProgrammeTreeModel::LineRole).toString();
    if (line.isEmpty()) {
        return false;
    }
    editLine(domain::BudgetLineId(models::toUtf8(line)));
    return true;
}

std::optional<domain::FactKey> BudgetPage::currentFact() const {
    const auto line = m_ledger->currentIndex().data(ProgrammeTreeModel::LineRole).toString();
    if (line.isEmpty()) {
        return std::nullopt;
    }
    domain::FactKey fact;
    fact.subjectKind = domain::SubjectKind::BudgetLine;
    fact.subject = models::toUtf8(line);
    fact.measure = domain::Measure::Amount;
    return fact;
}

void BudgetPage::editLine(const domain::BudgetLineId& line) {
    auto& budgets = m_session.workspace().budgets();
    auto detail = budgets.detail(line);
    auto sources = budgets.sources();
    if (!detail || !sources) {
        m_session.report(!detail ? detail.error() : sources.error());
        return;
    }
    ReviseLineDialog dialog(m_session, *std::move(detail), *std::move(sources), this);
    if (dialog.exec() == QDialog::Accepted) {
        m_session.announce(tr("Saved. Ctrl+Z undoes it."));
    }
    m_session.refresh();
}

void BudgetPage::showProgramme(const domain::ProgrammeId& programme) {
    if (!model().indexOf(programme).isValid()) {
        m_bar->clear();
        if (!model().indexOf(programme).isValid()) {
            m_bar->setComparing(false);
        }
    }
    const auto index = model().indexOf(programme);
    m_ledger->setCurrentIndex(index);
    m_ledger->scrollTo(index, QAbstractItemView::PositionAtCenter);
    focusLedger();
}

void BudgetPage::showLine(const domain::BudgetLineId& line) {
    const auto* found = m_session.book()->line(line);
    if (!found) {
        return;
    }
    const int column = m_budgets->columnOf(found->cycle);
    const bool isInComparison = m_bar->isComparing() && (found->cycle == m_comparison->comparison().from ||
                                                         found->cycle == m_comparison->comparison().to);
    if (!isInComparison) {
        m_bar->setComparing(false);
    }
    showProgramme(found->programme);
    const int shown = !m_bar->isComparing()                             ? column
                      : found->cycle == m_comparison->comparison().from ? ComparisonModel::From
                                                                        : ComparisonModel::To;
    const auto index = model().indexOf(found->programme, shown);
    if (m_ledger->isColumnHidden(shown) && !m_bar->isComparing()) {
        setColumnShown(shown, true);
    }
    m_ledger->setCurrentIndex(index);
    m_ledger->scrollTo(index);
}

QString BudgetPage::title() const {
    return tr("Budgets");
}

QString BudgetPage::iconName() const {
    return QStringLiteral("view-financial-list");
}

bool BudgetPage::find() {
    m_bar->focusSearch();
    return true;
}

bool BudgetPage::showHit(application::HitKind kind, const std::string& id) {
    const domain::ProgrammeId programme(id);
    if (kind != application::HitKind::Programme || !m_session.book()->programme(programme)) {
        return false;
    }
    showProgramme(programme);
    return true;
}

void BudgetPage::focusLedger() {
    m_ledger->setFocus(Qt::OtherFocusReason);
}

void BudgetPage::copySelection() {
    m_ledger->copySelection();
}

void BudgetPage::setComparing(bool comparing) {
    m_bar->setComparing(comparing);
}

bool BudgetPage::isComparing() const {
    return m_bar->isComparing();
}

void BudgetPage::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_splitter->saveState());
}

void BudgetPage::restoreState() {
    m_splitter->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void BudgetPage::retranslate() {
    m_ledger->setAccessibleName(tr("Budgets by programme and cycle"));
}

void BudgetPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_budgets->setEnglishNames(m_session.isEnglish());
        m_comparison->setEnglishNames(m_session.isEnglish());
        m_budgets->retranslate();
        m_comparison->retranslate();
        m_bar->setChoices(m_budgets->filterIndex(), *m_session.book());
        retranslate();
        layOutColumns();
        showEmptyState();
        showCurrent();
        showSelection();
    }
    Page::changeEvent(event);
}

}  // namespace shirube::ui
