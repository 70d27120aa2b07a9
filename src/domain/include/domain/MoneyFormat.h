// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/Message.h"
#include "base/Ratio.h"
#include "domain/AmountUnit.h"
#include "domain/Money.h"

namespace shirube::domain {

/// The figure in `unit` with exactly `decimals` digits, thousands separators and △ for negatives, without the unit's
/// name: 9,916 or △1.5. What does not fit the digits is rounded half away from zero.
[[nodiscard]] std::string formatFixed(Money money, AmountUnit unit, int decimals);

/// As formatFixed, with as many digits as the amount needs, at most what a reader of that unit expects (円, 千円,
/// 百万円: 0; 億円: 1; 兆円: 4).
[[nodiscard]] std::string formatMoney(Money money, AmountUnit unit);

/// A difference: +5,121, △38, 0.
[[nodiscard]] std::string formatDifference(Money money, AmountUnit unit);

/// A rate of change with one decimal: +316.7%, △38.8%, 0.0%.
[[nodiscard]] std::string formatChange(const base::Ratio& ratio);

/// formatMoney with the unit's name, to be put into the user's language: 9,916億円, 9,916 hundred million yen.
[[nodiscard]] base::Message withUnit(Money money, AmountUnit unit);

/// The unit's name, to be put into the user's language.
[[nodiscard]] base::Message label(AmountUnit unit);

/// True where formatMoney had to round: the shown figure is not the whole truth.
[[nodiscard]] bool isRoundedIn(Money money, AmountUnit unit);

}  // namespace shirube::domain
