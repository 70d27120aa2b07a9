// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/PivotTab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>
#include <array>

#include "application/GovernmentService.h"
#include "application/Workspace.h"
#include "models/QtTranslator.h"
#include "pages/government/GovernmentFigureChoice.h"
#include "pages/government/GovernmentFilterBar.h"
#include "pages/government/ReportView.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/LedgerView.h"

namespace shirube::ui {

using analysis::GovernmentDimension;
using models::toQString;
using models::toUtf8;

namespace {

const auto kSplitterKey = QStringLiteral("government/pivot/splitter");
// Groups are made anew with all their programmes; while somebody types on there is nothing to make yet.
constexpr int kDelayMilliseconds = 120;
constexpr std::array kDimensions{GovernmentDimension::Ministry,     GovernmentDimension::Bureau,
                                 GovernmentDimension::AccountClass, GovernmentDimension::Account,
                                 GovernmentDimension::Policy,       GovernmentDimension::MajorExpense,
                                 GovernmentDimension::Category,     GovernmentDimension::StartYear};

std::optional<GovernmentDimension> dimensionOf(const QComboBox& combo) {
    return analysis::governmentDimensionFromKey(toUtf8(combo.currentData().toString()));
}

}  // namespace

PivotTab::PivotTab(Session& session, QWidget* parent)
    : GovernmentTab(session, parent),
      m_pane(new ReportView(session, QStringLiteral("pivot"), this)),
      m_bar(new GovernmentFilterBar("pivotSearch", this)),
      m_rowsLabel(new QLabel(this)),
      m_rows(new QComboBox(this)),
      m_withinLabel(new QLabel(this)),
      m_within(new QComboBox(this)),
      m_figures(new GovernmentFigureChoice(this)),
      m_rates(new QCheckBox(this)),
      m_delay(new QTimer(this)) {
    layOutParts();
    connectParts();
    retranslate();
    m_pane->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void PivotTab::layOutParts() {
    setObjectName(QStringLiteral("governmentPivot"));
    m_rows->setObjectName(QStringLiteral("pivotRows"));
    m_within->setObjectName(QStringLiteral("pivotWithin"));
    m_figures->setObjectName(QStringLiteral("pivotFigures"));
    m_rates->setObjectName(QStringLiteral("pivotRates"));
    m_rowsLabel->setBuddy(m_rows);
    m_withinLabel->setBuddy(m_within);
    for (auto* combo : {m_rows, m_within}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    int at = 0;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rowsLabel, m_rows, m_withinLabel, m_within}) {
        m_pane->bar().insertWidget(at++, widget);
    }
    m_pane->bar().addStretch();
    m_bar->addToEnd(m_figures);
    m_bar->addToEnd(m_rates);
    auto* filter = new QWidget(this);
    auto* rows = new QVBoxLayout(filter);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addWidget(&m_bar->more());
    m_pane->addRow(filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMilliseconds);
}

void PivotTab::connectParts() {
    for (QComboBox* combo : std::initializer_list<QComboBox*>{m_rows, m_within, m_figures}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &PivotTab::makeReport);
    }
    connect(m_rates, &QCheckBox::toggled, this, &PivotTab::makeReport);
    connect(m_delay, &QTimer::timeout, this, &PivotTab::makeReport);
    connect(m_bar, &FilterBar::choiceChanged, this, [this] {
        m_delay->start();
        emit filterChanged(m_bar->choice());
    });
    connect(m_bar, &FilterBar::escaped, this, [this] { m_pane->ledger().setFocus(Qt::OtherFocusReason); });
    connect(m_pane, &ReportView::projectRequested, this, &GovernmentTab::projectRequested);
    connect(m_pane, &ReportView::summaryChanged, this, &PivotTab::setSummary);
}

void PivotTab::copySelection() {
    m_pane->ledger().copySelection();
}

bool PivotTab::find() {
    m_bar->focusSearch();
    return true;
}

bool PivotTab::exportShown() {
    readIfStale();
    m_pane->exportReport();
    return true;
}

bool PivotTab::print() {
    readIfStale();
    m_pane->print();
    return true;
}

void PivotTab::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_pane->saveState());
}

void PivotTab::setFilter(const analysis::GovernmentFilter& filter) {
    if (filter == m_bar->choice()) {
        return;
    }
    m_bar->setChoice(filter);
    if (isVisible()) {
        makeReport();
    } else {
        setEdition(edition());
    }
}

analysis::PivotRequest PivotTab::request() const {
    analysis::PivotRequest request;
    request.filter = m_bar->choice();
    request.rows = dimensionOf(*m_rows).value_or(GovernmentDimension::Ministry);
    request.within = dimensionOf(*m_within);
    if (request.within == request.rows) {
        request.within.reset();
    }
    const auto figures = m_figures->figures();
    request.measure = figures.measure;
    request.year = figures.year;
    request.showRates = m_rates->isChecked();
    return request;
}

void PivotTab::readEdition() {
    m_book.reset();
    if (edition() && m_session.isOpen()) {
        if (auto book = m_session.workspace().government().book(*edition())) {
            m_book = *std::move(book);
        } else {
            m_session.report(book.error());
        }
    }
    m_bar->setBook(m_book);
    const bool isFirst = m_figures->count() == 0;
    m_figures->setBook(m_book.get());
    if (isFirst) {
        m_figures->setFigures({analysis::BudgetMeasure::Initial, std::nullopt});
    }
    makeReport();
}

void PivotTab::makeReport() {
    m_delay->stop();
    if (!m_book) {
        m_pane->setReport(nullptr);
        return;
    }
    auto report = m_session.workspace().government().pivot(*edition(), request());
    if (!report) {
        m_pane->setReport(nullptr, tr("The table can't be made"), models::textOf(report.error().message));
        return;
    }
    m_bar->setHits(analysis::programmesThatPass(*m_book, m_bar->choice()).size(), m_book->programmes().size());
    m_pane->setReport(std::make_shared<const analysis::ReportTable>(*std::move(report)), tr("No programme matches"),
                      tr("Shorten the search or drop a filter."));
}

void PivotTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    GovernmentTab::changeEvent(event);
}

void PivotTab::fillDimensions() {
    for (auto* combo : {m_rows, m_within}) {
        const QSignalBlocker blocker(combo);
        const auto chosen = combo->currentData();
        combo->clear();
        if (combo == m_within) {
            combo->addItem(tr("programme", "a group opens to what is within it"),
                           toQString(analysis::toKey(GovernmentDimension::Programme)));
            combo->addItem(tr("nothing", "a group opens to what is within it"));
        }
        for (const auto dimension : kDimensions) {
            combo->addItem(models::textOf(analysis::label(dimension)), toQString(analysis::toKey(dimension)));
        }
        combo->setCurrentIndex(chosen.isValid() ? qMax(0, combo->findData(chosen)) : 0);
    }
}

void PivotTab::retranslate() {
    m_rowsLabel->setText(tr("&By:"));
    m_withinLabel->setText(tr("t&hen by:"));
    m_rows->setAccessibleName(tr("Groups"));
    m_within->setAccessibleName(tr("Groups within groups"));
    m_rates->setText(tr("Execution &rate"));
    m_rates->setToolTip(tr("Executed ÷ current budget of closed years"));
    m_pane->ledger().setAccessibleName(tr("Totals by group"));
    fillDimensions();
}

}  // namespace shirube::ui
