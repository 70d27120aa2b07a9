// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvFormulaGuard.h"

#include <algorithm>
#include <array>

namespace shirube::exchange {

bool looksLikeFormula(std::string_view text) {
    static constexpr std::array<std::string_view, 10> kStarts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
    return std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

}  // namespace shirube::exchange
