// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shirube::application {

/// Whom the change log names for this person: the account's name; "unknown" where the environment does not say.
[[nodiscard]] std::string userName();

}  // namespace shirube::application
