// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "analysis/Derivation.h"
#include "domain/AmountUnit.h"

namespace shirube::cli {

/// Prints a derivation as an indented list: what `--explain` adds to a report.
void printDerivation(const Session& session, const analysis::Derivation& derivation, domain::AmountUnit unit,
                     int depth = 0);

}  // namespace shirube::cli
