// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/Result.h"

namespace shirube::exchange {

/// A part of a ZIP file: its name and its bytes.
using ZipPart = std::pair<std::string, std::string>;

/// The parts as a ZIP file, in their order; the same parts give the same bytes. Io where memory runs out.
[[nodiscard]] base::Result<std::string> zipOf(const std::vector<ZipPart>& parts);

}  // namespace shirube::exchange
