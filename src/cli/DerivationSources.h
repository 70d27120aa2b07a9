// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "analysis/Derivation.h"
#include "analysis/FactBook.h"
#include "domain/Statement.h"

namespace shirube::cli {

/// The adopted statements by line.
using LineStatements = std::unordered_map<domain::BudgetLineId, std::vector<domain::Statement>>;

/// Where the figures of a derivation are printed.
struct DerivationSources {
    LineStatements lines;                             ///< of inputs that are budget lines
    std::shared_ptr<const analysis::FactBook> facts;  ///< of inputs that are statements; may be null

    /// Each once; the statement's own before its line's.
    [[nodiscard]] std::vector<domain::Citation> citationsOf(const analysis::DerivationInput& input) const;
};

}  // namespace shirube::cli
