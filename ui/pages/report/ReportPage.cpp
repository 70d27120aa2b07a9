// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report/ReportPage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "application/CatalogueService.h"
#include "application/ReportService.h"
#include "models/QtTranslator.h"
#include "models/ReportModel.h"
#include "models/ReportSelection.h"
#include "models/ReportSortModel.h"
#include "pages/report/ReportBar.h"
#include "pages/report/ReportOutput.h"
#include "pages/report/ReportRowView.h"
#include "pages/report/SavedReports.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/LedgerView.h"
#include "widgets/RichText.h"

namespace shirube::ui {

using application::ReportService;
using models::FactCell;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

const auto kSplitterKey = QStringLiteral("report/splitter");
const auto kReportKey = QStringLiteral("report/shown");
constexpr int kListWidth = 208;
constexpr int kDetailWidth = 376;

const application::ReportInfo& infoOf(const QString& id) {
    const auto reports = ReportService::reports();
    const auto found =
        std::find_if(reports.begin(), reports.end(), [&](const auto& report) { return toQString(report.id) == id; });
    return found == reports.end() ? reports.front() : *found;
}

void collectExpanded(const LedgerView& view, const QModelIndex& parent, QStringList& ids) {
    for (int row = 0; row < view.model()->rowCount(parent); ++row) {
        const auto index = view.model()->index(row, 0, parent);
        if (view.isExpanded(index)) {
            ids.append(index.data(FactCell::IdRole).toString());
            collectExpanded(view, index, ids);
        }
    }
}

}  // namespace

ReportPage::ReportPage(Session& session, QWidget* parent)
    : TabbedPage(session, parent),
      m_model(new models::ReportModel(this)),
      m_rows(new models::ReportSortModel(this)),
      m_bar(new ReportBar(this)),
      m_reports(new QListWidget(this)),
      m_title(new QLabel(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(this)),
      m_ledger(new LedgerView(this)),
      m_empty(new EmptyState(this)),
      m_detail(new DetailView(this)),
      m_open(new QToolButton(this)),
      m_savedMenu(new QMenu(this)) {
    m_model->setUnit(session.unit());
    m_rows->setSourceModel(m_model);
    layOutParts();
    for (const auto& report : ReportService::reports()) {
        auto* item = new QListWidgetItem(m_reports);
        item->setData(Qt::UserRole, toQString(report.id));
    }
    const auto shown = m_session.preferences().list(kReportKey).value_or(QStringList()).value(0);
    showReport(shown);
    m_bar->setReport(infoOf(reportId()));
    connectParts();
    retranslate();
    m_splitter->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void ReportPage::layOutParts() {
    m_ledger->setObjectName(QStringLiteral("reportLedger"));
    m_ledger->setModel(m_rows);
    m_ledger->showFactCells();
    m_reports->setObjectName(QStringLiteral("reports"));
    m_reports->setWordWrap(true);
    m_reports->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reports->setMinimumWidth(kListWidth / 2);
    m_reports->setSpacing(Theme::kGrid / 4);
    m_open->setObjectName(QStringLiteral("openReportRow"));
    m_open->setAutoRaise(true);
    m_detail->addToTitle(m_open);
    m_savedMenu->setObjectName(QStringLiteral("savedReportsMenu"));
    m_bar->savedButton().setMenu(m_savedMenu);
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    m_stack->addWidget(m_ledger);
    m_stack->addWidget(m_empty);
    auto* middle = new QWidget(this);
    auto* middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(0);
    middleColumn->addWidget(m_bar);
    // Beside the title, so that the bar stays narrow enough for a small screen.
    auto* titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(Theme::kGrid, 0, Theme::kGrid, Theme::kGrid);
    titleRow->setSpacing(Theme::kGrid);
    titleRow->addWidget(m_title, 1);
    for (auto* button : {&m_bar->savedButton(), &m_bar->copyButton(), &m_bar->printButton(), &m_bar->exportButton()}) {
        titleRow->addWidget(button, 0, Qt::AlignTop);
    }
    middleColumn->addLayout(titleRow);
    middleColumn->addWidget(m_stack, 1);
    m_splitter->addWidget(m_reports);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({kListWidth, 800, kDetailWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
}

void ReportPage::connectParts() {
    connect(m_reports, &QListWidget::currentRowChanged, this, [this] {
        m_bar->setReport(infoOf(reportId()));
        readChoice();
    });
    connect(m_bar, &FilterBar::choiceChanged, this, &ReportPage::readChoice);
    connect(m_bar, &FilterBar::escaped, this, [this] { m_ledger->setFocus(Qt::OtherFocusReason); });
    connect(m_savedMenu, &QMenu::aboutToShow, this, &ReportPage::fillSavedMenu);
    connect(&m_bar->exportButton(), &QToolButton::clicked, this, &ReportPage::exportFigure);
    connect(&m_bar->printButton(), &QToolButton::clicked, this, &ReportPage::print);
    connect(&m_bar->copyButton(), &QToolButton::clicked, this, [this] {
        if (m_model->report()) {
            ReportOutput::copy(m_session, m_rows->shownReport());
        }
    });
    connect(m_ledger, &LedgerView::cellActivated, this, &ReportPage::openRow);
    connect(m_ledger, &LedgerView::resized, this, &ReportPage::layOutColumns);
    connect(m_ledger, &QWidget::customContextMenuRequested, this, &ReportPage::showContextMenu);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportPage::showCurrent);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReportPage::showSelection);
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        auto cleared = choice();
        cleared.search.clear();
        cleared.onlyVariances = false;
        m_bar->setChoice(cleared);
    });
    connect(m_detail, &DetailView::linkActivated, this, &ReportPage::followLink);
    connect(m_detail, &DetailView::lineRequested, this, &Page::lineRequested);
    connect(m_detail, &DetailView::statementRequested, this, &ReportPage::openStatement);
    connect(m_open, &QToolButton::clicked, this, &ReportPage::followCurrent);
    connect(&m_session, &Session::schemeChanged, this, [this] {
        showCurrent();
        retranslate();
    });
    connect(&m_session, &Session::asOfChanged, this, [this] {
        m_isOutdated = true;
        if (isVisible()) {
            makeReport();
        }
    });
    connect(&m_session, &Session::unitChanged, this, [this] {
        m_model->setUnit(m_session.unit());
        layOutColumns();
        showCurrent();
        showSelection();
    });
}

QString ReportPage::title() const {
    return tr("Variance reports");
}

QString ReportPage::iconName() const {
    return QStringLiteral("view-table-of-contents-ltr");
}

QString ReportPage::reportId() const {
    const auto* item = m_reports->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ReportPage::showReport(const QString& id) {
    for (int row = 0; row < m_reports->count(); ++row) {
        if (m_reports->item(row)->data(Qt::UserRole).toString() == id || (row == 0 && !m_reports->currentItem())) {
            m_reports->setCurrentRow(row);
        }
    }
}

ReportChoice ReportPage::choice() const {
    auto choice = m_bar->choice();
    choice.report = reportId();
    return choice;
}

void ReportPage::setChoice(const ReportChoice& choice) {
    {
        const QSignalBlocker blocker(m_reports);
        showReport(choice.report);
    }
    m_bar->setReport(infoOf(reportId()));
    m_bar->setChoice(choice);
}

void ReportPage::copySelection() {
    m_ledger->copySelection();
}

bool ReportPage::find() {
    m_bar->focusSearch();
    return true;
}

bool ReportPage::exportFigure() {
    readIfStale();
    if (m_model->report() && m_facts) {
        ReportOutput::exportReport(m_session, this, m_rows->shownReport(), m_facts);
    }
    return true;
}

bool ReportPage::print() {
    readIfStale();
    if (m_model->report() && m_facts) {
        ReportOutput::print(m_session, this, m_rows->shownReport(), *m_facts);
    }
    return true;
}

std::optional<domain::FactKey> ReportPage::currentFact() const {
    const auto* row = m_model->rowAt(sourceOf(m_ledger->currentIndex()));
    if (!row || row->link.kind != analysis::ReportLink::Kind::Fact) {
        return std::nullopt;
    }
    const auto fact = domain::FactKey::parse(row->link.id);
    return fact ? std::optional(*fact) : std::nullopt;
}

void ReportPage::readStore() {
    m_facts.reset();
    if (m_session.isOpen()) {
        if (auto facts = m_session.workspace().catalogue().facts()) {
            m_facts = *std::move(facts);
        } else {
            m_session.report(facts.error());
        }
    }
    m_bar->setBook(*m_session.book());
    makeReport();
}

void ReportPage::readChoice() {
    auto made = choice();
    // What only hides rows needs no other report.
    made.search.clear();
    made.onlyVariances = false;
    if (made != m_made || m_isOutdated) {
        makeReport();
    } else {
        showFilter();
    }
}

void ReportPage::makeReport() {
    m_bar->setDays(m_session.asOf(), m_session.previousAsOf());
    if (!isVisible() && isStale()) {
        return;
    }
    const auto chosen = choice();
    const auto& info = infoOf(chosen.report);
    const bool isSame = m_model->report() && m_made.report == chosen.report;
    const auto current = toUtf8(m_ledger->currentIndex().data(FactCell::IdRole).toString());
    QStringList expanded;
    if (isSame) {
        collectExpanded(*m_ledger, {}, expanded);
    } else {
        m_ledger->header()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    m_made = chosen;
    m_made.search.clear();
    m_made.onlyVariances = false;
    m_isOutdated = false;
    QString problem;
    std::shared_ptr<const analysis::ReportTable> made;
    if (m_session.isOpen()) {
        application::ReportParameters parameters;
        parameters.report = std::string(info.id);
        if (const auto from = domain::BudgetCycle::parse(toUtf8(chosen.from)); from && !chosen.from.isEmpty()) {
            parameters.from = *from;
        }
        if (const auto to = domain::BudgetCycle::parse(toUtf8(chosen.to)); to && !chosen.to.isEmpty()) {
            parameters.to = *to;
        }
        if (info.takesProgramme) {
            parameters.programme = domain::ProgrammeId(toUtf8(chosen.programme));
        }
        parameters.asOf = m_session.asOf();
        parameters.previous = m_session.previousAsOf();
        if (auto table = m_session.workspace().reports().make(parameters)) {
            made = std::make_shared<const analysis::ReportTable>(*std::move(table));
        } else {
            problem = textOf(table.error().message);
        }
    }
    m_model->setReport(std::move(made));
    m_title->setText(
        QStringLiteral("<b>%1</b>　%2")
            .arg(textOf(info.title).toHtmlEscaped(), RichText(palette()).quiet(textOf(info.purpose).toHtmlEscaped())));
    showFilter();
    layOutColumns();
    for (const auto& id : expanded) {
        m_ledger->expand(m_rows->mapFromSource(m_model->indexOf(toUtf8(id))));
    }
    const auto kept = m_rows->mapFromSource(m_model->indexOf(current));
    m_ledger->setCurrentIndex(kept.isValid() ? kept : m_rows->index(0, 0));
    showEmptyState(problem);
    showCurrent();
    showSelection();
}

void ReportPage::showFilter() {
    const auto chosen = choice();
    m_rows->setSearch(chosen.search);
    m_rows->setOnlyVariances(chosen.onlyVariances);
    m_bar->setHits(m_rows->rowCount(), m_model->rowCount());
    showEmptyState();
    if (!m_ledger->currentIndex().isValid()) {
        m_ledger->setCurrentIndex(m_rows->index(0, 0));
    }
    showCurrent();
}

void ReportPage::showEmptyState(const QString& problem) {
    const bool isEmpty = m_rows->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_ledger);
    if (!isEmpty) {
        return;
    }
    if (!problem.isEmpty()) {
        m_empty->setTexts(tr("The report can't be made"), problem, {});
    } else if (m_model->rowCount() > 0) {
        m_empty->setTexts(choice().search.isEmpty() ? tr("No row has a variance") : tr("No row matches"),
                          tr("Shorten the search or drop a filter."), tr("Show all rows"));
    } else {
        m_empty->setTexts(tr("Nothing to report"), tr("The store holds nothing for this report and its parameters."),
                          {});
    }
}

void ReportPage::layOutColumns() {
    ReportRowView::layOutColumns(*m_ledger);
}

QModelIndex ReportPage::sourceOf(const QModelIndex& index) const {
    return m_rows->mapToSource(index);
}

void ReportPage::showCurrent() {
    const auto index = sourceOf(m_ledger->currentIndex());
    const auto* row = m_model->rowAt(index);
    m_open->setEnabled(row && row->link.kind != analysis::ReportLink::Kind::None);
    ReportRowView::show(*m_detail, *m_model, index, m_session.unit());
}

void ReportPage::showSelection() {
    QModelIndexList cells;
    for (const auto& index : m_ledger->selectionModel()->selectedIndexes()) {
        cells.append(sourceOf(index));
    }
    setSummary(models::ReportSelection::sumOf(*m_model, cells));
}

void ReportPage::openRow(const QModelIndex& index) {
    const auto* row = m_model->rowAt(sourceOf(index));
    if (row && row->link.kind != analysis::ReportLink::Kind::None) {
        emit linkRequested(row->link);
    } else if (m_rows->hasChildren(index.siblingAtColumn(0))) {
        const auto first = index.siblingAtColumn(0);
        m_ledger->setExpanded(first, !m_ledger->isExpanded(first));
    } else {
        m_detail->focusDerivation();
    }
}

void ReportPage::followCurrent() {
    if (const auto* row = m_model->rowAt(sourceOf(m_ledger->currentIndex()))) {
        emit linkRequested(row->link);
    }
}

void ReportPage::openStatement(const domain::StatementId& statement) {
    if (const auto* stated = m_facts ? m_facts->statement(statement) : nullptr) {
        emit factRequested(stated->fact);
    }
}

void ReportPage::showContextMenu(const QPoint& at) {
    QMenu menu(this);
    menu.addAction(tr("Open"), this, &ReportPage::followCurrent)->setEnabled(m_open->isEnabled());
    menu.addAction(tr("How it came about"), m_detail, &DetailView::focusDerivation);
    menu.addSeparator();
    menu.addAction(tr("Copy with headers"), this, &ReportPage::copySelection);
    menu.addSeparator();
    menu.addAction(tr("Expand all"), m_ledger, &QTreeView::expandAll);
    menu.addAction(tr("Collapse all"), m_ledger, &QTreeView::collapseAll);
    menu.exec(m_ledger->viewport()->mapToGlobal(at));
}

void ReportPage::fillSavedMenu() {
    m_savedMenu->clear();
    const auto names = SavedReports(m_session.preferences()).names();
    for (const auto& name : names) {
        m_savedMenu->addAction(name, this, [this, name] {
            if (const auto saved = SavedReports(m_session.preferences()).find(name)) {
                setChoice(*saved);
            }
        });
    }
    m_savedMenu->addSeparator();
    m_savedMenu->addAction(tr("Save these parameters…"), this, &ReportPage::saveChoice);
    auto* rename = m_savedMenu->addMenu(tr("Rename"));
    auto* remove = m_savedMenu->addMenu(tr("Delete"));
    for (const auto& name : names) {
        rename->addAction(name, this, [this, name] { renameSaved(name); });
        remove->addAction(name, this, [this, name] { removeSaved(name); });
    }
    rename->setEnabled(!names.isEmpty());
    remove->setEnabled(!names.isEmpty());
}

void ReportPage::saveChoice() {
    const auto name =
        m_session.dialogs().askText(this, tr("Save these parameters"), tr("Name of the report")).value_or(QString());
    SavedReports saved(m_session.preferences());
    if (name.trimmed().isEmpty() ||
        (saved.find(name.trimmed()) &&
         !m_session.dialogs().confirm(this, tr("Save these parameters"),
                                      tr("“%1” exists. Replace its parameters?").arg(name.trimmed()), tr("Replace")))) {
        return;
    }
    saved.save(name.trimmed(), choice());
    m_session.announce(tr("Saved as “%1”").arg(name.trimmed()));
}

void ReportPage::renameSaved(const QString& name) {
    const auto other = m_session.dialogs().askText(this, tr("Rename “%1”").arg(name), tr("New name"));
    if (other && !SavedReports(m_session.preferences()).rename(name, other->trimmed())) {
        m_session.announce(tr("“%1” is blank or taken: choose another name.").arg(other->trimmed()));
    }
}

void ReportPage::removeSaved(const QString& name) {
    if (m_session.dialogs().confirm(this, tr("Delete saved parameters"),
                                    tr("“%1” goes. The report itself stays.").arg(name), tr("Delete"))) {
        SavedReports(m_session.preferences()).remove(name);
    }
}

void ReportPage::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_splitter->saveState());
    m_session.preferences().setList(kReportKey, {reportId()});
}

void ReportPage::showEvent(QShowEvent* event) {
    TabbedPage::showEvent(event);
    if (m_isOutdated) {
        makeReport();
    }
}

void ReportPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        m_isOutdated = true;
        if (isVisible()) {
            makeReport();
        }
    }
    Page::changeEvent(event);
}

void ReportPage::retranslate() {
    m_reports->setAccessibleName(tr("Reports"));
    m_ledger->setAccessibleName(tr("Rows of the report"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Show on its own page what the row is about (Enter)"));
    for (int row = 0; row < m_reports->count(); ++row) {
        auto* item = m_reports->item(row);
        const auto& info = infoOf(item->data(Qt::UserRole).toString());
        item->setText(textOf(info.title));
        item->setToolTip(textOf(info.purpose));
    }
}

}  // namespace shirube::ui
