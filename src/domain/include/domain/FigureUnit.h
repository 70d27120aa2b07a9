// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shirube::domain {

/// The unit of a printed figure: a scale of ten and a base unit. 億円 = 10^8 円, 万トン = 10^4 トン, % = 10^-2 of a
/// pure number, 割 = 10^-1, 件 = 件.
struct FigureUnit {
    std::string name;  ///< as printed: 億円
    std::string base;  ///< 円, トン, ユーロ, 件 …; empty for a pure number
    int scale = 0;     ///< power of ten of one unit in base units

    /// Reads the text after the digits: 億円, 兆ウォン, 百万円, 万トン, %, ％, %ポイント, 割, 位, EF, 兆 …; nothing for
    /// empty text, text with digits, spaces or the signs of a figure inside, or % with another word behind. Full-width
    /// letters count as their half-width ones; t is トン, $ is ドル and 名 is 人.
    [[nodiscard]] static std::optional<FigureUnit> parse(std::string_view text);

    [[nodiscard]] bool isYen() const { return base == "円"; }
    [[nodiscard]] bool isPureNumber() const { return base.empty(); }

    friend bool operator==(const FigureUnit&, const FigureUnit&) = default;
};

}  // namespace shirube::domain
