// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/ReportTable.h"
#include "base/Message.h"
#include "domain/LogicModel.h"

namespace shirube::analysis {

/// One state of a store that is compared with another.
struct ComparedState {
    base::Message name;  ///< 第1回WG時点, or today's
    std::shared_ptr<const FactBook> facts;
    std::vector<std::shared_ptr<const domain::LogicModel>> models;
};

/// A change that touched a fact.
struct SnapshotCause {
    std::string actor;
    std::string time;  ///< as a person reads it
    base::Message summary;
    std::string reason;  ///< as entered; may be empty
    std::string source;  ///< that the new figure is from; may be empty
};
/// Of these facts between the two states, newest first.
using CausesOf = std::function<std::vector<SnapshotCause>(const std::vector<domain::FactKey>&)>;

/// Report `snapshot-difference`: fact by fact, under the programme, fund or indicator that it is of, what holds before
/// and after where that differs, with the difference (exact) and who changed it, when, why, from which source. Then
/// what budget lines and logic models are otherwise, and how many of each further kind of thing there are.
[[nodiscard]] ReportTable reportSnapshotDifference(const ComparedState& before, const ComparedState& after,
                                                   const CausesOf& causes);

}  // namespace shirube::analysis
