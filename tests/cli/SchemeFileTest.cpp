// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchemeFile.h"

#include "domain/ReviewRound.h"
#include "support/Catch.h"

using shirube::base::Decimal;
using shirube::cli::parseSchemeFile;
using shirube::cli::schemeFileText;
using shirube::domain::ReviewScheme;

namespace {

ReviewScheme sample() {
    ReviewScheme scheme;
    scheme.name = "試験";
    scheme.scale.name = "100点満点";
    scheme.criteria = {{"1-1", "技術", "目標", "見通し", Decimal(60, 0), Decimal(15, -1), Decimal(20, 0)},
                       {"1-2", "技術", "体制", "", Decimal(40, 0), Decimal(1, 0), std::nullopt}};
    scheme.rule = {{Decimal(60, 0), shirube::domain::ReviewOutcome::Continue}};
    scheme.otherwise = shirube::domain::ReviewOutcome::End;
    scheme.floorOutcome = shirube::domain::ReviewOutcome::End;
    return scheme;
}

std::string refusal(const std::string& text) {
    const auto scheme = parseSchemeFile(text);
    REQUIRE_FALSE(scheme);
    return scheme.error().message.english();
}

}  // namespace

TEST_CASE("what is printed of a scheme is read as the same") {
    for (const auto& scale : shirube::domain::commonScales()) {
        auto scheme = sample();
        scheme.scale = scale;
        const auto read = parseSchemeFile(schemeFileText(scheme));
        REQUIRE(read);
        CHECK(*read == scheme);
    }
}

TEST_CASE("a person may leave out what is usual and write figures as figures") {
    const auto scheme = parseSchemeFile(
        R"({"name": "x", "scale": {}, "criteria": [{"name": "体制", "id": "a", "maximum": 50.50, "floor": 3}]})");
    REQUIRE(scheme);
    CHECK(scheme->criteria.at(0).maximum == Decimal(505, -1));
    CHECK(scheme->criteria.at(0).weight == Decimal(1, 0));
    CHECK(scheme->criteria.at(0).floor == Decimal(3, 0));
    CHECK(scheme->rule.empty());
}

TEST_CASE("a mistake in a scheme is named with its place") {
    const auto mentions = [](const std::string& text, const std::string& word) {
        return text.find(word) != std::string::npos;
    };
    CHECK(mentions(refusal("{"), "JSON"));
    CHECK(mentions(refusal("[]"), "/"));
    CHECK(mentions(refusal(R"({"scale": {}})"), "/name"));
    CHECK(mentions(refusal(R"({"name": "x"})"), "/scale"));
    CHECK(mentions(refusal(R"({"name": "x", "scale": {}, "criterions": []})"), "/criterions"));
    CHECK(mentions(refusal(R"({"name": "x", "scale": {"step": 0}})"), "/scale/step"));
    CHECK(mentions(refusal(R"({"name": "x", "scale": {"kind": "stars"}})"), "stars"));
    CHECK(mentions(refusal(R"({"name": "x", "scale": {}, "criteria": [{"id": "1"}]})"), "/criteria/0/name"));
    CHECK(mentions(refusal(R"({"name": "x", "scale": {}, "criteria": [{"id": "1", "name": "n", "maximum": "viel"}]})"),
                   "/criteria/0/maximum"));
    CHECK(mentions(refusal(R"({"name": "x", "scale": {}, "rule": [{"at_least": 60, "outcome": "perhaps"}]})"),
                   "/rule/0/outcome"));
    CHECK(mentions(refusal(R"({"name": "x", "scale": {}, "rule": [{"outcome": "end"}]})"), "/rule/0/at_least"));
    CHECK(mentions(refusal(R"({"name": 5, "scale": {}})"), "/name"));
}
