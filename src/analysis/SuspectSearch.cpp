// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SuspectSearch.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace shirube::analysis {

namespace {

// What is known of one candidate while its checks are gone through.
struct Candidate {
    const domain::FigureStatement* statement = nullptr;
    std::optional<Interval> values = Interval::all();  ///< nothing: no value satisfies all its checks
    std::vector<domain::CheckId> explains;
};

class Candidates {
public:
    explicit Candidates(const std::vector<PreparedCheck>& checks) {
        for (const auto& prepared : checks) {
            if (prepared.check.verdict != Verdict::Discrepancy) {
                continue;
            }
            for (const auto* figure : prepared.figures()) {
                if (figure->statement && m_positions.emplace(figure->statement, m_list.size()).second) {
                    m_list.push_back({figure->statement, Interval::all(), {}});
                }
            }
        }
    }

    Candidate* find(const domain::FigureStatement* statement) {
        const auto found = m_positions.find(statement);
        return found == m_positions.end() ? nullptr : &m_list[found->second];
    }
    [[nodiscard]] const std::vector<Candidate>& list() const { return m_list; }

private:
    std::unordered_map<const domain::FigureStatement*, std::size_t> m_positions;
    std::vector<Candidate> m_list;  // in the order of the checks
};

void goThrough(const PreparedCheck& prepared, Candidates& candidates) {
    if (prepared.check.verdict == Verdict::Unverifiable) {
        return;
    }
    const auto figures = prepared.figures();
    const bool concerns = std::any_of(figures.begin(), figures.end(), [&](const auto* figure) {
        return candidates.find(figure->statement) != nullptr;
    });
    if (!concerns) {
        return;
    }
    std::unordered_map<const domain::FigureStatement*, std::size_t> occurrences;
    for (const auto* figure : figures) {
        ++occurrences[figure->statement];
    }
    for (const auto& [figure, required] : requiredValues(prepared)) {
        auto* candidate = candidates.find(figure->statement);
        if (!candidate) {
            continue;
        }
        const bool isOnce = occurrences[figure->statement] == 1;
        candidate->values =
            isOnce && candidate->values && required ? intersect(*candidate->values, *required) : std::nullopt;
        if (isOnce && prepared.check.verdict == Verdict::Discrepancy) {
            candidate->explains.push_back(prepared.check.id);
        }
    }
}

// Values that satisfy the checks: rounded inward, as far as the interval leaves room for it.
std::pair<CheckNumber, CheckNumber> within(const Rational& lower, const Rational& upper, bool isWholeYen) {
    if (isWholeYen) {
        const Rational lowest = -floorOf(-lower);
        const Rational highest = floorOf(upper);
        if (lowest <= highest) {
            return {toLongDecimal(lowest, Cut::Up), toLongDecimal(highest, Cut::Down)};
        }
    }
    std::pair inward{toLongDecimal(lower, Cut::Up), toLongDecimal(upper, Cut::Down)};
    return inward.first <= inward.second ? inward : std::pair{toLongDecimal(lower), toLongDecimal(upper)};
}

Suspect suspectOf(const Candidate& candidate) {
    Suspect suspect;
    suspect.statement = candidate.statement->id;
    const auto& lower = candidate.values->lower();
    const auto& upper = candidate.values->upper();
    const auto& figure = candidate.statement->figure;
    const bool isWholeYen = figure.unit.isYen() && (figure.unit.scale > 0 || isAmount(candidate.statement->fact));
    const auto printed = toRational(figure.value);
    suspect.isOpenBelow = !lower;
    suspect.isOpenAbove = !upper;
    // Without a bound the other one is repeated.
    const auto& least = lower ? lower->value : upper ? upper->value : printed;
    const auto& most = upper ? upper->value : lower ? lower->value : printed;
    std::tie(suspect.lower, suspect.upper) = within(least, most, isWholeYen);
    if (!lower) {
        suspect.lower = suspect.upper;
    } else if (!upper) {
        suspect.upper = suspect.lower;
    }
    suspect.explains = candidate.explains;
    return suspect;
}

}  // namespace

std::vector<Suspect> findSuspects(const std::vector<PreparedCheck>& checks) {
    Candidates candidates(checks);
    for (const auto& prepared : checks) {
        goThrough(prepared, candidates);
    }
    std::vector<Suspect> suspects;
    for (const auto& candidate : candidates.list()) {
        if (candidate.values && !candidate.explains.empty()) {
            suspects.push_back(suspectOf(candidate));
        }
    }
    std::stable_sort(suspects.begin(), suspects.end(),
                     [](const auto& a, const auto& b) { return a.explains.size() > b.explains.size(); });
    return suspects;
}

}  // namespace shirube::analysis
