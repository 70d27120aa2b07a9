// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/ReviewRound.h"
#include "domain/Viewer.h"

namespace shirube::models {

/// What is to be done next with a review, by whoever looks at it.
enum class ReviewStep {
    Wait,     ///< others are at work
    Prepare,  ///< subjects, reviewers, assignment
    Score,
    Watch,  ///< sheets come in
    Reveal,
    Decide,
    Publish,
    Read,  ///< results are there
};
[[nodiscard]] ReviewStep nextStep(const domain::Viewer& viewer, domain::RoundStage stage);
/// In the words of that role: what to do, or what is waited for.
[[nodiscard]] QString nextStepText(const domain::Viewer& viewer, domain::RoundStage stage);
/// The sign that stands beside the stage, never without its word: ✎ ○ ● ◇ ◆ ✓.
[[nodiscard]] QString stageMark(domain::RoundStage stage);
/// The mark and the word: ○ 採点中.
[[nodiscard]] QString stageText(domain::RoundStage stage);

}  // namespace shirube::models
