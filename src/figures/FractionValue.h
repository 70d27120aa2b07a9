// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include "analysis/Fraction.h"

namespace shirube::figures {

/// For the place of a mark; never for a figure that is printed.
[[nodiscard]] inline double toDouble(const analysis::Fraction& value) {
    const auto decimal = value.decimal();
    return static_cast<double>(decimal.mantissa()) * std::pow(10.0, decimal.exponent());
}

}  // namespace shirube::figures
