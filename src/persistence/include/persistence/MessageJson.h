// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/Message.h"

namespace shirube::persistence {

/// A Message as stored: {"text": template, "args": […]}, or a JSON string for what is the same in every language.
[[nodiscard]] std::string toJson(const base::Message& message);
/// Text that is not such JSON becomes a verbatim Message.
[[nodiscard]] base::Message messageFromJson(const std::string& json);

}  // namespace shirube::persistence
