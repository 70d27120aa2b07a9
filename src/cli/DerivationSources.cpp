// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DerivationSources.h"

#include <algorithm>

namespace shirube::cli {

std::vector<domain::Citation> DerivationSources::citationsOf(const analysis::DerivationInput& input) const {
    if (facts != nullptr && !input.statement.isEmpty()) {
        if (const auto* statement = facts->statement(input.statement)) {
            return {statement->citation};
        }
    }
    std::vector<domain::Citation> citations;
    if (const auto found = lines.find(input.line); found != lines.end()) {
        for (const auto& statement : found->second) {
            if (std::find(citations.begin(), citations.end(), statement.citation) == citations.end()) {
                citations.push_back(statement.citation);
            }
        }
    }
    return citations;
}

}  // namespace shirube::cli
