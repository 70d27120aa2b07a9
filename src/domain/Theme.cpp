// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Theme.h"

#include <array>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kCategories{
    EnumRow{ThemeCategory::Commissioned, "commissioned", SHIRUBE_TEXT("Commissioned")},
    EnumRow{ThemeCategory::Subsidised, "subsidised", SHIRUBE_TEXT("Subsidised")},
};

constexpr std::array kResults{
    EnumRow{ThemeResult::Achieved, "achieved", SHIRUBE_TEXT("Target achieved")},
    EnumRow{ThemeResult::Missed, "missed", SHIRUBE_TEXT("Target missed")},
    EnumRow{ThemeResult::Delayed, "delayed", SHIRUBE_TEXT("Delayed")},
    EnumRow{ThemeResult::OnSchedule, "on_schedule", SHIRUBE_TEXT("On schedule")},
};

}  // namespace

std::string_view toKey(ThemeCategory category) {
    return rowOf(kCategories, category).key;
}
std::optional<ThemeCategory> themeCategoryFromKey(std::string_view key) {
    return valueOf(kCategories, key);
}
base::Message label(ThemeCategory category) {
    return base::Message(rowOf(kCategories, category).label);
}

std::string_view toKey(ThemeResult result) {
    return rowOf(kResults, result).key;
}
std::optional<ThemeResult> themeResultFromKey(std::string_view key) {
    return valueOf(kResults, key);
}
base::Message label(ThemeResult result) {
    return base::Message(rowOf(kResults, result).label);
}

}  // namespace shirube::domain
