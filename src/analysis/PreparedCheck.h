// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "CheckTree.h"
#include "analysis/Reconciliation.h"

namespace shirube::analysis {

/// A check with everything that it takes to judge it: one stated figure against a tree, or the statements of one fact
/// against each other.
struct PreparedCheck {
    Check check;
    std::optional<CheckFigure> stated;
    CheckTree tree;
    std::vector<CheckFigure> same;  ///< of a `same` check: all statements; then there is no tree

    [[nodiscard]] bool isVerifiable() const { return check.missing.empty(); }
    /// Every figure that it reads.
    [[nodiscard]] std::vector<const CheckFigure*> figures() const;
};

/// Verdict, numbers and conflict of a check, from its figures.
void judge(PreparedCheck& prepared);

/// The verdict of two figures that should be the same.
[[nodiscard]] Verdict compareFigures(const domain::StatedFigure& a, const domain::StatedFigure& b);

/// A figure with the values that would satisfy its check, all other figures read as loosely as they allow; nothing
/// where no value would. In the order of figures().
[[nodiscard]] std::vector<std::pair<const CheckFigure*, std::optional<Interval>>> requiredValues(
    const PreparedCheck& prepared);

}  // namespace shirube::analysis
