// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/Derivation.h"
#include "analysis/FactBook.h"
#include "base/Ratio.h"
#include "domain/AmountRange.h"

namespace shirube::analysis {

/// One year (or cycle) of an account of contributions or budgets against spending. Missing is not zero.
struct AccountYear {
    domain::Period period;                                      ///< a fiscal year
    std::vector<const domain::FigureStatement*> contributions;  ///< of the cycles of that year, adopted
    const domain::FigureStatement* spending = nullptr;
    std::optional<domain::Money> contributed;  ///< Σ of the year's contributions
    std::optional<domain::Money> spent;
    std::optional<domain::Money> cumulativeContributed;  ///< none after the first year without a figure
    std::optional<domain::Money> cumulativeSpent;
    /// cumulativeContributed − cumulativeSpent; none where either is.
    std::optional<domain::Money> balance;
    /// cumulativeSpent ÷ cumulativeContributed: what a fund's rate means. One year's rate means nothing for a fund.
    std::optional<base::Ratio> cumulativeRate;
};

/// One fund: money in, money out.
struct FundAccount {
    domain::FundId fund;
    std::vector<AccountYear> years;                         ///< every fiscal year that has a figure, in order
    const domain::FigureStatement* printedTotal = nullptr;  ///< 計, as a document prints it
    std::optional<domain::Money> contributed;               ///< Σ of the contributions
    std::optional<domain::Money> spent;
    std::string
        spendingFrom;  ///< the programme whose execution stands for the fund's spending; empty for its own facts
};

/// One account per fund. Spending comes from the fund's own facts, else from the execution of its programme where it
/// has exactly one (a fund pays for its programme: said in spendingFrom). Overflow where a sum does not fit.
[[nodiscard]] base::Result<std::vector<FundAccount>> reportFunds(const FactBook& facts);

/// Budget against execution of one programme by fiscal year: facts programme:<id>/budget and /execution.
struct ExecutionAccount {
    domain::ProgrammeId programme;
    bool isFund = false;  ///< paid through a fund: yearly rates are not shown
    std::vector<AccountYear> years;
    const domain::FigureStatement* printedBudgetTotal = nullptr;
    const domain::FigureStatement* printedExecutionTotal = nullptr;
};

/// One account per programme that has such a fact, in the order of the book.
[[nodiscard]] base::Result<std::vector<ExecutionAccount>> reportExecution(const FactBook& facts);

/// 根拠 of a year's balance and cumulative rate.
[[nodiscard]] Derivation derive(const FactBook& facts, const AccountYear& year, const std::vector<AccountYear>& years,
                                base::Message title);

}  // namespace shirube::analysis
