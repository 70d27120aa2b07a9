// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/Message.h"

namespace shirube::domain {

/// Why two figures of one name are not of one thing, as a person records it on a check.
enum class ScopeDifference {
    Broader,         ///< 等: the one takes in more than the other
    WithinEnvelope,  ///< 内数: the one is an unknown part of the other
    FundFlows,       ///< 基金: what was paid into it against what it paid out
    Other,
};
[[nodiscard]] std::span<const ScopeDifference> allScopeDifferences();
/// Stable name: broader, envelope, fund, other.
[[nodiscard]] std::string_view toKey(ScopeDifference scope);
[[nodiscard]] std::optional<ScopeDifference> scopeDifferenceFromKey(std::string_view key);
[[nodiscard]] base::Message label(ScopeDifference scope);

/// The text of a note that says so in its first line, in place of what that line said of it before; without the line
/// where `scope` is nothing.
[[nodiscard]] std::string withScope(std::string_view note, std::optional<ScopeDifference> scope);
/// What the first line of a note says; nothing where it says nothing of the kind.
[[nodiscard]] std::optional<ScopeDifference> scopeOf(std::string_view note);

}  // namespace shirube::domain
