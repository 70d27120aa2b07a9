// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "analysis/PackDocument.h"

namespace shirube::test {

/// A pack of a meeting: budget, flow of money, themes, indicators, a logic model on A3 and a chart that can't be made.
/// It was built before, and two values of the first chart moved since: one for two reasons, one for none that is known.
[[nodiscard]] analysis::PackDocument samplePack(const std::string& language = "ja");

}  // namespace shirube::test
