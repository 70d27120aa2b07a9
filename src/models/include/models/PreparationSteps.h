// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "domain/ReviewBook.h"

namespace shirube::models {

/// One step on the way to a review that can be opened, and what it comes to.
struct PreparationStep {
    enum class Kind { Scheme, Subjects, Panel, Conflicts, Assignment, Opening };
    Kind kind = Kind::Scheme;
    bool isDone = false;
    QString title;
    QString text;  ///< in short: 144件, what is missing
};

/// All of them in their order. `openSuggestions` are the conflicts that nobody ruled on.
[[nodiscard]] std::vector<PreparationStep> preparationSteps(const domain::ReviewBook& book,
                                                            const domain::ReviewRound& round,
                                                            std::size_t openSuggestions);

}  // namespace shirube::models
