// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ReviewTally.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using domain::EnumRow;
using domain::ReviewOutcome;
using domain::ReviewScheme;
using domain::TallyMethod;

constexpr std::array kReasons{
    EnumRow{TallyExclusion::Reason::Conflict, "conflict", SHIRUBE_TEXT("Conflict of interest")},
    EnumRow{TallyExclusion::Reason::NotAssigned, "not_assigned", SHIRUBE_TEXT("Not assigned")},
    EnumRow{TallyExclusion::Reason::NotSubmitted, "not_submitted", SHIRUBE_TEXT("No sheet submitted")},
    EnumRow{TallyExclusion::Reason::MissingItems, "missing_items", SHIRUBE_TEXT("Items without a score")},
};

Fraction countOf(std::size_t n) {
    return Fraction(static_cast<std::int64_t>(n));
}

// Of sorted numbers, at least one.
Fraction medianOf(std::span<const Fraction> sorted) {
    const auto middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / Fraction(2);
}

// A total that can go without one of its numbers.
struct Sum {
    Fraction total;
    std::size_t n = 0;

    void add(const Fraction& number) {
        total = total + number;
        ++n;
    }
    // Nothing of no numbers.
    [[nodiscard]] std::optional<Fraction> mean() const {
        return n == 0 ? std::nullopt : std::optional(total / countOf(n));
    }
    [[nodiscard]] Sum without(const std::optional<Fraction>& number) const {
        return number ? Sum{total - *number, n - 1} : *this;
    }
};

// How strict an outcome is: a floor never makes one milder.
int strictness(ReviewOutcome outcome) {
    switch (outcome) {
        case ReviewOutcome::Continue:
        case ReviewOutcome::Adopt:
            return 0;
        case ReviewOutcome::ContinueWithConditions:
        case ReviewOutcome::AdoptWithConditions:
            return 1;
        case ReviewOutcome::WeighRemarks:
        case ReviewOutcome::Hold:
            return 2;
        case ReviewOutcome::End:
        case ReviewOutcome::Reject:
            break;
    }
    return 3;
}

// The scheme's thresholds as fractions, made once for a subject.
class Rule {
public:
    explicit Rule(const ReviewScheme& scheme) : m_scheme(scheme) {
        for (const auto& step : scheme.rule) {
            m_steps.emplace_back(Fraction(step.atLeast), step.outcome);
        }
        if (scheme.totalFloor) {
            m_totalFloor = Fraction(*scheme.totalFloor);
        }
    }

    [[nodiscard]] bool isBelowTotalFloor(const Fraction& result) const {
        return m_totalFloor && result < *m_totalFloor;
    }

    // Of an exact result; `isFloored` where an item is below its floor.
    [[nodiscard]] std::optional<ReviewOutcome> outcome(const Fraction& result, bool isFloored) const {
        auto said = m_scheme.otherwise;
        for (const auto& [atLeast, outcome] : m_steps) {
            if (result >= atLeast) {
                said = outcome;
                break;
            }
        }
        const bool floorSpeaks = m_scheme.floorOutcome && (isFloored || isBelowTotalFloor(result));
        if (floorSpeaks && (!said || strictness(*m_scheme.floorOutcome) > strictness(*said))) {
            return m_scheme.floorOutcome;
        }
        return said;
    }

    // The higher one of two that are as near.
    [[nodiscard]] std::optional<Fraction> nearest(const Fraction& result) const {
        std::optional<Fraction> nearest;
        const auto distance = [&](const Fraction& at) { return result < at ? at - result : result - at; };
        const auto meet = [&](const Fraction& at) {
            if (!nearest || distance(at) < distance(*nearest) ||
                (distance(at) == distance(*nearest) && at > *nearest)) {
                nearest = at;
            }
        };
        for (const auto& [atLeast, outcome] : m_steps) {
            meet(atLeast);
        }
        if (m_totalFloor) {
            meet(*m_totalFloor);
        }
        return nearest;
    }

private:
    const ReviewScheme& m_scheme;
    std::vector<std::pair<Fraction, ReviewOutcome>> m_steps;
    std::optional<Fraction> m_totalFloor;
};

// The tally of one subject on its way.
class SubjectMaker {
public:
    SubjectMaker(const ReviewScheme& scheme, std::span<const TallyVote> votes)
        : m_scheme(scheme), m_rule(scheme), m_votes(votes), m_sums(scheme.criteria.size()) {
        m_values.reserve(votes.size());
        for (const auto& vote : votes) {
            auto& row = m_values.emplace_back();
            row.reserve(scheme.criteria.size());
            for (std::size_t i = 0; i < scheme.criteria.size(); ++i) {
                const auto value = vote.values.find(scheme.criteria[i].id);
                row.push_back(value == vote.values.end() ? std::nullopt : std::optional(value->second));
                if (row.back()) {
                    m_sums[i].add(*row.back());
                }
            }
        }
        for (const auto& criterion : scheme.criteria) {
            m_floors.push_back(criterion.floor ? std::optional(Fraction(*criterion.floor)) : std::nullopt);
        }
    }

    SubjectTally make(std::vector<TallyExclusion> excluded) {
        m_tally.excluded = std::move(excluded);
        addItems();
        addReviewers();
        addResult();
        addLeaveOneOut();
        addGroups();
        addRanking();
        return std::move(m_tally);
    }

private:
    void addItems() {
        for (std::size_t i = 0; i < m_scheme.criteria.size(); ++i) {
            std::vector<Fraction> given;
            for (const auto& row : m_values) {
                if (row[i]) {
                    given.push_back(*row[i]);
                }
            }
            m_tally.items.push_back({m_scheme.criteria[i].id, spreadOf(std::move(given)), isBelow(i, m_sums[i])});
        }
    }

    [[nodiscard]] bool isBelow(std::size_t item, const Sum& sum) const {
        const auto mean = m_floors[item] ? sum.mean() : std::nullopt;
        return mean && *mean < *m_floors[item];
    }

    void addReviewers() {
        for (std::size_t v = 0; v < m_votes.size(); ++v) {
            std::vector<std::string> missing;
            Fraction total;
            for (std::size_t i = 0; i < m_scheme.criteria.size(); ++i) {
                if (m_values[v][i]) {
                    total = total + *m_values[v][i];
                } else {
                    missing.push_back(m_scheme.criteria[i].id);
                }
            }
            ReviewerResult reviewer;
            reviewer.reviewer = m_votes[v].reviewer;
            reviewer.label = m_votes[v].label;
            reviewer.values = m_votes[v].values;
            if (!missing.empty()) {
                m_tally.excluded.push_back(
                    {reviewer.reviewer, reviewer.label, TallyExclusion::Reason::MissingItems, std::move(missing)});
            } else if (m_scheme.method != TallyMethod::PerItem && !m_scheme.criteria.empty()) {
                reviewer.result =
                    m_scheme.method == TallyMethod::MeanOfItems ? total / countOf(m_scheme.criteria.size()) : total;
                m_total.add(*reviewer.result);
            }
            m_tally.reviewers.push_back(std::move(reviewer));
        }
    }

    void addResult() {
        std::vector<Fraction> results;
        for (const auto& reviewer : m_tally.reviewers) {
            if (reviewer.result) {
                results.push_back(*reviewer.result);
            }
        }
        m_tally.result = spreadOf(std::move(results));
        if (!m_tally.result) {
            return;
        }
        const auto& mean = m_tally.result->mean;
        const bool isFloored =
            std::any_of(m_tally.items.begin(), m_tally.items.end(), [](const auto& item) { return item.isBelowFloor; });
        m_tally.isBelowTotalFloor = m_rule.isBelowTotalFloor(mean);
        m_tally.outcome = m_rule.outcome(mean, isFloored);
        m_tally.threshold = m_rule.nearest(mean);
        if (m_tally.threshold) {
            m_tally.margin = mean - *m_tally.threshold;
        }
    }

    void addLeaveOneOut() {
        for (std::size_t v = 0; v < m_tally.reviewers.size(); ++v) {
            auto& reviewer = m_tally.reviewers[v];
            reviewer.without = m_total.without(reviewer.result).mean();
            if (!reviewer.without) {
                continue;
            }
            bool isFloored = false;
            for (std::size_t i = 0; i < m_sums.size() && !isFloored; ++i) {
                isFloored = m_floors[i] && isBelow(i, m_sums[i].without(m_values[v][i]));
            }
            reviewer.outcomeWithout = m_rule.outcome(*reviewer.without, isFloored);
            reviewer.turnsOutcome = m_tally.outcome && reviewer.outcomeWithout != m_tally.outcome;
            m_tally.isBorderline = m_tally.isBorderline || reviewer.turnsOutcome;
        }
    }

    void addGroups() {
        std::vector<std::string> names;
        for (const auto& criterion : m_scheme.criteria) {
            if (std::find(names.begin(), names.end(), criterion.group) == names.end()) {
                names.push_back(criterion.group);
            }
        }
        if (names.size() < 2) {
            return;
        }
        for (auto& name : names) {
            std::vector<std::size_t> items;
            Fraction maximum;
            for (std::size_t i = 0; i < m_scheme.criteria.size(); ++i) {
                if (m_scheme.criteria[i].group == name) {
                    items.push_back(i);
                    maximum = maximum + Fraction(m_scheme.criteria[i].maximum);
                }
            }
            const bool isSum = m_scheme.method == TallyMethod::SumOfItems;
            m_tally.groups.push_back({std::move(name), isSum ? maximum.decimal() : base::Decimal(),
                                      spreadOf(isSum ? sumsOver(items) : meansOf(items))});
        }
    }

    // Of the reviewers who gave all of these items.
    [[nodiscard]] std::vector<Fraction> sumsOver(std::span<const std::size_t> items) const {
        std::vector<Fraction> sums;
        for (const auto& row : m_values) {
            if (std::all_of(items.begin(), items.end(), [&](std::size_t item) { return row[item].has_value(); })) {
                Fraction sum;
                for (const auto item : items) {
                    sum = sum + *row[item];
                }
                sums.push_back(std::move(sum));
            }
        }
        return sums;
    }

    [[nodiscard]] std::vector<Fraction> meansOf(std::span<const std::size_t> items) const {
        std::vector<Fraction> means;
        for (const auto item : items) {
            if (const auto mean = m_sums[item].mean()) {
                means.push_back(*mean);
            }
        }
        return means;
    }

    void addRanking() {
        if (!m_tally.result) {
            return;
        }
        Fraction weighted;
        Fraction weights;
        for (std::size_t i = 0; i < m_scheme.criteria.size(); ++i) {
            const auto& criterion = m_scheme.criteria[i];
            const Fraction weight(criterion.weight);
            if (weight.isZero()) {
                continue;
            }
            const Fraction maximum(m_scheme.maximumOf(criterion));
            const auto mean = m_sums[i].mean();
            if (!mean || maximum.isZero()) {
                return;
            }
            weighted = weighted + weight * *mean / maximum;
            weights = weights + weight;
        }
        if (!weights.isZero()) {
            m_tally.ranking = weighted / weights;
        }
    }

    const ReviewScheme& m_scheme;
    Rule m_rule;
    std::span<const TallyVote> m_votes;
    std::vector<std::vector<std::optional<Fraction>>> m_values;  // by vote and item
    std::vector<std::optional<Fraction>> m_floors;               // by item
    std::vector<Sum> m_sums;                                     // by item
    Sum m_total;                                                 // of whole sheets
    SubjectTally m_tally;
};

}  // namespace

std::string_view toKey(TallyExclusion::Reason reason) {
    return domain::rowOf(kReasons, reason).key;
}

base::Message label(TallyExclusion::Reason reason) {
    return base::Message(domain::rowOf(kReasons, reason).label);
}

std::optional<Spread> spreadOf(std::vector<Fraction> numbers) {
    if (numbers.empty()) {
        return std::nullopt;
    }
    std::sort(numbers.begin(), numbers.end());
    Spread spread;
    spread.n = numbers.size();
    Fraction sum;
    for (const auto& number : numbers) {
        sum = sum + number;
    }
    spread.mean = sum / countOf(spread.n);
    Fraction squares;
    for (const auto& number : numbers) {
        const auto off = number - spread.mean;
        squares = squares + off * off;
    }
    spread.variance = squares / countOf(spread.n);
    spread.median = medianOf(numbers);
    spread.lowest = numbers.front();
    spread.highest = numbers.back();
    const std::span<const Fraction> all(numbers);
    const auto half = numbers.size() / 2;
    spread.lowerQuartile = half == 0 ? numbers.front() : medianOf(all.first(half));
    spread.upperQuartile = half == 0 ? numbers.front() : medianOf(all.last(half));
    spread.numbers = std::move(numbers);
    return spread;
}

SubjectTally tallySubject(const ReviewScheme& scheme, std::span<const TallyVote> votes,
                          std::vector<TallyExclusion> excluded) {
    return SubjectMaker(scheme, votes).make(std::move(excluded));
}

}  // namespace shirube::analysis
