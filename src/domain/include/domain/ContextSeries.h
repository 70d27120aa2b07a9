// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/Message.h"
#include "domain/Ids.h"
#include "domain/Source.h"

namespace shirube::domain {

enum class SeriesGroup { Market, Forecast, Share, Usage, BudgetAbroad, Deficit, Effect, Capacity, Employment, Other };
/// Stable name in snake case: market, …, budget_abroad, …, other.
[[nodiscard]] std::string_view toKey(SeriesGroup group);
[[nodiscard]] std::optional<SeriesGroup> seriesGroupFromKey(std::string_view key);
[[nodiscard]] base::Message label(SeriesGroup group);

/// A quantity of the world that documents use as context, e.g. a market's size by year.
struct ContextSeries {
    SeriesId id;
    std::string name;
    std::string unit;  ///< as printed, for headings
    SeriesGroup group = SeriesGroup::Other;
    Citation citation;
    std::string note;
    int position = 0;  ///< order of print

    friend bool operator==(const ContextSeries&, const ContextSeries&) = default;
};

}  // namespace shirube::domain
