// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "analysis/FactBook.h"
#include "analysis/GovernmentBook.h"
#include "exchange/DataPackage.h"

namespace shirube::application {

/// Puts Shirube's own programmes, budget lines (each with the statement that its amount is taken from) and the sources
/// behind them into the package.
void putOwnTables(exchange::DataPackage& package, const analysis::FactBook& facts);

/// Puts an edition of the whole government into it: programmes, totals by year, and the files that they stand in.
void putGovernmentTables(exchange::DataPackage& package, const analysis::GovernmentBook& book);

}  // namespace shirube::application
