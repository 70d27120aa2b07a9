// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <span>

#include "analysis/LogicModelComparison.h"
#include "analysis/ProgrammeOutcome.h"
#include "pages/logic/LogicPicture.h"

namespace shirube::ui {

/// Puts a logic model into the words and numbers that the graph shows.
class LogicPictureMaker {
    Q_DECLARE_TR_FUNCTIONS(LogicPictureMaker)
public:
    /// A version as it stands. `changes`, where a draft is compared with what it was begun from, marks what differs.
    [[nodiscard]] static LogicPicture make(const analysis::ProgrammeOutcome& outcome,
                                           const analysis::LogicModelComparison* changes = nullptr);
    /// The same with what a trial adds, takes away and moves.
    [[nodiscard]] static LogicPicture makeTrial(const analysis::ProgrammeOutcome& outcome,
                                                std::span<const analysis::OutcomeEdit> edits,
                                                const analysis::OutcomeMoves& moves);

    /// Both sides of a comparison with the same places for what is the same, so that they can be laid out alike.
    struct Sides {
        LogicPicture before;
        LogicPicture after;
    };
    [[nodiscard]] static Sides makeSides(const analysis::ProgrammeOutcome& before,
                                         const analysis::ProgrammeOutcome& after,
                                         const analysis::LogicModelComparison& comparison);

private:
    [[nodiscard]] static LogicPicture frame(const domain::LogicModel& model);
    [[nodiscard]] static LogicPicture::Node node(const analysis::ProgrammeOutcome& outcome, std::uint32_t at,
                                                 analysis::LogicChange change);
    [[nodiscard]] static LogicPicture::Edge edge(const analysis::ProgrammeOutcome& outcome, std::uint32_t at,
                                                 analysis::LogicChange change);
    static void addBoxes(LogicPicture& picture, const domain::LogicModel& model);
};

}  // namespace shirube::ui
