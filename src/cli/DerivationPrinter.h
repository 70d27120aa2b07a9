// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DerivationSources.h"
#include "Session.h"
#include "analysis/Derivation.h"
#include "domain/AmountUnit.h"

namespace shirube::cli {

/// Prints a derivation as an indented list: what `--explain` adds to a report. Each input names
/// where its figure is printed.
void printDerivation(const Session& session, const analysis::Derivation& derivation, const DerivationSources& sources,
                     domain::AmountUnit unit, int depth = 0);

}  // namespace shirube::cli
