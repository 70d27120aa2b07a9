// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RsCsv.h"

#include "RsSheet.h"
#include "support/Property.h"

using namespace shirube;
using domain::FiscalYear;
using domain::RsKind;
using domain::RsTable;
using exchange::RsCsv;
using exchange::RsCsvProgramme;
using exchange::RsGoalRow;

namespace {

RsCsvProgramme programme(std::int64_t project = 3522) {
    RsCsvProgramme programme;
    programme.project = project;
    programme.name = "試験の事業";
    programme.ministryOrder = 22;
    programme.policyMinistry = "経済産業省";
    programme.ministry = "経済産業省";
    programme.bureau = "商務情報政策局";
    programme.division = "情報産業課";
    return programme;
}

std::vector<RsKind> allKinds() {
    const auto kinds = domain::allRsKinds();
    return {kinds.begin(), kinds.end()};
}

}  // namespace

TEST_CASE("a written file is called and laid out as the system's own", "[exchange][rs]") {
    CHECK(RsCsv::fileName(RsKind::BudgetSummary, FiscalYear(2024)) == "2-1_RS_2024_予算・執行_サマリ.csv");
    CHECK(RsCsv::fileName(RsKind::Goals, FiscalYear(2026)) == "3-1_RS_2026_効果発現経路_目標・実績.csv");
    RsCsv file(RsKind::Remarks, FiscalYear(2024));
    file.beginRow(programme());
    file.put(RsTable::Note, "text", "一行");
    CHECK(file.rowCount() == 1);
    const std::string mark("\xEF\xBB\xBF", 3);
    CHECK(file.bytes() ==
          mark +
              "シート種別,事業年度,予算事業ID,事業名,府省庁の建制順,政策所管府省庁,府省庁,局・庁,部,課,室,班,"
              "係,備考\r\nレビューシート,2024,3522,試験の事業,22,経済産業省,経済産業省,商務情報政策局,,"
              "情報産業課,,,,一行\r\n");
}

TEST_CASE("the reader knows each kind that is written by its header alone", "[exchange][rs]") {
    for (const auto kind : allKinds()) {
        RsCsv file(kind, FiscalYear(2025));
        file.beginRow(programme());
        const auto content = test::contentOf(file.bytes());
        INFO(toKey(kind));
        CHECK(content.result.file.kind == kind);
        CHECK(content.result.file.edition == FiscalYear(2025));
        CHECK(content.result.file.rows == 1);
    }
}

TEST_CASE("what is written reads back as it was put: numbers, nothing, and texts with every sign", "[exchange][rs]") {
    RsCsv file(RsKind::BudgetSummary, FiscalYear(2024));
    file.beginRow(programme());
    file.putNumber(RsTable::BudgetTotal, "year", std::int64_t{2023});
    file.putNumber(RsTable::BudgetTotal, "initial", std::int64_t{0});
    file.putNumber(RsTable::BudgetTotal, "supplementary", std::int64_t{-5});
    file.putNumber(RsTable::BudgetTotal, "current", std::int64_t{30'037'732'060'000});
    file.putNumber(RsTable::BudgetTotal, "reserve", std::optional<std::int64_t>());
    file.putNumber(RsTable::BudgetTotal, "executed", std::int64_t{7});
    file.put(RsTable::BudgetTotal, "remarks", "=1+1,「\"引用\"」／改行\n二行目");
    // The kind has no such column.
    file.put(RsTable::Note, "text", "no");
    const auto content = test::contentOf(file.bytes());
    REQUIRE(content.of(RsTable::BudgetTotal).size() == 1);
    const auto& row = content.of(RsTable::BudgetTotal).front();
    CHECK(row["project"] == "3522");
    CHECK(row["year"] == "2023");
    CHECK(row["initial"] == "0");
    CHECK(row["supplementary"] == "-5");
    CHECK(row["current"] == "30037732060000");
    CHECK(row["reserve"] == test::kMissing);
    CHECK(row["carried_in"] == test::kMissing);
    CHECK(row["executed"] == "7");
    CHECK(row["remarks"] == "=1+1,「\"引用\"」／改行\n二行目");
    CHECK(content.of(RsTable::BudgetAccount).empty());
    CHECK(row.place == domain::RsRow(7, 2));
}

TEST_CASE("an indicator's four rows read back as one goal with its years", "[exchange][rs]") {
    RsCsv file(RsKind::Goals, FiscalYear(2024));
    const auto begin = [&] {
        file.beginRow(programme());
        file.put(RsTable::Goal, "number", "4");
        file.put(RsTable::Goal, "kind", "アウトカム");
        file.put(RsTable::Goal, "term", "1.短期");
        file.put(RsTable::Goal, "indicator", "割合");
        file.put(RsTable::Goal, "unit", "%");
    };
    begin();
    file.putYears(RsGoalRow::TargetYear, {{2030, "1"}});
    begin();
    file.putYears(RsGoalRow::Target, {{2023, "50"}, {2030, "66.7"}, {2006, "out"}, {2061, "out"}});
    begin();
    file.putYears(RsGoalRow::Actual, {{2023, "48.5"}});
    begin();
    file.putYears(RsGoalRow::Rate, {});
    const auto content = test::contentOf(file.bytes());
    REQUIRE(content.of(RsTable::Goal).size() == 1);
    CHECK(content.of(RsTable::Goal).front()["indicator"] == "割合");
    CHECK(content.of(RsTable::Goal).front()["target_year"] == "2030");
    const auto& values = content.of(RsTable::GoalValue);
    REQUIRE(values.size() == 2);
    CHECK(values[0]["year"] == "2023");
    CHECK(values[0]["target"] == "50");
    CHECK(values[0]["actual"] == "48.5");
    CHECK(values[1]["year"] == "2030");
    CHECK(values[1]["target"] == "66.7");
    CHECK(values[1]["actual"].empty());
}

TEST_CASE("an arrow of a logic model reads back with both indicators and a reason of several lines", "[exchange][rs]") {
    RsCsv file(RsKind::GoalLinks, FiscalYear(2025));
    const std::map<std::string, std::string> cells{{"from_number", "1"},
                                                   {"from_kind", "アクティビティ"},
                                                   {"from_term", ""},
                                                   {"from_text", "開発する"},
                                                   {"from_indicator", ""},
                                                   {"to_number", "2"},
                                                   {"to_kind", "アウトカム"},
                                                   {"to_term", "短期"},
                                                   {"to_text", "売れる"},
                                                   {"to_indicator", "件数"},
                                                   {"reason", "一行目\n二行目"},
                                                   {"single_stage_reason", ""}};
    file.beginRow(programme());
    for (const auto& [column, text] : cells) {
        file.put(RsTable::GoalLink, column, text);
    }
    const auto content = test::contentOf(file.bytes());
    REQUIRE(content.of(RsTable::GoalLink).size() == 1);
    for (const auto& [column, text] : cells) {
        INFO(column);
        CHECK(content.of(RsTable::GoalLink).front()[column] == text);
    }
}

TEST_CASE("any texts of the inspection read back", "[exchange][rs]") {
    const std::vector<std::string> pieces{"点検", ",", "\"", "\r\n", "\n", "'", "=", "　", "～", "／", " ", "\t", "𠮷"};
    test::forAllSeeds(50, [&](test::Random& random) {
        RsCsv file(RsKind::Inspection, FiscalYear(2024));
        std::vector<std::string> texts;
        for (std::int64_t project = 1; project <= 3; ++project) {
            std::string text("所見");
            for (auto count = random.between(0, 5); count > 0; --count) {
                text += random.oneOf(pieces);
            }
            text += "。";
            file.beginRow(programme(project));
            file.put(RsTable::Inspection, "result", text);
            texts.push_back(text);
        }
        const auto content = test::contentOf(file.bytes());
        REQUIRE(content.of(RsTable::Inspection).size() == texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            CHECK(content.of(RsTable::Inspection)[i]["result"] == texts[i]);
        }
    });
}
