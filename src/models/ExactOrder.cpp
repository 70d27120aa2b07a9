// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ExactOrder.h"

#include <algorithm>

namespace shirube::models {

std::vector<QVariant> exactOrder(const std::vector<std::optional<analysis::Fraction>>& values) {
    std::vector<analysis::Fraction> sorted;
    for (const auto& value : values) {
        if (value) {
            sorted.push_back(*value);
        }
    }
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<QVariant> places(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            const auto place = std::lower_bound(sorted.begin(), sorted.end(), *values[i]);
            places[i] = static_cast<qlonglong>(place - sorted.begin());
        }
    }
    return places;
}

}  // namespace shirube::models
