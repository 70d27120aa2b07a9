// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <set>
#include <vector>

#include "ReconcileCommand.h"
#include "application/ReconciliationService.h"

namespace shirube::cli {

/// In the order in which a reader wants them.
inline constexpr std::array kVerdictsByConcern{analysis::Verdict::Discrepancy, analysis::Verdict::Unverifiable,
                                               analysis::Verdict::WithinEnvelope, analysis::Verdict::WithinRounding,
                                               analysis::Verdict::Consistent};

/// The checks that a request is about.
struct CheckSelection {
    std::vector<const analysis::Check*> scope;  ///< what is looked at: counted, and judged by --fail
    std::set<analysis::Verdict> listed;         ///< of these verdicts only

    [[nodiscard]] std::size_t count(analysis::Verdict verdict) const;
    /// Those of the scope with that verdict; empty where it is not to be listed.
    [[nodiscard]] std::vector<const analysis::Check*> listedOf(analysis::Verdict verdict) const;
    /// Discrepancies of the scope on which nobody noted anything.
    [[nodiscard]] std::size_t withoutNote(const application::ReconciliationState& state) const;
};

/// The check with that id; NotFound names the command that lists them.
[[nodiscard]] base::Result<const analysis::Check*> requireCheck(const application::ReconciliationState& state,
                                                                const std::string& id);

/// Errors: InvalidInput for a word that is no verdict or kind, NotFound for a check or source that is not there.
[[nodiscard]] base::Result<CheckSelection> selectChecks(const application::ReconciliationState& state,
                                                        const ReconcileRequest& request, bool listsConsistent);

}  // namespace shirube::cli
