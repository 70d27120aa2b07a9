// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"

namespace shirube::cli {

/// `programmes`.
int runProgrammes(const Session& session);
/// `budgets [--cycle C] [--programme ID]`; empty texts mean all.
int runBudgets(const Session& session, const std::string& cycle, const std::string& programme);

}  // namespace shirube::cli
