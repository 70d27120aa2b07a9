// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "analysis/Reconciliation.h"
#include "models/FactCell.h"

namespace shirube::models {

/// The sign that stands beside a verdict wherever it is shown: ✓ ≈ ⊂ ≠ ？. Never without its word in reach.
[[nodiscard]] QString verdictMark(analysis::Verdict verdict);
/// The mark and the word: ✓ 一致.
[[nodiscard]] QString verdictText(analysis::Verdict verdict);
[[nodiscard]] Tone verdictTone(analysis::Verdict verdict);

}  // namespace shirube::models
