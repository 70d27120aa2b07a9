// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <filesystem>

#include "CommandRunner.h"
#include "application/ChartService.h"

using namespace shirube;

namespace {

constexpr auto* kIndicator = "post5g-outcome-short";

bool mentions(const std::string& text, const std::string& word) {
    return text.find(word) != std::string::npos;
}

// Reports an actual, which moves the charts of that indicator.
void reportActual(test::CommandRunner& shirubectl, const std::string& value) {
    const auto outcome = shirubectl.run({"actual", "add", kIndicator, "--period", "FY2025", "--value", value,
                                         "--evidence", "実施者の報告書", "--reason", "訂正"});
    INFO(outcome.err);
    REQUIRE(outcome.exitCode == 0);
}

}  // namespace

TEST_CASE("every chart of the list can be asked for by its options") {
    const auto charts = test::reader().run({"chart", "LIST", "--json"}).json().at("charts");
    CHECK(charts.size() == application::ChartService::charts().size());
    for (const auto& chart : charts) {
        CAPTURE(chart.at("id"));
        CHECK_FALSE(chart.at("title").get<std::string>().empty());
        CHECK_FALSE(chart.at("purpose").get<std::string>().empty());
        const auto help = test::reader().run({"chart", chart.at("id"), "--out", "nothing.docx"});
        CHECK(help.exitCode == 2);
    }
}

TEST_CASE("a mistake in an option of a chart is named without a store") {
    test::CommandRunner shirubectl;
    const auto refusal = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"chart", "budget-by-cycle", "--out", "x.csv", "--lang", "en"});
        const auto outcome = shirubectl.run(options);
        CHECK(outcome.exitCode == 2);
        return outcome.err;
    };
    CHECK(mentions(refusal({"--sort", "upwards"}), "upwards"));
    CHECK(mentions(refusal({"--table", "above"}), "beneath"));
    CHECK(mentions(refusal({"--colours", "rainbow"}), "grey"));
    CHECK(mentions(refusal({"--from", "someday"}), "someday"));
    CHECK(mentions(refusal({"--cycles", "R7当初,never"}), "never"));
    CHECK(mentions(refusal({"--page", "b5"}), "wide"));
    CHECK_FALSE(std::filesystem::exists(shirubectl.store()));
}

TEST_CASE("what a chart lacks is listed, and a chart that lacks something is not written") {
    const auto sound = test::reader().run({"chart", "budget-by-cycle", "--lint", "--json", "--unit", "億円"});
    INFO(sound.err);
    REQUIRE(sound.exitCode == 0);
    CHECK(sound.json().at("findings").is_array());

    const test::TemporaryFolder folder;
    const auto file = (folder / "chart.svg").string();
    const auto stale = test::reader().run(
        {"chart", "budget-by-cycle", "--title", "R8当初は12,345億円", "--fail", "--json", "--out", file});
    CHECK(stale.exitCode == 1);
    bool isNamed = false;
    const auto document = stale.json();
    for (const auto& finding : document.at("findings")) {
        isNamed = isNamed || finding.at("rule") == "stale-title";
    }
    CHECK(isNamed);
    CHECK(document.at("files").empty());
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("a snapshot keeps the figures that were") {
    test::CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const std::vector<std::string> kpi{"report", "kpi", "--programme", "post5g", "--as-of", "2030-03-31"};
    const auto before = shirubectl.run(kpi).out;
    REQUIRE(shirubectl.run({"snapshot", "create", "第2回WG時点", "--note", "会議の前"}).exitCode == 0);
    reportActual(shirubectl, "20%");
    CHECK(shirubectl.run(kpi).out != before);

    auto then = kpi;
    then.insert(then.begin(), {"--snapshot", "第2回WG時点"});
    const auto outcome = shirubectl.run(then);
    INFO(outcome.err);
    CHECK(outcome.out == before);

    const auto list = shirubectl.run({"snapshot", "list", "--json"}).json().at("snapshots");
    REQUIRE(list.size() == 1);
    CHECK(list[0].at("name") == "第2回WG時点");
    CHECK(list[0].at("taken_by") == "tester");

    // What differs names who changed it.
    const auto diff = shirubectl.run({"snapshot", "diff", "第2回WG時点"});
    INFO(diff.err);
    REQUIRE(diff.exitCode == 0);
    CHECK(mentions(diff.out, "tester"));
    CHECK(mentions(diff.out, "20%"));

    // Nothing can be changed in a snapshot.
    const auto refused =
        shirubectl.run({"--lang", "en", "--snapshot", "第2回WG時点", "actual", "add", kIndicator, "--period", "FY2026",
                        "--value", "30%", "--evidence", "p.4", "--reason", "訂正"});
    CHECK(refused.exitCode == 2);
    CHECK(mentions(refused.err, "snapshot “第2回WG時点”"));
    CHECK(shirubectl.run({"actual", "list", kIndicator, "--json"}).json().at("actuals").size() == 1);

    CHECK(shirubectl.run({"snapshot", "create", "第2回WG時点"}).exitCode == 2);
    const auto unknown = shirubectl.run({"--snapshot", "第9回", "programmes"});
    CHECK(unknown.exitCode == 2);
    CHECK(mentions(unknown.err, "第2回WG時点"));
    REQUIRE(shirubectl.run({"snapshot", "rename", "第2回WG時点", "第2回WG"}).exitCode == 0);
    REQUIRE(shirubectl.run({"snapshot", "remove", "第2回WG"}).exitCode == 0);
    CHECK(shirubectl.run({"snapshot", "list", "--json"}).json().at("snapshots").empty());
    REQUIRE(shirubectl.run({"undo"}).exitCode == 0);
    CHECK(shirubectl.run({"snapshot", "list", "--json"}).json().at("snapshots").size() == 1);
}

TEST_CASE("a chart marks what is not as in a snapshot") {
    test::CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    REQUIRE(shirubectl.run({"snapshot", "create", "before"}).exitCode == 0);
    reportActual(shirubectl, "20%");
    const auto outcome = shirubectl.run({"chart", "target-bullets", "--programme", "post5g", "--as-of", "2030-03-31",
                                         "--compare", "before", "--lint", "--json"});
    INFO(outcome.err);
    REQUIRE(outcome.exitCode == 0);
    const auto changes = outcome.json().at("changes");
    REQUIRE_FALSE(changes.empty());
    bool isShown = false;
    for (const auto& change : changes) {
        isShown = isShown || (change.at("after").is_string() && mentions(change.at("after"), "20"));
    }
    CHECK(isShown);
}

TEST_CASE("a pack is made, ordered and taken apart") {
    test::CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    CHECK(shirubectl.run({"pack", "list", "--json"}).json().at("packs").empty());
    // Without a saved one it is the standard one.
    const auto standard = shirubectl.run({"pack", "--json"});
    INFO(standard.err);
    REQUIRE(standard.exitCode == 0);
    CHECK(standard.json().at("pack").is_null());
    CHECK(standard.json().at("pages").size() > 10);

    REQUIRE(
        shirubectl.run({"pack", "create", "第2回WG", "--meeting-on", "2026-06-30", "--author", "テスト室"}).exitCode ==
        0);
    REQUIRE(shirubectl.run({"pack", "add", "第2回WG", "budget-by-cycle"}).exitCode == 0);
    REQUIRE(
        shirubectl.run({"pack", "add", "第2回WG", "cycle-waterfall", "--from", "R7当初", "--to", "R8当初"}).exitCode ==
        0);
    REQUIRE(shirubectl.run({"pack", "add", "第2回WG", "theme-results"}).exitCode == 0);
    const auto pages = [&] {
        std::vector<std::string> charts;
        const auto document = shirubectl.run({"pack", "--json"}).json();
        for (const auto& page : document.at("pages")) {
            charts.push_back(page.at("chart"));
        }
        return charts;
    };
    const std::vector<std::string> added{"budget-by-cycle", "cycle-waterfall", "theme-results"};
    CHECK(pages() == added);
    REQUIRE(shirubectl.run({"pack", "move", "第2回WG", "3", "1"}).exitCode == 0);
    CHECK(pages() == std::vector<std::string>{"theme-results", "budget-by-cycle", "cycle-waterfall"});
    REQUIRE(shirubectl.run({"pack", "move", "第2回WG", "1", "3"}).exitCode == 0);
    CHECK(pages() == added);
    REQUIRE(shirubectl.run({"pack", "drop", "第2回WG", "2"}).exitCode == 0);
    CHECK(pages() == std::vector<std::string>{"budget-by-cycle", "theme-results"});
    CHECK(shirubectl.run({"pack", "drop", "第2回WG", "3"}).exitCode == 2);
    REQUIRE(shirubectl.run({"undo"}).exitCode == 0);
    CHECK(pages() == added);

    REQUIRE(shirubectl.run({"pack", "duplicate", "第2回WG", "第3回WG"}).exitCode == 0);
    const auto several = shirubectl.run({"pack"});
    CHECK(several.exitCode == 2);
    CHECK(mentions(several.err, "第3回WG"));
    REQUIRE(shirubectl.run({"pack", "change", "第3回WG", "--format", "wide"}).exitCode == 0);
    const auto packs = shirubectl.run({"pack", "list", "--json"}).json().at("packs");
    REQUIRE(packs.size() == 2);
    CHECK(packs[0].at("meeting_on") == "2026-06-30");
    CHECK(packs[1].at("format") == "wide");
    REQUIRE(shirubectl.run({"pack", "remove", "第3回WG"}).exitCode == 0);
    CHECK(shirubectl.run({"pack", "list", "--json"}).json().at("packs").size() == 1);
}

#ifdef SHIRUBE_WITH_QT
TEST_CASE("a pack that is written again says what moved, by whom and why") {
    test::CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    REQUIRE(shirubectl.run({"pack", "create", "第2回WG"}).exitCode == 0);
    REQUIRE(
        shirubectl.run({"pack", "add", "第2回WG", "target-bullets", "--programme", "post5g", "--as-of", "2030-03-31"})
            .exitCode == 0);
    const auto folder = shirubectl.folder() / "out";
    const auto first = shirubectl.run({"pack", "--out", folder.string(), "--json"});
    INFO(first.err);
    REQUIRE(first.exitCode == 0);
    CHECK(first.json().at("former_build").is_null());
    for (const auto* name : {"wg-pack.pdf", "wg-pack.pptx", "wg-pack.xlsx"}) {
        CAPTURE(name);
        CHECK(std::filesystem::file_size(folder / name) > 1000);
    }
    CHECK(shirubectl.run({"pack", "--json"}).json().at("pages")[0].at("changes").empty());

    reportActual(shirubectl, "20%");
    const auto again = shirubectl.run({"pack", "--out", (folder / "again.pdf").string(), "--json"});
    INFO(again.err);
    REQUIRE(again.exitCode == 0);
    const auto document = again.json();
    CHECK(document.at("former_build").is_string());
    const auto& changes = document.at("pages")[0].at("changes");
    REQUIRE_FALSE(changes.empty());
    bool hasCause = false;
    for (const auto& change : changes) {
        for (const auto& cause : change.at("causes")) {
            hasCause = hasCause || cause.at("actor") == "tester";
        }
    }
    CHECK(hasCause);
    CHECK(shirubectl.run({"pack", "--json"}).json().at("pages")[0].at("changes").empty());
}
#endif
