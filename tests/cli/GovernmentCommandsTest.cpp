// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of docs/cli.md for the whole government's programmes.
#include <algorithm>
#include <fstream>

#include "CommandRunner.h"
#include "support/Catch.h"
#include "support/GeneratedRs.h"

using shirube::test::CommandRunner;
using shirube::test::GeneratedRs;
using Json = nlohmann::json;

namespace {

// One store with two editions for all tests that only read.
struct GovernmentRunner : CommandRunner {
    GovernmentRunner() {
        REQUIRE(run({"init"}).exitCode == 0);
        for (const int edition : {2024, 2025}) {
            options.edition = edition;
            const auto rs = folder() / std::to_string(edition);
            std::filesystem::create_directories(rs);
            shirube::test::writeGeneratedRs(rs, options);
            REQUIRE(run({"import", "rs", rs.string()}).exitCode == 0);
        }
        options.edition = 2024;
        projects = shirube::test::generatedProjects(options);
    }
    Json json(std::vector<std::string> arguments, int exitCode = 0) {
        arguments.insert(arguments.begin(), "government");
        arguments.emplace_back("--json");
        const auto outcome = run(std::move(arguments));
        INFO(outcome.err);
        REQUIRE(outcome.exitCode == exitCode);
        return exitCode == 0 ? outcome.json() : Json();
    }
    [[nodiscard]] std::string project() const { return std::to_string(projects.front()); }

    GeneratedRs options;
    std::vector<std::int64_t> projects;
};

GovernmentRunner& shirubectl() {
    static GovernmentRunner runner;
    return runner;
}

std::vector<std::string> columnIds(const Json& report) {
    std::vector<std::string> ids;
    for (const auto& column : report.at("columns")) {
        ids.push_back(column.at("id"));
    }
    return ids;
}

bool has(const std::vector<std::string>& list, const std::string& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

}  // namespace

TEST_CASE("government pivot sums the newest edition, or the one that is named") {
    const auto newest = shirubectl().json({"pivot", "--rates"});
    CHECK(newest.at("report") == "government-pivot");
    CHECK(has(columnIds(newest), "2025"));
    CHECK(has(columnIds(newest), "rate-2024"));
    CHECK_FALSE(has(columnIds(newest), "rate-2025"));
    const auto report = shirubectl().json({"pivot", "--edition", "2024", "--year", "2023", "--within", "programme"});
    const auto& total = report.at("rows").back();
    CHECK(total.at("total") == true);
    std::int64_t expected = 0;
    for (const auto project : shirubectl().projects) {
        expected += shirube::test::generatedAmounts(shirubectl().options, project, 2023).current;
    }
    CHECK(total.at("cells").at("current").at("amount_yen") == expected);
    const auto& first = report.at("rows").front();
    CHECK(first.at("id").get<std::string>().starts_with("ministry:"));
    REQUIRE_FALSE(first.at("children").empty());
    CHECK(first.at("children").front().at("link").at("kind") == "government_programme");
}

TEST_CASE("government pivot says what it can't group by or measure") {
    for (const auto& [option, value] : {std::pair{"--rows", "colour"}, std::pair{"--within", "colour"},
                                        std::pair{"--measure", "colour"}, std::pair{"--at-least", "colour"}}) {
        const auto outcome = shirubectl().run({"--lang", "en", "government", "pivot", option, value});
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        CHECK(outcome.err.find("colour") != std::string::npos);
    }
    CHECK(shirubectl().run({"government", "pivot", "--measure", "executed", "--year", "2023"}).exitCode == 2);
    CHECK(shirubectl().run({"government", "pivot", "--edition", "1999"}).exitCode == 2);
    CHECK(shirubectl().run({"government", "pivot", "--edition", "2031"}).exitCode == 2);
}

TEST_CASE("government programmes filters by ministry, words and amount") {
    const auto all = shirubectl().json({"programmes", "--edition", "2024"});
    REQUIRE(all.at("rows").size() == shirubectl().projects.size() + 1);
    const auto& row = all.at("rows").front();
    const auto ministry = row.at("cells").at("ministry").at("text").get<std::string>();
    const auto ofOne = shirubectl().json({"programmes", "--edition", "2024", "--ministry", ministry});
    CHECK(ofOne.at("rows").size() < all.at("rows").size());
    for (const auto& one : ofOne.at("rows")) {
        if (one.at("total") == false) {
            CHECK(one.at("cells").at("ministry").at("text") == ministry);
        }
    }
    const auto byNumber = shirubectl().json({"programmes", "--edition", "2024", shirubectl().project()});
    CHECK(byNumber.at("rows").front().at("link").at("id") == shirubectl().project());
    CHECK(shirubectl().json({"programmes", "--at-least", "900兆円"}).at("rows").size() == 1);
}

TEST_CASE("government show gives one programme with file and row of every figure") {
    const auto sheet = shirubectl().json({"show", shirubectl().project(), "--edition", "2024"});
    CHECK(sheet.at("project") == shirubectl().projects.front());
    CHECK(sheet.at("edition") == 2024);
    REQUIRE_FALSE(sheet.at("budgets").empty());
    for (const auto& budget : sheet.at("budgets")) {
        const auto expected = shirube::test::generatedAmounts(shirubectl().options, shirubectl().projects.front(),
                                                              budget.at("year").get<int>());
        CHECK(budget.at("current_yen") == expected.current);
        CHECK(budget.at("place").at("file") == shirube::test::generatedRsName("2-1", 2024));
        CHECK(budget.at("place").at("row") > 1);
        CHECK(budget.at("executed_yen").is_null() == (budget.at("year") == 2024));
    }
    CHECK(sheet.at("programme").at("name") == sheet.at("name"));
    CHECK(sheet.at("office_rows").is_array());
    const auto text = shirubectl().run({"--lang", "en", "government", "show", shirubectl().project()});
    CHECK(text.exitCode == 0);
    CHECK(text.out.find(sheet.at("name").get<std::string>()) != std::string::npos);
    CHECK(text.out.find("Not yet due") != std::string::npos);
    const auto missing = shirubectl().run({"--lang", "en", "government", "show", "999999"});
    CHECK(missing.exitCode == 2);
    CHECK(missing.err.find("999999") != std::string::npos);
}

TEST_CASE("government series, payees and outcomes are reports") {
    const auto series = shirubectl().json({"series", shirubectl().project()});
    CHECK(series.at("report") == "government-series");
    CHECK(std::any_of(series.at("rows").begin(), series.at("rows").end(),
                      [](const auto& row) { return row.at("id") == "2023@2024"; }));
    CHECK(shirubectl().json({"payees", "--limit", "3"}).at("report") == "government-payees");
    CHECK(shirubectl().json({"outcomes", "--by", "policy"}).at("report") == "government-outcomes");
    CHECK(shirubectl().run({"government", "outcomes", "--by", "colour"}).exitCode == 2);
}

TEST_CASE("government search finds by name and says where nothing is") {
    const auto sheet = shirubectl().json({"show", shirubectl().project()});
    const auto name = sheet.at("name").get<std::string>();
    const auto found = shirubectl().json({"search", name});
    CHECK(found.at("hits").front().at("kind") == "programme");
    CHECK(found.at("hits").front().at("title") == name);
    const auto nothing = shirubectl().run({"--lang", "en", "government", "search", "どこにもない"});
    CHECK(nothing.exitCode == 0);
    CHECK(nothing.err.find("どこにもない") != std::string::npos);
    // The search for everything that has a name finds it, too.
    const auto everywhere = shirubectl().run({"search", name, "--json"}).json();
    CHECK(std::any_of(everywhere.at("hits").begin(), everywhere.at("hits").end(), [&](const auto& hit) {
        return hit.at("kind") == "government_programme" && hit.at("title") == name;
    }));
}

TEST_CASE("a report of the whole government is written with the same cells") {
    const auto file = shirubectl().folder() / "pivot.csv";
    const auto outcome = shirubectl().run({"--lang", "en", "government", "pivot", "--edition", "2024", "--year", "2023",
                                           "--unit", "円", "--out", file.string()});
    INFO(outcome.err);
    REQUIRE(outcome.exitCode == 0);
    std::ifstream stream(file, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(stream), {});
    const auto report = shirubectl().json({"pivot", "--edition", "2024", "--year", "2023"});
    for (const auto& row : report.at("rows")) {
        const auto& cell = row.at("cells").at("initial");
        CHECK(text.find(std::to_string(cell.at("amount_yen").get<std::int64_t>())) != std::string::npos);
    }
}

TEST_CASE("without files of the review system the commands say how to import them") {
    CommandRunner empty;
    REQUIRE(empty.run({"init"}).exitCode == 0);
    for (const auto* const command : {"pivot", "programmes", "payees", "outcomes"}) {
        const auto outcome = empty.run({"--lang", "en", "government", command});
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.err.find("import rs") != std::string::npos);
    }
}
