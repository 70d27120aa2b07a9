// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleTallies.h"

#include <algorithm>
#include <utility>

namespace shirube::test {

namespace {

using analysis::Fraction;
using analysis::TallyExclusion;
using domain::ReviewOutcome;

domain::SchemeCriterion item(const std::string& id, const std::string& group, const std::string& name,
                             std::int64_t maximum) {
    domain::SchemeCriterion made;
    made.id = id;
    made.group = group;
    made.name = name;
    made.maximum = base::Decimal(maximum, 0);
    return made;
}

domain::ReviewScheme pointsScheme() {
    domain::ReviewScheme scheme;
    scheme.name = "ステージゲート";
    scheme.scale = domain::commonScales()[0];
    scheme.criteria = {item("1-1", "技術的評価", "研究開発の進捗", 20), item("1-2", "技術的評価", "技術の優位性", 15),
                       item("1-3", "技術的評価", "研究開発の体制", 15), item("2-1", "事業化評価", "事業化の計画", 20),
                       item("2-2", "事業化評価", "市場の見通し", 20),   item("2-3", "事業化評価", "資金の計画", 10)};
    scheme.rule = {{{60, 0}, ReviewOutcome::Continue}, {{40, 0}, ReviewOutcome::WeighRemarks}};
    scheme.otherwise = ReviewOutcome::End;
    return scheme;
}

domain::ReviewScheme gradesScheme() {
    domain::ReviewScheme scheme;
    scheme.scale = domain::commonScales()[1];
    scheme.method = domain::TallyMethod::PerItem;
    scheme.criteria = {item("1-1", "意義・アウトカム達成までの道筋", "本事業の位置づけ・意義", 0),
                       item("1-2", "意義・アウトカム達成までの道筋", "アウトカム達成までの道筋", 0),
                       item("2-1", "目標及び達成状況", "アウトカム目標及び達成見込み", 0)};
    return scheme;
}

// A vote that hands out `total` by the maxima of the items, the rest with the first ones.
analysis::TallyVote voteOf(const domain::ReviewScheme& scheme, std::size_t reviewer, std::int64_t total) {
    analysis::TallyVote vote;
    vote.reviewer = "reviewer-" + std::to_string(reviewer);
    vote.label = tallyReviewers()[reviewer % tallyReviewers().size()];
    Fraction rest(total);
    for (const auto& criterion : scheme.criteria) {
        const auto given = std::min(rest, Fraction(criterion.maximum));
        vote.values.emplace(criterion.id, given);
        rest = rest - given;
    }
    return vote;
}

analysis::SubjectTally subjectOf(const domain::ReviewScheme& scheme, const std::string& id, const std::string& title,
                                 const std::vector<std::int64_t>& totals, std::vector<TallyExclusion> excluded = {}) {
    std::vector<analysis::TallyVote> votes;
    for (const auto total : totals) {
        votes.push_back(voteOf(scheme, votes.size(), total));
    }
    auto made = analysis::tallySubject(scheme, votes, std::move(excluded));
    made.subject = domain::ReviewSubjectId(id);
    made.title = title;
    return made;
}

domain::ReviewScheme oneItem(domain::ScoreScale scale, std::int64_t maximum) {
    domain::ReviewScheme scheme;
    scheme.scale = std::move(scale);
    scheme.criteria = {item("1", {}, "総合", maximum)};
    return scheme;
}

const std::string& fortyCharacters() {
    static const std::string kName =
        "次世代半導体の量産等に向けた国内生産拠点の確保及び研究開発の支援に関する出資事業そ";
    return kName;
}

}  // namespace

std::vector<std::string> tallyReviewers() {
    return {"テスト太郎", "テスト花子", "テスト次郎", "テスト三郎", "テスト四郎"};
}

analysis::RoundTally pointsTally(bool isReversed) {
    const auto scheme = pointsScheme();
    const auto subject = [&](const std::string& id, const std::string& title, std::vector<std::int64_t> totals,
                             std::vector<TallyExclusion> excluded = {}) {
        if (isReversed) {
            std::reverse(totals.begin(), totals.end());
            std::reverse(excluded.begin(), excluded.end());
        }
        return subjectOf(scheme, id, title, totals, std::move(excluded));
    };
    const auto conflicted = [](std::size_t reviewer) {
        return TallyExclusion{
            "reviewer-" + std::to_string(reviewer), tallyReviewers()[reviewer], TallyExclusion::Reason::Conflict, {}};
    };
    return analysis::tallyRound(scheme, {subject("gate/a", "先端半導体の製造技術", {72, 80, 64, 77, 70}),
                                         subject("gate/b", "光電融合による低消費電力の計算基盤", {59, 58, 61, 62, 58}),
                                         subject("gate/c", "設計の自動化", {30, 42, 35, 28}, {conflicted(4)}),
                                         subject("gate/d", "評価の方法", {}, {conflicted(0), conflicted(1)})});
}

analysis::RoundTally gradesTally() {
    const auto scheme = gradesScheme();
    const std::vector<std::vector<int>> grades{{3, 3, 2}, {3, 2, 2}, {2, 2, 3}, {3, 2, 2}, {3, 3, 0}};
    std::vector<analysis::TallyVote> votes;
    for (std::size_t v = 0; v < grades.size(); ++v) {
        auto& vote = votes.emplace_back();
        vote.reviewer = "reviewer-" + std::to_string(v);
        vote.label = tallyReviewers()[v];
        for (std::size_t i = 0; i < scheme.criteria.size(); ++i) {
            vote.values.emplace(scheme.criteria[i].id, Fraction(grades[v][i]));
        }
    }
    auto subject = analysis::tallySubject(scheme, votes, {});
    subject.subject = domain::ReviewSubjectId("midterm");
    subject.title = "中間評価";
    return analysis::tallyRound(scheme, {std::move(subject)});
}

analysis::FigureSpec tallyFigure(const analysis::RoundTally& tally, const std::string& language, bool byItem) {
    analysis::ReviewTallyHead head;
    head.name = "2026年度ステージゲート";
    head.asOf = "2026-06-30";
    head.sources = {"事務局の集計"};
    analysis::ReviewTallyOptions options;
    options.byItem = byItem;
    options.language = language;
    return analysis::reviewTallyFigure(tally, head, options,
                                       language == "ja" ? japaneseWords() : base::englishTranslator());
}

std::vector<NamedFigure> awkwardTallies() {
    std::vector<NamedFigure> all;
    const auto add = [&](const std::string& name, const domain::ReviewScheme& scheme,
                         std::vector<analysis::SubjectTally> subjects) {
        all.push_back({name, tallyFigure(analysis::tallyRound(scheme, std::move(subjects)), "ja")});
    };
    const auto points = pointsScheme();
    add("one-reviewer", points, {subjectOf(points, "a", "一人だけが採点", {60})});
    add("all-agree", points, {subjectOf(points, "a", "三十人が同じ点", std::vector<std::int64_t>(30, 60))});
    std::vector<std::int64_t> many;
    for (std::int64_t i = 0; i < 30; ++i) {
        many.push_back(40 + i % 7);
    }
    add("thirty-reviewers", points, {subjectOf(points, "a", "三十人の採点", many)});
    std::vector<analysis::SubjectTally> subjects;
    for (int i = 0; i < 30; ++i) {
        subjects.push_back(
            subjectOf(points, "s" + std::to_string(i), fortyCharacters() + std::to_string(i), {i, 2 * i, 3 * i}));
    }
    add("thirty-subjects", points, std::move(subjects));
    add("nobody", points, {subjectOf(points, "a", fortyCharacters(), {})});
    add("ends", points, {subjectOf(points, "a", "両端", {0, 0, 100, 100})});

    const auto nine = oneItem(domain::commonScales()[4], 9);
    add("from-one", nine, {subjectOf(nine, "a", "1から9まで", {1, 9, 5})});
    auto close = points;
    close.rule = {{{100, 0}, ReviewOutcome::Adopt},
                  {{60, 0}, ReviewOutcome::AdoptWithConditions},
                  {{59, 0}, ReviewOutcome::Hold},
                  {{0, 0}, ReviewOutcome::Reject}};
    close.totalFloor = base::Decimal(60, 0);
    close.floorOutcome = ReviewOutcome::Reject;
    add("close-thresholds", close, {subjectOf(close, "a", "しきい値が並ぶ", {58, 60, 61})});
    all.push_back({"by-item", tallyFigure(pointsTally(), "ja", true)});
    return all;
}

}  // namespace shirube::test
