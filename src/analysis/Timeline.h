// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "analysis/Fraction.h"
#include "domain/CalendarDay.h"

namespace shirube::analysis {

/// Time in years. Months are twelfths of a year, whatever their days, so that whole fiscal years are whole numbers
/// apart; a day is its part of its month.
[[nodiscard]] Fraction beginOf(const domain::CalendarDay& day);
[[nodiscard]] Fraction endOf(const domain::CalendarDay& day);

/// Nothing for no period.
[[nodiscard]] std::optional<Fraction> beginOf(const domain::Period& period);
[[nodiscard]] std::optional<Fraction> endOf(const domain::Period& period);

}  // namespace shirube::analysis
