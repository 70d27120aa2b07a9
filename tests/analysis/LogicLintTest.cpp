// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/LogicLint.h"

#include <algorithm>

#include "LogicSample.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::LogicStage;

namespace {

// budget → work → models → short → medium → long → impact, with nothing to find in it.
test::LogicSample clean() {
    test::LogicSample sample;
    const std::vector<std::pair<std::string, LogicStage>> nodes{
        {"budget", LogicStage::Input},       {"work", LogicStage::Activity},        {"models", LogicStage::Output},
        {"short", LogicStage::OutcomeShort}, {"medium", LogicStage::OutcomeMedium}, {"long", LogicStage::OutcomeLong},
        {"impact", LogicStage::Impact}};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const bool isMeasured = i >= 2;
        sample.node(nodes[i].first, nodes[i].second,
                    isMeasured ? std::vector<std::string>{nodes[i].first} : std::vector<std::string>{});
        if (isMeasured) {
            sample.indicator(nodes[i].first, "FY2030", "10本");
        }
        if (i > 0) {
            sample.edge(nodes[i - 1].first, nodes[i].first);
        }
    }
    return sample;
}

std::vector<LintRule> rulesOf(const test::LogicSample& sample, const std::string& asOf = "2026-04-13") {
    std::vector<LintRule> rules;
    for (const auto& finding : lint(sample.content, *sample.book(), test::day(asOf))) {
        rules.push_back(finding.rule);
        CHECK_FALSE(finding.text.isEmpty());
        CHECK_FALSE(basisOf(finding.rule).isEmpty());
    }
    return rules;
}

using Rules = std::vector<LintRule>;

}  // namespace

TEST_CASE("A complete logic model has no findings") {
    CHECK(rulesOf(clean()).empty());
}

TEST_CASE("Lint finds what a node lacks") {
    SECTION("an indicator") {
        auto sample = clean();
        sample.content.nodes[2].indicators.clear();
        CHECK(rulesOf(sample) == Rules{LintRule::NodeWithoutIndicator});
    }
    SECTION("an indicator that exists") {
        auto sample = clean();
        sample.content.nodes[2].indicators[0].indicator = domain::IndicatorId("ghost");
        CHECK(rulesOf(sample) == Rules{LintRule::UnknownIndicator});
    }
    SECTION("a target that is set") {
        auto sample = clean();
        sample.facts.content.indicators[1].targets = {
            {domain::Period::parse("FY2026").value(), "今後決定", "委員会", std::nullopt}};
        CHECK(rulesOf(sample) == Rules{LintRule::OutcomeWithoutTarget});
    }
    SECTION("a year") {
        auto sample = clean();
        sample.facts.content.indicators[1].targets[0].period = domain::Period();
        CHECK(rulesOf(sample) == Rules{LintRule::TargetWithoutYear});
    }
    SECTION("a source, a method, a direction") {
        auto sample = clean();
        sample.facts.content.indicators[0].evidence.clear();
        sample.facts.content.indicators[0].method.clear();
        sample.facts.content.indicators[0].direction = domain::Direction::Unknown;
        CHECK(rulesOf(sample) ==
              Rules{LintRule::IndicatorWithoutSource, LintRule::NobodyMeasures, LintRule::MissingDirection});
    }
    SECTION("an actual of a target whose time is over") {
        auto sample = clean();
        CHECK(rulesOf(sample, "2031-04-01") == Rules(5, LintRule::TargetPastWithoutActual));
        sample.actual("models", "FY2030", "3本");
        CHECK(rulesOf(sample, "2031-04-01") == Rules(4, LintRule::TargetPastWithoutActual));
    }
}

TEST_CASE("Lint finds an output called outcome by its words") {
    auto sample = clean();
    sample.content.nodes[3].label = "技術開発の実施";
    CHECK(rulesOf(sample) == Rules{LintRule::OutputCalledOutcome});
    sample.content.nodes[3].label = "国際的競争力向上";
    CHECK(rulesOf(sample).empty());
    sample.content.nodes[2].label = "基盤モデルの提供";  // an output may be called what it is
    CHECK(rulesOf(sample).empty());
}

TEST_CASE("Lint finds what is wrong with edges") {
    SECTION("a jump over a stage, unless it gives its reason") {
        auto sample = clean();
        auto& jump = sample.edge("short", "long");
        CHECK(rulesOf(sample) == Rules{LintRule::StageJump});
        jump.reason = "中期には測れる変化がない";
        CHECK(rulesOf(sample).empty());
    }
    SECTION("an edge back, which here closes a cycle too") {
        auto sample = clean();
        sample.edge("long", "short");
        CHECK(rulesOf(sample) == Rules{LintRule::Cycle, LintRule::BackwardEdge});
    }
    SECTION("an edge to nowhere") {
        auto sample = clean();
        sample.edge("impact", "moon");
        CHECK(rulesOf(sample) == Rules{LintRule::UnknownNode});
    }
    SECTION("nodes without edges, without a beginning, without an end") {
        auto sample = clean();
        sample.node("lonely", LogicStage::Activity);
        CHECK(rulesOf(sample) == Rules{LintRule::Orphan});
        sample = clean();
        sample.content.edges.erase(sample.content.edges.begin() + 2);
        CHECK(rulesOf(sample) == Rules{LintRule::LeadsNowhere, LintRule::NothingLeadsHere});
    }
}

TEST_CASE("A finding points at what it is about") {
    auto sample = clean();
    sample.edge("short", "long");
    const auto findings = lint(sample.content, *sample.book(), test::day("2026-04-13"));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].edge == 6U);
    CHECK(findings[0].node == 5U);
    CHECK(severityOf(findings[0].rule) == LintSeverity::Warning);
    CHECK(lintRuleFromKey(toKey(LintRule::StageJump)) == LintRule::StageJump);
    CHECK(toKey(LintSeverity::Hint) == "hint");
}
