// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReviewStep.h"

#include <QCoreApplication>

#include "models/QtTranslator.h"

namespace shirube::models {

using domain::Role;
using domain::RoundStage;

namespace {

// For lupdate.
struct ReviewStepText {
    Q_DECLARE_TR_FUNCTIONS(ReviewStepText)
};

ReviewStep stepOfSecretariat(RoundStage stage) {
    switch (stage) {
        case RoundStage::Preparing:
            return ReviewStep::Prepare;
        case RoundStage::Scoring:
            return ReviewStep::Watch;
        case RoundStage::Closed:
            return ReviewStep::Reveal;
        case RoundStage::Revealed:
            return ReviewStep::Decide;
        case RoundStage::Decided:
            return ReviewStep::Publish;
        case RoundStage::Published:
            break;
    }
    return ReviewStep::Read;
}

}  // namespace

ReviewStep nextStep(const domain::Viewer& viewer, RoundStage stage) {
    if (viewer.role == Role::Secretariat) {
        return stepOfSecretariat(stage);
    }
    if (!domain::isSealed(stage)) {
        return ReviewStep::Read;
    }
    return viewer.role == Role::Reviewer && stage == RoundStage::Scoring ? ReviewStep::Score : ReviewStep::Wait;
}

QString nextStepText(const domain::Viewer& viewer, RoundStage stage) {
    switch (nextStep(viewer, stage)) {
        case ReviewStep::Prepare:
            return ReviewStepText::tr("Next: prepare it, then open it for scoring");
        case ReviewStep::Score:
            return ReviewStepText::tr("Next: score what is assigned to you");
        case ReviewStep::Watch:
            return ReviewStepText::tr("Next: watch the sheets come in, then close it");
        case ReviewStep::Reveal:
            return ReviewStepText::tr("Next: reveal the sheets");
        case ReviewStep::Decide:
            return ReviewStepText::tr("Next: enter what the committee decides");
        case ReviewStep::Publish:
            return ReviewStepText::tr("Next: publish the result");
        case ReviewStep::Read:
            return ReviewStepText::tr("The results are there to read");
        case ReviewStep::Wait:
            break;
    }
    return stage == RoundStage::Preparing ? ReviewStepText::tr("The secretariat is preparing it")
                                          : ReviewStepText::tr("Sealed until the secretariat reveals it");
}

QString stageMark(RoundStage stage) {
    switch (stage) {
        case RoundStage::Preparing:
            return QStringLiteral("✎");
        case RoundStage::Scoring:
            return QStringLiteral("○");
        case RoundStage::Closed:
            return QStringLiteral("●");
        case RoundStage::Revealed:
            return QStringLiteral("◇");
        case RoundStage::Decided:
            return QStringLiteral("◆");
        case RoundStage::Published:
            break;
    }
    return QStringLiteral("✓");
}

QString stageText(RoundStage stage) {
    return QStringLiteral("%1 %2").arg(stageMark(stage), textOf(domain::label(stage)));
}

}  // namespace shirube::models
