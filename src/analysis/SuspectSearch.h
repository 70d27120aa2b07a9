// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "PreparedCheck.h"

namespace shirube::analysis {

/// Every statement that, if it alone were wrong, would explain all discrepancies that it takes part in, without
/// upsetting a check that holds. Those that explain most come first. In time linear in the size of all checks.
[[nodiscard]] std::vector<Suspect> findSuspects(const std::vector<PreparedCheck>& checks);

}  // namespace shirube::analysis
