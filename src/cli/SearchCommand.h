// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "Session.h"

namespace shirube::cli {

/// `search WORDS… [--limit N]`: all words must occur.
int runSearch(const Session& session, const std::vector<std::string>& words, std::size_t limit);

}  // namespace shirube::cli
