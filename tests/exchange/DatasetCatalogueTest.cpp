// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <string>
#include <vector>

#include "DatasetSample.h"
#include "domain/Catalogue.h"

// The lists of the catalogue, in a small dataset of one entry each.

using namespace shirube;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using nlohmann::json;
using test::DatasetSample;

namespace {

const std::string kFrame = "meti-frame-programmes-2026-04-03";

json citation(const std::string& raw) {
    return {{"source", kFrame}, {"locator", "表"}, {"raw", raw}};
}

// Entries by list; each file has the name of its list.
json smallLists() {
    json lists;
    lists["organisations"] = json::parse(R"([
        {"id": "nedo", "name": "ＮＥＤＯ", "aliases": ["N E D O"], "kind": "public_body"},
        {"id": "rapidus", "name": "Rapidus株式会社", "aliases": [], "kind": "company", "note": "注"}])");
    lists["portfolios"] = json::parse(R"([{"id": "ai-budget", "name": "政府のAI関連予算"}])");
    lists["funds"] =
        json::parse(R"([{"id": "post5g-fund", "name": "ポスト5G基金", "manager": "nedo", "end_year": "FY2029",
        "programmes": ["post5g"], "supports": "研究開発", "recipients": ["rapidus"]}])");
    lists["series"] = json::parse(R"([{"id": "market", "name": "市場規模", "unit": null, "group": "market"}])");
    lists["policy_items"] = json::parse(R"([{"id": "gov-ai", "name": "ガバメントAI", "portfolio": "ai-budget",
        "cycle": "R7補正", "pillar": "use", "ministry": "デジタル庁", "new": true, "programme_id": null,
        "amount_unspecified": false}])");
    lists["themes"] = json::parse(R"([{"id": "t1", "programme_id": "post5g", "item": "①", "element": "b", "code": "b1",
        "category": "commissioned", "preparatory": false, "title": "題",
        "organisations": [{"id": "rapidus", "name": "Ｒａｐｉｄｕｓ"}], "end_year": null, "result": "delayed"}])");
    lists["indicators"] =
        json::parse(R"([{"id": "rate", "programme_id": "post5g", "portfolio": null, "name": "実用化率",
        "stage": "outcome_long", "unit": "%", "direction": "up", "measure": "ratio", "time_behaviour": null,
        "numerator": null, "denominator": null, "method": null, "evidence": null,
        "targets": [{"period": "FY2030", "text": null, "decided_by": null, "figure": "indicator:rate/target@FY2030"},
                    {"period": null, "text": null, "decided_by": "委員会", "figure": null}]}])");
    lists["allocations"] = json::parse(R"([{"id": "a1", "programme_id": null, "fund_id": "post5g-fund", "payer": "nedo",
        "payee": "rapidus", "payee_label": null, "instrument": "subsidy", "rates": ["1/2"], "stage": "front_end",
        "period": "FY2024"}])");
    lists["reviews"] = json::parse(R"([{"id": "r1", "programme_id": "post5g", "name": "中間評価", "date": "2026-06",
        "body": "評価WG", "kind": "midterm_evaluation", "scale": [{"grade": "A", "points": 3, "label": "優"}],
        "criteria": [{"id": "1-1", "group": "意義", "name": "意義"}], "reviewers": ["委員A"],
        "scores": [{"criterion": "1-1", "reviewer": "委員A", "grade": "A"}]}])");
    lists["review_rules"] = json::parse(R"([{"id": "gate", "programme_id": "post5g", "kind": "stage_gate",
        "frequency": null, "decides": "継続の可否", "criteria": [{"group": "技術", "name": "水準", "max_points": 20}],
        "thresholds": [{"figure": "programme:post5g/threshold#継続", "comparison": "at_least",
                        "outcome": "continue"}]}])");
    lists["findings"] = json::parse(R"([{"id": "f1", "programme_id": "post5g", "review_id": "r1", "year": 2026,
        "author": null, "section": "1", "topic": "論点", "kind": "issue", "response": null, "status": "none",
        "follow_up": null}])");
    lists["milestones"] = json::parse(R"([{"id": "m1", "subject": "organisation:rapidus", "date": "2025-04",
        "label": "試作", "done": true}])");
    for (auto& [list, entries] : lists.items()) {
        if (list != "organisations" && list != "portfolios") {
            for (auto& entry : entries) {
                entry["citation"] = citation("印字");
            }
        }
    }
    lists["figures"] = json::parse(R"([{"locator": "表", "unit": "億円", "rounding": "half_up", "entries": [
        {"fact": "fund:post5g-fund/contribution@R6補正", "raw": "1,100", "line": "R6補正 1,100"},
        {"fact": "item:gov-ai/amount@R7補正", "raw": "35億円 の内数", "envelope": "gov-ai@R7補正"},
        {"fact": "indicator:rate/target@FY2030", "raw": "３割超", "rounding": "exact", "provisional": true},
        {"fact": "line:post5g@R7当初/amount", "raw": "161,705百万円"},
        {"fact": "fund:post5g-fund/contribution@R6補正", "raw": "約1,100億円", "note": "もう一度"}]}])");
    lists["figures"][0]["source"] = kFrame;
    lists["identities"] =
        json::parse(R"([{"id": "i1", "kind": "sum", "label": "和", "relation": "equal", "source": null,
        "stated": "fund:post5g-fund/contribution", "basis": "assumed", "note": "年度の区切りが違う",
        "expression": {"sum": ["fund:post5g-fund/contribution@R6補正", {"number": "1.5"},
            {"power": [{"quotient": ["series:market/value@2030", {"number": "2"}]}, 5]},
            {"theme_count": {"programme": "post5g", "item": "①", "results": ["achieved", "delayed"]}},
            {"score_mean": {"review": "r1", "criterion": "1-1"}}]}}])");
    lists["coverage"] = json::parse(R"([{"place": "表紙", "entered": [], "left_out": "題だけ。"}])");
    lists["coverage"][0]["source"] = kFrame;
    return lists;
}

DatasetSample smallSample() {
    DatasetSample sample;
    json names = {"sources.json", "programmes.json", "budget_lines.json"};
    const auto lists = smallLists();
    for (const auto& [list, entries] : lists.items()) {
        names.push_back(list + ".json");
        sample.files()[list + ".json"] = json{{list, entries}}.dump();
    }
    sample.replace("dataset.json", "/files", names);
    return sample;
}

// What one change of an entry leads to: the place of the refusal, and words of its reason.
struct Change {
    const char* list;
    const char* pointer;  // below the first entry
    const char* value;    // JSON; empty removes
    const char* reason;
    const char* place = nullptr;  // of the refusal, where it is another
};

void checkRefused(const std::vector<Change>& changes) {
    for (const auto& change : changes) {
        const std::string file = std::string(change.list) + ".json";
        const auto entry = "/" + std::string(change.list) + "/0";
        auto sample = smallSample();
        if (*change.value == '\0') {
            sample.remove(file, entry + change.pointer);
        } else {
            sample.add(file, entry + change.pointer, json::parse(change.value));
        }
        INFO(file << " " << change.pointer << " = " << change.value);
        const auto place = entry + (change.place ? change.place : change.pointer);
        CHECK_THAT(sample.refusal(), StartsWith(file + "#" + place + ": ") && Contains(change.reason));
    }
}

}  // namespace

TEST_CASE("Every list of the catalogue is read whole") {
    const auto dataset = smallSample().read();
    if (!dataset) {
        FAIL(dataset.error().message.english());
    }
    const auto& content = dataset->catalogue;
    REQUIRE(domain::Catalogue::make(content));
    CHECK(content.organisations[0].aliases == std::vector<std::string>{"N E D O"});
    CHECK(content.organisations[0].kind == domain::OrganisationKind::PublicBody);
    CHECK(content.organisations[1].note == "注");
    CHECK(content.funds[0].endYear == "FY2029");
    CHECK(content.funds[0].programmes == std::vector{domain::ProgrammeId("post5g")});
    CHECK(content.policyItems[0].cycle.name() == "R7補正");
    CHECK(content.policyItems[0].programme.isEmpty());
    CHECK(content.themes[0].organisations[0].printedName == "Ｒａｐｉｄｕｓ");
    CHECK(content.themes[0].result == domain::ThemeResult::Delayed);
    CHECK(content.indicators[0].timeBehaviour == domain::TimeBehaviour::Unknown);
    CHECK(content.indicators[0].targets[1].isOpen());
    CHECK(content.allocations[0].stage == domain::ProcessStage::FrontEnd);
    CHECK(content.reviews[0].scores[0].grade == "A");
    CHECK(content.reviewRules[0].criteria[0].maxPoints == 20);
    CHECK(content.reviewRules[0].frequency.empty());
    CHECK(content.findings[0].review == domain::ReviewId("r1"));
    CHECK(content.milestones[0].organisation == domain::OrganisationId("rapidus"));
    CHECK(content.milestones[0].citation.raw == "印字");
    CHECK(dataset->coverage[0].leftOut == "題だけ。");
}

TEST_CASE("Figures are read with what their table says, and numbered by fact and source") {
    const auto dataset = smallSample().read();
    REQUIRE(dataset);
    const auto& statements = dataset->catalogue.statements;
    REQUIRE(statements.size() == 4);
    const auto stem = "fund:post5g-fund/contribution@R6補正@" + kFrame;
    CHECK(statements[0].id.value() == stem);
    CHECK(statements[0].figure.value == base::Decimal(1'100, 8));
    CHECK(statements[0].figure.rounding == domain::Rounding::HalfUp);
    CHECK(statements[0].citation == domain::Citation{domain::SourceId(kFrame), "表", "R6補正 1,100"});
    CHECK(statements[1].kind == domain::AmountKind::WithinEnvelope);
    CHECK(statements[1].envelope.value() == "gov-ai@R7補正");
    CHECK(statements[2].figure.rounding == domain::Rounding::Exact);
    CHECK(statements[2].figure.raw == "３割超");
    CHECK(statements[2].provisional);
    CHECK(statements[2].citation.raw == "３割超");
    CHECK(statements[3].id.value() == stem + "~2");
    CHECK(statements[3].note == "もう一度");
    CHECK(statements[3].position == 3);
}

TEST_CASE("A figure about a budget line is a statement of that line, and the most precise one is its value") {
    const auto dataset = smallSample().read();
    REQUIRE(dataset);
    const auto& stated = dataset->statements.back();
    CHECK(stated.id.value() == "post5g@R7当初#amount@" + kFrame + "~2");
    CHECK(stated.amount.money == domain::Money(161'705'000'000));
    for (const auto& line : dataset->budgetLines) {
        if (line.id.value() == "post5g@R7当初") {
            CHECK(line.amount->money == stated.amount.money);
            CHECK(line.amount->unit == domain::AmountUnit::MillionYen);
        }
    }
    auto sample = smallSample();
    const std::string entry = "/figures/0/entries/3";
    SECTION("a new part") {
        sample.replace("figures.json", entry,
                       {{"fact", "line:design-manufacturing-base@R7当初/part#GX"}, {"raw", "3億円"}});
        CHECK(sample.read());
    }
    SECTION("a part larger than its line") {
        sample.replace("figures.json", entry, {{"fact", "line:post5g@R7当初/part#GX"}, {"raw", "9,999,999百万円"}});
        CHECK_THAT(sample.refusal(), StartsWith("figures.json#" + entry + ": ") && Contains("GX"));
    }
    SECTION("a prior amount of a line that has none") {
        sample.replace("figures.json", entry, {{"fact", "line:post5g@R7当初/prior"}, {"raw", "1億円"}});
        CHECK_THAT(sample.refusal(), StartsWith("figures.json#" + entry + "/fact: ") && Contains("prior"));
    }
    SECTION("a 内数 of a line that is none") {
        sample.replace("figures.json", entry + "/raw", "1,617億円の内数");
        CHECK_THAT(sample.refusal(), StartsWith("figures.json#" + entry + "/raw: ") && Contains("内数"));
    }
    SECTION("what is no amount") {
        for (const auto* raw : {"3%", "1億円～2億円", "0.5円", "12億円未満", "99999999兆円"}) {
            sample.replace("figures.json", entry + "/raw", raw);
            CHECK_THAT(sample.refusal(), StartsWith("figures.json#" + entry + "/raw: ") && Contains(raw));
        }
    }
    SECTION("what is no figure of a line") {
        for (const auto* fact : {"line:post5g@R7当初/balance", "line:post5g@R7当初/part", "line:post5g@R7当初/amount#x",
                                 "line:post5g@R7当初/amount@FY2024"}) {
            sample.replace("figures.json", entry + "/fact", fact);
            CHECK_THAT(sample.refusal(), StartsWith("figures.json#" + entry + "/fact: ") && Contains(fact));
        }
    }
    SECTION("a line that is not there") {
        sample.replace("figures.json", entry + "/fact", "line:post5g@R9当初/amount");
        CHECK_THAT(sample.refusal(), StartsWith("figures.json#" + entry + "/fact: ") && Contains("post5g@R9当初"));
    }
}

TEST_CASE("An identity's expression is read as the tree that it is") {
    const auto dataset = smallSample().read();
    REQUIRE(dataset);
    using Kind = domain::Expression::Kind;
    const auto& identity = dataset->catalogue.identities[0];
    CHECK(identity.basis == domain::IdentityBasis::Assumed);
    CHECK(identity.source.isEmpty());
    const auto& sum = identity.expression;
    CHECK(sum.kind == Kind::Sum);
    REQUIRE(sum.operands.size() == 5);
    CHECK(sum.operands[0] == domain::Expression::of(*domain::FactKey::parse("fund:post5g-fund/contribution@R6補正")));
    CHECK(sum.operands[1].number == base::Decimal(15, -1));
    CHECK(sum.operands[2].kind == Kind::Power);
    CHECK(sum.operands[2].exponent == 5);
    CHECK(sum.operands[2].operands[0].kind == Kind::Quotient);
    CHECK(sum.operands[3].themes.results.size() == 2);
    CHECK(sum.operands[3].themes.takes(dataset->catalogue.themes[0]));
    CHECK(sum.operands[4].criterion == "1-1");
    CHECK(domain::factsOf(sum).size() == 2);
}

TEST_CASE("An identity of more than 2,000 figures and operations is refused") {
    const auto sumOf = [](int size) {
        json numbers = json::array();
        for (int i = 0; i < size; ++i) {
            numbers.push_back({{"number", "1"}});
        }
        return json{{"sum", std::move(numbers)}};
    };
    json sums = json::array();
    for (int i = 0; i < 10; ++i) {
        sums.push_back(sumOf(200));
    }
    auto sample = smallSample();
    sample.replace("identities.json", "/identities/0/expression", json{{"sum", sums}});
    CHECK_THAT(sample.refusal(),
               StartsWith("identities.json#/identities/0/expression/sum/9/sum/189: ") && Contains("more than 2000"));
}

TEST_CASE("Figures that can't be read are refused where they stand") {
    checkRefused({
        {"figures", "/entries/0/raw", "\"最大1/2\"", "最大1/2"},
        {"figures", "/entries/0/raw", "\"<p>1,100億円</p>\"", "is not a figure"},
        {"figures", "/entries/0/raw", "\"1,10\"", "is not a figure"},
        {"figures", "/entries/0/raw", "\"\"", "empty"},
        {"figures", "/entries/0/raw", "1100", "wrong JSON type"},
        {"figures", "/entries/0/raw", "\"1234567890123456789\"", "18"},
        {"figures", "/entries/0/fact", "\"fond:post5g-fund/amount\"", "kind:subject/measure"},
        {"figures", "/entries/0/fact", "\"fund:post5g-fund/money\"", "money is no measure"},
        {"figures", "/entries/0/fact", "\"fund:post5g-fund/amount@R6\"", "is not a period"},
        {"figures", "/entries/0/fact", "\"fund:other/amount\"", "other is not in the dataset"},
        {"figures", "/entries/0/unit", "\"億億円\"", "億億円 is not a unit"},
        {"figures", "/unit", "\"1億円\"", "1億円 is not a unit"},
        {"figures", "/entries/1/unit", "\"億ドル\"", "億ドル"},
        {"figures", "/entries/1/envelope", "", "envelope", "/entries/1/envelope"},
        {"figures", "/entries/1/envelope", "\"AB\"", "envelope"},
        {"figures", "/entries/0/rounding", "\"down\"", "half_up"},
        {"figures", "/entries/0/yen", "1", "yen", "/entries/0"},
        {"figures", "/entries", "[]", "empty"},
        {"figures", "/source", "\"nowhere\"", "the source nowhere is not in the dataset"},
        {"figures", "/rounding", "", "rounding", ""},
    });
}

TEST_CASE("References to what is not in the dataset are refused where they stand") {
    checkRefused({
        {"funds", "/manager", "\"no\"", "the organisation no"},
        {"funds", "/recipients/0", "\"no\"", "no is not", "/recipients/0"},
        {"funds", "/programmes/0", "\"no\"", "the programme no"},
        {"policy_items", "/portfolio", "\"no\"", "no is not in the dataset"},
        {"policy_items", "/programme_id", "\"no\"", "the programme no"},
        {"themes", "/organisations/0/id", "\"no\"", "the organisation no"},
        {"themes", "/programme_id", "\"no\"", "the programme no"},
        {"indicators", "/targets/0/figure", "\"indicator:no/target\"", "no is not in the dataset"},
        {"allocations", "/payer", "\"no\"", "the organisation no"},
        {"allocations", "/payee", "\"no\"", "the organisation no"},
        {"allocations", "/fund_id", "\"no\"", "no is not in the dataset"},
        {"reviews", "/programme_id", "\"no\"", "the programme no"},
        {"review_rules", "/thresholds/0/figure", "\"series:no/threshold\"", "no is not in the dataset"},
        {"findings", "/review_id", "\"no\"", "no is not in the dataset"},
        {"milestones", "/subject", "\"programme:no\"", "the programme no"},
        {"identities", "/stated", "\"fund:no/balance\"", "no is not in the dataset"},
        {"identities", "/source", "\"no\"", "the source no"},
        {"identities", "/expression/sum/2/power/0/quotient", "[\"series:no/value\", {\"number\": \"2\"}]",
         "no is not in the dataset", "/expression/sum/2/power/0/quotient/0"},
        {"identities", "/expression/sum/4/score_mean/review", "\"no\"", "no is not in the dataset"},
        {"identities", "/expression/sum/4/score_mean/criterion", "\"9\"", "no criterion 9"},
        {"series", "/citation/source", "\"no\"", "the source no"},
        {"coverage", "/source", "\"no\"", "the source no"},
    });
}

TEST_CASE("One spelling means one organisation") {
    auto sample = smallSample();
    sample.replace("organisations.json", "/organisations/1/name", "N E D O");
    CHECK_THAT(sample.refusal(), StartsWith("organisations.json#/organisations/1/name: ") &&
                                     Contains("organisations.json#/organisations/0/aliases/0"));
}

TEST_CASE("Values outside their list or form are refused") {
    checkRefused({
        {"organisations", "/kind", "\"firm\"", "company"},
        {"funds", "/end_year", "\"2029年度\"", "FY2024"},
        {"funds", "/end_year", "\"2029-13\"", "is not a period"},
        {"series", "/group", "\"stock\"", "market"},
        {"policy_items", "/pillar", "\"ai\"", "use"},
        {"policy_items", "/cycle", "\"R7第1次補正\"", "Write R7補正."},
        {"themes", "/result", "\"done\"", "achieved"},
        {"themes", "/end_year", "\"R5\"", "Fiscal year"},
        {"indicators", "/direction", "\"left\"", "up"},
        {"indicators", "/programme_id", "null", "belongs to a programme or to a frame"},
        {"indicators", "/portfolio", "\"ai-budget\"", "belongs to a programme or to a frame", "/programme_id"},
        {"indicators", "/targets/1/decided_by", "null", "says nothing", "/targets/1"},
        {"indicators", "/targets/0/period", "\"FY30\"", "FY2024"},
        {"allocations", "/instrument", "\"loan\"", "commission"},
        {"allocations", "/period", "\"2024-02-30\"", "is not a period"},
        {"reviews", "/date", "\"2026-06-31\"", "is not a period"},
        {"reviews", "/scores/0/criterion", "\"2-1\"", "own list"},
        {"reviews", "/scores/0/reviewer", "\"委員Z\"", "own list"},
        {"reviews", "/scores/0/grade", "\"B\"", "own list"},
        {"review_rules", "/frequency", "\"monthly\"", "How often"},
        {"review_rules", "/thresholds/0/comparison", "\"above\"", "at_least"},
        {"findings", "/year", "\"2026\"", "wrong JSON type"},
        {"findings", "/status", "null", "addressed"},
        {"milestones", "/subject", "\"portfolio:ai-budget\"", "organisation:<id> or programme:<id>"},
        {"milestones", "/date", "\"soon\"", "When"},
        {"identities", "/basis", "\"guess\"", "printed"},
        {"identities", "/note", "", "Add a note", "/basis"},
        {"identities", "/expression", "{\"sum\": []}", "empty", "/expression/sum"},
        {"identities", "/expression", "{\"power\": [\"series:market/value\", 1.5]}", "exponent", "/expression/power/1"},
        {"identities", "/expression", "{\"power\": [\"series:market/value\", 0]}", "exponent", "/expression/power/1"},
        {"identities", "/expression/sum/1/number", "\"1.2345678901234567890\"", ""},
        {"identities", "/expression", "{\"power\": [\"series:market/value\", 101]}", "exponent", "/expression/power/1"},
        {"identities", "/expression", "{\"power\": [{\"foo\": 1}, 2]}", "foo is not known", "/expression/power/0"},
        {"identities", "/expression", "{\"power\": [5, 2]}", "wrong JSON type", "/expression/power/0"},
        {"identities", "/expression", "{\"power\": [{\"number\": 5}, 2]}", "wrong JSON type",
         "/expression/power/0/number"},
        {"identities", "/expression",
         "{\"power\": [{\"theme_count\": {\"programme\": \"post5g\", \"results\": [1]}}, 2]}", "achieved",
         "/expression/power/0/theme_count/results/0"},
        {"identities", "/expression", "{\"power\": [{\"sum\": []}, 2]}", "empty", "/expression/power/0/sum"},
        {"identities", "/expression", "{\"power\": [{\"quotient\": [{\"number\": \"1\"}]}, 2]}", "too short",
         "/expression/power/0/quotient"},
        {"identities", "/expression", "{\"power\": [{\"power\": [{\"number\": \"1.23456\"}, 100]}, 100]}",
         "comes to 10000; 400 is the most", "/expression/power/0/power/1"},
        {"coverage", "/left_out", "null", "neither entered nor left out"},
        {"coverage", "/entered", "[\"Figures.JSON\"]", "file name", "/entered/0"},
    });
}

TEST_CASE("Ids of the catalogue are unique across files") {
    for (const std::string list :
         {"organisations", "portfolios", "funds", "series", "policy_items", "themes", "indicators", "allocations",
          "reviews", "review_rules", "findings", "milestones", "identities"}) {
        CAPTURE(list);
        auto sample = smallSample();
        auto copy = sample.value(list + ".json", "");
        if (list == "organisations") {
            copy["organisations"] = json::array({copy["organisations"][0]});
        }
        sample.files()["more.json"] = copy.dump();
        sample.add("dataset.json", "/files/-", "more.json");
        CHECK_THAT(sample.refusal(), StartsWith("more.json#/" + list + "/0/id: ") &&
                                         Contains(list + ".json#/" + list + "/0/id") && Contains("Change or remove"));
    }
}

TEST_CASE("One kind of list may stand in several files") {
    auto sample = smallSample();
    sample.files()["figures-2.json"] = sample.files().at("figures.json");
    sample.add("dataset.json", "/files/-", "figures-2.json");
    const auto dataset = sample.read();
    REQUIRE(dataset);
    CHECK(dataset->catalogue.statements.size() == 8);
    CHECK(dataset->catalogue.statements.back().id.value().ends_with("~4"));
    CHECK(dataset->statements.back().id.value().ends_with("~3"));
}
