// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RsColumnTitle.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "models/QtTranslator.h"

namespace shirube::models {

using domain::RsTable;

namespace {

constexpr const char* kContext = "RsColumnTitle";

struct TableTitle {
    RsTable table;
    const char* title;
};
constexpr std::array kTables{
    TableTitle{RsTable::Heading, QT_TRANSLATE_NOOP("RsColumnTitle", "Name and office by file")},
    TableTitle{RsTable::Programme, QT_TRANSLATE_NOOP("RsColumnTitle", "Outline of programmes")},
    TableTitle{RsTable::SearchText, QT_TRANSLATE_NOOP("RsColumnTitle", "What is searched")},
    TableTitle{RsTable::MajorExpense, QT_TRANSLATE_NOOP("RsColumnTitle", "Major expenses")},
    TableTitle{RsTable::Office, QT_TRANSLATE_NOOP("RsColumnTitle", "Other offices")},
    TableTitle{RsTable::Policy, QT_TRANSLATE_NOOP("RsColumnTitle", "Policies")},
    TableTitle{RsTable::Law, QT_TRANSLATE_NOOP("RsColumnTitle", "Laws")},
    TableTitle{RsTable::Plan, QT_TRANSLATE_NOOP("RsColumnTitle", "Plans and notices")},
    TableTitle{RsTable::SubsidyRate, QT_TRANSLATE_NOOP("RsColumnTitle", "Subsidy rates")},
    TableTitle{RsTable::Relation, QT_TRANSLATE_NOOP("RsColumnTitle", "Related programmes")},
    TableTitle{RsTable::BudgetTotal, QT_TRANSLATE_NOOP("RsColumnTitle", "Budget and execution")},
    TableTitle{RsTable::BudgetAccount, QT_TRANSLATE_NOOP("RsColumnTitle", "Budget by account")},
    TableTitle{RsTable::BudgetItem, QT_TRANSLATE_NOOP("RsColumnTitle", "Budget items")},
    TableTitle{RsTable::Goal, QT_TRANSLATE_NOOP("RsColumnTitle", "Goals and indicators")},
    TableTitle{RsTable::GoalValue, QT_TRANSLATE_NOOP("RsColumnTitle", "Targets and actuals")},
    TableTitle{RsTable::GoalLink, QT_TRANSLATE_NOOP("RsColumnTitle", "Arrows between goals")},
    TableTitle{RsTable::Inspection, QT_TRANSLATE_NOOP("RsColumnTitle", "Inspection")},
    TableTitle{RsTable::ReflectedAmount, QT_TRANSLATE_NOOP("RsColumnTitle", "Amounts reflected in the request")},
    TableTitle{RsTable::PastFinding, QT_TRANSLATE_NOOP("RsColumnTitle", "Past findings")},
    TableTitle{RsTable::OtherFinding, QT_TRANSLATE_NOOP("RsColumnTitle", "Other findings")},
    TableTitle{RsTable::PayeeBlock, QT_TRANSLATE_NOOP("RsColumnTitle", "Payee blocks")},
    TableTitle{RsTable::Payee, QT_TRANSLATE_NOOP("RsColumnTitle", "Payees")},
    TableTitle{RsTable::Contract, QT_TRANSLATE_NOOP("RsColumnTitle", "Contracts")},
    TableTitle{RsTable::BlockFlow, QT_TRANSLATE_NOOP("RsColumnTitle", "Flows between blocks")},
    TableTitle{RsTable::IndirectCost, QT_TRANSLATE_NOOP("RsColumnTitle", "Indirect costs of the state")},
    TableTitle{RsTable::ExpenseUse, QT_TRANSLATE_NOOP("RsColumnTitle", "What the money was used for")},
    TableTitle{RsTable::Obligation, QT_TRANSLATE_NOOP("RsColumnTitle", "Contracts on treasury obligations")},
    TableTitle{RsTable::Note, QT_TRANSLATE_NOOP("RsColumnTitle", "Remarks of the sheet")},
    TableTitle{RsTable::Breach, QT_TRANSLATE_NOOP("RsColumnTitle", "Findings of the checks")},
};

// Columns that mean something of their own in one table.
struct OwnTitle {
    RsTable table;
    std::string_view column;
    const char* title;
};
constexpr std::array kOwn{
    OwnTitle{RsTable::Goal, "unit", QT_TRANSLATE_NOOP("RsColumnTitle", "Unit")},
    OwnTitle{RsTable::Goal, "direction", QT_TRANSLATE_NOOP("RsColumnTitle", "Better is")},
    OwnTitle{RsTable::Goal, "kind", QT_TRANSLATE_NOOP("RsColumnTitle", "Kind")},
    OwnTitle{RsTable::Goal, "number", QT_TRANSLATE_NOOP("RsColumnTitle", "Number")},
    OwnTitle{RsTable::GoalValue, "target", QT_TRANSLATE_NOOP("RsColumnTitle", "Target")},
    OwnTitle{RsTable::GoalValue, "rate", QT_TRANSLATE_NOOP("RsColumnTitle", "Rate (%)")},
    OwnTitle{RsTable::GoalValue, "actual", QT_TRANSLATE_NOOP("RsColumnTitle", "Actual")},
    OwnTitle{RsTable::SubsidyRate, "target", QT_TRANSLATE_NOOP("RsColumnTitle", "What is subsidised")},
    OwnTitle{RsTable::SubsidyRate, "rate", QT_TRANSLATE_NOOP("RsColumnTitle", "Subsidy rate")},
    OwnTitle{RsTable::Programme, "name", QT_TRANSLATE_NOOP("RsColumnTitle", "Programme")},
    OwnTitle{RsTable::Heading, "name", QT_TRANSLATE_NOOP("RsColumnTitle", "Programme")},
    OwnTitle{RsTable::MajorExpense, "name", QT_TRANSLATE_NOOP("RsColumnTitle", "Major expense")},
    OwnTitle{RsTable::Law, "name", QT_TRANSLATE_NOOP("RsColumnTitle", "Law")},
    OwnTitle{RsTable::Law, "item", QT_TRANSLATE_NOOP("RsColumnTitle", "Item of the law")},
    OwnTitle{RsTable::Plan, "name", QT_TRANSLATE_NOOP("RsColumnTitle", "Plan or notice")},
    OwnTitle{RsTable::Policy, "measure", QT_TRANSLATE_NOOP("RsColumnTitle", "Measure")},
    OwnTitle{RsTable::PayeeBlock, "name", QT_TRANSLATE_NOOP("RsColumnTitle", "Name of the block")},
    OwnTitle{RsTable::Payee, "name", QT_TRANSLATE_NOOP("RsColumnTitle", "Payee")},
    OwnTitle{RsTable::Obligation, "name", QT_TRANSLATE_NOOP("RsColumnTitle", "Contractor")},
    OwnTitle{RsTable::BudgetItem, "item", QT_TRANSLATE_NOOP("RsColumnTitle", "Item (目)")},
    OwnTitle{RsTable::IndirectCost, "item", QT_TRANSLATE_NOOP("RsColumnTitle", "Item of cost")},
    OwnTitle{RsTable::ExpenseUse, "item", QT_TRANSLATE_NOOP("RsColumnTitle", "Item of expense")},
    OwnTitle{RsTable::Inspection, "direction", QT_TRANSLATE_NOOP("RsColumnTitle", "Direction of improvement")},
    OwnTitle{RsTable::PastFinding, "category", QT_TRANSLATE_NOOP("RsColumnTitle", "Kind of finding")},
    OwnTitle{RsTable::Programme, "category", QT_TRANSLATE_NOOP("RsColumnTitle", "Kind of programme")},
    OwnTitle{RsTable::BudgetItem, "requested", QT_TRANSLATE_NOOP("RsColumnTitle", "Requested for the next year")},
    OwnTitle{RsTable::Programme, "outline", QT_TRANSLATE_NOOP("RsColumnTitle", "Outline of the programme")},
    OwnTitle{RsTable::PayeeBlock, "amount", QT_TRANSLATE_NOOP("RsColumnTitle", "Total of the block")},
    OwnTitle{RsTable::Payee, "amount", QT_TRANSLATE_NOOP("RsColumnTitle", "Total of the payee")},
    OwnTitle{RsTable::Obligation, "amount", QT_TRANSLATE_NOOP("RsColumnTitle", "Amount of the contract")},
    OwnTitle{RsTable::BlockFlow, "note", QT_TRANSLATE_NOOP("RsColumnTitle", "Note on the flow")},
};

struct Title {
    std::string_view column;
    const char* title;
};
constexpr std::array kColumns{
    Title{"project", QT_TRANSLATE_NOOP("RsColumnTitle", "Programme ID")},
    Title{"name", QT_TRANSLATE_NOOP("RsColumnTitle", "Name")},
    Title{"ministry_order", QT_TRANSLATE_NOOP("RsColumnTitle", "Order of ministries")},
    Title{"policy_ministry", QT_TRANSLATE_NOOP("RsColumnTitle", "Ministry in charge of the policy")},
    Title{"ministry", QT_TRANSLATE_NOOP("RsColumnTitle", "Ministry")},
    Title{"bureau", QT_TRANSLATE_NOOP("RsColumnTitle", "Bureau")},
    Title{"department", QT_TRANSLATE_NOOP("RsColumnTitle", "Department")},
    Title{"division", QT_TRANSLATE_NOOP("RsColumnTitle", "Division")},
    Title{"room", QT_TRANSLATE_NOOP("RsColumnTitle", "Office")},
    Title{"team", QT_TRANSLATE_NOOP("RsColumnTitle", "Team")},
    Title{"unit", QT_TRANSLATE_NOOP("RsColumnTitle", "Section")},
    Title{"purpose", QT_TRANSLATE_NOOP("RsColumnTitle", "Purpose")},
    Title{"issues", QT_TRANSLATE_NOOP("RsColumnTitle", "Present state and issues")},
    Title{"outline", QT_TRANSLATE_NOOP("RsColumnTitle", "Outline")},
    Title{"outline_url", QT_TRANSLATE_NOOP("RsColumnTitle", "Address of the outline")},
    Title{"category", QT_TRANSLATE_NOOP("RsColumnTitle", "Category")},
    Title{"start_year", QT_TRANSLATE_NOOP("RsColumnTitle", "Begins in")},
    Title{"start_unknown", QT_TRANSLATE_NOOP("RsColumnTitle", "Beginning unknown")},
    Title{"end_year", QT_TRANSLATE_NOOP("RsColumnTitle", "Ends in")},
    Title{"end_open", QT_TRANSLATE_NOOP("RsColumnTitle", "No end planned")},
    Title{"by_direct", QT_TRANSLATE_NOOP("RsColumnTitle", "Carried out directly")},
    Title{"by_subsidy", QT_TRANSLATE_NOOP("RsColumnTitle", "By subsidy")},
    Title{"by_burden", QT_TRANSLATE_NOOP("RsColumnTitle", "By burden sharing")},
    Title{"by_grant", QT_TRANSLATE_NOOP("RsColumnTitle", "By grant")},
    Title{"by_contribution", QT_TRANSLATE_NOOP("RsColumnTitle", "By contribution")},
    Title{"by_other", QT_TRANSLATE_NOOP("RsColumnTitle", "In another way")},
    Title{"remarks", QT_TRANSLATE_NOOP("RsColumnTitle", "Remarks")},
    Title{"former_number", QT_TRANSLATE_NOOP("RsColumnTitle", "Former number")},
    Title{"sheet_order", QT_TRANSLATE_NOOP("RsColumnTitle", "Order of sheets")},
    Title{"name_key", QT_TRANSLATE_NOOP("RsColumnTitle", "Name as searched")},
    Title{"text_key", QT_TRANSLATE_NOOP("RsColumnTitle", "Text as searched")},
    Title{"number", QT_TRANSLATE_NOOP("RsColumnTitle", "Number")},
    Title{"responsible", QT_TRANSLATE_NOOP("RsColumnTitle", "Person in charge")},
    Title{"policy", QT_TRANSLATE_NOOP("RsColumnTitle", "Policy")},
    Title{"measure", QT_TRANSLATE_NOOP("RsColumnTitle", "Measure")},
    Title{"url", QT_TRANSLATE_NOOP("RsColumnTitle", "Address")},
    Title{"law_number", QT_TRANSLATE_NOOP("RsColumnTitle", "Number of the law")},
    Title{"law_id", QT_TRANSLATE_NOOP("RsColumnTitle", "ID of the law")},
    Title{"article", QT_TRANSLATE_NOOP("RsColumnTitle", "Article")},
    Title{"paragraph", QT_TRANSLATE_NOOP("RsColumnTitle", "Paragraph")},
    Title{"item", QT_TRANSLATE_NOOP("RsColumnTitle", "Item")},
    Title{"target", QT_TRANSLATE_NOOP("RsColumnTitle", "Target")},
    Title{"rate", QT_TRANSLATE_NOOP("RsColumnTitle", "Rate")},
    Title{"rate_cap", QT_TRANSLATE_NOOP("RsColumnTitle", "Upper limit of the subsidy")},
    Title{"related_project", QT_TRANSLATE_NOOP("RsColumnTitle", "ID of the related programme")},
    Title{"related_name", QT_TRANSLATE_NOOP("RsColumnTitle", "Related programme")},
    Title{"relation", QT_TRANSLATE_NOOP("RsColumnTitle", "Relation")},
    Title{"year", QT_TRANSLATE_NOOP("RsColumnTitle", "Budget year")},
    Title{"initial", QT_TRANSLATE_NOOP("RsColumnTitle", "Initial budget")},
    Title{"supplementary", QT_TRANSLATE_NOOP("RsColumnTitle", "Supplementary budget")},
    Title{"carried_in", QT_TRANSLATE_NOOP("RsColumnTitle", "Carried in")},
    Title{"reserve", QT_TRANSLATE_NOOP("RsColumnTitle", "Reserve")},
    Title{"current", QT_TRANSLATE_NOOP("RsColumnTitle", "Current budget")},
    Title{"executed", QT_TRANSLATE_NOOP("RsColumnTitle", "Executed")},
    Title{"execution_rate", QT_TRANSLATE_NOOP("RsColumnTitle", "Execution rate as printed")},
    Title{"carried_out", QT_TRANSLATE_NOOP("RsColumnTitle", "Carried out")},
    Title{"requested", QT_TRANSLATE_NOOP("RsColumnTitle", "Requested")},
    Title{"increase_reason", QT_TRANSLATE_NOOP("RsColumnTitle", "Why it changed")},
    Title{"account_class", QT_TRANSLATE_NOOP("RsColumnTitle", "Class of account")},
    Title{"account", QT_TRANSLATE_NOOP("RsColumnTitle", "Account")},
    Title{"subaccount", QT_TRANSLATE_NOOP("RsColumnTitle", "Subaccount")},
    Title{"supplementary1", QT_TRANSLATE_NOOP("RsColumnTitle", "1st supplementary budget")},
    Title{"supplementary2", QT_TRANSLATE_NOOP("RsColumnTitle", "2nd supplementary budget")},
    Title{"supplementary3", QT_TRANSLATE_NOOP("RsColumnTitle", "3rd supplementary budget")},
    Title{"supplementary4", QT_TRANSLATE_NOOP("RsColumnTitle", "4th supplementary budget")},
    Title{"supplementary5", QT_TRANSLATE_NOOP("RsColumnTitle", "5th supplementary budget")},
    Title{"reserve1", QT_TRANSLATE_NOOP("RsColumnTitle", "Reserve 1")},
    Title{"reserve2", QT_TRANSLATE_NOOP("RsColumnTitle", "Reserve 2")},
    Title{"reserve3", QT_TRANSLATE_NOOP("RsColumnTitle", "Reserve 3")},
    Title{"reserve4", QT_TRANSLATE_NOOP("RsColumnTitle", "Reserve 4")},
    Title{"wished", QT_TRANSLATE_NOOP("RsColumnTitle", "Wished for")},
    Title{"note", QT_TRANSLATE_NOOP("RsColumnTitle", "Note")},
    Title{"stage", QT_TRANSLATE_NOOP("RsColumnTitle", "Stage of the budget")},
    Title{"jurisdiction", QT_TRANSLATE_NOOP("RsColumnTitle", "Jurisdiction")},
    Title{"organisation", QT_TRANSLATE_NOOP("RsColumnTitle", "Organisation or subaccount")},
    Title{"chapter", QT_TRANSLATE_NOOP("RsColumnTitle", "Chapter (項)")},
    Title{"supplement", QT_TRANSLATE_NOOP("RsColumnTitle", "Supplement to the item")},
    Title{"amount", QT_TRANSLATE_NOOP("RsColumnTitle", "Amount")},
    Title{"kind", QT_TRANSLATE_NOOP("RsColumnTitle", "Kind")},
    Title{"term", QT_TRANSLATE_NOOP("RsColumnTitle", "Term")},
    Title{"goal_type", QT_TRANSLATE_NOOP("RsColumnTitle", "Type of goal")},
    Title{"goal", QT_TRANSLATE_NOOP("RsColumnTitle", "Activity or goal")},
    Title{"indicator", QT_TRANSLATE_NOOP("RsColumnTitle", "Indicator")},
    Title{"direction", QT_TRANSLATE_NOOP("RsColumnTitle", "Direction")},
    Title{"source", QT_TRANSLATE_NOOP("RsColumnTitle", "Source of the figures")},
    Title{"qualitative_reason", QT_TRANSLATE_NOOP("RsColumnTitle", "Why the goal is qualitative")},
    Title{"qualitative_result", QT_TRANSLATE_NOOP("RsColumnTitle", "Qualitative result")},
    Title{"cabinet_decision", QT_TRANSLATE_NOOP("RsColumnTitle", "Cabinet decision with the KPI")},
    Title{"cabinet_place", QT_TRANSLATE_NOOP("RsColumnTitle", "Place in the decision")},
    Title{"cabinet_url", QT_TRANSLATE_NOOP("RsColumnTitle", "Address of the decision")},
    Title{"target_year", QT_TRANSLATE_NOOP("RsColumnTitle", "Target year")},
    Title{"actual", QT_TRANSLATE_NOOP("RsColumnTitle", "Actual")},
    Title{"is_target_year", QT_TRANSLATE_NOOP("RsColumnTitle", "Is the target year")},
    Title{"from_number", QT_TRANSLATE_NOOP("RsColumnTitle", "From: number")},
    Title{"from_kind", QT_TRANSLATE_NOOP("RsColumnTitle", "From: kind")},
    Title{"from_term", QT_TRANSLATE_NOOP("RsColumnTitle", "From: term")},
    Title{"from_text", QT_TRANSLATE_NOOP("RsColumnTitle", "From: activity or goal")},
    Title{"from_indicator", QT_TRANSLATE_NOOP("RsColumnTitle", "From: indicator")},
    Title{"to_number", QT_TRANSLATE_NOOP("RsColumnTitle", "To: number")},
    Title{"to_kind", QT_TRANSLATE_NOOP("RsColumnTitle", "To: kind")},
    Title{"to_term", QT_TRANSLATE_NOOP("RsColumnTitle", "To: term")},
    Title{"to_text", QT_TRANSLATE_NOOP("RsColumnTitle", "To: goal")},
    Title{"to_indicator", QT_TRANSLATE_NOOP("RsColumnTitle", "To: indicator")},
    Title{"reason", QT_TRANSLATE_NOOP("RsColumnTitle", "How it leads there")},
    Title{"single_stage_reason", QT_TRANSLATE_NOOP("RsColumnTitle", "Why there is one stage only")},
    Title{"result", QT_TRANSLATE_NOOP("RsColumnTitle", "Result of the inspection")},
    Title{"effect_evaluation", QT_TRANSLATE_NOOP("RsColumnTitle", "Evaluation of the effect")},
    Title{"external_year", QT_TRANSLATE_NOOP("RsColumnTitle", "Last year of external inspection")},
    Title{"external_target", QT_TRANSLATE_NOOP("RsColumnTitle", "Externally inspected")},
    Title{"external_reason", QT_TRANSLATE_NOOP("RsColumnTitle", "Why it is externally inspected")},
    Title{"external_finding", QT_TRANSLATE_NOOP("RsColumnTitle", "Finding of external experts")},
    Title{"public_process", QT_TRANSLATE_NOOP("RsColumnTitle", "Result of the public process")},
    Title{"team_finding", QT_TRANSLATE_NOOP("RsColumnTitle", "Finding of the review team")},
    Title{"team_finding_detail", QT_TRANSLATE_NOOP("RsColumnTitle", "Finding of the review team in detail")},
    Title{"reflection", QT_TRANSLATE_NOOP("RsColumnTitle", "Reflection in the request")},
    Title{"reflection_detail", QT_TRANSLATE_NOOP("RsColumnTitle", "Reflection in detail")},
    Title{"content", QT_TRANSLATE_NOOP("RsColumnTitle", "Content")},
    Title{"response", QT_TRANSLATE_NOOP("RsColumnTitle", "Response")},
    Title{"survey", QT_TRANSLATE_NOOP("RsColumnTitle", "Survey")},
    Title{"block", QT_TRANSLATE_NOOP("RsColumnTitle", "Block")},
    Title{"payee_count", QT_TRANSLATE_NOOP("RsColumnTitle", "Number of payees")},
    Title{"role", QT_TRANSLATE_NOOP("RsColumnTitle", "Role in the programme")},
    Title{"corporate_number", QT_TRANSLATE_NOOP("RsColumnTitle", "Corporate number")},
    Title{"address", QT_TRANSLATE_NOOP("RsColumnTitle", "Address of the payee")},
    Title{"legal_form", QT_TRANSLATE_NOOP("RsColumnTitle", "Legal form")},
    Title{"is_other", QT_TRANSLATE_NOOP("RsColumnTitle", "Others")},
    Title{"is_list", QT_TRANSLATE_NOOP("RsColumnTitle", "Listed name only")},
    Title{"payee", QT_TRANSLATE_NOOP("RsColumnTitle", "Payee")},
    Title{"method", QT_TRANSLATE_NOOP("RsColumnTitle", "Method of contract")},
    Title{"method_detail", QT_TRANSLATE_NOOP("RsColumnTitle", "Method in detail")},
    Title{"bidders", QT_TRANSLATE_NOOP("RsColumnTitle", "Bidders")},
    Title{"award_rate", QT_TRANSLATE_NOOP("RsColumnTitle", "Award rate (%)")},
    Title{"sole_bid_reason", QT_TRANSLATE_NOOP("RsColumnTitle", "Why there was one bid or none")},
    Title{"other_contract", QT_TRANSLATE_NOOP("RsColumnTitle", "Other contract")},
    Title{"from_block", QT_TRANSLATE_NOOP("RsColumnTitle", "From block")},
    Title{"from_name", QT_TRANSLATE_NOOP("RsColumnTitle", "Name of that block")},
    Title{"is_direct", QT_TRANSLATE_NOOP("RsColumnTitle", "From the office in charge")},
    Title{"to_block", QT_TRANSLATE_NOOP("RsColumnTitle", "To block")},
    Title{"to_name", QT_TRANSLATE_NOOP("RsColumnTitle", "Name of the paid block")},
    Title{"contract", QT_TRANSLATE_NOOP("RsColumnTitle", "Contract")},
    Title{"use", QT_TRANSLATE_NOOP("RsColumnTitle", "Use")},
    Title{"text", QT_TRANSLATE_NOOP("RsColumnTitle", "Text")},
    Title{"rule", QT_TRANSLATE_NOOP("RsColumnTitle", "Rule")},
    Title{"difference", QT_TRANSLATE_NOOP("RsColumnTitle", "Difference")},
    Title{"message", QT_TRANSLATE_NOOP("RsColumnTitle", "Finding")},
};

}  // namespace

QString rsTableTitle(RsTable table) {
    const auto found =
        std::find_if(kTables.begin(), kTables.end(), [&](const auto& row) { return row.table == table; });
    return found == kTables.end() ? toQString(domain::toKey(table))
                                  : QCoreApplication::translate(kContext, found->title);
}

QString rsColumnTitle(RsTable table, std::string_view column) {
    const auto own = std::find_if(kOwn.begin(), kOwn.end(),
                                  [&](const auto& row) { return row.table == table && row.column == column; });
    if (own != kOwn.end()) {
        return QCoreApplication::translate(kContext, own->title);
    }
    const auto found =
        std::find_if(kColumns.begin(), kColumns.end(), [&](const auto& row) { return row.column == column; });
    return found == kColumns.end() ? toQString(column) : QCoreApplication::translate(kContext, found->title);
}

}  // namespace shirube::models
