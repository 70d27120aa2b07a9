// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace shirube::domain {

/// An answer as persons write it, in any width and case: はい, 有, ○, yes, 1 or いいえ, 無, ×, no, 0. Nothing for
/// anything else.
[[nodiscard]] std::optional<bool> parseYesNo(std::string_view text);

}  // namespace shirube::domain
