// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/FundReport.h"
#include "analysis/ProgrammeOutcome.h"

namespace shirube::analysis {

/// Budget against execution of one year of one account, or all years up to it. Missing is not zero.
struct MoneyVariance {
    std::string subject;  ///< id of the programme or the fund
    domain::Period period;
    bool isCumulative = false;
    std::optional<domain::Money> planned;
    std::optional<domain::Money> spent;
    std::optional<domain::Money> difference;  ///< planned − spent: what is unspent; of a fund its balance
    /// spent ÷ planned. None for one year of what is paid through a fund, where it means nothing.
    std::optional<base::Ratio> rate;
    Derivation derivation;
};

/// For each year of the account a row of the year, without one for a fund, and one of all years so far.
[[nodiscard]] base::Result<std::vector<MoneyVariance>> varianceOf(const FactBook& facts,
                                                                  const ExecutionAccount& account);
/// For each year of the fund a row of all years so far: its balance.
[[nodiscard]] std::vector<MoneyVariance> varianceOf(const FactBook& facts, const FundAccount& account);

/// One target of an indicator against its actual and its forecast.
struct TargetVariance {
    std::size_t indicator = 0;  ///< position in ProgrammeOutcome::indicators()
    std::size_t target = 0;     ///< position in the series
    std::optional<IndicatorStatus> status;
    std::optional<Fraction> targetValue;
    std::optional<Fraction> actual;
    std::optional<Fraction> difference;  ///< actual − target, in base units
    std::optional<Fraction> attainment;
    std::optional<Fraction> neededPerYear;
    std::optional<Fraction> forecast;
    std::optional<Fraction> forecastDifference;  ///< forecast − target
    bool isProvisional = false;
};

/// Every target of a programme's indicators, those for each theme left out.
[[nodiscard]] std::vector<TargetVariance> varianceOf(const ProgrammeOutcome& outcome);

/// How much one part moved a mean.
struct ChangeCause {
    std::string id;  ///< of the indicator or the node
    base::Message label;
    std::optional<Fraction> before;  ///< its own value
    std::optional<Fraction> after;
    Fraction contribution;  ///< to the change of the mean; contributions add up to it exactly
};

/// One number on two days, and what moved it.
struct OutcomeChange {
    std::optional<domain::LogicNodeId> node;  ///< none for the programme
    std::optional<Fraction> before;
    std::optional<Fraction> after;
    std::optional<IndicatorStatus> statusBefore;
    std::optional<IndicatorStatus> statusAfter;
    Coverage coverageBefore;
    Coverage coverageAfter;
    /// after − before, where nothing measured counts as 0 for the sum of the contributions; none where both are none.
    std::optional<Fraction> change;
    std::vector<ChangeCause> causes;  ///< the largest first; those that moved nothing are left out
};

/// The programme first, then the nodes that moved, in their order. Both outcomes are of one logic model, or of two
/// versions of it: nodes are matched by their ids.
[[nodiscard]] std::vector<OutcomeChange> compareOutcomes(const ProgrammeOutcome& before, const ProgrammeOutcome& after);

/// 根拠 of a change.
[[nodiscard]] Derivation derive(const OutcomeChange& change, base::Message title);

}  // namespace shirube::analysis
