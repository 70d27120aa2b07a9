// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace shirube::exchange {

/// What a field of a file says as a whole number.
struct RsNumber {
    enum class Kind {
        Missing,  ///< nothing but spaces, which isn't 0
        Read,
        Refused,  ///< no whole number, or one beyond 64 bits
    };
    Kind kind = Kind::Missing;
    std::int64_t value = 0;

    /// 24844000, `24844000.0`, spaces and an apostrophe around them; 1,234 and full-width digits as spreadsheets make
    /// them.
    [[nodiscard]] static RsNumber of(std::string_view field);
    /// 1 or 0 of TRUE, FALSE, t, f, 1, 0.
    [[nodiscard]] static RsNumber ofFlag(std::string_view field);
};

/// Without the spaces of ASCII and U+3000 around it.
[[nodiscard]] std::string_view withoutSpaces(std::string_view field);

}  // namespace shirube::exchange
