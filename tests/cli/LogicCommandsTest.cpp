// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON contract of docs/cli.md for logic models and indicators as of a day.
#include <set>

#include "CommandRunner.h"
#include "support/Catch.h"

using shirube::test::reader;
using Json = nlohmann::json;

namespace {

Json read(std::vector<std::string> arguments) {
    arguments.emplace_back("--json");
    const auto outcome = reader().run(std::move(arguments));
    INFO(outcome.err);
    REQUIRE(outcome.exitCode == 0);
    return outcome.json();
}

}  // namespace

TEST_CASE("rollup gives each node with what it rests on") {
    const auto document = read({"rollup", "post5g", "--as-of", "R10"});
    CHECK(document.at("programme") == "post5g");
    CHECK(document.at("as_of") == "2029-03-31");
    std::set<std::string> ids;
    for (const auto& node : document.at("nodes")) {
        ids.insert(node.at("id").get<std::string>());
        CHECK(node.at("stage").is_string());
        CHECK(node.at("label").is_string());
        for (const auto* exact : {"attainment", "status", "support"}) {
            CHECK((node.at(exact).is_null() || node.at(exact).is_string()));
        }
        CHECK(node.at("coverage").at("measured") <= node.at("coverage").at("total"));
        CHECK_FALSE(node.contains("derivation"));
    }
    for (const auto& edge : document.at("edges")) {
        CHECK(ids.count(edge.at("from").get<std::string>()) == 1);
        CHECK(ids.count(edge.at("to").get<std::string>()) == 1);
    }
    CHECK(read({"rollup", "post5g", "--explain"}).at("nodes").at(0).contains("derivation"));
    CHECK(read({"rollup", "post5g"}).at("as_of") == "2026-11-21");
}

TEST_CASE("lint gives each finding with its rule, severity and node") {
    const auto document = read({"lint", "post5g", "--as-of", "2026-06-30"});
    REQUIRE_FALSE(document.at("findings").empty());
    for (const auto& finding : document.at("findings")) {
        CHECK(finding.at("rule").is_string());
        CHECK(document.at("summary").contains(finding.at("severity").get<std::string>()));
        CHECK((finding.at("node").is_null() || finding.at("node").is_string()));
        CHECK_FALSE(finding.at("text").get<std::string>().empty());
    }
    CHECK(document.at("summary").at("error") == 0);
}

TEST_CASE("report kpi has every indicator with its target and status") {
    const auto document = read({"report", "kpi", "--as-of", "2026-06-30"});
    CHECK(document.at("as_of") == "2026-06-30");
    CHECK(document.at("indicators").size() == read({"indicators"}).at("indicators").size());
    for (const auto& row : document.at("indicators")) {
        for (const auto* key : {"target", "actual", "attainment", "status", "needed_per_year", "forecast"}) {
            CHECK(row.contains(key));
        }
        CHECK(row.at("provisional").is_boolean());
        CHECK((row.at("forecast").is_null() || row.at("forecast").at("assumption").is_string()));
    }
}

TEST_CASE("a wrong programme or day is refused with the mend") {
    for (const auto& arguments : std::vector<std::vector<std::string>>{{"rollup", "nobody"},
                                                                       {"lint", "nobody"},
                                                                       {"rollup", "post5g", "--as-of", "2026-02-30"},
                                                                       {"report", "kpi", "--as-of", "soon"},
                                                                       {"rollup"}}) {
        const auto outcome = reader().run(arguments);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        CHECK_FALSE(outcome.err.empty());
    }
}
