// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "base/Message.h"
#include "domain/Ids.h"

namespace shirube::domain {

enum class Role {
    Analyst,      ///< 分析担当
    Reviewer,     ///< 委員
    Secretariat,  ///< 事務局
};
/// Stable name: analyst, reviewer, secretariat.
[[nodiscard]] std::string_view toKey(Role role);
[[nodiscard]] std::optional<Role> roleFromKey(std::string_view key);
[[nodiscard]] base::Message label(Role role);

/// Who looks at the store, which decides what of reviews there is to see.
struct Viewer {
    Role role = Role::Analyst;
    ReviewerId reviewer{};  ///< of a Reviewer

    friend bool operator==(const Viewer&, const Viewer&) = default;
};

}  // namespace shirube::domain
