// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "analysis/ReviewTally.h"
#include "domain/ReviewBook.h"

namespace shirube::test {

inline base::Decimal decimal(const std::string& text) {
    return base::Decimal::parse(text).value();
}

/// The rule of stage gates, over items of those maxima in two groups.
inline domain::ReviewScheme gateScheme(const std::vector<int>& maxima = {20, 20, 15, 15, 15, 15}) {
    domain::ReviewScheme scheme;
    scheme.scale = domain::commonScales().front();
    for (std::size_t i = 0; i < maxima.size(); ++i) {
        domain::SchemeCriterion criterion;
        criterion.id = "c" + std::to_string(i + 1);
        criterion.name = "項目" + std::to_string(i + 1);
        criterion.group = 2 * i < maxima.size() ? "技術的評価" : "事業化評価";
        criterion.maximum = base::Decimal(maxima[i], 0);
        scheme.criteria.push_back(std::move(criterion));
    }
    scheme.rule = {{base::Decimal(60, 0), domain::ReviewOutcome::Continue},
                   {base::Decimal(40, 0), domain::ReviewOutcome::WeighRemarks}};
    scheme.otherwise = domain::ReviewOutcome::End;
    return scheme;
}

/// The same rule over a single item of 100 points, so that a mark is a total.
inline domain::ReviewScheme totalScheme() {
    return gateScheme({100});
}

inline analysis::TallyVote vote(const std::string& reviewer, const std::vector<analysis::Fraction>& marks) {
    analysis::TallyVote vote;
    vote.reviewer = reviewer;
    vote.label = "委員" + reviewer;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        vote.values.emplace("c" + std::to_string(i + 1), marks[i]);
    }
    return vote;
}

/// Votes of totalScheme().
inline std::vector<analysis::TallyVote> totals(const std::vector<analysis::Fraction>& marks) {
    std::vector<analysis::TallyVote> votes;
    for (const auto& mark : marks) {
        votes.push_back(vote(std::string(1, static_cast<char>('A' + votes.size())), {mark}));
    }
    return votes;
}

/// Builds what a store holds of one round, already revealed: reviewers r1, r2 … as 委員A, 委員B …
class RoundBuilder {
public:
    explicit RoundBuilder(domain::ReviewScheme scheme) {
        auto& round = content.rounds.emplace_back();
        round.id = domain::ReviewRoundId("round");
        round.programme = domain::ProgrammeId("p");
        round.name = "第1回ステージゲート";
        round.scheme = std::move(scheme);
        round.stage = domain::RoundStage::Revealed;
    }

    domain::ReviewRound& round() { return content.rounds.front(); }
    RoundBuilder& subject(const std::string& theme, const std::string& title) {
        domain::ReviewSubject subject;
        subject.id = subjectId(theme);
        subject.round = round().id;
        subject.theme = domain::ThemeId(theme);
        subject.title = title;
        subject.position = static_cast<int>(content.subjects.size());
        content.subjects.push_back(std::move(subject));
        return *this;
    }
    /// Assigned to everything that is there by then.
    RoundBuilder& reviewer(const std::string& name, const std::string& affiliation) {
        const auto n = static_cast<int>(content.reviewers.size());
        domain::Reviewer reviewer;
        reviewer.id = domain::ReviewerId("r" + std::to_string(n + 1));
        reviewer.name = name;
        reviewer.affiliation = affiliation;
        reviewer.position = n;
        domain::PanelMember member;
        member.id = "round/" + reviewer.id.value();
        member.round = round().id;
        member.reviewer = reviewer.id;
        member.label = std::string("委員") + static_cast<char>('A' + n);
        member.position = n;
        for (const auto& subject : content.subjects) {
            content.assignments.push_back({subject.id.value() + "/" + reviewer.id.value(), round().id, subject.id,
                                           reviewer.id, static_cast<int>(content.assignments.size())});
        }
        content.reviewers.push_back(std::move(reviewer));
        content.panel.push_back(std::move(member));
        return *this;
    }
    /// An opened sheet; values as typed, empty for what was not given.
    domain::ScoreSheet& sheet(const std::string& theme, const std::string& reviewer,
                              const std::vector<std::string>& values) {
        auto& sheet = content.sheets.emplace_back();
        sheet.id = domain::ScoreSheetId("s" + std::to_string(content.sheets.size()));
        sheet.round = round().id;
        sheet.subject = subjectId(theme);
        sheet.reviewer = domain::ReviewerId(reviewer);
        sheet.isOpened = true;
        for (std::size_t i = 0; i < values.size(); ++i) {
            sheet.content.scores.push_back({round().scheme.criteria[i].id, values[i], {}, false});
        }
        return sheet;
    }
    RoundBuilder& conflict(const std::string& theme, const std::string& reviewer) {
        domain::ConflictRuling ruling;
        ruling.id = domain::ConflictId(subjectId(theme).value() + "/" + reviewer);
        ruling.round = round().id;
        ruling.subject = subjectId(theme);
        ruling.reviewer = domain::ReviewerId(reviewer);
        content.conflicts.push_back(std::move(ruling));
        return *this;
    }
    domain::ReviewDecision& decision(const std::string& theme, domain::ReviewOutcome outcome,
                                     const std::string& reason) {
        auto& decision = content.decisions.emplace_back();
        decision.id = domain::ReviewDecisionId(subjectId(theme).value() + "~1");
        decision.round = round().id;
        decision.subject = subjectId(theme);
        decision.outcome = outcome;
        decision.reason = reason;
        decision.decidedBy = "審査委員会";
        decision.decidedOn = {2026, 10, 1};
        return decision;
    }

    static domain::ReviewSubjectId subjectId(const std::string& theme) {
        return domain::ReviewSubjectId("round/" + theme);
    }
    [[nodiscard]] std::shared_ptr<const domain::ReviewBook> book(const domain::Viewer& viewer = {
                                                                     domain::Role::Secretariat, {}}) const {
        return domain::ReviewBook::make(viewer, visibleTo(viewer, content));
    }

    domain::ReviewContent content;
};

}  // namespace shirube::test
