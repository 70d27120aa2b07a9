// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/ProgrammesTab.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <map>

#include "analysis/ReportTable.h"
#include "application/CatalogueService.h"
#include "application/GovernmentService.h"
#include "application/Workspace.h"
#include "models/AmountText.h"
#include "models/GovernmentListModel.h"
#include "models/QtTranslator.h"
#include "pages/government/GovernmentFigureChoice.h"
#include "pages/government/GovernmentFilterBar.h"
#include "pages/government/GovernmentReport.h"
#include "pages/government/GovernmentText.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/LedgerView.h"

namespace shirube::ui {

using models::AmountText;
using models::GovernmentListModel;

namespace {

const auto kSplitterKey = QStringLiteral("government/programmes/splitter");
constexpr int kNameWidth = 260;
constexpr int kMinistryWidth = 108;
constexpr int kBureauWidth = 132;
constexpr int kIdWidth = 92;
constexpr int kCategoryWidth = 88;
constexpr int kNarrowestFigure = 88;
constexpr int kWidestFigure = 168;
constexpr int kDetailWidth = 376;

QString number(std::size_t count) {
    return QLocale(QLocale::English).toString(static_cast<qulonglong>(count));
}

}  // namespace

ProgrammesTab::ProgrammesTab(Session& session, QWidget* parent)
    : GovernmentTab(session, parent),
      m_model(new GovernmentListModel(this)),
      m_bar(new GovernmentFilterBar("governmentSearch", this)),
      m_figures(new GovernmentFigureChoice(this)),
      m_export(new QToolButton(this)),
      m_open(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_ledger(new LedgerView(this)),
      m_empty(new EmptyState(this)),
      m_detail(new DetailView(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {
    m_model->setUnit(session.unit());
    layOutParts();
    connectParts();
    retranslate();
    m_splitter->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void ProgrammesTab::layOutParts() {
    setObjectName(QStringLiteral("governmentProgrammes"));
    m_ledger->setObjectName(QStringLiteral("governmentLedger"));
    m_ledger->setModel(m_model);
    m_ledger->showFactCells();
    m_ledger->setRootIsDecorated(false);
    m_ledger->header()->setMinimumSectionSize(kNarrowestFigure / 2);
    m_figures->setObjectName(QStringLiteral("governmentFigures"));
    m_export->setObjectName(QStringLiteral("exportGovernment"));
    m_open->setObjectName(QStringLiteral("openGovernmentSheet"));
    m_open->setAutoRaise(true);
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->addToEnd(m_figures);
    m_bar->addToEnd(m_export);
    m_detail->addToTitle(m_open);
    m_stack->addWidget(m_ledger);
    m_stack->addWidget(m_empty);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_bar);
    leftColumn->addWidget(&m_bar->more());
    leftColumn->addWidget(m_stack, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({900, kDetailWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
}

void ProgrammesTab::connectParts() {
    connect(m_bar, &FilterBar::choiceChanged, this, [this] {
        applyFilter();
        emit filterChanged(m_bar->choice());
    });
    connect(m_bar, &FilterBar::escaped, this, [this] { m_ledger->setFocus(Qt::OtherFocusReason); });
    connect(m_figures, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setFigures(m_figures->figures());
        layOutColumns();
        m_ledger->setCurrentIndex(m_model->index(0, 0));
        showSums();
    });
    connect(m_export, &QToolButton::clicked, this, &ProgrammesTab::exportShown);
    connect(m_ledger, &LedgerView::cellActivated, this, &ProgrammesTab::openRow);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProgrammesTab::showCurrent);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProgrammesTab::showSums);
    connect(m_open, &QToolButton::clicked, this, [this] { openRow(m_ledger->currentIndex()); });
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        m_bar->setChoice({});
        emit m_bar->choiceChanged();
    });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        retranslate();
        showCurrent();
    });
    connect(&m_session, &Session::unitChanged, this, [this] {
        m_model->setUnit(m_session.unit());
        layOutColumns();
        showCurrent();
        showSums();
    });
}

void ProgrammesTab::copySelection() {
    m_ledger->copySelection();
}

bool ProgrammesTab::find() {
    m_bar->focusSearch();
    return true;
}

void ProgrammesTab::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_splitter->saveState());
}

base::Result<analysis::ReportTable> ProgrammesTab::report() {
    auto& government = m_session.workspace().government();
    const auto figures = m_figures->figures();
    const auto shown = edition().value_or(domain::FiscalYear(0));
    if (figures.year) {
        return government.programmes(shown, m_bar->choice(), *figures.year);
    }
    analysis::PivotRequest request;
    request.filter = m_bar->choice();
    request.rows = analysis::GovernmentDimension::Programme;
    request.measure = figures.measure;
    return government.pivot(shown, request);
}

bool ProgrammesTab::exportShown() {
    readIfStale();
    if (m_model->book()) {
        GovernmentReport::exportReport(m_session, this, report());
    }
    return true;
}

bool ProgrammesTab::print() {
    readIfStale();
    if (m_model->book()) {
        GovernmentReport::print(m_session, this, report());
    }
    return true;
}

void ProgrammesTab::setFilter(const analysis::GovernmentFilter& filter) {
    if (!(filter == m_bar->choice())) {
        m_bar->setChoice(filter);
        applyFilter();
    }
}

bool ProgrammesTab::showProject(qint64 project) {
    readIfStale();
    if (m_model->book() && m_model->book()->find(project) && m_model->rowOf(project) < 0) {
        m_bar->setChoice({});
        emit m_bar->choiceChanged();
    }
    const int row = m_model->rowOf(project);
    if (row < 0) {
        return false;
    }
    m_ledger->setCurrentIndex(m_model->index(row, 0));
    m_ledger->scrollTo(m_ledger->currentIndex(), QAbstractItemView::PositionAtCenter);
    return true;
}

void ProgrammesTab::readEdition() {
    const auto current = m_ledger->currentIndex().data(models::FactCell::IdRole).toLongLong();
    std::shared_ptr<const analysis::GovernmentBook> book;
    if (edition() && m_session.isOpen()) {
        if (auto read = m_session.workspace().government().book(*edition())) {
            book = *std::move(read);
        } else {
            m_session.report(read.error());
        }
    }
    m_bar->setBook(book);
    m_figures->setBook(book.get());
    m_model->setFigures(m_figures->figures());
    m_model->setFilter(m_bar->choice());
    m_model->setBook(std::move(book));
    layOutColumns();
    m_ledger->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(current)), 0));
    applyFilter();
    showCurrent();
}

void ProgrammesTab::applyFilter() {
    const auto current = m_ledger->currentIndex().data(models::FactCell::IdRole).toLongLong();
    const int column = qMax(0, m_ledger->currentIndex().column());
    m_model->setFilter(m_bar->choice());
    const auto all = m_model->book() ? m_model->book()->programmes().size() : 0;
    const auto shown = static_cast<std::size_t>(m_model->rowCount());
    m_bar->setHits(shown, all);
    if (shown == 0) {
        if (all == 0) {
            m_empty->setTexts(tr("This edition has no programmes"),
                              tr("Import its file 1-2 (事業概要等) or 2-1 (予算・執行_サマリ)."), {});
        } else {
            m_empty->setTexts(tr("No programme matches"), tr("Shorten the search or drop a filter."),
                              tr("Show all programmes"));
        }
    }
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_ledger);
    if (!m_ledger->currentIndex().isValid()) {
        m_ledger->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(current)), column));
        showCurrent();
    }
    showSums();
}

void ProgrammesTab::layOutColumns() {
    const auto set = [&](int column, int width) { m_ledger->setColumnWidth(column, width); };
    set(GovernmentListModel::Name, kNameWidth);
    set(GovernmentListModel::Project, kIdWidth);
    set(GovernmentListModel::Ministry, kMinistryWidth);
    set(m_model->bureauColumn(), kBureauWidth);
    set(m_model->categoryColumn(), kCategoryWidth);
    for (int column = GovernmentListModel::FirstFigure; column < m_model->bureauColumn(); ++column) {
        m_ledger->resizeColumnToContents(column);
        set(column, qBound(kNarrowestFigure, m_ledger->columnWidth(column), kWidestFigure));
    }
}

void ProgrammesTab::showCurrent() {
    const auto* programme = m_model->programmeAt(m_ledger->currentIndex().row());
    m_open->setEnabled(programme != nullptr);
    if (programme) {
        m_detail->showText(GovernmentText(m_session, palette()).summary(*m_model->book(), *programme));
    } else {
        m_detail->showText(
            RichText(palette()).hint(tr("Select a programme: its amounts and where they stand are "
                                        "shown here.")));
    }
}

QString ProgrammesTab::sumOfSelection() const {
    const auto selected = m_ledger->selectionModel()->selectedIndexes();
    if (selected.size() < 2) {
        return {};
    }
    struct Sum {
        domain::MoneyAccumulator amounts;
        std::size_t counted = 0;
        std::size_t missing = 0;
    };
    std::map<int, Sum> sums;
    for (const auto& index : selected) {
        if (!m_model->measureOf(index.column())) {
            continue;
        }
        auto& sum = sums[index.column()];
        if (const auto amount = m_model->amountAt(index.row(), index.column())) {
            sum.amounts.add(*amount);
            ++sum.counted;
        } else {
            ++sum.missing;
        }
    }
    QStringList parts;
    for (const auto& [column, sum] : sums) {
        const auto total = sum.amounts.total();
        const auto title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (total && sum.missing == 0) {
            parts.append(tr("Selected: %1 %2 from %3 amounts", "a column, its sum, how many")
                             .arg(title, AmountText::money(*total, m_session.unit()), number(sum.counted)));
        } else if (total) {
            parts.append(
                tr("Selected: %1 %2 from %3 amounts, %4 missing", "a column, its sum, how many")
                    .arg(title, AmountText::money(*total, m_session.unit()), number(sum.counted), number(sum.missing)));
        }
    }
    return parts.join(QStringLiteral("　"));
}

QString ProgrammesTab::sumOfShown() const {
    int column = m_ledger->currentIndex().column();
    if (!m_model->measureOf(column)) {
        column = GovernmentListModel::FirstFigure;
    }
    const auto programmes = number(static_cast<std::size_t>(m_model->rowCount()));
    if (!m_model->measureOf(column)) {
        return tr("%1 programmes").arg(programmes);
    }
    const auto sum = m_model->sumOf(column);
    const auto title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (!sum.total) {
        return tr("%1 programmes").arg(programmes);
    }
    return tr("%1 programmes, %2: %3 from %4 amounts, %5 missing", "how many, a column, its sum, how many")
        .arg(programmes, title, AmountText::money(*sum.total, m_session.unit()), number(sum.counted),
             number(sum.missing));
}

void ProgrammesTab::showSums() {
    const auto selected = sumOfSelection();
    setSummary(selected.isEmpty() ? sumOfShown() : selected);
}

void ProgrammesTab::openRow(const QModelIndex& index) {
    if (const auto* programme = m_model->programmeAt(index.row())) {
        emit projectRequested(programme->project);
    }
}

void ProgrammesTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
    GovernmentTab::changeEvent(event);
}

void ProgrammesTab::retranslate() {
    m_ledger->setAccessibleName(tr("Programmes"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("As a workbook, CSV or PDF (Ctrl+E)"));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    m_open->setText(tr("Open the sheet"));
    m_open->setToolTip(tr("Everything that the files say of this programme (Enter)"));
}

}  // namespace shirube::ui
