// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"

namespace shirube::cli {

/// `overview [--as-of DAY] [--previous DAY]`: how the programmes stand, what moved since the earlier day, and what to
/// look at first. An empty `asOf` is today in Japan, an empty `previous` the day before the last news.
int runOverview(const Session& session, const std::string& asOf, const std::string& previous);

}  // namespace shirube::cli
