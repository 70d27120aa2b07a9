// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "DerivationSources.h"
#include "JsonValues.h"
#include "analysis/CycleReport.h"
#include "analysis/Derivation.h"
#include "base/Message.h"
#include "domain/BudgetBook.h"
#include "domain/Statement.h"

// The JSON contract of docs/cli.md, of budgets and what is computed from them.
namespace shirube::cli {

[[nodiscard]] Json toJson(const domain::Programme& programme);
[[nodiscard]] Json toJson(const domain::Source& source);
/// A budget line with the citations of its adopted statements, each once.
[[nodiscard]] Json toJson(const domain::BudgetLine& line, const domain::Programme& programme,
                          const std::vector<domain::Statement>& statements);
[[nodiscard]] Json toJson(const analysis::CycleTotal& total);
[[nodiscard]] Json toJson(const analysis::ComparisonRow& row, const domain::BudgetBook& book);
/// The total of a comparison.
[[nodiscard]] Json totalToJson(const analysis::CycleComparison& comparison);
/// Texts in the translator's language; each input with its citations.
[[nodiscard]] Json toJson(const analysis::Derivation& derivation, const DerivationSources& sources,
                          const base::Translator& translate);

}  // namespace shirube::cli
