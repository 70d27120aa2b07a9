// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

#include "domain/RsTables.h"

namespace shirube::models {

/// What a table of the programme review system is called, and a column of it, in the application's language.
[[nodiscard]] QString rsTableTitle(domain::RsTable table);
[[nodiscard]] QString rsColumnTitle(domain::RsTable table, std::string_view column);

}  // namespace shirube::models
