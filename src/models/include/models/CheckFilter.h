// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>

#include "analysis/Reconciliation.h"
#include "domain/Identity.h"
#include "domain/Ids.h"

namespace shirube::models {

/// What a person asks to see of the checks. Empty: everything.
struct CheckFilter {
    std::set<analysis::Verdict> verdicts = {};
    std::optional<domain::IdentityKind> kind = {};
    domain::SourceId source = {};  ///< reads a statement of it
    std::string text = {};         ///< as typed; matched by base::searchKey in label, facts, printed texts and note
    bool onlyWithoutNote = false;

    [[nodiscard]] bool isEmpty() const { return *this == CheckFilter(); }
    friend bool operator==(const CheckFilter&, const CheckFilter&) = default;
};

}  // namespace shirube::models
