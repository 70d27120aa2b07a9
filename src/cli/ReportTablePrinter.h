// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DerivationSources.h"
#include "JsonValues.h"
#include "Session.h"
#include "analysis/ReportTable.h"
#include "domain/AmountUnit.h"

// Every variance report as text and as JSON.
namespace shirube::cli {

/// Title, parameters, the table with the drill-down indented and what must not be overlooked after a “!”, notes; with
/// --explain each row's derivation.
void print(const Session& session, const analysis::ReportTable& report, const DerivationSources& sources,
           domain::AmountUnit unit);
/// As docs/cli.md has it.
[[nodiscard]] Json toJson(const Session& session, const analysis::ReportTable& report,
                          const DerivationSources& sources);

/// Kind and id; null for none.
[[nodiscard]] Json linkToJson(const analysis::ReportLink& link);

}  // namespace shirube::cli
