// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Variance.h"

#include <algorithm>
#include <map>
#include <utility>

#include "RollupEdits.h"

namespace shirube::analysis {

namespace {

// A part of a mean: its own value, what it counts within 0…1, and its weight.
struct Share {
    base::Message label;
    std::optional<Fraction> value;
    Fraction weight{1};
};
using Shares = std::map<std::string, Share>;

// What each part gives to the mean of all; 0 for those without a value.
std::map<std::string, Fraction> contributionsOf(const Shares& shares) {
    Fraction weights;
    for (const auto& [id, share] : shares) {
        weights = share.value ? weights + share.weight : weights;
    }
    std::map<std::string, Fraction> contributions;
    for (const auto& [id, share] : shares) {
        contributions[id] = share.value ? *capped(share.value) * share.weight / weights : Fraction();
    }
    return contributions;
}

std::vector<ChangeCause> causesOf(const Shares& before, const Shares& after) {
    const auto gaveBefore = contributionsOf(before);
    const auto givesNow = contributionsOf(after);
    std::map<std::string, ChangeCause> causes;
    for (const auto& [id, share] : before) {
        causes[id] = {id, share.label, share.value, std::nullopt, -gaveBefore.at(id)};
    }
    for (const auto& [id, share] : after) {
        auto& cause = causes.try_emplace(id, ChangeCause{id, share.label, {}, {}, Fraction()}).first->second;
        cause.after = share.value;
        cause.contribution = cause.contribution + givesNow.at(id);
    }
    std::vector<ChangeCause> list;
    for (auto& [id, cause] : causes) {
        if (!cause.contribution.isZero() || cause.before != cause.after) {
            list.push_back(std::move(cause));
        }
    }
    const auto size = [](const Fraction& value) { return value.sign() < 0 ? -value : value; };
    std::stable_sort(list.begin(), list.end(),
                     [&](const auto& a, const auto& b) { return size(a.contribution) > size(b.contribution); });
    return list;
}

Shares sharesOf(const PartsRollup& summary) {
    Shares shares;
    for (const auto& part : summary.parts) {
        shares[part.id] = {part.label, part.attainment, part.weight.value_or(Fraction(1))};
    }
    return shares;
}

// The averaged indicators of a node.
Shares sharesOf(const ProgrammeOutcome& outcome, std::uint32_t node) {
    Shares shares;
    const auto& weights = outcome.model().nodes()[node].indicators;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto& indicator = outcome.indicators()[outcome.nodes()[node].indicators[i]];
        if (indicator.isAveraged()) {
            shares[weights[i].indicator.value()] = {base::Message::verbatim(indicator.series.indicator->name),
                                                    indicator.result.attainment(), Fraction(weights[i].weight)};
        }
    }
    return shares;
}

std::optional<Fraction> changeOf(const std::optional<Fraction>& before, const std::optional<Fraction>& after) {
    if (!before && !after) {
        return std::nullopt;
    }
    return after.value_or(Fraction()) - before.value_or(Fraction());
}

OutcomeChange changeOfNode(const ProgrammeOutcome& before, std::optional<std::uint32_t> old,
                           const ProgrammeOutcome& after, std::optional<std::uint32_t> now) {
    OutcomeChange change;
    Shares oldShares;
    Shares newShares;
    if (old) {
        change.node = before.model().nodes()[*old].id;
        change.before = before.rollup().nodes()[*old].attainment;
        change.statusBefore = before.nodes()[*old].status;
        change.coverageBefore = before.rollup().nodes()[*old].coverage;
        oldShares = sharesOf(before, *old);
    }
    if (now) {
        change.node = after.model().nodes()[*now].id;
        change.after = after.rollup().nodes()[*now].attainment;
        change.statusAfter = after.nodes()[*now].status;
        change.coverageAfter = after.rollup().nodes()[*now].coverage;
        newShares = sharesOf(after, *now);
    }
    change.change = changeOf(change.before, change.after);
    change.causes = causesOf(oldShares, newShares);
    return change;
}

bool isMoved(const OutcomeChange& change) {
    return change.before != change.after || change.statusBefore != change.statusAfter ||
           change.coverageBefore != change.coverageAfter || !change.causes.empty();
}

MoneyVariance cumulativeRow(const FactBook& facts, const std::string& subject, const AccountYear& year,
                            const std::vector<AccountYear>& years) {
    MoneyVariance row;
    row.subject = subject;
    row.period = year.period;
    row.isCumulative = true;
    row.planned = year.cumulativeContributed;
    row.spent = year.cumulativeSpent;
    row.difference = year.balance;
    row.rate = year.cumulativeRate;
    row.derivation = derive(facts, year, years, year.period.label());
    return row;
}

base::Result<MoneyVariance> rowOfYear(const FactBook& facts, const ExecutionAccount& account, const AccountYear& year) {
    MoneyVariance row;
    row.subject = account.programme.value();
    row.period = year.period;
    row.planned = year.contributed;
    row.spent = year.spent;
    auto alone = year;
    alone.balance.reset();
    alone.cumulativeRate.reset();
    if (row.planned && row.spent) {
        const auto left = subtract(*row.planned, *row.spent);
        if (!left) {
            return base::forward(left);
        }
        row.difference = *left;
        alone.balance = *left;
        if (!row.planned->isZero()) {
            row.rate = base::Ratio(row.spent->yen(), row.planned->yen());
        }
    }
    row.derivation = derive(facts, alone, {alone}, year.period.label());
    row.derivation.formula = base::Message(SHIRUBE_TEXT("Budget − execution of the year"));
    if (row.rate) {
        row.derivation.notes.push_back(
            base::Message(SHIRUBE_TEXT("Execution rate of the year: {0}%"), {row.rate->percent()}));
    }
    return row;
}

base::Message percentText(const std::optional<Fraction>& value) {
    return value ? base::Message(SHIRUBE_TEXT("{0}%"), {value->percent()})
                 : base::Message(SHIRUBE_TEXT("Not measured"));
}

}  // namespace

base::Result<std::vector<MoneyVariance>> varianceOf(const FactBook& facts, const ExecutionAccount& account) {
    std::vector<MoneyVariance> rows;
    for (const auto& year : account.years) {
        if (!account.isFund) {
            auto row = rowOfYear(facts, account, year);
            if (!row) {
                return base::forward(std::move(row));
            }
            rows.push_back(*std::move(row));
        }
        rows.push_back(cumulativeRow(facts, account.programme.value(), year, account.years));
    }
    return rows;
}

std::vector<MoneyVariance> varianceOf(const FactBook& facts, const FundAccount& account) {
    std::vector<MoneyVariance> rows;
    for (const auto& year : account.years) {
        rows.push_back(cumulativeRow(facts, account.fund.value(), year, account.years));
    }
    return rows;
}

std::vector<TargetVariance> varianceOf(const ProgrammeOutcome& outcome) {
    std::vector<TargetVariance> rows;
    for (std::size_t i = 0; i < outcome.indicators().size(); ++i) {
        const auto& indicator = outcome.indicators()[i];
        for (const auto& result : indicator.result.targets) {
            const auto& target = indicator.series.targets[result.target];
            if (target.isForEachTheme) {
                continue;
            }
            TargetVariance row;
            row.indicator = i;
            row.target = result.target;
            row.status = result.status;
            row.targetValue = target.value;
            row.attainment = result.attainment;
            row.neededPerYear = result.neededPerYear;
            row.isProvisional = result.isProvisional();
            row.actual = result.actual ? result.actual->value : std::nullopt;
            row.forecast = result.forecast ? std::optional(result.forecast->value) : std::nullopt;
            if (target.value) {
                row.difference = row.actual ? std::optional(*row.actual - *target.value) : std::nullopt;
                row.forecastDifference = row.forecast ? std::optional(*row.forecast - *target.value) : std::nullopt;
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<OutcomeChange> compareOutcomes(const ProgrammeOutcome& before, const ProgrammeOutcome& after) {
    std::vector<OutcomeChange> changes;
    const auto oldSummary = before.summary();
    const auto newSummary = after.summary();
    OutcomeChange programme;
    programme.before = oldSummary.attainment;
    programme.after = newSummary.attainment;
    programme.coverageBefore = oldSummary.coverage;
    programme.coverageAfter = newSummary.coverage;
    programme.change = changeOf(programme.before, programme.after);
    programme.causes = causesOf(sharesOf(oldSummary), sharesOf(newSummary));
    changes.push_back(std::move(programme));
    const auto add = [&](std::optional<std::uint32_t> old, std::optional<std::uint32_t> now) {
        if (auto change = changeOfNode(before, old, after, now); isMoved(change)) {
            changes.push_back(std::move(change));
        }
    };
    for (std::uint32_t i = 0; i < after.model().nodes().size(); ++i) {
        add(before.model().nodeIndex(after.model().nodes()[i].id), i);
    }
    for (std::uint32_t i = 0; i < before.model().nodes().size(); ++i) {
        if (!after.model().nodeIndex(before.model().nodes()[i].id)) {
            add(i, std::nullopt);
        }
    }
    return changes;
}

Derivation derive(const OutcomeChange& change, base::Message title) {
    Derivation derivation;
    derivation.title = std::move(title);
    derivation.formula = base::Message(SHIRUBE_TEXT("Σ (weight × attainment / Σ weight) afterwards − the same before"));
    derivation.result =
        base::Message::nested(SHIRUBE_TEXT("{0} → {1}"), {percentText(change.before), percentText(change.after)});
    for (const auto& cause : change.causes) {
        DerivationInput input;
        input.label = cause.label;
        input.remark = base::Message::nested(SHIRUBE_TEXT("{0} → {1}, moves it by {2} percentage points"),
                                             {percentText(cause.before), percentText(cause.after),
                                              base::Message::verbatim(cause.contribution.percent())});
        derivation.inputs.push_back(std::move(input));
    }
    return derivation;
}

}  // namespace shirube::analysis
