// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <optional>
#include <vector>

#include "analysis/Fraction.h"

namespace shirube::models {

/// What the cells of a column sort by: each value's place among all of them, equal ones alike. Doubles would take
/// neighbours for one. Invalid where there is no value.
[[nodiscard]] std::vector<QVariant> exactOrder(const std::vector<std::optional<analysis::Fraction>>& values);

}  // namespace shirube::models
