// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON contract of docs/cli.md for what documents state beside budget lines. The expected figures were read in the
// documents by hand.
#include <set>

#include "CommandRunner.h"
#include "support/Catch.h"

using shirube::test::reader;
using Json = nlohmann::json;

namespace {

constexpr std::int64_t kOku = 100'000'000;

Json read(std::vector<std::string> arguments, const char* list) {
    arguments.emplace_back("--json");
    const auto outcome = reader().run(std::move(arguments));
    INFO(outcome.err);
    REQUIRE(outcome.exitCode == 0);
    return outcome.json().at(list);
}

const Json& find(const Json& list, const char* key, const std::string& value) {
    for (const auto& item : list) {
        if (item.at(key) == value) {
            return item;
        }
    }
    throw std::runtime_error("nothing with " + value);
}

std::string refusal(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"--lang", "en"});
    const auto outcome = reader().run(std::move(arguments));
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.out.empty());
    return outcome.err;
}

// Exactly one of the two is a number: an amount in whole yen, or a decimal in text.
void checkNumber(const Json& object, const std::string& name) {
    const auto& yen = object.at(name + "_yen");
    const auto& value = object.at(name);
    // A rate such as 0.11円 is no whole number of yen.
    CHECK((yen.is_null() || yen.is_number_integer() || yen.get<std::string>().find('.') != std::string::npos));
    CHECK((value.is_null() || value.is_string()));
    CHECK((yen.is_null() || value.is_null()));
}

void checkFigure(const Json& figure) {
    for (const auto* name : {"value", "upper", "step"}) {
        checkNumber(figure, name);
    }
    CHECK(figure.at("raw").is_string());
    CHECK(figure.at("citation").at("source").is_string());
    CHECK_FALSE(figure.at("citation").at("locator").get<std::string>().empty());
    CHECK(figure.at("within_envelope").is_boolean());
    CHECK(figure.at("provisional").is_boolean());
}

}  // namespace

TEST_CASE("funds lists the three funds with what was paid into them by cycle") {
    const auto funds = read({"funds"}, "funds");
    REQUIRE(funds.size() == 3);
    std::set<std::string> ids;
    for (const auto& fund : funds) {
        ids.insert(fund.at("id"));
        CHECK(fund.at("recipients").is_array());
        CHECK_FALSE(fund.at("contributions").empty());
        for (const auto& contribution : fund.at("contributions")) {
            CHECK(contribution.at("amount_yen").is_number_integer());
            checkFigure(contribution.at("figure"));
        }
    }
    CHECK(ids == std::set<std::string>{"economic-security-semi", "post5g-fund", "specified-semi"});
}

TEST_CASE("themes are narrowed by item, element, result and organisation in any spelling") {
    const auto all = read({"themes"}, "themes");
    const auto narrowed = [&](std::vector<std::string> options) {
        options.insert(options.begin(), "themes");
        return read(std::move(options), "themes");
    };
    const auto count = [&](auto accepts) {
        return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), accepts));
    };
    const auto item = narrowed({"--item", "①"});
    CHECK(item.size() == count([](const Json& theme) { return theme.at("item") == "①"; }));
    CHECK(item == narrowed({"--item", "1"}));
    CHECK(narrowed({"--item", "①", "--element", "b", "--result", "achieved"}).size() == count([](const Json& theme) {
              return theme.at("item") == "①" && theme.at("element") == "b" && theme.at("result") == "achieved";
          }));
    const auto byName = narrowed({"--organisation", "１ＦＩＮＩＴＹ"});
    CHECK_FALSE(byName.empty());
    CHECK(byName == narrowed({"--organisation", "1 F I N I T Y"}));
    CHECK(byName == narrowed({"--organisation", "1finity"}));
    for (const auto& theme : all) {
        CHECK_FALSE(theme.at("organisations").empty());
        CHECK(theme.at("preparatory").is_boolean());
        CHECK_FALSE(theme.at("citation").at("raw").get<std::string>().empty());
    }
}

TEST_CASE("a theme's item, element, result or organisation that is not there is refused with the way on") {
    CHECK(refusal({"themes", "--item", "⑨"}).find("①") != std::string::npos);
    CHECK(refusal({"themes", "--element", "zz"}).find("zz") != std::string::npos);
    CHECK(refusal({"themes", "--result", "great"}).find("on_schedule") != std::string::npos);
    CHECK(refusal({"themes", "--organisation", "誰でもない"}).find("search") != std::string::npos);
}

TEST_CASE("indicators carry targets, actual values and who decides what is open") {
    const auto all = read({"indicators"}, "indicators");
    const auto multimodal = read({"indicators", "--programme", "multimodal-foundation"}, "indicators");
    CHECK(multimodal.size() < all.size());
    const auto& models = find(multimodal, "id", "mmf-models-released");
    CHECK(models.at("stage") == "output");
    REQUIRE(models.at("points").size() == 5);
    CHECK(models.at("points")[0].at("period") == "FY2026");
    checkFigure(models.at("points")[0].at("target"));
    CHECK(models.at("points")[0].at("target").at("value").is_string());
    const auto& open = find(multimodal, "id", "mmf-performance-short");
    CHECK_FALSE(open.at("points")[0].at("decided_by").is_null());
    CHECK(open.at("points")[0].at("target").is_null());
    CHECK(refusal({"indicators", "--programme", "nobody"}).find("shirubectl programmes") != std::string::npos);
}

TEST_CASE("sources count what they state; statements list it as printed") {
    const auto sources = read({"sources"}, "sources");
    REQUIRE(sources.size() == 5);
    for (const auto& source : sources) {
        const auto id = source.at("id").get<std::string>();
        INFO(id);
        const auto statements = read({"statements", "--source", id}, "statements");
        CHECK(source.at("statements") == statements.size());
        CHECK(source.at("figures") <= source.at("statements"));
        CHECK(source.at("statements") > 0);
        for (const auto& statement : statements) {
            CHECK(statement.at("citation").at("source") == id);
            checkFigure(statement);
        }
    }
    CHECK(refusal({"statements", "--source", "nowhere"}).find("shirubectl sources") != std::string::npos);
}

TEST_CASE("statements shows every place that states a fact, and which one is adopted") {
    const auto statements = read({"statements", "--fact", "programme:post5g/budget"}, "statements");
    REQUIRE(statements.size() == 3);
    std::set<std::int64_t> amounts;
    std::size_t adopted = 0;
    for (const auto& statement : statements) {
        CHECK(statement.at("fact") == "programme:post5g/budget");
        CHECK(statement.at("subject") == "post5g");
        CHECK(statement.at("measure") == "budget");
        CHECK(statement.at("period").is_null());
        amounts.insert(statement.at("value_yen").get<std::int64_t>());
        adopted += statement.at("adopted").get<bool>() ? 1U : 0U;
    }
    CHECK(amounts == std::set<std::int64_t>{27759 * kOku, 27779 * kOku});
    CHECK(adopted == 1);
    // A won is 0.11円: no whole number of yen.
    const auto rates = read({"statements", "--fact", "series:fx-krw-jpy/rate#各国の主なAI政策"}, "statements");
    REQUIRE_FALSE(rates.empty());
    CHECK(rates.front().at("value_yen") == "0.11");

    const auto bySubject = read({"statements", "--subject", "post5g"}, "statements");
    CHECK(bySubject.size() > 15);
    CHECK(refusal({"statements", "--fact", "nonsense"}).find("nonsense") != std::string::npos);
    CHECK(refusal({"statements", "--fact", "programme:post5g/budget@FY1999"}).find("--subject") != std::string::npos);
}

TEST_CASE("pillars shows printed totals beside the sums of the items, 内数 as a range") {
    const auto tables = read({"pillars"}, "tables");
    const auto& supplementary = find(tables, "cycle", "R7補正");
    CHECK(supplementary.at("printed_yen") == 4380 * kOku);
    REQUIRE(supplementary.at("pillars").size() == 4);
    const auto& use = find(supplementary.at("pillars"), "pillar", "use");
    CHECK(use.at("printed_yen") == 502 * kOku);
    CHECK(use.at("itemised_lower_yen").is_number_integer());
    CHECK(use.at("itemised_upper_yen") > use.at("itemised_lower_yen"));
    CHECK(use.at("itemised_yen").is_null());
    const auto& item = find(use.at("items"), "id", "r7-supp-government-ai");
    CHECK(item.at("amount_yen") == 44 * kOku);
    CHECK(item.at("new") == true);
    const auto& part = find(use.at("items"), "id", "r7-supp-care-technology");
    CHECK(part.at("within_envelope") == true);
    CHECK_FALSE(part.at("envelope").is_null());
    CHECK(find(tables, "cycle", "R8当初").at("printed_yen") == 5027 * kOku);
}

TEST_CASE("search finds names in both spellings and with two characters") {
    const auto hits = read({"search", "１ＦＩＮＩＴＹ"}, "hits");
    REQUIRE_FALSE(hits.empty());
    CHECK(hits == read({"search", "1 F I N I T Y"}, "hits"));
    for (const auto& hit : hits) {
        CHECK(hit.at("kind").is_string());
        CHECK_FALSE(hit.at("title").get<std::string>().empty());
    }
    CHECK_FALSE(read({"search", "基金"}, "hits").empty());
    CHECK(read({"search", "基金", "--limit", "1"}, "hits").size() == 1);
    const auto nothing = reader().run({"search", "存在しない名前"});
    CHECK(nothing.exitCode == 0);
    CHECK(nothing.out.empty());
    CHECK_FALSE(nothing.err.empty());
}

TEST_CASE("report execution adds up budget and execution and shows no yearly rate of a fund") {
    const auto programmes = read({"report", "execution"}, "programmes");
    const auto& post5g = find(programmes, "programme_id", "post5g");
    CHECK(post5g.at("fund") == true);
    CHECK(post5g.at("printed_budget_total_yen").is_number_integer());
    const auto& years = post5g.at("years");
    REQUIRE(years.size() == 7);
    CHECK(years[0].at("period") == "FY2019");
    CHECK(years[0].at("execution_yen") == 0);
    CHECK(years[5].at("budget_yen") == 9902 * kOku);
    CHECK(years[5].at("execution_yen") == 6569 * kOku);
    CHECK(years[6].at("cumulative_budget_yen") == 27759 * kOku);
    CHECK(years[6].at("cumulative_execution_yen") == 22867 * kOku);
    CHECK(years[6].at("balance_yen") == 4892 * kOku);
    CHECK(years[6].at("cumulative_percent") == "82.4");
    for (const auto& year : years) {
        CHECK(year.at("percent").is_null());
    }
    const auto explained = read({"report", "execution", "--explain"}, "programmes");
    CHECK(find(explained, "programme_id", "post5g").at("years")[6].at("derivation").at("title").is_string());
}

TEST_CASE("report funds adds up what was paid in by year and beside the printed total") {
    const auto funds = read({"report", "funds"}, "funds");
    REQUIRE(funds.size() == 3);
    for (const auto& fund : funds) {
        INFO(fund.at("fund_id"));
        CHECK(fund.at("contributed_yen").is_number_integer());
        std::int64_t sum = 0;
        for (const auto& year : fund.at("years")) {
            sum += year.at("contributed_yen").is_null() ? 0 : year.at("contributed_yen").get<std::int64_t>();
        }
        CHECK(sum == fund.at("contributed_yen"));
    }
}

TEST_CASE("report themes counts the rows by element and overall") {
    const auto report = reader().run({"report", "themes", "--json"}).json();
    const auto themes = read({"themes"}, "themes");
    const auto& total = report.at("total");
    CHECK(total.at("themes") == std::count_if(themes.begin(), themes.end(),
                                              [](const Json& theme) { return !theme.at("preparatory").get<bool>(); }));
    for (const auto& row : report.at("rows")) {
        CHECK(row.at("themes").get<int>() == row.at("achieved").get<int>() + row.at("on_schedule").get<int>() +
                                                 row.at("delayed").get<int>() + row.at("missed").get<int>());
        for (const auto& check : row.at("checks")) {
            CHECK(check.at("verdict").is_string());
        }
    }
}

TEST_CASE("report flows gives arrows, nodes and their sums") {
    const auto report = reader().run({"report", "flows", "--json"}).json();
    const auto& nodes = report.at("nodes");
    REQUIRE_FALSE(report.at("edges").empty());
    for (const auto& edge : report.at("edges")) {
        CHECK_NOTHROW(find(nodes, "id", edge.at("from")));
        CHECK_NOTHROW(find(nodes, "id", edge.at("to")));
        CHECK((edge.at("amount_yen").is_null() || edge.at("amount_yen").is_number_integer()));
        CHECK(edge.at("upper_limit").is_boolean());
        CHECK_FALSE(edge.at("rows").empty());
        for (const auto& row : edge.at("rows")) {
            CHECK(row.get<std::size_t>() < report.at("rows").size());
        }
    }
    const auto one = reader().run({"report", "flows", "--programme", "post5g", "--json"}).json();
    CHECK(one.at("rows").size() < report.at("rows").size());
    CHECK(refusal({"report", "flows", "--programme", "nobody"}).find("shirubectl programmes") != std::string::npos);
}
