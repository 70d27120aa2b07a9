// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/NextTab.h"

#include "models/ReviewStep.h"

namespace shirube::ui {

QString nextTab(const domain::Viewer& viewer, domain::RoundStage stage) {
    using models::ReviewStep;
    switch (models::nextStep(viewer, stage)) {
        case ReviewStep::Prepare:
            return QStringLiteral("reviewPreparation");
        case ReviewStep::Score:
            return QStringLiteral("reviewDesk");
        case ReviewStep::Watch:
        case ReviewStep::Reveal:
            return QStringLiteral("reviewProgress");
        case ReviewStep::Decide:
            return QStringLiteral("reviewDecision");
        case ReviewStep::Publish:
            return QStringLiteral("reviewPublication");
        case ReviewStep::Read:
            return QStringLiteral("reviewTally");
        case ReviewStep::Wait:
            break;
    }
    return viewer.role == domain::Role::Reviewer ? QStringLiteral("reviewDesk") : QStringLiteral("reviewSchedule");
}

}  // namespace shirube::ui
