// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/indicator/IndicatorSheets.h"

#include <QEvent>
#include <utility>

#include "analysis/IndicatorFigures.h"
#include "models/FactCell.h"
#include "models/IndicatorValueModel.h"
#include "models/QtTranslator.h"
#include "models/TableSortModel.h"
#include "pages/indicator/TrialBox.h"
#include "session/Session.h"
#include "widgets/FigurePanel.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::FactCell;

namespace {

constexpr int kWidest = 260;

}  // namespace

IndicatorSheets::IndicatorSheets(Session& session, Listed listed, QWidget* parent)
    : QTabWidget(parent),
      m_session(session),
      m_listed(std::move(listed)),
      m_valueModel(new models::IndicatorValueModel(this)),
      m_valueRows(new models::TableSortModel(this)),
      m_historyModel(new models::IndicatorHistoryModel(this)),
      m_historyRows(new models::TableSortModel(this)),
      m_timeline(new FigurePanel(
          session, [this] { return makeTimeline(); }, this)),
      m_bullets(new FigurePanel(
          session, [this] { return makeBullets(); }, this)),
      m_values(new TableView(FactCell::NumberRole, this)),
      m_history(new TableView(FactCell::NumberRole, this)),
      m_trial(new TrialBox(session, this)) {
    setObjectName(QStringLiteral("indicatorSheets"));
    setDocumentMode(true);
    addSheets();
    retranslate();
}

void IndicatorSheets::addSheets() {
    const auto show = [](TableView& table, models::TableSortModel& rows, QAbstractItemModel& model, const char* name) {
        table.setObjectName(QLatin1String(name));
        rows.setSourceModel(&model);
        table.setModel(&rows);
        table.showFactCells();
    };
    show(*m_values, *m_valueRows, *m_valueModel, "indicatorValues");
    show(*m_history, *m_historyRows, *m_historyModel, "indicatorHistory");
    for (QWidget* sheet : std::initializer_list<QWidget*>{m_timeline, m_bullets, m_values, m_history, m_trial}) {
        addTab(sheet, QString());
    }
    m_timeline->fillRoom();
    connect(m_history->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IndicatorSheets::reportChanged);
    for (auto* view : {m_values, m_history}) {
        connect(view, &QTreeView::activated, this, [this](const QModelIndex& index) {
            if (const auto fact = index.data(FactCell::FactRole).toString(); !fact.isEmpty()) {
                emit factActivated(fact);
            }
        });
    }
}

void IndicatorSheets::setOutcome(std::shared_ptr<const analysis::FactBook> facts,
                                 const analysis::IndicatorOutcome* outcome) {
    m_facts = std::move(facts);
    m_outcome = outcome;
    m_valueModel->setOutcome(m_facts, outcome);
    m_historyModel->setIndicator(m_facts, outcome ? outcome->series.indicator : nullptr, m_session.asOf());
    m_values->fitColumns(kWidest);
    m_history->fitColumns(kWidest);
    m_history->setCurrentIndex(m_historyRows->index(0, 0));
    m_values->setCurrentIndex(m_valueRows->index(0, 0));
    m_trial->setOutcome(m_facts, outcome);
    m_timeline->rebuild();
    emit reportChanged();
}

void IndicatorSheets::listChanged() {
    m_bullets->rebuild();
}

void IndicatorSheets::retranslateTables() {
    m_valueModel->retranslate();
    m_historyModel->retranslate();
    m_values->fitColumns(kWidest);
    m_history->fitColumns(kWidest);
    m_history->setCurrentIndex(m_historyRows->index(0, 0));
}

int IndicatorSheets::historyRow() const {
    return m_historyRows->mapToSource(m_history->currentIndex()).row();
}

const domain::ActualReport* IndicatorSheets::report() const {
    return m_historyModel->reportAt(historyRow());
}

models::IndicatorHistoryModel::Standing IndicatorSheets::standing() const {
    return m_historyModel->standingAt(historyRow());
}

TableView* IndicatorSheets::table() const {
    return qobject_cast<TableView*>(currentWidget());
}

FigurePanel* IndicatorSheets::figure() const {
    return qobject_cast<FigurePanel*>(currentWidget());
}

base::Result<analysis::FigureSpec> IndicatorSheets::makeTimeline() const {
    if (!m_outcome) {
        return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("Select an indicator first.")));
    }
    analysis::OutcomeFigureOptions options;
    options.language = m_session.isEnglish() ? "en" : "ja";
    return analysis::indicatorFigure(*m_facts, m_outcome->series, m_outcome->result, options, models::qtTranslator());
}

base::Result<analysis::FigureSpec> IndicatorSheets::makeBullets() const {
    const auto listed = m_listed();
    if (!m_facts || listed.empty()) {
        return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("The filter leaves no indicator.")));
    }
    analysis::OutcomeFigureOptions options;
    options.language = m_session.isEnglish() ? "en" : "ja";
    return analysis::bulletFigure(*m_facts, listed, m_session.asOf(), options, models::qtTranslator());
}

void IndicatorSheets::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QTabWidget::changeEvent(event);
}

void IndicatorSheets::retranslate() {
    setTabText(Timeline, tr("Over time"));
    setTabText(Bullets, tr("Targets and actuals"));
    setTabText(Values, tr("Values by period"));
    setTabText(History, tr("Reports"));
    setTabText(Trial, tr("What if"));
    setAccessibleName(tr("The selected indicator"));
    m_values->setAccessibleName(tr("Values by period"));
    m_history->setAccessibleName(tr("Reports of the indicator"));
    m_history->setEmptyText(tr("No person has reported an actual yet. Enter one with F2."));
    m_values->setEmptyText(tr("No document gives a target or an actual."));
}

}  // namespace shirube::ui
