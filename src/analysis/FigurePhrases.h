// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/LineChecks.h"
#include "base/Message.h"
#include "domain/AmountRange.h"
#include "domain/AmountUnit.h"
#include "domain/BudgetBook.h"
#include "domain/Money.h"

// What charts of money say in the same words.
namespace shirube::analysis {

/// The name that a chart gives a programme: in English where the language is `en` and it has one, else the short one,
/// else the official one.
[[nodiscard]] const std::string& programmeName(const domain::Programme& programme, std::string_view language);

/// R8当初(案), of lines that all have that status; without it where they differ.
[[nodiscard]] std::string cycleLabel(const domain::BudgetBook& book, const domain::BudgetCycle& cycle);

[[nodiscard]] base::Message envelopeNote();
[[nodiscard]] base::Message proposalNote();
[[nodiscard]] base::Message roundingNote();
/// Of how many programmes その他 is.
[[nodiscard]] base::Message othersNote(std::size_t programmes);

/// +12億円, △3億円, 0億円.
[[nodiscard]] base::Message signedWithUnit(domain::Money amount, domain::AmountUnit unit);
/// A difference; of a range both ends: △38億円～+9,916億円.
[[nodiscard]] base::Message differenceText(const domain::AmountRange& difference, domain::AmountUnit unit);

/// A figure at a time, as a trend names it.
struct TrendEnd {
    base::Message time;
    domain::Money amount;
};
/// One sentence: what rises, falls or is the same, from when to when.
[[nodiscard]] base::Message trendText(base::Message what, TrendEnd from, TrendEnd to, domain::AmountUnit unit);

/// A note on each line of these cycles that a total rests on and that documents state in several ways.
[[nodiscard]] std::vector<base::Message> disputeNotes(const domain::BudgetBook& book,
                                                      const std::vector<domain::BudgetCycle>& cycles,
                                                      const LineChecks& checks, domain::AmountUnit unit,
                                                      std::string_view language);
/// What else documents print for the fact of a counted statement, beyond rounding; none where they agree.
[[nodiscard]] std::optional<base::Message> dissentNote(const FactBook& facts, const domain::FigureStatement& counted);

}  // namespace shirube::analysis
