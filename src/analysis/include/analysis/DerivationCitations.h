// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "analysis/Derivation.h"
#include "analysis/FactBook.h"
#include "domain/Source.h"

namespace shirube::analysis {

/// Where the figure stands: of a statement its own place, of a budget line that of its amount; none where nothing is
/// stated. A person's report may name its evidence without a source.
[[nodiscard]] std::optional<domain::Citation> citationOf(const FactBook& facts, const DerivationInput& input);

}  // namespace shirube::analysis
