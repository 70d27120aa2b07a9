// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace shirube::domain {

/// The units in which Japanese budget documents print amounts.
enum class AmountUnit {
    Yen,                ///< 円
    ThousandYen,        ///< 千円
    MillionYen,         ///< 百万円
    HundredMillionYen,  ///< 億円
    TrillionYen,        ///< 兆円
};

inline constexpr std::array kAmountUnits{AmountUnit::Yen, AmountUnit::ThousandYen, AmountUnit::MillionYen,
                                         AmountUnit::HundredMillionYen, AmountUnit::TrillionYen};

/// How many yen one unit is.
[[nodiscard]] std::int64_t yenPer(AmountUnit unit);
/// As printed: 億円.
[[nodiscard]] std::string_view japaneseName(AmountUnit unit);
/// From 億円 and the like; nothing for any other text.
[[nodiscard]] std::optional<AmountUnit> amountUnitFromJapanese(std::string_view text);

}  // namespace shirube::domain
