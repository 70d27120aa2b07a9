// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GovernmentBookBuilder.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "Connection.h"
#include "StoreFailure.h"
#include "base/Text.h"

namespace shirube::persistence {

namespace {

using analysis::BudgetMeasure;
using analysis::GovernmentBudget;
using analysis::GovernmentProgramme;
using analysis::TextIndex;
using domain::RsKind;

constexpr std::int64_t kSteps = 7;

void addOnce(std::vector<TextIndex>& list, TextIndex text) {
    if (std::find(list.begin(), list.end(), text) == list.end()) {
        list.push_back(text);
    }
}

// The sum of those columns that have an amount; nothing where none has.
std::optional<std::int64_t> sumOf(const RsFileRows& rows, std::size_t first, std::size_t count) {
    std::optional<std::int64_t> sum;
    for (auto column = first; column < first + count; ++column) {
        if (const auto amount = rows.amount(column)) {
            std::int64_t more = 0;
            if (__builtin_add_overflow(sum.value_or(0), *amount, &more)) {
                throw StoreFailure(base::ErrorCode::Overflow,
                                   base::Message(SHIRUBE_TEXT("The amounts in row {0} of the accounts are too large to "
                                                              "be added. Import a file without the mistake."),
                                                 {std::to_string(rows.row(0).number())}));
            }
            sum = more;
        }
    }
    return sum;
}

void orderByYear(std::vector<GovernmentBudget>& budgets) {
    std::stable_sort(budgets.begin(), budgets.end(), [](const auto& a, const auto& b) { return a.year < b.year; });
    budgets.shrink_to_fit();
}

std::optional<int> yearOrNothing(const RsFileRows& rows, std::size_t column) {
    const auto year = rows.amount(column);
    return year ? std::optional(static_cast<int>(*year)) : std::nullopt;
}

}  // namespace

RsFileRows GovernmentBookBuilder::rowsOf(RsKind kind, std::string_view table, std::string_view columns) {
    return {m_connection, fileOf(m_files, kind), table, columns};
}

void GovernmentBookBuilder::noteStep() {
    if (m_progress.isCancelled()) {
        throw StoreFailure(base::ErrorCode::Cancelled,
                           base::Message(SHIRUBE_TEXT("Reading the programmes was stopped. Nothing was changed.")));
    }
    m_progress.step(++m_step, kSteps);
}

GovernmentProgramme& GovernmentBookBuilder::programme(std::int64_t project) {
    // Files list the same programmes in the same order, so that it is nearly always the last one or the one after it.
    for (auto at = m_last; at < std::min(m_last + 2, m_programmes.size()); ++at) {
        if (m_programmes[at].project == project) {
            m_last = at;
            return m_programmes[at];
        }
    }
    const auto [found, isNew] = m_byProject.try_emplace(project, m_programmes.size());
    m_last = found->second;
    if (isNew) {
        m_programmes.emplace_back().project = project;
    }
    return m_programmes[m_last];
}

TextIndex GovernmentBookBuilder::indexOf(std::string_view text) {
    if (const auto known = m_indexOf.find(text); known != m_indexOf.end()) {
        return known->second;
    }
    const auto index = static_cast<TextIndex>(m_texts.size());
    m_indexOf.emplace(m_texts.emplace_back(text), index);
    return index;
}

void GovernmentBookBuilder::readProgrammes() {
    auto rows = rowsOf(RsKind::Outline, "programme",
                       "id, project, name, ministry, bureau, division, category, start_year, end_year");
    while (rows.next()) {
        auto& one = programme(rows.number(1));
        if (one.row != domain::RsRow()) {
            continue;
        }
        one.row = rows.row(0);
        one.name = rows.take(2);
        one.ministry = indexOf(rows.view(3));
        one.bureau = indexOf(rows.view(4));
        one.division = indexOf(rows.view(5));
        one.category = indexOf(rows.view(6));
        one.startYear = yearOrNothing(rows, 7);
        one.endYear = yearOrNothing(rows, 8);
    }
}

void GovernmentBookBuilder::readHeadings() {
    for (const auto kind : domain::allRsKinds()) {
        if (kind == RsKind::Outline) {
            continue;
        }
        auto rows = rowsOf(kind, "heading", "id, project, name, ministry, bureau, division");
        while (rows.next()) {
            auto& one = programme(rows.number(1));
            if (one.row == domain::RsRow()) {
                one.row = rows.row(0);
                one.name = rows.take(2);
                one.ministry = indexOf(rows.view(3));
                one.bureau = indexOf(rows.view(4));
                one.division = indexOf(rows.view(5));
            }
        }
    }
}

void GovernmentBookBuilder::readNameKeys() {
    auto rows = rowsOf(RsKind::Outline, "search_text", "project, name_key");
    while (rows.next()) {
        programme(rows.number(0)).nameKey = rows.view(1);
    }
    for (auto& one : m_programmes) {
        if (one.nameKey.empty()) {
            one.nameKey = base::searchKey(one.name);
        }
    }
}

void GovernmentBookBuilder::readMajorExpenses() {
    auto rows = rowsOf(RsKind::Outline, "major_expense", "project, name");
    while (rows.next()) {
        if (!rows.view(1).empty()) {
            addOnce(programme(rows.number(0)).majorExpenses, indexOf(rows.view(1)));
        }
    }
}

void GovernmentBookBuilder::readPolicies() {
    auto rows = rowsOf(RsKind::Policies, "policy", "project, policy, measure");
    std::string text;
    while (rows.next()) {
        text = rows.view(1);
        if (!rows.view(2).empty()) {
            text.append(text.empty() ? "" : " / ").append(rows.view(2));
        }
        if (!text.empty()) {
            addOnce(programme(rows.number(0)).policies, indexOf(text));
        }
    }
}

void GovernmentBookBuilder::readTotals() {
    auto rows = rowsOf(RsKind::BudgetSummary, "budget_total",
                       "id, project, year, initial, supplementary, carried_in, reserve, current, executed, "
                       "carried_out, requested");
    constexpr std::array kMeasures{BudgetMeasure::Initial,    BudgetMeasure::Supplementary, BudgetMeasure::CarriedIn,
                                   BudgetMeasure::Reserve,    BudgetMeasure::Current,       BudgetMeasure::Executed,
                                   BudgetMeasure::CarriedOut, BudgetMeasure::Requested};
    while (rows.next()) {
        const auto year = yearOrNothing(rows, 2);
        if (!year) {
            continue;
        }
        auto& total = programme(rows.number(1)).totals.emplace_back();
        total.year = domain::FiscalYear(*year);
        total.row = rows.row(0);
        for (std::size_t i = 0; i < kMeasures.size(); ++i) {
            total.yen[static_cast<std::size_t>(kMeasures[i])] = rows.amount(3 + i);
        }
    }
}

void GovernmentBookBuilder::readAccounts() {
    auto rows =
        rowsOf(RsKind::BudgetSummary, "budget_account",
               "id, project, year, account_class, account, subaccount, initial, supplementary1, "
               "supplementary2, supplementary3, supplementary4, supplementary5, carried_in, reserve1, reserve2, "
               "reserve3, reserve4, current, executed, requested");
    while (rows.next()) {
        const auto year = yearOrNothing(rows, 2);
        if (!year) {
            continue;
        }
        auto& account = programme(rows.number(1)).accounts.emplace_back();
        account.year = domain::FiscalYear(*year);
        account.row = rows.row(0);
        account.accountClass = indexOf(rows.view(3));
        account.account = indexOf(rows.view(4));
        account.subaccount = indexOf(rows.view(5));
        const auto yen = [&](BudgetMeasure measure) -> auto& {
            return account.yen[static_cast<std::size_t>(measure)];
        };
        yen(BudgetMeasure::Initial) = rows.amount(6);
        yen(BudgetMeasure::Supplementary) = sumOf(rows, 7, 5);
        yen(BudgetMeasure::CarriedIn) = rows.amount(12);
        yen(BudgetMeasure::Reserve) = sumOf(rows, 13, 4);
        yen(BudgetMeasure::Current) = rows.amount(17);
        yen(BudgetMeasure::Executed) = rows.amount(18);
        yen(BudgetMeasure::Requested) = rows.amount(19);
    }
}

analysis::GovernmentBook GovernmentBookBuilder::build() {
    for (const auto read : {&GovernmentBookBuilder::readProgrammes, &GovernmentBookBuilder::readHeadings,
                            &GovernmentBookBuilder::readMajorExpenses, &GovernmentBookBuilder::readPolicies,
                            &GovernmentBookBuilder::readTotals, &GovernmentBookBuilder::readAccounts,
                            &GovernmentBookBuilder::readNameKeys}) {
        (this->*read)();
        m_last = 0;
        noteStep();
    }
    for (auto& one : m_programmes) {
        orderByYear(one.totals);
        orderByYear(one.accounts);
    }
    const auto edition = m_files.empty() ? domain::FiscalYear(2024) : m_files.front().edition;
    return {edition,
            {std::make_move_iterator(m_texts.begin()), std::make_move_iterator(m_texts.end())},
            std::move(m_programmes),
            {m_files.begin(), m_files.end()}};
}

}  // namespace shirube::persistence
