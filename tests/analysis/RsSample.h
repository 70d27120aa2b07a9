// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "analysis/GovernmentGoals.h"
#include "analysis/PaymentGraph.h"
#include "support/Catch.h"

// Programmes of the review system, as a test writes them down.
namespace shirube::test {

using Yen = std::optional<std::int64_t>;
using analysis::BudgetMeasure;

/// 当初, 補正, 前年度からの繰越し, 予備費等, 現額, 執行, 翌年度への繰越し and 要求 of a year, at that row of file 1.
inline analysis::GovernmentBudget budgetOf(int year, const std::array<Yen, 8>& yen, std::int64_t row) {
    analysis::GovernmentBudget budget;
    budget.year = domain::FiscalYear(year);
    budget.row = domain::RsRow(1, row);
    for (std::size_t i = 0; i < 7; ++i) {
        budget.yen[i] = yen[i];
    }
    budget.yen[static_cast<std::size_t>(BudgetMeasure::Requested)] = yen[7];
    return budget;
}

inline analysis::GovernmentProgramme programmeOf(std::int64_t project, std::string name) {
    analysis::GovernmentProgramme programme;
    programme.project = project;
    programme.name = std::move(name);
    programme.row = domain::RsRow(9, project + 1);
    return programme;
}

/// 法教育の推進 as the edition of 2024 has it: 2023 is over, 2024 is not.
inline analysis::GovernmentProgramme lawEducation() {
    auto programme = programmeOf(884, "法教育の推進");
    programme.totals = {
        budgetOf(2023, {23'737'000, 8'260'000, 8'220'000, 0, 40'217'000, 28'433'000, 8'260'000, 23'737'000}, 10),
        budgetOf(2024, {23'737'000, 0, 8'260'000, 0, 31'997'000, {}, {}, 24'844'000}, 12)};
    programme.accounts = {
        budgetOf(2023, {23'737'000, 8'260'000, 8'220'000, 0, 40'217'000, 28'433'000, {}, 23'737'000}, 11),
        budgetOf(2024, {23'737'000, 0, 8'260'000, 0, 31'997'000, {}, {}, 24'844'000}, 13)};
    return programme;
}

inline analysis::GovernmentGoal goalOf(std::string number, std::string kind, std::string term, std::string text,
                                       std::vector<analysis::GovernmentGoalValue> values = {}) {
    static std::int64_t row = 1;
    analysis::GovernmentGoal goal;
    goal.project = 884;
    goal.number = std::move(number);
    goal.kind = std::move(kind);
    goal.term = std::move(term);
    goal.goal = std::move(text);
    goal.indicator = goal.goal + "の数";
    goal.unit = "件";
    goal.values = std::move(values);
    goal.row = domain::RsRow(3, ++row);
    return goal;
}

/// A step as an end of an arrow: number, kind, term and text.
using Step = std::array<std::string, 4>;

inline analysis::GovernmentGoalLink linkOf(const Step& from, const Step& to, std::int64_t row = 2) {
    analysis::GovernmentGoalLink link;
    link.project = 884;
    link.fromNumber = from[0];
    link.fromKind = from[1];
    link.fromTerm = from[2];
    link.fromText = from[3];
    link.toNumber = to[0];
    link.toKind = to[1];
    link.toTerm = to[2];
    link.toText = to[3];
    link.reason = "理由";
    link.row = domain::RsRow(4, row);
    return link;
}

inline analysis::PaymentRows::Flow flowOf(std::string from, std::string to, std::int64_t row) {
    analysis::PaymentRows::Flow flow;
    flow.isDirect = from.empty();
    flow.fromName = from.empty() ? "経済産業省" : from + "の名";
    flow.toName = to + "の名";
    flow.fromBlock = std::move(from);
    flow.toBlock = std::move(to);
    flow.row = domain::RsRow(6, row);
    return flow;
}

inline analysis::PaymentRows::Block blockOf(std::string id, Yen yen, std::int64_t row) {
    return {id, id + "の名", "役割", {}, yen, domain::RsRow(5, row)};
}

inline analysis::PaymentRows::Payee payeeOf(std::string block, std::string name, Yen yen, std::int64_t row,
                                            std::string number = {}) {
    analysis::PaymentPayee payee;
    payee.name = std::move(name);
    payee.corporateNumber = std::move(number);
    payee.yen = yen;
    payee.row = domain::RsRow(5, row);
    return {std::move(block), std::move(payee)};
}

/// The breaches of that rule.
inline std::vector<analysis::RsBreach> ofRule(const std::vector<analysis::RsBreach>& breaches, analysis::RsRule rule) {
    std::vector<analysis::RsBreach> found;
    for (const auto& breach : breaches) {
        if (breach.rule == rule) {
            found.push_back(breach);
        }
    }
    return found;
}

}  // namespace shirube::test
