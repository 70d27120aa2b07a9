// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <utility>

#include "analysis/ReviewTally.h"

namespace shirube::analysis {

namespace {

using domain::ReviewBook;
using domain::ReviewRound;
using domain::ReviewScheme;
using Reason = TallyExclusion::Reason;

// Equals share the rank of the first of them.
void rank(std::vector<SubjectTally>& subjects) {
    for (auto& subject : subjects) {
        if (subject.ranking) {
            const auto better = std::count_if(subjects.begin(), subjects.end(), [&](const auto& other) {
                return other.ranking && *other.ranking > *subject.ranking;
            });
            subject.rank = static_cast<int>(better) + 1;
        }
    }
}

// A reviewer's results over the subjects on their way.
struct Marks {
    std::string reviewer;
    std::string label;
    std::vector<Fraction> own;
    Fraction off;
    std::size_t compared = 0;
};

std::vector<ReviewerHabit> habitsOf(const std::vector<SubjectTally>& subjects) {
    std::vector<Marks> all;
    for (const auto& subject : subjects) {
        for (const auto& one : subject.reviewers) {
            if (!one.result) {
                continue;
            }
            auto marks =
                std::find_if(all.begin(), all.end(), [&](const auto& known) { return known.reviewer == one.reviewer; });
            if (marks == all.end()) {
                marks = all.insert(all.end(), Marks{one.reviewer, one.label, {}, {}, 0});
            }
            marks->own.push_back(*one.result);
            if (one.without) {
                marks->off = marks->off + (*one.result - *one.without);
                ++marks->compared;
            }
        }
    }
    std::vector<ReviewerHabit> habits;
    for (auto& marks : all) {
        ReviewerHabit habit;
        habit.reviewer = std::move(marks.reviewer);
        habit.label = std::move(marks.label);
        habit.own = *spreadOf(std::move(marks.own));
        if (marks.compared > 0) {
            habit.againstOthers = marks.off / Fraction(static_cast<std::int64_t>(marks.compared));
        }
        habit.compared = marks.compared;
        habits.push_back(std::move(habit));
    }
    return habits;
}

// What a sheet says, as numbers. What the scale does not know was not given.
TallyVote voteOf(const ReviewScheme& scheme, std::string reviewer, std::string label,
                 const std::vector<domain::Score>& scores) {
    TallyVote vote{std::move(reviewer), std::move(label), {}};
    for (const auto& score : scores) {
        const auto* criterion = scheme.criterion(score.criterion);
        if (!criterion || score.value.empty()) {
            continue;
        }
        if (const auto value = readScore(scheme, *criterion, score.value)) {
            vote.values.insert_or_assign(score.criterion, Fraction(*value));
        }
    }
    return vote;
}

SubjectTally tallyOf(const ReviewBook& book, const ReviewRound& round, const domain::ReviewSubject& subject) {
    std::vector<TallyVote> votes;
    std::vector<TallyExclusion> excluded;
    for (const auto* member : book.panelOf(round.id)) {
        const auto& reviewer = member->reviewer;
        const auto label = book.nameOf(round.id, reviewer);
        const auto leave = [&](Reason reason) { excluded.push_back({reviewer.value(), label, reason, {}}); };
        const auto* sheet = book.sheet(subject.id, reviewer);
        if (book.isConflicted(subject.id, reviewer)) {
            leave(Reason::Conflict);
        } else if (!book.isAssigned(subject.id, reviewer)) {
            leave(Reason::NotAssigned);
        } else if (!sheet || !sheet->isOpened) {
            leave(Reason::NotSubmitted);
        } else {
            votes.push_back(voteOf(round.scheme, reviewer.value(), label, sheet->content.scores));
        }
    }
    auto tally = tallySubject(round.scheme, votes, std::move(excluded));
    tally.subject = subject.id;
    tally.title = subject.title;
    return tally;
}

}  // namespace

RoundTally tallyRound(const ReviewScheme& scheme, std::vector<SubjectTally> subjects) {
    rank(subjects);
    RoundTally tally;
    tally.scheme = scheme;
    tally.habits = habitsOf(subjects);
    tally.subjects = std::move(subjects);
    return tally;
}

RoundTally tallyOf(const ReviewBook& book, const ReviewRound& round) {
    std::vector<SubjectTally> subjects;
    for (const auto* subject : book.subjectsOf(round.id)) {
        subjects.push_back(tallyOf(book, round, *subject));
    }
    auto tally = tallyRound(round.scheme, std::move(subjects));
    const auto panel = book.panelOf(round.id);
    const auto place = [&](const ReviewerHabit& habit) {
        return std::find_if(panel.begin(), panel.end(),
                            [&](const auto* member) { return member->reviewer.value() == habit.reviewer; });
    };
    std::stable_sort(tally.habits.begin(), tally.habits.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
    return tally;
}

RoundTally tallyOf(const domain::ReviewSheet& sheet) {
    const auto scheme = schemeOf(sheet);
    std::vector<TallyVote> votes;
    for (const auto& reviewer : sheet.reviewers) {
        std::vector<domain::Score> scores;
        for (const auto& score : sheet.scores) {
            if (score.reviewer == reviewer) {
                scores.push_back({score.criterion, score.grade, {}, false});
            }
        }
        votes.push_back(voteOf(scheme, reviewer, reviewer, scores));
    }
    auto subject = tallySubject(scheme, votes, {});
    subject.subject = domain::ReviewSubjectId(sheet.id.value());
    subject.title = sheet.name;
    return tallyRound(scheme, {std::move(subject)});
}

}  // namespace shirube::analysis
