// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/PaymentsTab.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

#include "pages/government/LongTablePane.h"
#include "pages/government/PayeesPane.h"
#include "session/Session.h"

namespace shirube::ui {

using domain::RsKind;
using domain::RsTable;
using Kind = models::RsShownColumn::Kind;

namespace {

const std::vector<std::string>& contractMethods() {
    static const std::vector<std::string> methods{"一般競争契約（最低価格）",
                                                  "一般競争契約（総合評価）",
                                                  "指名競争契約（最低価格）",
                                                  "指名競争契約（総合評価）",
                                                  "随意契約（企画競争）",
                                                  "随意契約（公募）",
                                                  "随意契約（不落・不調）",
                                                  "随意契約（少額）",
                                                  "随意契約（その他）",
                                                  "補助金等交付",
                                                  "その他"};
    return methods;
}

std::vector<LongList> listsOf(domain::FiscalYear) {
    return {
        {.table = RsTable::Payee,
         .file = RsKind::Payments,
         .columns = {{Kind::Own, "project"},
                     {Kind::Programme},
                     {Kind::Ministry},
                     {Kind::Own, "block"},
                     {Kind::Own, "name"},
                     {Kind::Own, "amount"},
                     {Kind::Own, "corporate_number"},
                     {Kind::Own, "legal_form"},
                     {Kind::Own, "is_other"},
                     {Kind::Own, "is_list"},
                     {Kind::Own, "address"}},
         .searched = {"name", "corporate_number", "address"},
         .amount = "amount"},
        {.table = RsTable::Contract,
         .file = RsKind::Payments,
         .columns = {{Kind::Own, "project"},
                     {Kind::Programme},
                     {Kind::Ministry},
                     {Kind::Own, "block"},
                     {Kind::Own, "payee"},
                     {Kind::Own, "outline"},
                     {Kind::Own, "amount"},
                     {Kind::Own, "method"},
                     {Kind::Own, "bidders"},
                     {Kind::Own, "award_rate"},
                     {Kind::Own, "corporate_number"}},
         .searched = {"payee", "outline", "corporate_number", "sole_bid_reason"},
         .choice = "method",
         .choices = contractMethods(),
         .amount = "amount"},
        {.table = RsTable::PayeeBlock,
         .file = RsKind::Payments,
         .columns = {{Kind::Own, "project"},
                     {Kind::Programme},
                     {Kind::Ministry},
                     {Kind::Own, "block"},
                     {Kind::Own, "name"},
                     {Kind::Own, "payee_count"},
                     {Kind::Own, "amount"},
                     {Kind::Own, "role"}},
         .searched = {"name", "role"},
         .amount = "amount"},
        {.table = RsTable::BlockFlow,
         .file = RsKind::PaymentFlows,
         .columns = {{Kind::Own, "project"},
                     {Kind::Programme},
                     {Kind::Ministry},
                     {Kind::Own, "is_direct"},
                     {Kind::Own, "from_block"},
                     {Kind::Own, "from_name"},
                     {Kind::Own, "to_block"},
                     {Kind::Own, "to_name"},
                     {Kind::Own, "note"}},
         .searched = {"from_name", "to_name", "note"}},
        {.table = RsTable::ExpenseUse,
         .file = RsKind::ExpenseUses,
         .columns = {{Kind::Own, "project"},
                     {Kind::Programme},
                     {Kind::Ministry},
                     {Kind::Own, "block"},
                     {Kind::Own, "payee"},
                     {Kind::Own, "item"},
                     {Kind::Own, "use"},
                     {Kind::Own, "amount"},
                     {Kind::Own, "contract"},
                     {Kind::Own, "corporate_number"}},
         .searched = {"payee", "item", "use", "contract", "corporate_number"},
         .amount = "amount"},
        {.table = RsTable::Obligation,
         .file = RsKind::Obligations,
         .columns = {{Kind::Own, "project"},
                     {Kind::Programme},
                     {Kind::Ministry},
                     {Kind::Own, "block"},
                     {Kind::Own, "name"},
                     {Kind::Own, "outline"},
                     {Kind::Own, "amount"},
                     {Kind::Own, "method"},
                     {Kind::Own, "bidders"},
                     {Kind::Own, "award_rate"},
                     {Kind::Own, "corporate_number"}},
         .searched = {"name", "outline", "corporate_number", "sole_bid_reason"},
         .choice = "method",
         .choices = contractMethods(),
         .amount = "amount"},
        {.table = RsTable::IndirectCost,
         .file = RsKind::PaymentFlows,
         .columns =
             {{Kind::Own, "project"}, {Kind::Programme}, {Kind::Ministry}, {Kind::Own, "item"}, {Kind::Own, "amount"}},
         .searched = {"item"},
         .amount = "amount"}};
}

}  // namespace

PaymentsTab::PaymentsTab(Session& session, QWidget* parent)
    : GovernmentTab(session, parent),
      m_parts(new QTabWidget(this)),
      m_pane(new LongTablePane(session, QStringLiteral("payments"), listsOf, this)),
      m_payees(new PayeesPane(session, this)) {
    m_parts->setObjectName(QStringLiteral("paymentParts"));
    m_parts->setDocumentMode(true);
    m_parts->addTab(m_pane, QString());
    m_parts->addTab(m_payees, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);
    connect(m_pane, &LongTablePane::projectRequested, this, &GovernmentTab::projectRequested);
    connect(m_payees, &PayeesPane::projectRequested, this, &GovernmentTab::projectRequested);
    connect(m_pane, &LongTablePane::summaryChanged, this, &PaymentsTab::setSummary);
    retranslate();
}

bool PaymentsTab::isAtPayees() const {
    return m_parts->currentWidget() == m_payees;
}

void PaymentsTab::readEdition() {
    m_pane->showEdition(edition());
    m_payees->showEdition(edition());
}

void PaymentsTab::showPayee(const QString& payee) {
    readIfStale();
    m_parts->setCurrentWidget(m_payees);
    m_payees->search(payee);
}

void PaymentsTab::copySelection() {
    if (isAtPayees()) {
        GovernmentTab::copySelection();
    } else {
        m_pane->copySelection();
    }
}

bool PaymentsTab::find() {
    if (isAtPayees()) {
        m_payees->focusSearch();
    } else {
        m_pane->focusSearch();
    }
    return true;
}

bool PaymentsTab::exportShown() {
    if (isAtPayees()) {
        m_payees->exportReport();
    } else {
        m_pane->exportCsv();
    }
    return true;
}

bool PaymentsTab::print() {
    if (isAtPayees()) {
        m_payees->print();
    }
    return isAtPayees();
}

void PaymentsTab::saveState() {
    m_pane->saveState();
}

void PaymentsTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    GovernmentTab::changeEvent(event);
}

void PaymentsTab::retranslate() {
    m_parts->setTabText(m_parts->indexOf(m_pane), tr("Row by row"));
    m_parts->setTabText(m_parts->indexOf(m_payees), tr("By payee, over all ministries"));
}

}  // namespace shirube::ui
