// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/Message.h"

namespace shirube::exchange {

/// True for YYYY-MM or YYYY-MM-DD (the form that the schemas ask for) where the calendar has that month or day.
[[nodiscard]] bool isDatasetDate(std::string_view text);

/// The reason to refuse a date for which isDatasetDate is false.
[[nodiscard]] base::Message noSuchDatasetDate(std::string_view text);

}  // namespace shirube::exchange
