// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CheckSelection.h"
#include "JsonValues.h"

namespace shirube::cli {

/// A check as docs/cli.md has it, without its derivation.
[[nodiscard]] Json toJson(const analysis::Check& check, const application::ReconciliationState& state,
                          const base::Translator& translate);
/// How many checks of the scope came to what.
[[nodiscard]] Json summaryToJson(const CheckSelection& selection, const application::ReconciliationState& state);
/// Null where there is none.
[[nodiscard]] Json noteOrNull(const application::ReconciliationState& state, const domain::CheckId& check);

}  // namespace shirube::cli
