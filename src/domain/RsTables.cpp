// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RsTables.h"

#include <algorithm>
#include <array>

namespace shirube::domain {

namespace {

constexpr std::array kHeading{RsColumn{"project", RsType::Integer},
                              RsColumn{"name", RsType::Text},
                              RsColumn{"ministry_order", RsType::Integer},
                              RsColumn{"policy_ministry", RsType::Text},
                              RsColumn{"ministry", RsType::Text},
                              RsColumn{"bureau", RsType::Text},
                              RsColumn{"department", RsType::Text},
                              RsColumn{"division", RsType::Text},
                              RsColumn{"room", RsType::Text},
                              RsColumn{"team", RsType::Text},
                              RsColumn{"unit", RsType::Text}};
constexpr std::array kProgramme{RsColumn{"project", RsType::Integer},
                                RsColumn{"name", RsType::Text},
                                RsColumn{"ministry_order", RsType::Integer},
                                RsColumn{"policy_ministry", RsType::Text},
                                RsColumn{"ministry", RsType::Text},
                                RsColumn{"bureau", RsType::Text},
                                RsColumn{"department", RsType::Text},
                                RsColumn{"division", RsType::Text},
                                RsColumn{"room", RsType::Text},
                                RsColumn{"team", RsType::Text},
                                RsColumn{"unit", RsType::Text},
                                RsColumn{"purpose", RsType::Text},
                                RsColumn{"issues", RsType::Text},
                                RsColumn{"outline", RsType::Text},
                                RsColumn{"outline_url", RsType::Text},
                                RsColumn{"category", RsType::Text},
                                RsColumn{"start_year", RsType::Integer},
                                RsColumn{"start_unknown", RsType::Flag},
                                RsColumn{"end_year", RsType::Integer},
                                RsColumn{"end_open", RsType::Flag},
                                RsColumn{"by_direct", RsType::Flag},
                                RsColumn{"by_subsidy", RsType::Flag},
                                RsColumn{"by_burden", RsType::Flag},
                                RsColumn{"by_grant", RsType::Flag},
                                RsColumn{"by_contribution", RsType::Flag},
                                RsColumn{"by_other", RsType::Text},
                                RsColumn{"remarks", RsType::Text},
                                RsColumn{"former_number", RsType::Text},
                                RsColumn{"sheet_order", RsType::Integer}};
constexpr std::array kSearchText{RsColumn{"project", RsType::Integer}, RsColumn{"name_key", RsType::Text},
                                 RsColumn{"text_key", RsType::Text}};
constexpr std::array kMajorExpense{RsColumn{"project", RsType::Integer}, RsColumn{"name", RsType::Text}};
constexpr std::array kOffice{RsColumn{"project", RsType::Integer}, RsColumn{"number", RsType::Integer},
                             RsColumn{"ministry", RsType::Text},   RsColumn{"bureau", RsType::Text},
                             RsColumn{"department", RsType::Text}, RsColumn{"division", RsType::Text},
                             RsColumn{"room", RsType::Text},       RsColumn{"team", RsType::Text},
                             RsColumn{"unit", RsType::Text},       RsColumn{"responsible", RsType::Text}};
constexpr std::array kPolicy{RsColumn{"project", RsType::Integer}, RsColumn{"number", RsType::Integer},
                             RsColumn{"ministry", RsType::Text},   RsColumn{"policy", RsType::Text},
                             RsColumn{"measure", RsType::Text},    RsColumn{"url", RsType::Text}};
constexpr std::array kLaw{RsColumn{"project", RsType::Integer}, RsColumn{"number", RsType::Integer},
                          RsColumn{"name", RsType::Text},       RsColumn{"law_number", RsType::Text},
                          RsColumn{"law_id", RsType::Text},     RsColumn{"article", RsType::Text},
                          RsColumn{"paragraph", RsType::Text},  RsColumn{"item", RsType::Text}};
constexpr std::array kPlan{RsColumn{"project", RsType::Integer}, RsColumn{"number", RsType::Integer},
                           RsColumn{"name", RsType::Text}, RsColumn{"url", RsType::Text}};
constexpr std::array kSubsidyRate{RsColumn{"project", RsType::Integer}, RsColumn{"number", RsType::Integer},
                                  RsColumn{"target", RsType::Text},     RsColumn{"rate", RsType::Text},
                                  RsColumn{"rate_cap", RsType::Text},   RsColumn{"url", RsType::Text}};
constexpr std::array kRelation{RsColumn{"project", RsType::Integer}, RsColumn{"number", RsType::Integer},
                               RsColumn{"related_project", RsType::Integer}, RsColumn{"related_name", RsType::Text},
                               RsColumn{"relation", RsType::Text}};
constexpr std::array kBudgetTotal{RsColumn{"project", RsType::Integer},     RsColumn{"year", RsType::Integer},
                                  RsColumn{"initial", RsType::Yen},         RsColumn{"supplementary", RsType::Yen},
                                  RsColumn{"carried_in", RsType::Yen},      RsColumn{"reserve", RsType::Yen},
                                  RsColumn{"current", RsType::Yen},         RsColumn{"executed", RsType::Yen},
                                  RsColumn{"execution_rate", RsType::Text}, RsColumn{"carried_out", RsType::Yen},
                                  RsColumn{"requested", RsType::Yen},       RsColumn{"increase_reason", RsType::Text},
                                  RsColumn{"remarks", RsType::Text}};
constexpr std::array kBudgetAccount{RsColumn{"project", RsType::Integer},    RsColumn{"year", RsType::Integer},
                                    RsColumn{"account_class", RsType::Text}, RsColumn{"account", RsType::Text},
                                    RsColumn{"subaccount", RsType::Text},    RsColumn{"initial", RsType::Yen},
                                    RsColumn{"supplementary1", RsType::Yen}, RsColumn{"supplementary2", RsType::Yen},
                                    RsColumn{"supplementary3", RsType::Yen}, RsColumn{"supplementary4", RsType::Yen},
                                    RsColumn{"supplementary5", RsType::Yen}, RsColumn{"carried_in", RsType::Yen},
                                    RsColumn{"reserve1", RsType::Yen},       RsColumn{"reserve2", RsType::Yen},
                                    RsColumn{"reserve3", RsType::Yen},       RsColumn{"reserve4", RsType::Yen},
                                    RsColumn{"current", RsType::Yen},        RsColumn{"executed", RsType::Yen},
                                    RsColumn{"requested", RsType::Yen},      RsColumn{"wished", RsType::Yen},
                                    RsColumn{"note", RsType::Text}};
constexpr std::array kBudgetItem{RsColumn{"project", RsType::Integer},    RsColumn{"year", RsType::Integer},
                                 RsColumn{"account_class", RsType::Text}, RsColumn{"account", RsType::Text},
                                 RsColumn{"subaccount", RsType::Text},    RsColumn{"stage", RsType::Text},
                                 RsColumn{"jurisdiction", RsType::Text},  RsColumn{"organisation", RsType::Text},
                                 RsColumn{"chapter", RsType::Text},       RsColumn{"item", RsType::Text},
                                 RsColumn{"supplement", RsType::Text},    RsColumn{"amount", RsType::Yen},
                                 RsColumn{"requested", RsType::Yen},      RsColumn{"note", RsType::Text}};
constexpr std::array kGoal{RsColumn{"project", RsType::Integer},
                           RsColumn{"number", RsType::Text},
                           RsColumn{"kind", RsType::Text},
                           RsColumn{"term", RsType::Text},
                           RsColumn{"goal_type", RsType::Text},
                           RsColumn{"goal", RsType::Text},
                           RsColumn{"indicator", RsType::Text},
                           RsColumn{"unit", RsType::Text},
                           RsColumn{"direction", RsType::Text},
                           RsColumn{"source", RsType::Text},
                           RsColumn{"qualitative_reason", RsType::Text},
                           RsColumn{"qualitative_result", RsType::Text},
                           RsColumn{"cabinet_decision", RsType::Text},
                           RsColumn{"cabinet_place", RsType::Text},
                           RsColumn{"cabinet_url", RsType::Text},
                           RsColumn{"target_year", RsType::Integer}};
constexpr std::array kGoalValue{RsColumn{"year", RsType::Integer}, RsColumn{"target", RsType::Text},
                                RsColumn{"actual", RsType::Text}, RsColumn{"rate", RsType::Text},
                                RsColumn{"is_target_year", RsType::Flag}};
constexpr std::array kGoalLink{RsColumn{"project", RsType::Integer},
                               RsColumn{"from_number", RsType::Text},
                               RsColumn{"from_kind", RsType::Text},
                               RsColumn{"from_term", RsType::Text},
                               RsColumn{"from_text", RsType::Text},
                               RsColumn{"from_indicator", RsType::Text},
                               RsColumn{"to_number", RsType::Text},
                               RsColumn{"to_kind", RsType::Text},
                               RsColumn{"to_term", RsType::Text},
                               RsColumn{"to_text", RsType::Text},
                               RsColumn{"to_indicator", RsType::Text},
                               RsColumn{"reason", RsType::Text},
                               RsColumn{"single_stage_reason", RsType::Text}};
constexpr std::array kInspection{
    RsColumn{"project", RsType::Integer},          RsColumn{"result", RsType::Text},
    RsColumn{"direction", RsType::Text},           RsColumn{"effect_evaluation", RsType::Text},
    RsColumn{"external_year", RsType::Text},       RsColumn{"external_target", RsType::Text},
    RsColumn{"external_reason", RsType::Text},     RsColumn{"external_finding", RsType::Text},
    RsColumn{"public_process", RsType::Text},      RsColumn{"team_finding", RsType::Text},
    RsColumn{"team_finding_detail", RsType::Text}, RsColumn{"reflection", RsType::Text},
    RsColumn{"reflection_detail", RsType::Text}};
constexpr std::array kReflectedAmount{RsColumn{"project", RsType::Integer}, RsColumn{"account_class", RsType::Text},
                                      RsColumn{"account", RsType::Text}, RsColumn{"subaccount", RsType::Text},
                                      RsColumn{"amount", RsType::Yen}};
constexpr std::array kPastFinding{RsColumn{"project", RsType::Integer}, RsColumn{"category", RsType::Text},
                                  RsColumn{"year", RsType::Text}, RsColumn{"content", RsType::Text},
                                  RsColumn{"response", RsType::Text}};
constexpr std::array kOtherFinding{RsColumn{"project", RsType::Integer}, RsColumn{"survey", RsType::Text},
                                   RsColumn{"year", RsType::Text}, RsColumn{"content", RsType::Text},
                                   RsColumn{"response", RsType::Text}};
constexpr std::array kPayeeBlock{RsColumn{"project", RsType::Integer}, RsColumn{"block", RsType::Text},
                                 RsColumn{"name", RsType::Text},       RsColumn{"payee_count", RsType::Integer},
                                 RsColumn{"role", RsType::Text},       RsColumn{"amount", RsType::Yen}};
constexpr std::array kPayee{
    RsColumn{"project", RsType::Integer},       RsColumn{"block", RsType::Text},   RsColumn{"name", RsType::Text},
    RsColumn{"corporate_number", RsType::Text}, RsColumn{"address", RsType::Text}, RsColumn{"legal_form", RsType::Text},
    RsColumn{"is_other", RsType::Flag},         RsColumn{"is_list", RsType::Flag}, RsColumn{"amount", RsType::Yen}};
constexpr std::array kContract{RsColumn{"project", RsType::Integer},      RsColumn{"block", RsType::Text},
                               RsColumn{"payee", RsType::Text},           RsColumn{"corporate_number", RsType::Text},
                               RsColumn{"outline", RsType::Text},         RsColumn{"amount", RsType::Yen},
                               RsColumn{"method", RsType::Text},          RsColumn{"method_detail", RsType::Text},
                               RsColumn{"bidders", RsType::Integer},      RsColumn{"award_rate", RsType::Text},
                               RsColumn{"sole_bid_reason", RsType::Text}, RsColumn{"other_contract", RsType::Text}};
constexpr std::array kBlockFlow{RsColumn{"project", RsType::Integer}, RsColumn{"from_block", RsType::Text},
                                RsColumn{"from_name", RsType::Text},  RsColumn{"is_direct", RsType::Flag},
                                RsColumn{"to_block", RsType::Text},   RsColumn{"to_name", RsType::Text},
                                RsColumn{"note", RsType::Text}};
constexpr std::array kIndirectCost{RsColumn{"project", RsType::Integer}, RsColumn{"name", RsType::Text},
                                   RsColumn{"item", RsType::Text}, RsColumn{"amount", RsType::Yen}};
constexpr std::array kExpenseUse{RsColumn{"project", RsType::Integer}, RsColumn{"block", RsType::Text},
                                 RsColumn{"payee", RsType::Text},      RsColumn{"corporate_number", RsType::Text},
                                 RsColumn{"contract", RsType::Text},   RsColumn{"item", RsType::Text},
                                 RsColumn{"use", RsType::Text},        RsColumn{"amount", RsType::Yen}};
constexpr std::array kObligation{RsColumn{"project", RsType::Integer},    RsColumn{"block", RsType::Text},
                                 RsColumn{"name", RsType::Text},          RsColumn{"corporate_number", RsType::Text},
                                 RsColumn{"address", RsType::Text},       RsColumn{"legal_form", RsType::Text},
                                 RsColumn{"outline", RsType::Text},       RsColumn{"is_other", RsType::Flag},
                                 RsColumn{"amount", RsType::Yen},         RsColumn{"method", RsType::Text},
                                 RsColumn{"method_detail", RsType::Text}, RsColumn{"bidders", RsType::Integer},
                                 RsColumn{"award_rate", RsType::Text},    RsColumn{"sole_bid_reason", RsType::Text},
                                 RsColumn{"other_contract", RsType::Text}};
constexpr std::array kNote{RsColumn{"project", RsType::Integer}, RsColumn{"text", RsType::Text}};
constexpr std::array kBreach{RsColumn{"project", RsType::Integer}, RsColumn{"rule", RsType::Text},
                             RsColumn{"year", RsType::Integer}, RsColumn{"difference", RsType::Yen},
                             RsColumn{"message", RsType::Text}};

struct Row {
    RsTable table;
    std::string_view key;
    std::span<const RsColumn> columns;
};
constexpr std::array kTables{
    Row{RsTable::Heading, "heading", kHeading},
    Row{RsTable::Programme, "programme", kProgramme},
    Row{RsTable::SearchText, "search_text", kSearchText},
    Row{RsTable::MajorExpense, "major_expense", kMajorExpense},
    Row{RsTable::Office, "office", kOffice},
    Row{RsTable::Policy, "policy", kPolicy},
    Row{RsTable::Law, "law", kLaw},
    Row{RsTable::Plan, "plan", kPlan},
    Row{RsTable::SubsidyRate, "subsidy_rate", kSubsidyRate},
    Row{RsTable::Relation, "relation", kRelation},
    Row{RsTable::BudgetTotal, "budget_total", kBudgetTotal},
    Row{RsTable::BudgetAccount, "budget_account", kBudgetAccount},
    Row{RsTable::BudgetItem, "budget_item", kBudgetItem},
    Row{RsTable::Goal, "goal", kGoal},
    Row{RsTable::GoalValue, "goal_value", kGoalValue},
    Row{RsTable::GoalLink, "goal_link", kGoalLink},
    Row{RsTable::Inspection, "inspection", kInspection},
    Row{RsTable::ReflectedAmount, "reflected_amount", kReflectedAmount},
    Row{RsTable::PastFinding, "past_finding", kPastFinding},
    Row{RsTable::OtherFinding, "other_finding", kOtherFinding},
    Row{RsTable::PayeeBlock, "payee_block", kPayeeBlock},
    Row{RsTable::Payee, "payee", kPayee},
    Row{RsTable::Contract, "contract", kContract},
    Row{RsTable::BlockFlow, "block_flow", kBlockFlow},
    Row{RsTable::IndirectCost, "indirect_cost", kIndirectCost},
    Row{RsTable::ExpenseUse, "expense_use", kExpenseUse},
    Row{RsTable::Obligation, "obligation", kObligation},
    Row{RsTable::Note, "note", kNote},
    Row{RsTable::Breach, "breach", kBreach},
};
constexpr auto kAllTables = [] {
    std::array<RsTable, kTables.size()> tables{};
    std::transform(kTables.begin(), kTables.end(), tables.begin(), [](const auto& row) { return row.table; });
    return tables;
}();

const Row& rowOf(RsTable table) {
    return *std::find_if(kTables.begin(), kTables.end(), [&](const auto& row) { return row.table == table; });
}

}  // namespace

std::span<const RsTable> allRsTables() {
    return kAllTables;
}

std::string_view toKey(RsTable table) {
    return rowOf(table).key;
}

std::optional<RsTable> rsTableFromKey(std::string_view key) {
    const auto it = std::find_if(kTables.begin(), kTables.end(), [&](const auto& row) { return row.key == key; });
    return it == kTables.end() ? std::nullopt : std::optional(it->table);
}

std::span<const RsColumn> columnsOf(RsTable table) {
    return rowOf(table).columns;
}

std::optional<std::size_t> columnIndex(RsTable table, std::string_view name) {
    const auto columns = columnsOf(table);
    const auto it =
        std::find_if(columns.begin(), columns.end(), [&](const auto& column) { return column.name == name; });
    return it == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(it - columns.begin()));
}

}  // namespace shirube::domain
