// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "JsonValues.h"
#include "Session.h"
#include "analysis/FigureLint.h"

// What charts lack, as text and as JSON.
namespace shirube::cli {

/// A table, or a sentence that there is nothing.
void printFindings(const Session& session, std::span<const analysis::FigureFinding> findings);
/// rule, text, mend, fix (null where a person has to), row, column.
[[nodiscard]] Json findingsToJson(const Session& session, std::span<const analysis::FigureFinding> findings);

}  // namespace shirube::cli
