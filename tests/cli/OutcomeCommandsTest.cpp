// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What-ifs, versions of logic models, the overview and the variance reports.
#include <filesystem>
#include <set>

#include "CommandRunner.h"
#include "support/Catch.h"

using shirube::test::CommandRunner;
using shirube::test::reader;
using Json = nlohmann::json;

namespace {

Json read(CommandRunner& shirubectl, std::vector<std::string> arguments) {
    arguments.emplace_back("--json");
    const auto outcome = shirubectl.run(std::move(arguments));
    INFO(outcome.err);
    REQUIRE(outcome.exitCode == 0);
    return outcome.json();
}

Json read(std::vector<std::string> arguments) {
    return read(reader(), std::move(arguments));
}

std::string refusal(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"--lang", "en"});
    const auto outcome = reader().run(std::move(arguments));
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.out.empty());
    return outcome.err;
}

bool mentions(const std::string& text, const std::string& word) {
    return text.find(word) != std::string::npos;
}

}  // namespace

TEST_CASE("rollup prints exactly the nodes and edges of its contract, and more only when asked") {
    const auto document = shirube::test::reader().run({"rollup", "post5g", "--as-of", "R10", "--json"}).out;
    const auto ordered = nlohmann::ordered_json::parse(document);
    const auto keysOf = [](const nlohmann::ordered_json& object) {
        std::vector<std::string> keys;
        for (const auto& [key, value] : object.items()) {
            keys.push_back(key);
        }
        return keys;
    };
    using Keys = std::vector<std::string>;
    CHECK(keysOf(ordered) == Keys{"programme", "as_of", "nodes", "edges"});
    for (const auto& node : ordered.at("nodes")) {
        CHECK(keysOf(node) == Keys{"id", "stage", "label", "attainment", "status", "coverage", "support"});
        CHECK(keysOf(node.at("coverage")) == Keys{"measured", "total"});
    }
    const auto explained = read({"rollup", "post5g", "--as-of", "R10", "--explain"});
    CHECK(explained.at("model").at("id") == "post5g-2026-midterm");
    CHECK(explained.at("coverage").at("total") >= explained.at("coverage").at("measured"));
}

TEST_CASE("a what-if shows what would move and writes nothing") {
    const auto document =
        read({"rollup", "post5g", "--as-of", "2026-06-30", "--what-if", "post5g-outcome-short@FY2025=40%"});
    CHECK(document.at("what_if").size() == 1);
    REQUIRE(document.at("indicators").size() == 1);
    const auto& move = document.at("indicators").at(0);
    CHECK(move.at("id") == "post5g-outcome-short");
    CHECK(move.at("before").at("attainment") == "1");
    CHECK(move.at("after").at("attainment") == "1/2");
    REQUIRE_FALSE(document.at("nodes").empty());
    for (const auto& node : document.at("nodes")) {
        CHECK(node.at("before") != node.at("after"));
    }
    const auto unmeasured =
        read({"rollup", "post5g", "--as-of", "2026-06-30", "--what-if", "post5g-outcome-short@FY2025="});
    CHECK(unmeasured.at("indicators").at(0).at("after").at("attainment").is_null());

    const auto edges = read({"rollup", "post5g", "--model", "post5g-2026-midterm"}).at("edges");
    const auto edge = edges.at(0).at("from").get<std::string>() + "->" + edges.at(0).at("to").get<std::string>();
    CHECK(reader().run({"rollup", "post5g", "--what-if", edge + "=-"}).exitCode == 0);
    CHECK(mentions(refusal({"rollup", "post5g", "--what-if", edge + "=+"}), "already"));
    CHECK(mentions(reader().run({"--lang", "en", "rollup", "post5g", "--what-if", edge + "=-"}).out,
                   "nothing was written"));
    CHECK(read({"history"}).at("changes").size() == 1);
}

TEST_CASE("a what-if that can't be read is refused with the way to write it") {
    CHECK(mentions(refusal({"rollup", "post5g", "--what-if", "nonsense"}), "indicator@FY2026=90%"));
    CHECK(mentions(refusal({"rollup", "post5g", "--what-if", "post5g-outcome-short=1"}), "indicator@FY2026=90%"));
    CHECK(mentions(refusal({"rollup", "post5g", "--what-if", "nothing@FY2025=1"}), "shirubectl indicators"));
    CHECK(mentions(refusal({"rollup", "post5g", "--what-if", "post5g-outcome-short@soon=1"}), "soon"));
    CHECK(mentions(refusal({"rollup", "post5g", "--what-if", "post5g-outcome-short@FY2025=viel"}), "viel"));
    CHECK(mentions(refusal({"rollup", "post5g", "--what-if", "budget->goals-reached=2"}), "node->node=+"));
    CHECK(mentions(refusal({"rollup", "post5g", "--what-if", "budget->nowhere=+"}), "nowhere"));
}

TEST_CASE("a rollup or lint names a programme or a version that there is") {
    CHECK(mentions(refusal({"rollup"}), "--model"));
    CHECK(mentions(refusal({"lint", "--model", "nothing"}), "model list"));
    CHECK(mentions(refusal({"rollup", "multimodal-foundation", "--model", "post5g-2026-midterm"}), "post5g"));
    CHECK(read({"lint", "--model", "post5g-2026-midterm"}).at("programme") == "post5g");
}

TEST_CASE("versions of logic models are listed, shown, drafted, compared and adopted") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto models = read(shirubectl, {"model", "list"}).at("models");
    CHECK(models.size() == 5);
    CHECK(read(shirubectl, {"model", "list", "--programme", "post5g"}).at("models").size() == 1);
    const auto shown = read(shirubectl, {"model", "show", "post5g-2026-midterm"});
    CHECK(shown.at("model").at("status") == "adopted");
    CHECK(shown.at("nodes").size() == shown.at("model").at("nodes"));
    CHECK(shown.at("edges").size() == shown.at("model").at("edges"));
    CHECK(mentions(shirubectl.run({"--lang", "en", "model", "show", "post5g-2026-midterm"}).out, "goals-reached"));

    const auto draft = read(shirubectl, {"model", "draft", "post5g-2026-midterm", "--name", "改訂案"}).at("model");
    const auto id = draft.at("id").get<std::string>();
    CHECK(draft.at("status") == "draft");
    CHECK(draft.at("based_on") == "post5g-2026-midterm");
    const auto same = read(shirubectl, {"model", "diff", "post5g-2026-midterm", id});
    CHECK(same.at("nodes").empty());
    CHECK(same.at("edges").empty());
    CHECK(shirubectl.run({"--lang", "en", "model", "diff", "post5g-2026-midterm", id}).out ==
          "The two versions are the same.\n");
    const auto other = read(shirubectl, {"model", "diff", "post5g-2026-midterm", "multimodal-foundation-v1"});
    CHECK_FALSE(other.at("nodes").empty());
    CHECK(mentions(
        shirubectl.run({"--lang", "en", "model", "diff", "post5g-2026-midterm", "multimodal-foundation-v1"}).out,
        "Removed"));

    const auto adopted =
        read(shirubectl, {"model", "adopt", id, "--from", "2026-11-01", "--reason", "見直し"}).at("model");
    CHECK(adopted.at("status") == "adopted");
    CHECK(read(shirubectl, {"rollup", "post5g", "--explain"}).at("model").at("id") == id);
    CHECK(read(shirubectl, {"rollup", "post5g", "--as-of", "2026-06-30", "--explain"}).at("model").at("id") ==
          "post5g-2026-midterm");

    const auto empty = read(shirubectl, {"model", "draft", "--programme", "design-manufacturing-base", "--title",
                                         "ロジックモデル", "--name", "案"})
                           .at("model");
    CHECK(empty.at("nodes") == 0);
    REQUIRE(shirubectl.run({"model", "discard", empty.at("id").get<std::string>()}).exitCode == 0);
    CHECK(read(shirubectl, {"model", "list"}).at("models").size() == 6);
}

TEST_CASE("what can't be done to a version is refused with the way on") {
    CHECK(mentions(refusal({"model", "show", "nothing"}), "model list"));
    CHECK(mentions(refusal({"model", "diff", "nothing", "post5g-2026-midterm"}), "model list"));
    CHECK(mentions(refusal({"model", "diff", "post5g-2026-midterm", "nothing"}), "model list"));
    CHECK(mentions(refusal({"model", "list", "--programme", "nobody"}), "shirubectl programmes"));
    CHECK(mentions(refusal({"model", "draft", "--name", "x"}), "--programme"));
    CHECK(mentions(refusal({"model", "draft", "post5g-2026-midterm", "--programme", "post5g", "--name", "x"}),
                   "--programme"));
    CHECK(mentions(refusal({"model", "draft", "nothing", "--name", "x"}), "model list"));
    CHECK(mentions(refusal({"model", "draft", "--programme", "nobody", "--title", "x", "--name", "x"}),
                   "shirubectl programmes"));
    CHECK(mentions(refusal({"model", "draft", "post5g-2026-midterm"}), "--name"));
    CHECK(mentions(refusal({"model", "adopt", "post5g-2026-midterm", "--reason", "x"}), "adopted"));
    CHECK(mentions(refusal({"model", "adopt", "post5g-2026-midterm", "--from", "soon", "--reason", "x"}), "soon"));
    CHECK_FALSE(refusal({"model", "discard", "post5g-2026-midterm"}).empty());
}

TEST_CASE("the overview has every programme's standing and what comes first") {
    const auto document = read({"overview", "--as-of", "2026-06-30"});
    CHECK(document.at("as_of") == "2026-06-30");
    CHECK(document.at("previous") < document.at("as_of"));
    REQUIRE_FALSE(document.at("programmes").empty());
    for (const auto& row : document.at("programmes")) {
        CHECK(row.at("programme_id").is_null() != row.at("portfolio_id").is_null());
        CHECK((row.at("status").is_null() || row.at("status").is_string()));
        CHECK((row.at("attainment").is_null() || row.at("attainment").is_string()));
        CHECK(row.at("coverage").at("measured") <= row.at("coverage").at("total"));
        CHECK(row.at("indicators").contains("unmeasured"));
        CHECK((row.at("money_yen").is_null() || row.at("money_yen").is_number_integer()));
    }
    REQUIRE_FALSE(document.at("attention").empty());
    for (const auto& entry : document.at("attention")) {
        CHECK(entry.at("kind").is_string());
        CHECK_FALSE(entry.at("text").get<std::string>().empty());
        CHECK((entry.at("link").is_null() || entry.at("link").at("id").is_string()));
    }
    CHECK(document.at("by_money").contains("attainment"));
    CHECK(document.at("equally").at("coverage").contains("total"));
    CHECK(mentions(refusal({"overview", "--as-of", "2026-06-30", "--previous", "2026-07-01"}), "2026-07-01"));
    CHECK(mentions(refusal({"overview", "--as-of", "soon"}), "soon"));
}

TEST_CASE("the variance reports have one shape") {
    for (const auto* report : {"targets", "forecast", "changes"}) {
        INFO(report);
        const auto document = read({"report", report, "--as-of", "2026-06-30", "--explain"});
        CHECK(document.at("report") == report);
        CHECK(document.at("parameters").is_array());
        std::set<std::string> columns;
        for (const auto& column : document.at("columns")) {
            columns.insert(column.at("id").get<std::string>());
            CHECK_FALSE(column.at("heading").get<std::string>().empty());
        }
        REQUIRE_FALSE(columns.empty());
        for (const auto& row : document.at("rows")) {
            CHECK(row.at("cells").size() == columns.size());
            CHECK(row.at("derivation").contains("formula"));
            CHECK(row.at("children").is_array());
            for (const auto& [id, cell] : row.at("cells").items()) {
                CHECK(columns.count(id) == 1);
                CHECK((cell.is_null() || cell.at("alert").is_boolean()));
            }
        }
        CHECK(read({"report", report, "--as-of", "2026-06-30", "--programme", "post5g"}).at("rows").size() <=
              document.at("rows").size());
    }
}

TEST_CASE("a variance report is written as workbook, CSV and PDF") {
    const auto& folder = reader().folder();
    const auto xlsx = (folder / "targets.xlsx").string();
    const auto csv = (folder / "targets.csv").string();
    const auto written = read({"report", "targets", "--out", xlsx, "--out", csv, "--unit", "百万円"});
    CHECK(written.at("report") == "targets");
    CHECK(written.at("files").size() == 2);
    CHECK(std::filesystem::file_size(xlsx) > 1'000);
    CHECK(std::filesystem::file_size(csv) > 100);
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"report", "cycles", "--from", "R7当初", "--to", "R8当初"},
                                               {"report", "execution"},
                                               {"report", "funds"},
                                               {"report", "kpi"},
                                               {"report", "forecast"},
                                               {"report", "changes"}}) {
        auto complete = arguments;
        const auto file = (folder / (arguments[1] + ".xlsx")).string();
        complete.insert(complete.end(), {"--out", file});
        const auto outcome = reader().run(complete);
        INFO(outcome.err);
        CHECK(outcome.exitCode == 0);
        CHECK(std::filesystem::exists(file));
    }
    const auto pdf = (folder / "funds.pdf").string();
    const auto outcome = reader().run({"--lang", "en", "report", "funds", "--out", pdf});
#ifdef SHIRUBE_WITH_QT
    CHECK(outcome.exitCode == 0);
    CHECK(std::filesystem::file_size(pdf) > 1'000);
#else
    CHECK(outcome.exitCode == 2);
    CHECK(mentions(outcome.err, "no Qt"));
#endif
}

TEST_CASE("a variance report that can't be made is refused with the way on") {
    const auto& folder = reader().folder();
    CHECK(mentions(refusal({"report", "targets", "--out", (folder / "a.doc").string()}), ".xlsx"));
    CHECK(mentions(refusal({"report", "targets", "--out", (folder / "a.xlsx").string(), "--unit", "ドル"}), "ドル"));
    CHECK(mentions(refusal({"report", "funds", "--unit", "ドル"}), "ドル"));
    CHECK(mentions(refusal({"report", "cycles", "--unit", "ドル"}), "ドル"));
    CHECK(mentions(refusal({"report", "cycles", "--out", (folder / "a.xlsx").string()}), "--from"));
    CHECK(mentions(refusal({"report", "targets", "--out", (folder.path() / "absent" / "a.csv").string()}), "absent"));
    CHECK(mentions(refusal({"report", "targets", "--programme", "nobody"}), "nobody"));
    CHECK(mentions(refusal({"report", "kpi", "--programme", "nobody"}), "shirubectl programmes"));
    CHECK(mentions(refusal({"report", "forecast", "--as-of", "soon"}), "soon"));
    CHECK(mentions(refusal({"report", "changes", "--as-of", "2026-06-30", "--previous", "2026-06-30"}), "2026-06-30"));
}

TEST_CASE("amounts of text reports are shown in the unit that was asked for") {
    const auto text = reader().run({"--lang", "en", "report", "funds", "--unit", "百万円"}).out;
    CHECK(mentions(text, "million yen"));
    CHECK(mentions(reader().run({"--lang", "en", "report", "cycles", "--unit", "兆円"}).out, "trillion yen"));
}

TEST_CASE("the charts of indicators and logic models ask for what they draw") {
    CHECK(mentions(refusal({"chart", "indicator-series", "--out", "x.csv"}), "indicators"));
    CHECK(mentions(refusal({"chart", "indicator-series", "--indicator", "nothing", "--out", "x.csv"}), "nothing"));
    CHECK(mentions(refusal({"chart", "logic-model", "--programme", "post5g", "--page", "b5", "--out", "x.csv"}), "a3"));
    CHECK(mentions(refusal({"chart", "logic-model", "--model", "nothing", "--out", "x.csv"}), "nothing"));
    CHECK(mentions(refusal({"chart", "target-bullets", "--as-of", "soon", "--out", "x.csv"}), "soon"));
    CHECK(mentions(refusal({"chart", "review-tally", "--out", "x.csv"}), "Name the review"));
    CHECK(mentions(refusal({"chart", "review-tally", "--review", "nothing", "--out", "x.csv"}), "nothing"));
    CHECK(
        mentions(refusal({"chart", "review-tally", "--review", "post5g-midterm-2022", "--out", "x.csv"}), "no marks"));
#ifdef SHIRUBE_WITH_QT
    const auto& folder = reader().folder();
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"chart", "indicator-series", "--indicator", "post5g-outcome-short"},
             {"chart", "target-bullets", "--programme", "post5g", "--as-of", "2026-06-30"},
             {"chart", "logic-model", "--programme", "post5g", "--page", "a3"},
             {"chart", "review-tally", "--review", "post5g-midterm-2026"}}) {
        auto complete = arguments;
        const auto file = (folder / (arguments[1] + ".csv")).string();
        complete.insert(complete.end(), {"--out", file});
        const auto outcome = reader().run(complete);
        INFO(outcome.err);
        CHECK(outcome.exitCode == 0);
        CHECK(std::filesystem::exists(file));
    }
#endif
}
