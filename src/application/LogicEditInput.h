// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "analysis/FactBook.h"
#include "base/Result.h"
#include "domain/LogicModelEdit.h"

namespace shirube::application {

/// With an id for each new node that has none. Versions are compared by the ids of their nodes, so it is one that no
/// version of the programme among `models` has: a node that is removed and drawn again is a new one.
[[nodiscard]] std::vector<domain::LogicModelEdit> withIds(
    std::span<const domain::LogicModelEdit> edits, const domain::ProgrammeId& programme,
    std::span<const std::shared_ptr<const domain::LogicModel>> models);

/// NotFound names what the edit mentions beside the model and the store does not have: an indicator, a figure, a
/// source.
[[nodiscard]] base::Status requireMentioned(const analysis::FactBook& facts, const domain::LogicModelEdit& edit);

}  // namespace shirube::application
