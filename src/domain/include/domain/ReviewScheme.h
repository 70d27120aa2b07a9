// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Decimal.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/ReviewSheet.h"
#include "domain/ScoreScale.h"

namespace shirube::domain {

/// What a rule recommends, and what a committee decides.
enum class ReviewOutcome {
    Continue,                ///< 継続
    ContinueWithConditions,  ///< 条件付き継続; only decided
    WeighRemarks,            ///< 特記事項を踏まえ検討
    End,                     ///< 終了
    Adopt,                   ///< 採択
    AdoptWithConditions,     ///< 条件付き採択; only decided
    Reject,                  ///< 不採択
    Hold,                    ///< 保留; only decided
};
/// Stable name: continue, continue_with_conditions, weigh_remarks, end, adopt, adopt_with_conditions, reject, hold.
[[nodiscard]] std::string_view toKey(ReviewOutcome outcome);
[[nodiscard]] std::optional<ReviewOutcome> reviewOutcomeFromKey(std::string_view key);
[[nodiscard]] base::Message label(ReviewOutcome outcome);

/// 審査項目: one item that reviewers score.
struct SchemeCriterion {
    std::string id;     ///< unique in the scheme: 1-1
    std::string group;  ///< 技術的評価; may be empty
    std::string name;
    std::string viewpoint;               ///< 審査観点, in short; may be empty
    base::Decimal maximum;               ///< 配点, of points; 0 where not yet said
    base::Decimal weight{1, 0};          ///< for the ranking only, never for the rule; 0 or more
    std::optional<base::Decimal> floor;  ///< the mean of the item below it calls for floorOutcome

    friend bool operator==(const SchemeCriterion&, const SchemeCriterion&) = default;
};

/// From that mean on, that outcome.
struct RuleStep {
    base::Decimal atLeast;
    ReviewOutcome outcome = ReviewOutcome::Continue;

    friend bool operator==(const RuleStep&, const RuleStep&) = default;
};

/// How the sheets of a subject become one result.
enum class TallyMethod {
    SumOfItems,   ///< a reviewer's total is the sum of the items; the result is the mean of the totals
    MeanOfItems,  ///< the result is the mean of the items' means
    PerItem,      ///< each item stands for itself; there is no result, and no rule
};
/// Stable name: sum_of_items, mean_of_items, per_item.
[[nodiscard]] std::string_view toKey(TallyMethod method);
[[nodiscard]] std::optional<TallyMethod> tallyMethodFromKey(std::string_view key);
[[nodiscard]] base::Message label(TallyMethod method);

/// How a review is scored and what follows: scale, items and rule as data.
struct ReviewScheme {
    std::string name;
    ScoreScale scale;
    std::vector<SchemeCriterion> criteria;
    TallyMethod method = TallyMethod::SumOfItems;
    std::vector<RuleStep> rule;                 ///< by falling threshold: 60 → continue, 40 → weigh_remarks
    std::optional<ReviewOutcome> otherwise;     ///< below the lowest threshold: end
    std::optional<base::Decimal> totalFloor;    ///< 足切り of the result
    std::optional<ReviewOutcome> floorOutcome;  ///< where an item or the result is below its floor
    Citation citation;                          ///< the document that the items and thresholds are from; may be empty

    [[nodiscard]] const SchemeCriterion* criterion(std::string_view id) const;
    /// What the best result comes to: of sums the sum of the maxima, else the highest maximum of an item.
    [[nodiscard]] base::Decimal maximum() const;
    /// The most that can be given for that item.
    [[nodiscard]] base::Decimal maximumOf(const SchemeCriterion& item) const;
    /// What keeps reviews from being scored by it: no items, two of one id, points without a maximum, maxima of a rule
    /// out of 100 (the scale 100点満点, or one without a name) that do not add up to 100, thresholds out of order or
    /// beyond the maximum, floors beyond it or without an outcome, a rule without `otherwise`, with an outcome that is
    /// only decided, or where items stand for themselves. Empty: it is sound.
    [[nodiscard]] std::vector<base::Message> problems() const;

    /// JSON of a fixed order: for the store and for packets.
    [[nodiscard]] std::string text() const;
    /// InvalidInput where it isn't what text() gives.
    [[nodiscard]] static base::Result<ReviewScheme> parse(std::string_view text);
    friend bool operator==(const ReviewScheme&, const ReviewScheme&) = default;
};

/// The scheme that a printed rule gives, with its thresholds where `thresholdOf` knows them. The maxima are 0 where the
/// document prints none.
[[nodiscard]] ReviewScheme schemeOf(const ReviewRule& rule,
                                    const std::function<std::optional<base::Decimal>(const FactKey&)>& thresholdOf);
/// The scheme by which a published sheet was scored.
[[nodiscard]] ReviewScheme schemeOf(const ReviewSheet& sheet);

/// Reads what a reviewer typed or a file holds for that item: full-width digits and small letters too. InvalidInput
/// says what is allowed: a step, the lowest and highest number, the grades.
[[nodiscard]] base::Result<base::Decimal> readScore(const ReviewScheme& scheme, const SchemeCriterion& criterion,
                                                    std::string_view text);
/// The text that stands for it in sheets and files: 85, 7.5, A. Empty for what `text` is not.
[[nodiscard]] std::string normalScore(const ReviewScheme& scheme, const SchemeCriterion& criterion,
                                      std::string_view text);

}  // namespace shirube::domain
