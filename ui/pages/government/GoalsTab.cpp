// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/GoalsTab.h"

#include <QVBoxLayout>

#include "pages/government/LongTablePane.h"
#include "session/Session.h"

namespace shirube::ui {

using domain::RsKind;
using domain::RsTable;
using Kind = models::RsShownColumn::Kind;

namespace {

// Results are those of the year before the edition's.
std::vector<LongList> listsOf(domain::FiscalYear edition) {
    const int closed = edition.previous().year();
    return {{.table = RsTable::Goal,
             .file = RsKind::Goals,
             .columns = {{Kind::Own, "project"},
                         {Kind::Programme},
                         {Kind::Ministry},
                         {Kind::Own, "kind"},
                         {Kind::Own, "term"},
                         {Kind::Own, "goal"},
                         {Kind::Own, "indicator"},
                         {Kind::Own, "unit"},
                         {Kind::GoalValue, "target", closed},
                         {Kind::GoalValue, "actual", closed},
                         {Kind::GoalValue, "rate", closed},
                         {Kind::GoalValue, "target", edition.year()},
                         {Kind::Own, "target_year"}},
             .searched = {"indicator", "goal", "source", "cabinet_decision"},
             .choice = "kind",
             .choices = {"アクティビティ", "アウトプット", "アウトカム"}},
            {.table = RsTable::GoalLink,
             .file = RsKind::GoalLinks,
             .columns = {{Kind::Own, "project"},
                         {Kind::Programme},
                         {Kind::Ministry},
                         {Kind::Own, "from_kind"},
                         {Kind::Own, "from_text"},
                         {Kind::Own, "to_kind"},
                         {Kind::Own, "to_term"},
                         {Kind::Own, "to_text"},
                         {Kind::Own, "reason"}},
             .searched = {"from_text", "to_text", "reason", "single_stage_reason"},
             .choice = "to_kind",
             .choices = {"アウトプット", "アウトカム"}}};
}

}  // namespace

GoalsTab::GoalsTab(Session& session, QWidget* parent)
    : GovernmentTab(session, parent), m_pane(new LongTablePane(session, QStringLiteral("goals"), listsOf, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_pane, &LongTablePane::projectRequested, this, &GovernmentTab::projectRequested);
    connect(m_pane, &LongTablePane::summaryChanged, this, &GoalsTab::setSummary);
}

void GoalsTab::readEdition() {
    m_pane->showEdition(edition());
}

void GoalsTab::copySelection() {
    m_pane->copySelection();
}

bool GoalsTab::find() {
    m_pane->focusSearch();
    return true;
}

bool GoalsTab::exportShown() {
    m_pane->exportCsv();
    return true;
}

void GoalsTab::saveState() {
    m_pane->saveState();
}

}  // namespace shirube::ui
