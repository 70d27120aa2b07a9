// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/SnapshotDifference.h"
#include "base/Result.h"
#include "domain/FactKey.h"

namespace shirube::application {

struct WorkspaceContext;

/// Who changed what is stated of facts within a part of the change log, as far as the viewer may know: read once, asked
/// for many facts.
class ChangeCauses {
public:
    /// Of the changes with a number above `after` and not above `until` (0: up to the newest), as the viewer counts
    /// them.
    [[nodiscard]] static base::Result<ChangeCauses> read(WorkspaceContext& context, std::int64_t after,
                                                         std::int64_t until);

    /// Newest first, each change once.
    [[nodiscard]] std::vector<analysis::SnapshotCause> of(const std::vector<domain::FactKey>& facts) const;

private:
    struct Touch {
        std::size_t change = 0;  // index in m_changes
        std::string source;
    };
    using Touches = std::vector<Touch>;

    std::vector<analysis::SnapshotCause> m_changes;  // oldest first, without their sources
    std::unordered_map<domain::FactKey, Touches> m_byFact;
    std::map<std::string, Touches> m_byLine;  // what holds of all facts of a line
};

}  // namespace shirube::application
