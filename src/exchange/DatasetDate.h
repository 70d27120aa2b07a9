// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/Message.h"

namespace shirube::exchange {

/// True for YYYY, YYYY-MM or YYYY-MM-DD (the forms that the schemas ask for) where the calendar has that day.
[[nodiscard]] bool isDatasetDate(std::string_view text);

/// The reason to refuse a date for which isDatasetDate is false.
[[nodiscard]] base::Message noSuchDatasetDate(std::string_view text);

}  // namespace shirube::exchange
