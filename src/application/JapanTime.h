// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shirube::application {

/// A moment as a person in Japan reads it, to the minute: 2026-11-22T00:30:15.000Z is 2026-11-22 09:30. A text that is
/// no moment stays as it is.
[[nodiscard]] std::string japanTime(std::string_view iso8601);

}  // namespace shirube::application
