// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "Interval.h"
#include "analysis/Reconciliation.h"
#include "domain/FactKey.h"

namespace shirube::analysis {

/// How printed figures are taken for the values behind them.
struct Reading {
    /// None: every figure is what it prints. Else figures say as much as their step and rounding do, those of unknown
    /// rounding by this rule; Qualifier also widens by words like 約.
    RoundingExplanation rounding = RoundingExplanation::None;
    EnvelopeReading envelopes = EnvelopeReading::Absent;
};

/// The readings in the order in which they are tried. Mixed contains all before it, Qualifier contains Mixed.
inline constexpr std::array kRoundingReadings{RoundingExplanation::None,     RoundingExplanation::HalfUp,
                                              RoundingExplanation::Truncate, RoundingExplanation::Up,
                                              RoundingExplanation::Mixed,    RoundingExplanation::Qualifier};
/// What any figure may be at most.
inline constexpr Reading kLoosest{RoundingExplanation::Qualifier, EnvelopeReading::Free};

/// Whether the fact is an amount, which nothing smaller than a yen divides: not so a rate (10.5円 for a kilowatt hour),
/// a mean or a value.
[[nodiscard]] bool isAmount(const domain::FactKey& fact);

/// All values that a printed figure may stand for, as StatedAmount::interval() has them, in base units. An amount to
/// the yen is exact: nothing is smaller; and it is no less than 0 where it prints 以下 or 未満 and is positive. 内数 is
/// not regarded here.
[[nodiscard]] Interval valuesOf(const domain::StatedFigure& figure, RoundingExplanation rounding, bool isAmount = true);

/// The figure as one side of a check: a 内数 by the reading of envelopes.
[[nodiscard]] Interval contributionOf(const domain::StatedFigure& figure, bool withinEnvelope, const Reading& reading,
                                      bool isAmount);

/// The envelopes of which some part lies in `part`.
[[nodiscard]] Interval envelopesFor(const Interval& part);

}  // namespace shirube::analysis
