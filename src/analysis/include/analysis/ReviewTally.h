// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/Fraction.h"
#include "base/Message.h"
#include "domain/ReviewBook.h"
#include "domain/ReviewScheme.h"

namespace shirube::analysis {

/// One reviewer's sheet, as numbers.
struct TallyVote {
    std::string reviewer;                    ///< an id
    std::string label;                       ///< as shown: a name, or 委員A
    std::map<std::string, Fraction> values;  ///< by criterion; one that is not there was not given
};

/// Who is out of count and denominator, and why.
struct TallyExclusion {
    enum class Reason { Conflict, NotAssigned, NotSubmitted, MissingItems };
    std::string reviewer;
    std::string label;
    Reason reason = Reason::NotSubmitted;
    std::vector<std::string> items;  ///< of MissingItems: still counted in the items that they gave
};
/// Stable name: conflict, not_assigned, not_submitted, missing_items.
[[nodiscard]] std::string_view toKey(TallyExclusion::Reason reason);
[[nodiscard]] base::Message label(TallyExclusion::Reason reason);

/// Of some numbers, exactly. Quartiles are medians of the lower and upper half, the middle one in neither.
struct Spread {
    std::size_t n = 0;
    Fraction mean;
    Fraction median;
    Fraction lowest;
    Fraction lowerQuartile;
    Fraction upperQuartile;
    Fraction highest;
    Fraction variance;                ///< of these numbers, not an estimate: Σ(x − mean)² ÷ n
    std::vector<Fraction> numbers{};  ///< the numbers themselves, ascending: no order that tells whose they are
};
/// Nothing of no numbers.
[[nodiscard]] std::optional<Spread> spreadOf(std::vector<Fraction> numbers);

struct ItemTally {
    std::string criterion;
    std::optional<Spread> spread;
    bool isBelowFloor = false;
};

/// A group of items: 技術的評価.
struct GroupTally {
    std::string group;
    base::Decimal maximum;         ///< of points: what the group's items add up to
    std::optional<Spread> spread;  ///< of the sums of those who scored all of them, or of the items' means, as the
                                   ///< method goes
};

/// A reviewer's own result of the subject.
struct ReviewerResult {
    std::string reviewer;
    std::string label;
    std::optional<Fraction> result;   ///< none where items are missing
    std::optional<Fraction> without;  ///< the mean without them; none where nobody is left
    std::optional<domain::ReviewOutcome> outcomeWithout;
    bool turnsOutcome = false;                 ///< without them the rule says something else
    std::map<std::string, Fraction> values{};  ///< what they gave, by criterion
};

/// 集計 of one subject. Thresholds meet the exact mean, never a rounded one.
struct SubjectTally {
    domain::ReviewSubjectId subject;
    std::string title;
    std::vector<ItemTally> items;    ///< in the scheme's order
    std::vector<GroupTally> groups;  ///< in the scheme's order; empty where there is one or none
    std::optional<Spread> result;    ///< over those who scored every item; none where nobody counts, or items stand for
                                     ///< themselves
    std::optional<domain::ReviewOutcome>
        outcome;  ///< what the rule says, and floors where they are stricter; none without a result or a rule
    std::optional<Fraction> margin;     ///< result less the nearest threshold
    std::optional<Fraction> threshold;  ///< that threshold, or floor of the result; of two as near the higher one
    bool isBelowTotalFloor = false;
    bool isBorderline = false;        ///< 境界案件: without one reviewer the rule says something else
    std::optional<Fraction> ranking;  ///< Σ weight × item mean ÷ item maximum, over Σ weight
    int rank = 0;                     ///< 1 is the best; equals share it; 0 without ranking
    std::vector<ReviewerResult> reviewers;
    std::vector<TallyExclusion> excluded;
};

/// How a reviewer marks, for information only: it changes no result.
struct ReviewerHabit {
    std::string reviewer;
    std::string label;
    Spread own;  ///< of their results over the subjects that they scored in full
    Fraction
        againstOthers;  ///< mean of (their result less the mean of the others') over the subjects others scored too
    std::size_t compared = 0;  ///< subjects in that mean
};

struct RoundTally {
    domain::ReviewScheme scheme;
    std::vector<SubjectTally> subjects;  ///< in the order of the agenda
    std::vector<ReviewerHabit> habits;   ///< in the order of the panel
};

/// In the order of `votes`, which changes nothing else. Who left items out is added to `excluded`.
[[nodiscard]] SubjectTally tallySubject(const domain::ReviewScheme& scheme, std::span<const TallyVote> votes,
                                        std::vector<TallyExclusion> excluded);
/// Ranks the subjects against each other and adds the habits.
[[nodiscard]] RoundTally tallyRound(const domain::ReviewScheme& scheme, std::vector<SubjectTally> subjects);
/// Of a revealed round as the book's viewer sees it.
[[nodiscard]] RoundTally tallyOf(const domain::ReviewBook& book, const domain::ReviewRound& round);
/// Of a published sheet: one subject, its reviewers as printed.
[[nodiscard]] RoundTally tallyOf(const domain::ReviewSheet& sheet);

/// A score for a reader: as few decimals as show it exactly, else one, else as many as it takes to stand on its own
/// side of every threshold. 59.96 against 60 is 59.96 and never 60.0.
[[nodiscard]] std::string scoreText(const Fraction& score, const domain::ReviewScheme& scheme);
/// Exactly: 59.6, or 179/3 where decimals do not end.
[[nodiscard]] std::string exactText(const Fraction& score);
/// √variance with two decimals, cut off.
[[nodiscard]] std::string deviationText(const Spread& spread);

}  // namespace shirube::analysis
