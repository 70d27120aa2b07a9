// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON contract of docs/cli.md on the bundled dataset. The expected figures were added up by hand from the
// document.
#include "CommandRunner.h"
#include "support/Catch.h"

using shirube::test::CommandRunner;
using Json = nlohmann::json;

namespace {

constexpr std::int64_t kOku = 100'000'000;
// 3,873億円 in three places and 378,299百万円 in one: the rule adopts the more precise statement, and the
// reconciliation shows that they disagree.
constexpr std::int64_t kMultimodal = 378'299'000'000;

const Json& find(const Json& list, const char* key, const std::string& value) {
    for (const auto& item : list) {
        if (item.at(key) == value) {
            return item;
        }
    }
    throw std::runtime_error("nothing with " + value);
}

std::vector<std::string> keys(const Json& object) {
    std::vector<std::string> names;
    for (const auto& [name, value] : object.items()) {
        names.push_back(name);
    }
    return names;
}

}  // namespace

TEST_CASE("report cycles gives the totals of the four cycles with 内数 as a range") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto cycles = shirubectl.run({"report", "cycles", "--json"}).json().at("cycles");
    REQUIRE(cycles.size() == 4);
    CHECK(cycles[0].at("cycle") == "R6補正");
    CHECK(cycles[0].at("confirmed_yen") == 4714 * kOku);
    CHECK(cycles[0].at("upper_yen") == 14630 * kOku);
    CHECK(cycles[0].at("of_which").at("GX") == 1576 * kOku);
    CHECK(cycles[0].at("of_which_confirmed").at("GX") == 0);
    CHECK(cycles[0].at("lines") == 2);
    CHECK(cycles[1].at("cycle") == "R7当初");
    CHECK(cycles[1].at("status") == "proposal");
    CHECK(cycles[1].at("lines") == 8);
    CHECK(cycles[1].at("lines_in_total") == 5);
    CHECK(cycles[1].at("confirmed_yen") == 3328 * kOku);
    CHECK(cycles[1].at("upper_yen") == 3328 * kOku);
    CHECK(cycles[1].at("of_which").at("GX") == 1502 * kOku);
    CHECK(cycles[2].at("cycle") == "R7補正");
    CHECK(cycles[2].at("confirmed_yen") == 2525 * kOku);
    CHECK(cycles[2].at("of_which").at("GX") == 802 * kOku);
    CHECK(cycles[3].at("cycle") == "R8当初");
    CHECK(cycles[3].at("confirmed_yen") == 1'209'079'000'000);
    CHECK(cycles[3].at("of_which").empty());
    CHECK(cycles[3].at("lines") == 7);
}

TEST_CASE("report cycles compares two cycles") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto report = shirubectl.run({"report", "cycles", "--from", "R7当初", "--to", "R8当初", "--json"}).json();
    const auto& rows = report.at("rows");
    CHECK(rows.size() == 7);
    const auto check = [&](const char* id, const Json& from, const Json& to, std::int64_t delta, const char* change) {
        INFO(id);
        const auto& row = find(rows, "programme_id", id);
        CHECK(row.at("from_yen") == from);
        CHECK(row.at("to_yen") == to);
        CHECK(row.at("delta_yen") == delta);
        CHECK(row.at("change") == change);
    };
    check("post5g", 1617 * kOku, 6738 * kOku, 5121 * kOku, "increased");
    check("next-gen-equity", 1000 * kOku, 1500 * kOku, 500 * kOku, "increased");
    check("design-manufacturing-base", 318 * kOku, nullptr, -318 * kOku, "ended");
    check("edge-ai-semi", 295 * kOku, nullptr, -295 * kOku, "ended");
    check("energy-saving-semi", 98 * kOku, 60 * kOku, -38 * kOku, "decreased");
    check("next-gen-survey", nullptr, 980'000'000, 980'000'000, "new");
    check("multimodal-foundation", nullptr, kMultimodal, kMultimodal, "new");
    CHECK(find(rows, "programme_id", "next-gen-equity").at("prior_check") == "agrees");
    CHECK(find(rows, "programme_id", "energy-saving-semi").at("prior_check") == "agrees");
    CHECK(find(rows, "programme_id", "post5g").at("prior_check") == "not_printed");
    CHECK(find(rows, "programme_id", "energy-saving-semi").at("components").size() == 3);
    CHECK(report.at("total").at("from_yen") == 3328 * kOku);
    CHECK(report.at("total").at("to_yen") == 1'209'079'000'000);
    CHECK(report.at("total").at("delta_yen") == 876'279'000'000);
    CHECK(report.at("total").at("percent") == "263.3");
}

TEST_CASE("a comparison with 内数 gives bounds instead of a figure that nobody knows") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto report = shirubectl.run({"report", "cycles", "--from", "R6補正", "--to", "R7補正", "--json"}).json();
    const auto& row = find(report.at("rows"), "programme_id", "ai-foundation-advanced-semi");
    CHECK(row.at("change") == "ended");
    CHECK(row.at("from_yen").is_null());
    CHECK(row.at("from_lower_yen") == 0);
    CHECK(row.at("from_upper_yen") == 9916 * kOku);
    CHECK(row.at("delta_yen").is_null());
    CHECK(report.at("total").at("from_yen").is_null());
    CHECK(report.at("total").at("from_upper_yen") == 14630 * kOku);
    CHECK(report.at("total").at("percent").is_null());
}

TEST_CASE("budgets lists the lines of a cycle with what is printed and where") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto lines = shirubectl.run({"budgets", "--cycle", "R8当初(案)", "--json"}).json().at("lines");
    REQUIRE(lines.size() == 7);
    const auto& survey = find(lines, "programme_id", "next-gen-survey");
    CHECK(survey.at("amount_yen") == 980'000'000);
    CHECK(survey.at("raw") == "9.8億円");
    CHECK(survey.at("new") == true);
    CHECK(survey.at("status") == "proposal");
    CHECK(survey.at("kind") == "confirmed");
    CHECK(survey.at("prior_yen").is_null());
    REQUIRE(survey.at("citations").size() == 1);
    CHECK(survey.at("citations")[0].at("raw").get<std::string>().find("9.8億円") != std::string::npos);
    const auto& component = find(lines, "programme_id", "energy-saving-semi-1-computing");
    CHECK(component.at("parent_id") == "energy-saving-semi");
    CHECK(component.at("prior_yen") == 48 * kOku);
    CHECK(component.at("prior_cycle") == "R7当初");

    const auto post5g = shirubectl.run({"budgets", "--programme", "post5g", "--json"}).json().at("lines");
    REQUIRE(post5g.size() == 3);
    CHECK(post5g[0].at("of_which")[0].at("label") == "GX");
    CHECK(post5g[0].at("of_which")[0].at("amount_yen") == 1502 * kOku);

    const auto envelope = shirubectl.run({"budgets", "--cycle", "R6補正", "--json"}).json().at("lines");
    const auto& line = find(envelope, "programme_id", "ai-foundation-advanced-semi");
    CHECK(line.at("kind") == "within_envelope");
    CHECK_FALSE(line.at("envelope").is_null());
}

TEST_CASE("a total names the checks that dispute a figure it rests on") {
    auto& shirubectl = shirube::test::reader();
    const Json multimodal = {"ai-item-multimodal-is-line", "same:line:multimodal-foundation@R8当初/amount"};
    const auto cycles = shirubectl.run({"report", "cycles", "--json"}).json().at("cycles");
    CHECK(find(cycles, "cycle", "R6補正").at("disputed") == Json::array());
    CHECK(find(cycles, "cycle", "R8当初").at("disputed") == multimodal);

    const auto lines = shirubectl.run({"budgets", "--json"}).json().at("lines");
    CHECK(find(lines, "id", "multimodal-foundation@R8当初").at("disputed") == multimodal);
    CHECK(find(lines, "id", "post5g@R8当初").at("disputed") == Json::array());

    const auto report = shirubectl.run({"report", "cycles", "--from", "R6補正", "--to", "R8当初", "--json"}).json();
    CHECK(find(report.at("rows"), "programme_id", "multimodal-foundation").at("disputed") == multimodal);
    const auto& parent = find(report.at("rows"), "programme_id", "energy-saving-semi");
    CHECK(parent.at("disputed") == Json::array());
    CHECK(parent.at("components")[0].at("disputed") == Json::array());
    CHECK(report.at("total").at("disputed") == multimodal);
}

TEST_CASE("a report ends with the figures that documents disagree on, and says nothing where there are none") {
    auto& shirubectl = shirube::test::reader();
    const std::string note =
        "Figures that documents disagree on:\n"
        "  R8当初 Multimodal Foundation Model Development Programme for AI Robots and Physical AI, 3,783 hundred "
        "million "
        "yen: AI施策のマルチモーダル基盤モデルの額は事業の予算額 (ai-item-multimodal-is-line)\n"
        "  R8当初 Multimodal Foundation Model Development Programme for AI Robots and Physical AI, 3,783 hundred "
        "million "
        "yen: マルチモーダル基盤モデル R8当初, Amount (same:line:multimodal-foundation@R8当初/amount)\n";
    const auto ending = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--lang", "en"});
        const auto text = shirubectl.run(arguments).out;
        const auto at = text.find("Figures that documents disagree on:");
        return at == std::string::npos ? std::string() : text.substr(at);
    };
    CHECK(ending({"budgets", "--cycle", "R8当初"}) == note);
    CHECK(ending({"report", "cycles", "--from", "R6補正", "--to", "R8当初"}) == note);
    CHECK(ending({"budgets", "--cycle", "R6補正"}).empty());
}

TEST_CASE("programmes and sources list everything with its citation") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto programmes = shirubectl.run({"programmes", "--json"}).json().at("programmes");
    CHECK(programmes.size() == 12);
    for (const auto& programme : programmes) {
        CHECK_FALSE(programme.at("citation").at("raw").get<std::string>().empty());
    }
    const auto sources = shirubectl.run({"sources", "--json"}).json().at("sources");
    REQUIRE(sources.size() == 5);
    CHECK(find(sources, "id", "meti-frame-programmes-2026-04-03").at("figures") >= 30);
}

TEST_CASE("every figure opens to its derivation") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto cycles = shirubectl.run({"--explain", "report", "cycles", "--json"}).json().at("cycles");
    const auto& derivation = cycles[1].at("derivation");
    CHECK(derivation.at("inputs").size() == 5);
    CHECK(derivation.at("excluded").size() == 3);
    std::int64_t sum = 0;
    for (const auto& input : derivation.at("inputs")) {
        sum += input.at("amount_yen").get<std::int64_t>();
    }
    CHECK(sum == cycles[1].at("confirmed_yen"));
    const auto rows = shirubectl.run({"report", "cycles", "--from", "R7当初", "--to", "R8当初", "--explain", "--json"})
                          .json()
                          .at("rows");
    for (const auto& row : rows) {
        CHECK(row.at("derivation").at("children").size() >= 1);
    }
}

TEST_CASE("field names of the contract do not change") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto cycle = shirubectl.run({"report", "cycles", "--json"}).json().at("cycles")[0];
    CHECK(keys(cycle) == std::vector<std::string>{"confirmed_yen", "cycle", "disputed", "lines", "lines_in_total",
                                                  "lines_missing", "lower_yen", "of_which", "of_which_confirmed",
                                                  "status", "text", "upper_yen"});
    const auto line = shirubectl.run({"budgets", "--json"}).json().at("lines")[0];
    CHECK(keys(line) == std::vector<std::string>{"account", "amount_yen", "citations", "cycle", "disputed", "envelope",
                                                 "id", "kind", "missing", "new", "note", "of_which", "parent_id",
                                                 "prior_cycle", "prior_yen", "programme", "programme_id", "raw",
                                                 "status"});
    const auto row =
        shirubectl.run({"report", "cycles", "--from", "R7当初", "--to", "R8当初", "--json"}).json().at("rows")[0];
    CHECK(keys(row) == std::vector<std::string>{"change", "components", "delta_lower_yen", "delta_upper_yen",
                                                "delta_yen", "disputed", "from_lower_yen", "from_upper_yen", "from_yen",
                                                "percent", "prior_check", "prior_difference_yen", "prior_printed_yen",
                                                "programme", "programme_id", "to_lower_yen", "to_upper_yen", "to_yen"});
}
