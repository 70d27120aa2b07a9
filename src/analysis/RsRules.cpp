// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "analysis/RsChecks.h"
#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using domain::EnumRow;

constexpr std::array kRules{
    EnumRow{RsRule::CurrentIsSum, "current_is_sum",
            SHIRUBE_TEXT("The current budget is the sum of initial, supplementary, carried in and reserve")},
    EnumRow{RsRule::TotalIsAccounts, "total_is_accounts", SHIRUBE_TEXT("A total is the sum of its accounts")},
    EnumRow{RsRule::ItemsMakeTotal, "items_make_total", SHIRUBE_TEXT("Budget items add up to the total")},
    EnumRow{RsRule::CarriedOverMatches, "carried_over_matches",
            SHIRUBE_TEXT("What a year carries out is what the next carries in")},
    EnumRow{RsRule::RateIsQuotient, "rate_is_quotient",
            SHIRUBE_TEXT("The execution rate is executed over current budget")},
    EnumRow{RsRule::OneTotal, "one_total", SHIRUBE_TEXT("One total a programme and year")},
    EnumRow{RsRule::ExecutedWithinBudget, "executed_within_budget",
            SHIRUBE_TEXT("Executed is at most the current budget")},
    EnumRow{RsRule::NothingExecutedYet, "nothing_executed_yet",
            SHIRUBE_TEXT("Nothing is executed in the edition's own year")},
    EnumRow{RsRule::KnownProgramme, "known_programme", SHIRUBE_TEXT("The outline has the programme")},
    EnumRow{RsRule::SameHeading, "same_heading", SHIRUBE_TEXT("Name and office are those of the outline")},
    EnumRow{RsRule::BlockIsPayees, "block_is_payees", SHIRUBE_TEXT("A block of payees is the sum of its payees")},
    EnumRow{RsRule::PayeeIsContracts, "payee_is_contracts", SHIRUBE_TEXT("A payee is the sum of its contracts")},
    EnumRow{RsRule::NoFlowCircle, "no_flow_circle", SHIRUBE_TEXT("Money doesn't come back to where it was")},
    EnumRow{RsRule::NoGoalCircle, "no_goal_circle", SHIRUBE_TEXT("The logic model has no circle")},
    EnumRow{RsRule::KnownBlock, "known_block", SHIRUBE_TEXT("Blocks that are named are among the payments")},
    EnumRow{RsRule::CorporateNumber, "corporate_number", SHIRUBE_TEXT("Corporate numbers have the right check digit")},
    EnumRow{RsRule::RelatedProgramme, "related_programme", SHIRUBE_TEXT("Related programmes are in the edition")},
    EnumRow{RsRule::NoFormulaMark, "no_formula_mark", SHIRUBE_TEXT("No apostrophe stands before a text")},
};
constexpr auto kAllRules = [] {
    std::array<RsRule, kRules.size()> rules{};
    std::transform(kRules.begin(), kRules.end(), rules.begin(), [](const auto& row) { return row.value; });
    return rules;
}();

}  // namespace

std::span<const RsRule> allRsRules() {
    return kAllRules;
}

std::string_view toKey(RsRule rule) {
    return domain::rowOf(kRules, rule).key;
}

std::optional<RsRule> rsRuleFromKey(std::string_view key) {
    return domain::valueOf(kRules, key);
}

base::Message label(RsRule rule) {
    return base::Message(domain::rowOf(kRules, rule).label);
}

bool isIdentity(RsRule rule) {
    return rule == RsRule::CurrentIsSum || rule == RsRule::TotalIsAccounts || rule == RsRule::ItemsMakeTotal ||
           rule == RsRule::CarriedOverMatches;
}

}  // namespace shirube::analysis
