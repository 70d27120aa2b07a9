// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/Derivation.h"
#include "analysis/Rollup.h"
#include "domain/BudgetBook.h"

namespace shirube::analysis {

/// What the weights of a rollup are, which every rollup states.
enum class RollupWeights {
    Equal,   ///< each part counts the same
    Stated,  ///< as the plan gives them
    Money,   ///< by the money of each part
};
/// Stable name: equal, stated, money.
[[nodiscard]] std::string_view toKey(RollupWeights weights);
[[nodiscard]] std::optional<RollupWeights> rollupWeightsFromKey(std::string_view key);
[[nodiscard]] base::Message label(RollupWeights weights);

/// One thing that rolls up: a node to its programme, a theme to its element, a programme to its policy or frame.
struct RollupPart {
    std::string id;
    base::Message label;
    std::optional<Fraction> attainment;  ///< counts within 0…1; none where nothing is measured
    Coverage coverage;                   ///< on what it rests itself
    std::optional<Fraction> weight;      ///< more than 0, in yen for money; not read where all are equal
};

/// Parts rolled up.
struct PartsRollup {
    RollupWeights weights = RollupWeights::Equal;
    std::optional<Fraction> attainment;   ///< weighted mean of the parts that are measured and have a weight
    Coverage coverage;                    ///< parts that count, of all
    std::optional<Fraction> weightShare;  ///< their weight of the weight of all that have one: 金額カバー率
    bool hasVerdict = false;              ///< something counts, and the coverage is at least the threshold
    std::vector<RollupPart> parts;        ///< as given
};

/// A part without a positive weight counts as not measured where weights matter.
[[nodiscard]] PartsRollup rollUp(std::vector<RollupPart> parts, RollupWeights weights, const Fraction& threshold);

/// 根拠 of a rollup.
[[nodiscard]] Derivation derive(const PartsRollup& rollup, base::Message title);

/// The confirmed money of a programme and its components in one cycle, as a weight; none where that is not above 0.
[[nodiscard]] std::optional<Fraction> moneyOf(const domain::BudgetBook& book, const domain::ProgrammeId& programme,
                                              const domain::BudgetCycle& cycle);

}  // namespace shirube::analysis
