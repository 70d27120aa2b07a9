// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/Message.h"

namespace shirube::figures {

/// What a layout says of a table that it left out; the linter knows the finding by it.
inline constexpr std::string_view kTableLeftOut = SHIRUBE_TEXT(
    "The table does not fit on the page and was left out. Choose fewer programmes or cycles, or give the "
    "table in a spreadsheet.");

}  // namespace shirube::figures
