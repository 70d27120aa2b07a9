// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/GovernmentGoals.h"

#include <algorithm>
#include <set>

#include "RsSample.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::test;
using analysis::GoalStanding;
using analysis::GovernmentGoal;
using analysis::GovernmentGoalLink;
using analysis::GovernmentGoalValue;
using analysis::OutcomeGroup;

namespace {

const Step kActivity{"1", "アクティビティ", "", "研修をする"};
const Step kOutput{"1", "アウトプット", "", "研修の実施"};
const Step kShort{"1", "アウトカム", "短期", "受講者が学ぶ"};
const Step kLong{"1", "アウトカム", "長期", "能力が上がる"};

GovernmentGoal goalOf(const Step& step, std::vector<GovernmentGoalValue> values = {}) {
    return test::goalOf(step[0], step[1], step[2], step[3], std::move(values));
}

std::vector<GovernmentGoalLink> chain() {
    return {linkOf(kActivity, kOutput, 2), linkOf(kOutput, kShort, 3), linkOf(kShort, kLong, 4)};
}

GovernmentGoalValue value(int year, std::string target, std::string actual, bool isTargetYear = false) {
    return {year, std::move(target), std::move(actual), {}, isTargetYear};
}

GoalStanding standing(std::vector<GovernmentGoalValue> values, const std::string& direction = "上がると良い指標") {
    auto goal = goalOf(kShort, std::move(values));
    goal.goalType = "定量的";
    goal.direction = direction;
    return analysis::standingOf(goal, 2023);
}

GovernmentGoalValue met() {
    return value(2023, "10", "10");
}
GovernmentGoalValue missed() {
    return value(2023, "10", "9");
}

analysis::GovernmentBook bookOf(std::vector<analysis::GovernmentProgramme> programmes) {
    return {domain::FiscalYear(2024),
            {"", "法務省", "経済産業省", "政策一 / 施策", "政策二 / 施策"},
            std::move(programmes),
            {}};
}

analysis::OutcomeRollupRow rolledUp(const std::vector<GovernmentGoal>& goals,
                                    const std::vector<GovernmentGoalLink>& links) {
    const auto book = bookOf({lawEducation()});
    const auto rows = analysis::rollUpOutcomes(book, goals, links, OutcomeGroup::Programme);
    REQUIRE(rows.size() == 1);
    return rows.front();
}

}  // namespace

TEST_CASE("a goal stands by the exact figures of the year") {
    CHECK(standing({value(2023, "3000", "5319")}) == GoalStanding::Met);
    CHECK(standing({value(2023, "21", "20")}) == GoalStanding::Missed);
    CHECK(standing({value(2023, "99.99", "100")}) == GoalStanding::Met);
    CHECK(standing({value(2023, "99.99", "99.989")}) == GoalStanding::Missed);
    CHECK(standing({value(2023, "0.1", "0.10")}) == GoalStanding::Met);
    CHECK(standing({value(2023, "-3", "-2.5")}) == GoalStanding::Met);
    CHECK(standing({value(2023, "1,200", "１２００")}) == GoalStanding::Met);
    CHECK(standing({value(2023, "90%", "89.9 ％")}) == GoalStanding::Missed);
    CHECK(standing({value(2023, "123456789012345678", "123456789012345677")}) == GoalStanding::Missed);
}

TEST_CASE("where down is better, an actual below the target reaches it") {
    CHECK(standing({value(2023, "10", "9")}, "下がると良い指標") == GoalStanding::Met);
    CHECK(standing({value(2023, "10", "10")}, "下がると良い指標") == GoalStanding::Met);
    CHECK(standing({value(2023, "10", "11")}, "下がると良い指標") == GoalStanding::Missed);
    CHECK(standing({value(2023, "10", "11")}, "") == GoalStanding::Met);
}

TEST_CASE("missing is not 0: a goal without a figure says which one is missing") {
    CHECK(standing({value(2023, "10", "")}) == GoalStanding::NoActual);
    CHECK(standing({value(2023, "10", "－")}) == GoalStanding::NoActual);
    CHECK(standing({value(2023, "10", "0")}) == GoalStanding::Missed);
    CHECK(standing({value(2023, "0", "0")}) == GoalStanding::Met);
    CHECK(standing({value(2023, "", "8")}) == GoalStanding::NoTarget);
    CHECK(standing({value(2023, "-", "8")}) == GoalStanding::NoTarget);
    CHECK(standing({}) == GoalStanding::NoTarget);
}

TEST_CASE("a target counts in its year; a goal whose target years are all later isn't due") {
    CHECK(standing({value(2021, "20000", "44528"), value(2028, "20000", "", true)}) == GoalStanding::NotYet);
    CHECK(standing({value(2028, "20000", "")}) == GoalStanding::NotYet);
    CHECK(standing({value(2021, "5", "5"), value(2028, "20000", "")}) == GoalStanding::NoTarget);
    CHECK(standing({value(2023, "21", "20"), value(2024, "1", "", true)}) == GoalStanding::Missed);
    CHECK(standing({value(2022, "21", "20", true), value(2024, "1", "")}) == GoalStanding::NoTarget);
}

TEST_CASE("words can't be compared, and an activity has no figures") {
    CHECK(standing({value(2023, "実施", "実施")}) == GoalStanding::Qualitative);
    auto goal = goalOf(kLong, {met()});
    goal.goalType = "定性的";
    CHECK(analysis::standingOf(goal, 2023) == GoalStanding::Qualitative);
    CHECK(analysis::standingOf(goalOf(kActivity, {met()}), 2023) == GoalStanding::Qualitative);
    for (const auto one : {GoalStanding::Met, GoalStanding::Missed, GoalStanding::NoActual, GoalStanding::NoTarget,
                           GoalStanding::NotYet, GoalStanding::Qualitative}) {
        CHECK_FALSE(analysis::toKey(one).empty());
        CHECK_FALSE(analysis::label(one).isEmpty());
    }
}

TEST_CASE("terms are read with and without their numbers") {
    using domain::LogicStage;
    CHECK(analysis::goalStage("アウトカム", "1.短期") == LogicStage::OutcomeShort);
    CHECK(analysis::goalStage("アウトカム", "中期") == LogicStage::OutcomeMedium);
    CHECK(analysis::goalStage("アウトカム", "3.長期") == LogicStage::OutcomeLong);
    CHECK(analysis::goalStage("アウトカム", "") == LogicStage::OutcomeLong);
    CHECK(analysis::goalStage("アウトプット", "") == LogicStage::Output);
    CHECK(analysis::goalStage("アクティビティ", "") == LogicStage::Activity);
}

TEST_CASE("arrows and goals meet in one logic model") {
    auto indicator = goalOf({"1", "アウトカム", "1.短期", "受講者が学ぶ"}, {met()});
    indicator.indicator = "受講者数";
    indicator.unit = "人";
    const auto other = goalOf({"7", "アウトカム", "3.長期", "矢印のない成果"});
    const auto model = analysis::governmentLogicModel(lawEducation(), chain(), std::vector{indicator, other});
    REQUIRE(model);
    REQUIRE(model->nodes().size() == 5);
    CHECK(model->edges().size() == 3);
    const auto* node = model->node(domain::LogicNodeId("outcome_short-1"));
    REQUIRE(node != nullptr);
    CHECK(node->label == "受講者が学ぶ");
    CHECK(node->description == "受講者数（人）");
    CHECK(model->edges()[0].reason == "理由");
    CHECK(model->edges()[0].basis == domain::EdgeBasis::Printed);
    CHECK(model->nodes().back().label == "矢印のない成果");
    CHECK(model->content().title == "法教育の推進");
}

TEST_CASE("one number is several steps: kind, term and text tell them apart") {
    auto links = chain();
    links.push_back(linkOf(kOutput, {"1", "アウトカム", "短期", "別の成果"}, 5));
    const auto model = analysis::governmentLogicModel(lawEducation(), links, {});
    REQUIRE(model);
    CHECK(model->nodes().size() == 5);
    CHECK(model->node(domain::LogicNodeId("outcome_short-1.2")) != nullptr);
    CHECK(model->node(domain::LogicNodeId("outcome_long-1")) != nullptr);
}

TEST_CASE("a step is the same with and without its line breaks") {
    auto links = chain();
    links[1].toText = links[2].fromText = "一、\n二／三　四";
    links.push_back(linkOf(kOutput, {"1", "アウトカム", "短期", "別の成果"}, 5));
    const auto row = rolledUp({goalOf({"1", "アウトカム", "1.短期", "一、二三四"}, {met()}),
                               goalOf({"1", "アウトカム", "1.短期", "別の 成果"}, {missed()})},
                              links);
    CHECK(row.nodes == 5);
    CHECK(row.met == 1);
    CHECK(row.missed == 1);
}

TEST_CASE("an arrow that is drawn twice counts once, and one without ends not at all") {
    auto links = chain();
    links.push_back(links[0]);
    links.push_back(GovernmentGoalLink());
    links.back().project = 884;
    const auto model = analysis::governmentLogicModel(lawEducation(), links, {});
    REQUIRE(model);
    CHECK(model->edges().size() == 3);
    CHECK(analysis::governmentLogicModel(lawEducation(), std::span(links).last(1), {}).error().code ==
          base::ErrorCode::NotFound);
}

TEST_CASE("a circle is an error that names its steps, a breach, and counted") {
    auto links = chain();
    links.push_back(linkOf(kLong, kOutput, 5));
    const auto model = analysis::governmentLogicModel(lawEducation(), links, {});
    REQUIRE_FALSE(model);
    CHECK(model.error().message.english().find("受講者が学ぶ → 能力が上がる") != std::string::npos);
    const auto breach = analysis::checkGoalLinks(links);
    REQUIRE(breach);
    CHECK(breach->rule == analysis::RsRule::NoGoalCircle);
    CHECK(breach->project == 884);
    CHECK(breach->row.number() >= 3);
    CHECK(breach->message.english().starts_with("The goals lead in a circle: "));
    CHECK_FALSE(analysis::checkGoalLinks(chain()));
    const std::vector self{linkOf(kShort, kShort, 9)};
    CHECK(analysis::checkGoalLinks(self)->row.number() == 9);

    const auto row = rolledUp({goalOf(kShort, {met()})}, links);
    CHECK(row.circles == 1);
    CHECK(row.met == 1);
    CHECK(row.metWithPath == 0);
}

TEST_CASE("an outcome is met with its path where all that was due before it was") {
    const auto path = [](const GovernmentGoalValue& output, const GovernmentGoalValue& early) {
        return rolledUp({goalOf(kOutput, {output}), goalOf(kShort, {early}), goalOf(kLong, {met()})}, chain());
    };
    auto row = path(met(), met());
    CHECK(row.goals == 3);
    CHECK(row.met == 3);
    CHECK(row.metWithPath == 2);
    CHECK(row.metWithoutPath == 0);

    row = path(missed(), met());
    CHECK(row.metWithPath == 0);
    CHECK(row.metWithoutPath == 2);

    row = path(met(), missed());
    CHECK(row.metWithPath == 0);
    CHECK(row.metWithoutPath == 1);

    // What isn't due holds nobody back; what is due without an actual leaves it open.
    row = path(value(2028, "1", ""), met());
    CHECK(row.metWithPath == 2);
    row = path(value(2023, "1", ""), met());
    CHECK(row.metWithPath == 0);
    CHECK(row.metWithoutPath == 0);
}

TEST_CASE("goals roll up by ministry and by each policy, and the total counts each programme once") {
    auto law = lawEducation();
    law.ministry = 1;
    law.policies = {3, 4, 4};
    auto post5g = programmeOf(3522, "ポスト5G");
    post5g.ministry = 2;
    post5g.policies = {4};
    const auto silent = programmeOf(4000, "指標なし");
    auto goals = std::vector{goalOf(kOutput, {met()}), goalOf(kShort, {missed()})};
    auto links = chain();
    auto goal = goalOf(kShort, {met()});
    goal.project = 3522;
    goals.push_back(goal);
    auto link = linkOf(kOutput, kShort);
    link.project = 3522;
    links.push_back(link);
    auto stray = goalOf(kShort, {met()});
    stray.project = 5000;
    goals.push_back(stray);
    const auto book = bookOf({law, post5g, silent});

    const auto ministries = analysis::rollUpOutcomes(book, goals, links, OutcomeGroup::Ministry);
    REQUIRE(ministries.size() == 3);
    CHECK(ministries[0].group == "法務省");
    CHECK(ministries[0].goals == 2);
    CHECK(ministries[1].group == "");
    CHECK(ministries[1].programmes == 2);
    CHECK(ministries[1].met == 1);
    CHECK(ministries[2].group == "経済産業省");

    const auto policies = analysis::rollUpOutcomes(book, goals, links, OutcomeGroup::Policy);
    REQUIRE(policies.size() == 3);
    CHECK(policies[0].group == "政策二 / 施策");
    CHECK(policies[0].programmes == 2);
    CHECK(policies[0].goals == 3);

    const auto programmes = analysis::rollUpOutcomes(book, goals, links, OutcomeGroup::Programme);
    REQUIRE(programmes.size() == 4);
    CHECK(programmes[0].group == "884 法教育の推進");
    CHECK(programmes[3].group == "5000");
    CHECK(programmes[2].models == 0);

    for (const auto by : {OutcomeGroup::Ministry, OutcomeGroup::Policy, OutcomeGroup::Programme}) {
        const auto report = analysis::outcomeReport(book, goals, links, by);
        CHECK(report.id == "government-outcomes");
        REQUIRE(report.rows.back().isTotal);
        const auto& total = report.rows.back().cells;
        REQUIRE(total.size() == report.columns.size());
        CHECK(total[1].number == analysis::Fraction(4));  // programmes
        CHECK(total[6].number == analysis::Fraction(4));  // goals
        CHECK(total.back().number == analysis::Fraction(3, 4));
        CHECK(analysis::outcomeGroupFromKey(analysis::toKey(by)) == by);
    }
    const auto report = analysis::outcomeReport(book, goals, links, OutcomeGroup::Ministry);
    REQUIRE(report.rows[0].children.size() == 1);
    CHECK(report.rows[0].children[0].cells[0].text.english() == "884 法教育の推進");
    CHECK(report.rows[1].children.empty());
}

TEST_CASE("pathways of any model are those that walking every way finds") {
    forAllSeeds(200, [](Random& random) {
        const auto count = static_cast<std::size_t>(random.between(1, 8));
        std::vector<Step> steps;
        std::vector<GovernmentGoal> goals;
        for (std::size_t i = 0; i < count; ++i) {
            steps.push_back({std::to_string(i), random.coin() ? "アウトカム" : "アウトプット", "短期",
                             "段" + std::to_string(random.between(0, 2))});
            const auto kind = random.between(0, 3);
            goals.push_back(goalOf(steps.back(), {kind == 0   ? met()
                                                  : kind == 1 ? missed()
                                                  : kind == 2 ? value(2023, "1", "")
                                                              : value(2028, "1", "")}));
        }
        std::vector<GovernmentGoalLink> links;
        std::vector<std::set<std::size_t>> before(count);
        for (std::size_t to = 1; to < count; ++to) {
            for (std::size_t from = 0; from < to; ++from) {
                if (random.between(0, 2) == 0) {
                    links.push_back(linkOf(steps[from], steps[to]));
                    before[to].insert(from);
                    before[to].insert(before[from].begin(), before[from].end());
                }
            }
        }
        std::int64_t with = 0;
        std::int64_t without = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (steps[i][1] != "アウトカム" || analysis::standingOf(goals[i], 2023) != GoalStanding::Met) {
                continue;
            }
            const auto has = [&](GoalStanding wanted) {
                return std::any_of(before[i].begin(), before[i].end(),
                                   [&](std::size_t one) { return analysis::standingOf(goals[one], 2023) == wanted; });
            };
            without += has(GoalStanding::Missed) ? 1 : 0;
            with += !has(GoalStanding::Missed) && !has(GoalStanding::NoActual) ? 1 : 0;
        }
        const auto row = rolledUp(goals, links);
        CHECK(row.metWithPath == with);
        CHECK(row.metWithoutPath == without);
        CHECK(row.met + row.missed + row.noActual + row.notYet == static_cast<std::int64_t>(count));
        CHECK(row.nodes == static_cast<std::int64_t>(count));
    });
}

TEST_CASE("tens of thousands of steps of one number in one programme are no hindrance") {
    constexpr int kSteps = 30'000;
    std::vector<GovernmentGoal> goals;
    std::vector<GovernmentGoalLink> links;
    for (int i = 0; i < kSteps; ++i) {
        const Step step{"1", "アウトカム", "短期", "成果" + std::to_string(i)};
        goals.push_back(goalOf(step, {met()}));
        links.push_back(linkOf(kOutput, step));
    }
    const auto row = rolledUp(goals, links);
    CHECK(row.nodes == kSteps + 1);
    CHECK(row.links == kSteps);
    CHECK(row.metWithPath == kSteps);
}

TEST_CASE("the figure of a logic model shows its goals and names file and row") {
    domain::RsFile file;
    file.id = 3;
    file.kind = domain::RsKind::Goals;
    file.name = "3-1_RS_2024_効果発現経路_目標・実績.csv";
    const std::vector files{file};
    auto second = goalOf(kShort, {missed()});
    const auto figure = analysis::governmentLogicFigure(
        lawEducation(), chain(), std::vector{goalOf(kOutput, {met()}), goalOf(kShort, {met()}), second}, 2023,
        base::englishTranslator(), files);
    REQUIRE(figure);
    CHECK(figure->title == "法教育の推進: 2 goals met, 1 missed, 0 due without an actual");
    const auto& logic = figure->logic();
    REQUIRE(logic.nodes.size() == 4);
    CHECK(logic.columns.size() == 4);
    CHECK(logic.edges.size() == 3);
    CHECK(logic.nodes[1].status == analysis::IndicatorStatus::Achieved);
    CHECK(logic.nodes[2].status == analysis::IndicatorStatus::Missed);
    CHECK(logic.nodes[2].details.size() == 2);
    CHECK_FALSE(logic.nodes[0].status.has_value());
    REQUIRE(figure->grounds.size() == 6);
    CHECK(figure->grounds[0].sourceText == file.name);
    CHECK_FALSE(figure->sources.empty());
}
