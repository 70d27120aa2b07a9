// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PreparationSteps.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

// For lupdate.
struct PreparationText {
    Q_DECLARE_TR_FUNCTIONS(PreparationText)
};

int counted(std::size_t count) {
    return static_cast<int>(count);
}

}  // namespace

std::vector<PreparationStep> preparationSteps(const domain::ReviewBook& book, const domain::ReviewRound& round,
                                              std::size_t openSuggestions) {
    using Kind = PreparationStep::Kind;
    const auto problems = round.scheme.problems();
    const auto subjects = book.subjectsOf(round.id);
    const auto panel = book.panelOf(round.id);
    const auto bare = std::count_if(subjects.begin(), subjects.end(), [&](const auto* subject) {
        return std::none_of(panel.begin(), panel.end(),
                            [&](const auto* member) { return book.isAssigned(subject->id, member->reviewer); });
    });
    const auto assigned = std::count_if(book.content().assignments.begin(), book.content().assignments.end(),
                                        [&](const auto& assignment) { return assignment.round == round.id; });
    const auto rulings = std::count_if(book.content().conflicts.begin(), book.content().conflicts.end(),
                                       [&](const auto& ruling) { return ruling.round == round.id; });
    const bool isOpen = round.stage != domain::RoundStage::Preparing;
    std::vector<PreparationStep> steps;
    steps.push_back({Kind::Scheme, problems.empty(), PreparationText::tr("Items and rule"),
                     problems.empty()
                         ? PreparationText::tr("%n item(s)", nullptr, counted(round.scheme.criteria.size()))
                         : textOf(problems.front())});
    steps.push_back({Kind::Subjects, !subjects.empty(), PreparationText::tr("Under review"),
                     subjects.empty() ? PreparationText::tr("nothing chosen yet")
                                      : PreparationText::tr("%n chosen", nullptr, counted(subjects.size()))});
    steps.push_back({Kind::Panel, !panel.empty(), PreparationText::tr("Reviewers"),
                     panel.empty() ? PreparationText::tr("nobody on the panel yet")
                                   : PreparationText::tr("%n on the panel", nullptr, counted(panel.size()))});
    steps.push_back({Kind::Conflicts, openSuggestions == 0 && !panel.empty() && !subjects.empty(),
                     PreparationText::tr("Conflicts of interest"),
                     openSuggestions > 0 ? PreparationText::tr("%n to be ruled on", nullptr, counted(openSuggestions))
                                         : PreparationText::tr("%n ruled on", nullptr, static_cast<int>(rulings))});
    steps.push_back({Kind::Assignment, bare == 0 && !subjects.empty() && !panel.empty(),
                     PreparationText::tr("Assignment"),
                     bare > 0 ? PreparationText::tr("%n without a reviewer", nullptr, static_cast<int>(bare))
                              : PreparationText::tr("%n sheet(s)", nullptr, static_cast<int>(assigned))});
    steps.push_back({Kind::Opening, isOpen, PreparationText::tr("Opening"), textOf(domain::label(round.stage))});
    return steps;
}

}  // namespace shirube::models
