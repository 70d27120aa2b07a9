// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "Environment.h"

namespace shirube::cli {

/// Runs `shirubectl` with these arguments (without the program's name) and gives its exit code: 0 done, 1 a check
/// failed, 2 wrong usage or bad input. Data goes to `environment.out`, messages to `environment.err`.
int runCommandLine(const std::vector<std::string>& arguments, Environment& environment);

}  // namespace shirube::cli
