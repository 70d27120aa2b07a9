// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace shirube::domain {

/// One row of a table that pairs an enumerator with its stable name and its label (English where it is translated,
/// Japanese where it is a name).
template <typename Enum>
struct EnumRow {
    Enum value;
    std::string_view key;
    std::string_view label;
};
// Clang before 17 does not deduce the arguments of an aggregate by itself.
template <typename Enum>
EnumRow(Enum, std::string_view, std::string_view) -> EnumRow<Enum>;

/// The row of `value`; every enumerator has one.
template <typename Enum, std::size_t n>
[[nodiscard]] constexpr const EnumRow<Enum>& rowOf(const std::array<EnumRow<Enum>, n>& table, Enum value) {
    const auto it = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.value == value; });
    return it == table.end() ? table.front() : *it;
}

/// The enumerator with that stable name, if any.
template <typename Enum, std::size_t n>
[[nodiscard]] constexpr std::optional<Enum> valueOf(const std::array<EnumRow<Enum>, n>& table, std::string_view key) {
    const auto it = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.key == key; });
    return it == table.end() ? std::nullopt : std::optional(it->value);
}

}  // namespace shirube::domain
