// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/ItemsTab.h"

#include <QVBoxLayout>

#include "pages/government/LongTablePane.h"
#include "session/Session.h"

namespace shirube::ui {

using domain::RsKind;
using domain::RsTable;
using Kind = models::RsShownColumn::Kind;

namespace {

std::vector<LongList> listsOf(domain::FiscalYear) {
    return {{.table = RsTable::BudgetItem,
             .file = RsKind::BudgetItems,
             .columns = {{Kind::Own, "project"},
                         {Kind::Programme},
                         {Kind::Ministry},
                         {Kind::Own, "year"},
                         {Kind::Own, "stage"},
                         {Kind::Own, "amount"},
                         {Kind::Own, "requested"},
                         {Kind::Own, "account"},
                         {Kind::Own, "jurisdiction"},
                         {Kind::Own, "organisation"},
                         {Kind::Own, "chapter"},
                         {Kind::Own, "item"},
                         {Kind::Own, "supplement"}},
             .searched = {"item", "chapter", "organisation", "jurisdiction", "account", "supplement", "note"},
             .choice = "stage",
             .choices = {"当初予算", "第1次補正予算", "第2次補正予算", "第3次補正予算", "第4次補正予算",
                         "第5次補正予算", "前年度から繰越し", "予備費等1", "予備費等2", "予備費等3", "予備費等4"},
             .amount = "amount",
             .hasYears = true},
            {.table = RsTable::BudgetTotal,
             .file = RsKind::BudgetSummary,
             .columns = {{Kind::Own, "project"},
                         {Kind::Programme},
                         {Kind::Ministry},
                         {Kind::Own, "year"},
                         {Kind::Own, "initial"},
                         {Kind::Own, "supplementary"},
                         {Kind::Own, "carried_in"},
                         {Kind::Own, "reserve"},
                         {Kind::Own, "current"},
                         {Kind::Own, "executed"},
                         {Kind::Own, "execution_rate"},
                         {Kind::Own, "carried_out"},
                         {Kind::Own, "requested"},
                         {Kind::Own, "increase_reason"}},
             .searched = {"increase_reason", "remarks"},
             .amount = "current",
             .hasYears = true},
            {.table = RsTable::BudgetAccount,
             .file = RsKind::BudgetSummary,
             .columns = {{Kind::Own, "project"},
                         {Kind::Programme},
                         {Kind::Ministry},
                         {Kind::Own, "year"},
                         {Kind::Own, "account_class"},
                         {Kind::Own, "account"},
                         {Kind::Own, "subaccount"},
                         {Kind::Own, "initial"},
                         {Kind::Own, "supplementary1"},
                         {Kind::Own, "carried_in"},
                         {Kind::Own, "current"},
                         {Kind::Own, "executed"},
                         {Kind::Own, "requested"},
                         {Kind::Own, "wished"},
                         {Kind::Own, "note"}},
             .searched = {"account", "subaccount", "note"},
             .choice = "account_class",
             .choices = {"一般会計", "特別会計"},
             .amount = "current",
             .hasYears = true},
            {.table = RsTable::ReflectedAmount,
             .file = RsKind::Inspection,
             .columns = {{Kind::Own, "project"},
                         {Kind::Programme},
                         {Kind::Ministry},
                         {Kind::Own, "account_class"},
                         {Kind::Own, "account"},
                         {Kind::Own, "subaccount"},
                         {Kind::Own, "amount"}},
             .searched = {"account", "subaccount"}}};
}

}  // namespace

ItemsTab::ItemsTab(Session& session, QWidget* parent)
    : GovernmentTab(session, parent), m_pane(new LongTablePane(session, QStringLiteral("items"), listsOf, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_pane, &LongTablePane::projectRequested, this, &GovernmentTab::projectRequested);
    connect(m_pane, &LongTablePane::summaryChanged, this, &ItemsTab::setSummary);
}

void ItemsTab::readEdition() {
    m_pane->showEdition(edition());
}

void ItemsTab::copySelection() {
    m_pane->copySelection();
}

bool ItemsTab::find() {
    m_pane->focusSearch();
    return true;
}

bool ItemsTab::exportShown() {
    m_pane->exportCsv();
    return true;
}

void ItemsTab::saveState() {
    m_pane->saveState();
}

}  // namespace shirube::ui
