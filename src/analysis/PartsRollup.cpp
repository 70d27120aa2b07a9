// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PartsRollup.h"

#include <array>
#include <utility>

#include "RollupEdits.h"
#include "analysis/BudgetSum.h"
#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using domain::EnumRow;

constexpr std::array kWeights{
    EnumRow{RollupWeights::Equal, "equal", SHIRUBE_TEXT("Equal weights")},
    EnumRow{RollupWeights::Stated, "stated", SHIRUBE_TEXT("Weights of the plan")},
    EnumRow{RollupWeights::Money, "money", SHIRUBE_TEXT("Weights by money")},
};

std::optional<Fraction> weightOf(const RollupPart& part, RollupWeights weights) {
    if (weights == RollupWeights::Equal) {
        return Fraction(1);
    }
    return part.weight && part.weight->sign() > 0 ? part.weight : std::nullopt;
}

base::Message attainmentText(const Fraction& attainment) {
    return base::Message(SHIRUBE_TEXT("{0} = {1}%"), {attainment.text(), attainment.percent()});
}

}  // namespace

std::string_view toKey(RollupWeights weights) {
    return rowOf(kWeights, weights).key;
}
std::optional<RollupWeights> rollupWeightsFromKey(std::string_view key) {
    return valueOf(kWeights, key);
}
base::Message label(RollupWeights weights) {
    return base::Message(rowOf(kWeights, weights).label);
}

PartsRollup rollUp(std::vector<RollupPart> parts, RollupWeights weights, const Fraction& threshold) {
    PartsRollup rollup;
    rollup.weights = weights;
    WeightedMean mean;
    Fraction counted;
    Fraction all;
    for (const auto& part : parts) {
        const auto weight = weightOf(part, weights);
        const auto attainment = weight ? capped(part.attainment) : std::nullopt;
        mean.add(attainment, weight.value_or(Fraction(1)));
        if (weight) {
            all = all + *weight;
            counted = attainment ? counted + *weight : counted;
        }
    }
    rollup.attainment = mean.mean();
    rollup.coverage = mean.coverage();
    rollup.hasVerdict = rollup.attainment && rollup.coverage.share() >= threshold;
    if (!all.isZero()) {
        rollup.weightShare = counted / all;
    }
    rollup.parts = std::move(parts);
    return rollup;
}

Derivation derive(const PartsRollup& rollup, base::Message title) {
    Derivation derivation;
    derivation.title = std::move(title);
    derivation.formula = base::Message(SHIRUBE_TEXT("Σ weight × attainment (0 to 1) / Σ weight of what is measured"));
    derivation.result =
        rollup.attainment ? attainmentText(*rollup.attainment) : base::Message(SHIRUBE_TEXT("Not measured"));
    for (const auto& part : rollup.parts) {
        DerivationInput input;
        input.label = part.label;
        const auto weight = weightOf(part, rollup.weights);
        if (!part.attainment) {
            input.remark = base::Message(SHIRUBE_TEXT("Not measured"));
        } else if (!weight) {
            input.remark = base::Message(SHIRUBE_TEXT("It has no weight."));
        } else {
            input.remark = base::Message(SHIRUBE_TEXT("{0} = {1}%, weight {2}"),
                                         {part.attainment->text(), part.attainment->percent(), weight->text()});
        }
        auto& list = part.attainment && weight ? derivation.inputs : derivation.excluded;
        list.push_back(std::move(input));
    }
    derivation.notes.push_back(label(rollup.weights));
    derivation.notes.push_back(
        base::Message(SHIRUBE_TEXT("It rests on {0} of {1}."),
                      {std::to_string(rollup.coverage.measured), std::to_string(rollup.coverage.total)}));
    if (rollup.weights == RollupWeights::Money && rollup.weightShare) {
        derivation.notes.push_back(
            base::Message(SHIRUBE_TEXT("That is {0}% of the money."), {rollup.weightShare->percent()}));
    }
    if (rollup.attainment && !rollup.hasVerdict) {
        derivation.notes.push_back(base::Message(SHIRUBE_TEXT("Too little is measured for a verdict.")));
    }
    return derivation;
}

std::optional<Fraction> moneyOf(const domain::BudgetBook& book, const domain::ProgrammeId& programme,
                                const domain::BudgetCycle& cycle) {
    const auto index = book.programmeIndex(programme);
    if (!index) {
        return std::nullopt;
    }
    const auto sum = sumOf(book, book.linesWithComponents(*index, cycle));
    if (!sum || sum->confirmed.yen() <= 0) {
        return std::nullopt;
    }
    return Fraction(sum->confirmed);
}

}  // namespace shirube::analysis
