// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace shirube::exchange {

/// True for text that a spreadsheet would calculate rather than show.
[[nodiscard]] bool looksLikeFormula(std::string_view text);

}  // namespace shirube::exchange
