// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `reconcile` and `note`: the contract of docs/cli.md.
#include <set>

#include "CommandRunner.h"
#include "support/Catch.h"

using shirube::test::CommandRunner;
using shirube::test::reader;
using Json = nlohmann::json;

namespace {

constexpr std::int64_t kOku = 100'000'000;
// 27,759億円 in two tables, 2兆7,779億円 in a sentence of the same document.
const std::string kBudgetTwice = "same:programme:post5g/budget";

const std::set<std::string> kVerdicts{"consistent", "rounding", "envelope", "discrepancy", "unverifiable"};
const std::set<std::string> kKinds{"same", "sum", "ratio", "count", "previous", "formula"};

void checkNumber(const Json& check, const char* name) {
    const auto& number = check.at(name);
    INFO(name);
    if (!number.is_null()) {
        // A rate such as 0.11円 is no whole number of yen.
        const bool isFraction = number.is_string() && number.get<std::string>().find('.') != std::string::npos;
        CHECK((check.at("unit") == "円" ? number.is_number_integer() || isFraction : number.is_string()));
    }
}

}  // namespace

TEST_CASE("reconcile --json names every check with its verdict, numbers, sources and suspects") {
    auto& shirubectl = reader();
    const auto outcome = shirubectl.run({"reconcile", "--json"});
    REQUIRE(outcome.exitCode == 0);
    const auto report = outcome.json();
    std::map<std::string, std::size_t> counts;
    std::set<std::string> ids;
    for (const auto& check : report.at("checks")) {
        INFO(check.at("id"));
        CHECK(ids.insert(check.at("id")).second);
        CHECK(kVerdicts.contains(check.at("verdict")));
        CHECK(kKinds.contains(check.at("kind")));
        CHECK_FALSE(check.at("label").get<std::string>().empty());
        for (const auto* name : {"stated", "computed", "computed_upper", "difference"}) {
            checkNumber(check, name);
        }
        CHECK_FALSE(check.at("inputs").empty());
        CHECK(check.at("note").is_null());
        for (const auto& suspect : check.at("suspects")) {
            CHECK_FALSE(suspect.at("explains").empty());
            CHECK_FALSE(suspect.at("citation").is_null());
        }
        if (check.at("verdict") == "discrepancy") {
            CHECK_FALSE(check.at("conflict").empty());
            CHECK_FALSE(check.at("difference").is_null());
        }
        if (check.at("verdict") == "unverifiable") {
            CHECK_FALSE(check.at("missing").empty());
        }
        ++counts[check.at("verdict")];
    }
    const auto& summary = report.at("summary");
    CHECK(summary.at("checks") == report.at("checks").size());
    for (const auto& verdict : kVerdicts) {
        CHECK(summary.at(verdict) == counts[verdict]);
    }
    CHECK(summary.at("without_note") == counts["discrepancy"]);
}

TEST_CASE("a figure that one document prints in two ways is a discrepancy with its difference") {
    auto& shirubectl = reader();
    const auto report = shirubectl.run({"reconcile", kBudgetTwice, "--explain", "--json"}).json();
    REQUIRE(report.at("checks").size() == 1);
    const auto& check = report.at("checks")[0];
    CHECK(check.at("kind") == "same");
    CHECK(check.at("verdict") == "discrepancy");
    CHECK(std::abs(check.at("difference").get<std::int64_t>()) == 20 * kOku);
    CHECK(check.at("sources") == Json::array({"meti-post5g-midterm-2026-06"}));
    CHECK(check.at("derivation").at("inputs").is_array());
    CHECK(report.at("summary").at("checks") == 1);
}

TEST_CASE("reconcile lists by verdict, kind and source") {
    auto& shirubectl = reader();
    const auto list = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"reconcile", "--json"});
        return shirubectl.run(options).json();
    };
    const auto all = list({});
    CHECK(list({"--verdict", "all"}) == all);
    const auto two = list({"--verdict", "discrepancy,unverifiable"});
    CHECK(two.at("summary") == all.at("summary"));
    CHECK(two.at("checks").size() == all.at("summary").at("discrepancy").get<std::size_t>() +
                                         all.at("summary").at("unverifiable").get<std::size_t>());
    for (const auto& check : list({"--kind", "sum"}).at("checks")) {
        CHECK(check.at("kind") == "sum");
    }
    const std::string source = "meti-post5g-midterm-2026-06";
    const auto ofSource = list({"--source", source});
    CHECK(ofSource.at("summary").at("checks") < all.at("summary").at("checks"));
    for (const auto& check : ofSource.at("checks")) {
        CHECK(std::find(check.at("sources").begin(), check.at("sources").end(), source) != check.at("sources").end());
    }
    for (const auto* language : {"en", "ja"}) {
        const auto text = shirubectl.run({"--lang", language, "reconcile"});
        CHECK(text.exitCode == 0);
        CHECK(text.out.find(kBudgetTwice) != std::string::npos);
    }
}

TEST_CASE("reconcile --fail exits with 1 until a person has noted something on each discrepancy") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto all = shirubectl.run({"--lang", "en", "reconcile", "--fail"});
    CHECK(all.exitCode == 1);
    CHECK_FALSE(all.out.empty());
    CHECK(all.err.find("without a note") != std::string::npos);
    CHECK(shirubectl.run({"reconcile"}).exitCode == 0);

    const std::vector<std::string> check{"reconcile", kBudgetTwice, "--fail", "--json"};
    CHECK(shirubectl.run(check).exitCode == 1);
    const auto noted = shirubectl.run({"note", kBudgetTwice, "所管課に照会中", "--json"});
    REQUIRE(noted.exitCode == 0);
    CHECK(noted.json().at("verdict") == "discrepancy");
    CHECK(noted.json().at("note").at("text") == "所管課に照会中");
    CHECK(noted.json().at("note").at("author") == "tester");
    CHECK(noted.json().at("note").at("verdict") == "discrepancy");
    const auto after = shirubectl.run(check);
    CHECK(after.exitCode == 0);
    CHECK(after.err.empty());
    CHECK(after.json().at("checks")[0].at("verdict") == "discrepancy");
    CHECK(after.json().at("checks")[0].at("note").at("text") == "所管課に照会中");
    CHECK(after.json().at("summary").at("without_note") == 0);
    CHECK(shirubectl.run({"--lang", "en", "reconcile"}).out.find("所管課に照会中 (tester") != std::string::npos);

    CHECK(shirubectl.run({"note", kBudgetTwice, "--remove"}).exitCode == 0);
    CHECK(shirubectl.run(check).exitCode == 1);
    CHECK(shirubectl.run({"undo"}).exitCode == 0);
    CHECK(shirubectl.run(check).exitCode == 0);
    CHECK(shirubectl.run({"verify"}).exitCode == 0);
}

TEST_CASE("a check, verdict, kind or note that is not there is refused with the way on") {
    auto& shirubectl = reader();
    const auto refusal = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--lang", "en"});
        const auto outcome = shirubectl.run(arguments);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        return outcome.err;
    };
    CHECK(refusal({"reconcile", "nothing"}).find("“nothing”") != std::string::npos);
    CHECK(refusal({"reconcile", "--verdict", "wrong"}).find("unverifiable") != std::string::npos);
    CHECK(refusal({"reconcile", "--kind", "wrong"}).find("formula") != std::string::npos);
    CHECK(refusal({"reconcile", "--source", "nowhere"}).find("shirubectl sources") != std::string::npos);
    CHECK(refusal({"note", "nothing", "text"}).find("“nothing”") != std::string::npos);
    CHECK(refusal({"note", kBudgetTwice}).find("--remove") != std::string::npos);
    CHECK(refusal({"note", kBudgetTwice, " "}).find("--remove") != std::string::npos);
    CHECK(refusal({"note", kBudgetTwice, "text", "--remove"}).find("either") != std::string::npos);
    CHECK(refusal({"note", kBudgetTwice, "--remove"}).find("no note") != std::string::npos);
    CHECK_FALSE(refusal({"note"}).empty());
}

TEST_CASE("field names of a check do not change") {
    const auto check = reader().run({"reconcile", kBudgetTwice, "--json"}).json().at("checks")[0];
    std::vector<std::string> names;
    for (const auto& [name, value] : check.items()) {
        names.push_back(name);
    }
    CHECK(names == std::vector<std::string>{"basis",   "computed",     "computed_upper", "conflict", "difference",
                                            "id",      "inputs",       "kind",           "label",    "missing",
                                            "note",    "printed_unit", "relation",       "remark",   "rounding",
                                            "sources", "stated",       "suspects",       "unit",     "verdict"});
}
