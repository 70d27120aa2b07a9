// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "analysis/Attainment.h"
#include "models/FactCell.h"

namespace shirube::models {

/// The sign that stands beside the status of an indicator or a node wherever it is shown: ✓ → ▼ ！ … ？ –. Never
/// without its word in reach.
[[nodiscard]] QString statusMark(analysis::IndicatorStatus status);
/// The mark and the word: ✓ 達成. — where it can't be judged.
[[nodiscard]] QString statusText(const std::optional<analysis::IndicatorStatus>& status);
[[nodiscard]] Tone statusTone(const std::optional<analysis::IndicatorStatus>& status);

}  // namespace shirube::models
