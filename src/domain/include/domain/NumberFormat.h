// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/Decimal.h"
#include "domain/FigureUnit.h"

namespace shirube::domain {

/// Plain digits with at most `decimals` decimals, half away from zero.
[[nodiscard]] std::string roundedDigits(const base::Decimal& number, int decimals);

/// A number in base units, in `unit` without its name: separators, △ for negatives, at most four decimals; more only
/// where nothing would be left of it.
[[nodiscard]] std::string formatNumber(const base::Decimal& number, const FigureUnit& unit);

/// As formatNumber, with + for what is more than 0.
[[nodiscard]] std::string formatDifference(const base::Decimal& number, const FigureUnit& unit);

}  // namespace shirube::domain
