// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ContextSeries.h"

#include <array>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kGroups{
    EnumRow{SeriesGroup::Market, "market", SHIRUBE_TEXT("Market size")},
    EnumRow{SeriesGroup::Forecast, "forecast", SHIRUBE_TEXT("Forecast")},
    EnumRow{SeriesGroup::Share, "share", SHIRUBE_TEXT("Share")},
    EnumRow{SeriesGroup::Usage, "usage", SHIRUBE_TEXT("Use")},
    EnumRow{SeriesGroup::BudgetAbroad, "budget_abroad", SHIRUBE_TEXT("Budgets abroad")},
    EnumRow{SeriesGroup::Deficit, "deficit", SHIRUBE_TEXT("Deficit")},
    EnumRow{SeriesGroup::Effect, "effect", SHIRUBE_TEXT("Effect")},
    EnumRow{SeriesGroup::Capacity, "capacity", SHIRUBE_TEXT("Capacity")},
    EnumRow{SeriesGroup::Employment, "employment", SHIRUBE_TEXT("Employment")},
    EnumRow{SeriesGroup::Other, "other", SHIRUBE_TEXT("Other")},
};

}  // namespace

std::string_view toKey(SeriesGroup group) {
    return rowOf(kGroups, group).key;
}
std::optional<SeriesGroup> seriesGroupFromKey(std::string_view key) {
    return valueOf(kGroups, key);
}
base::Message label(SeriesGroup group) {
    return base::Message(rowOf(kGroups, group).label);
}

}  // namespace shirube::domain
