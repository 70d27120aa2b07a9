// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/SheetGoals.h"

#include <QEvent>
#include <QItemSelectionModel>

#include "models/GovernmentGoalModel.h"
#include "models/QtTranslator.h"
#include "models/TableSortModel.h"
#include "pages/government/GovernmentText.h"
#include "session/Session.h"
#include "widgets/DetailView.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::toQString;

namespace {

constexpr int kWidest = 190;
constexpr int kDetailWidth = 376;

}  // namespace

SheetGoals::SheetGoals(Session& session, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent),
      m_session(session),
      m_model(new models::GovernmentGoalModel(this)),
      m_rows(new models::TableSortModel(this)),
      m_table(new TableView(models::FactCell::NumberRole, this)),
      m_detail(new DetailView(this)) {
    m_table->setObjectName(QStringLiteral("sheetGoals"));
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->showFactCells();
    addWidget(m_table);
    addWidget(m_detail);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setCollapsible(0, false);
    setSizes({800, kDetailWidth});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SheetGoals::showCurrent);
    connect(&m_session, &Session::schemeChanged, this, &SheetGoals::showCurrent);
    retranslate();
}

void SheetGoals::setGoals(std::vector<analysis::GovernmentGoal> goals, int closedYear) {
    m_model->setGoals(std::move(goals), closedYear);
    m_table->setEmptyText(tr("The file 3-1 of this edition has no goal of this programme."));
    m_table->fitColumns(kWidest);
    m_table->setCurrentIndex(m_rows->index(0, 0));
    showCurrent();
}

void SheetGoals::setMessage(const QString& text) {
    m_model->setGoals({}, m_model->closedYear());
    m_table->setEmptyText(text);
    showCurrent();
}

void SheetGoals::showCurrent() {
    const RichText rich(palette());
    const auto* goal = m_model->goalAt(m_rows->mapToSource(m_table->currentIndex()).row());
    if (!goal) {
        m_detail->showText(rich.hint(tr("Select a goal: its years and where they stand are shown here.")));
        return;
    }
    auto html = rich.heading(toQString(goal->goal.empty() ? goal->indicator : goal->goal),
                             toQString(goal->goal.empty() ? std::string() : goal->indicator));
    html += RichText::table(
        rich.row(tr("Unit"), toQString(goal->unit)) + rich.row(tr("Kind of goal"), toQString(goal->goalType)) +
        rich.row(tr("Better"), toQString(goal->direction)) + rich.row(tr("Source"), toQString(goal->source)));
    QString years;
    for (const auto& value : goal->values) {
        QStringList parts;
        if (!value.target.empty()) {
            parts.append(tr("target %1").arg(toQString(value.target)));
        }
        if (!value.actual.empty()) {
            parts.append(tr("actual %1").arg(toQString(value.actual)));
        }
        if (!value.rate.empty()) {
            parts.append(tr("%1% of the target").arg(toQString(value.rate)));
        }
        if (value.isTargetYear) {
            parts.append(tr("target year"));
        }
        years += rich.row(tr("FY%1").arg(value.year), parts.join(tr(", ", "between parts of a list")));
    }
    if (!years.isEmpty()) {
        html += rich.section(tr("Years")) + RichText::table(years);
    }
    m_detail->showText(html + rich.section(tr("Where it stands")) +
                       GovernmentText(m_session, palette()).placeLine(goal->row));
}

void SheetGoals::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QSplitter::changeEvent(event);
}

void SheetGoals::retranslate() {
    m_table->setAccessibleName(tr("Goals"));
    m_model->retranslate();
    showCurrent();
}

}  // namespace shirube::ui
