// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvWriter.h"

#include "FigureSample.h"
#include "analysis/FigureTable.h"
#include "exchange/FigureCsv.h"
#include "exchange/TsvWriter.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::exactDecimal;
using analysis::TableCell;
using exchange::CsvWriter;
using exchange::TsvWriter;

namespace {

const std::string kBom = "\xEF\xBB\xBF";

std::string csv(const std::string& text) {
    CsvWriter writer;
    writer.row({TableCell::ofText(text)});
    return writer.bytes().substr(kBom.size());
}

std::string tsv(const std::string& text) {
    TsvWriter writer;
    writer.row({TableCell::ofText(text)});
    return writer.text();
}

}  // namespace

TEST_CASE("CSV has a BOM, CRLF, and quotes where they are needed", "[csv]") {
    CsvWriter writer;
    CHECK(writer.bytes() == kBom);
    writer.row({TableCell::ofText("事業"), TableCell::ofNumber("-1.5"), TableCell::empty()});
    writer.row({});
    CHECK(writer.bytes() == kBom + "事業,-1.5,\r\n\r\n");
    CHECK(csv("a,b") == "\"a,b\"\r\n");
    CHECK(csv("a\"b") == "\"a\"\"b\"\r\n");
    CHECK(csv("a\nb") == "\"a\nb\"\r\n");
    CHECK(csv("a\r\nb") == "\"a\r\nb\"\r\n");
    CHECK(csv("") == "\r\n");
    CHECK(csv(" a ") == " a \r\n");
}

TEST_CASE("Text is never a formula in CSV, numbers stay numbers", "[csv]") {
    for (const std::string start : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
        CAPTURE(start);
        CHECK(csv(start + "1") == "'" + start + "1\r\n");
    }
    CHECK(csv("\t=1") == "'\t=1\r\n");
    CHECK(csv("\r=1") == "\"'\r=1\"\r\n");
    CHECK(csv("=A1,\"b\"") == "\"'=A1,\"\"b\"\"\"\r\n");
    CHECK(csv("1=1") == "1=1\r\n");
    CsvWriter writer;
    writer.row({TableCell::ofNumber("-12")});
    CHECK(writer.bytes() == kBom + "-12\r\n");
}

TEST_CASE("The clipboard's text has one line a row and one tab a column", "[tsv]") {
    TsvWriter writer;
    writer.row({TableCell::ofText("a\tb\nc\r\nd"), TableCell::ofNumber("-1"), TableCell::empty()});
    CHECK(writer.text() == "a b c d\t-1\t\n");
    CHECK(tsv("=1") == "'=1\n");
    CHECK(tsv("\"x\"\ty") == "'\"x\" y\n");
    CHECK(tsv("a\"b") == "a\"b\n");
}

TEST_CASE("Values are exact in any unit", "[csv]") {
    using domain::AmountUnit;
    CHECK(exactDecimal(980'000'000, AmountUnit::HundredMillionYen) == "9.8");
    CHECK(exactDecimal(991'600'000'000, AmountUnit::HundredMillionYen) == "9916");
    CHECK(exactDecimal(1, AmountUnit::HundredMillionYen) == "0.00000001");
    CHECK(exactDecimal(-150'000'000, AmountUnit::HundredMillionYen) == "-1.5");
    CHECK(exactDecimal(-1, AmountUnit::TrillionYen) == "-0.000000000001");
    CHECK(exactDecimal(0, AmountUnit::TrillionYen) == "0");
    CHECK(exactDecimal(1'234'567, AmountUnit::Yen) == "1234567");
    CHECK(exactDecimal(INT64_MIN, AmountUnit::Yen) == "-9223372036854775808");
    CHECK(exactDecimal(INT64_MAX, AmountUnit::HundredMillionYen) == "92233720368.54775807");
}

TEST_CASE("A figure's table keeps 内数 apart from what may be added", "[csv]") {
    const auto table = analysis::figureTable(test::figureSample(), base::englishTranslator());
    REQUIRE(table.rows.size() == 6);
    CHECK(table.rows[0].label == "=HYPERLINK(\"x\")");
    CHECK(table.rows[0].cells == std::vector{TableCell::empty(), TableCell::ofNumber("9.8")});
    CHECK(table.rows[3].label == "=HYPERLINK(\"x\") (within an envelope)");
    CHECK(table.rows[3].cells == std::vector{TableCell::ofNumber("9916"), TableCell::empty()});
    CHECK(table.rows[4].label == "合計 (lower bound)");
    CHECK(table.rows[4].cells == std::vector{TableCell::ofNumber("4714"), TableCell::ofNumber("1626.8")});
    CHECK(table.rows[5].cells == std::vector{TableCell::ofNumber("14630"), TableCell::ofNumber("1626.8")});
}

TEST_CASE("A figure without ranges has one total, and a mark is not doubled", "[csv]") {
    auto spec = test::figureSample();
    spec.columns().categories.erase(spec.columns().categories.begin());
    for (auto& series : spec.columns().series) {
        series.points.erase(series.points.begin());
    }
    spec.columns().series[0].label = "AI (within an envelope)";
    spec.columns().series[0].points[0].style = analysis::PointStyle::Hatched;
    const auto table = analysis::figureTable(spec, base::englishTranslator());
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0].label == "+先端半導体");
    CHECK(table.rows[2].label == "AI (within an envelope)");
    CHECK(table.rows[3].label == "合計");
}

TEST_CASE("A figure as CSV says its unit, time, sources and notes", "[csv]") {
    CHECK(exchange::figureCsv(test::figureSample(), base::englishTranslator()) ==
          kBom +
              "事業,R6補正 (億円),R7当初 (億円)\r\n"
              "\"'=HYPERLINK(\"\"x\"\")\",,9.8\r\n"
              "'+先端半導体,4714,\r\n"
              "ポスト5G,,1617\r\n"
              "\"'=HYPERLINK(\"\"x\"\") (within an envelope)\",9916,\r\n"
              "合計 (lower bound),4714,1626.8\r\n"
              "合計 (upper bound),14630,1626.8\r\n"
              "\r\n"
              "\"'=1+1 R7当初は1,617億円\"\r\n"
              "\"予算の推移, \"\"事業別\"\"\"\r\n"
              "注,'-内数は上限の額\r\n"
              "出典,'@経済産業省「資料」\r\n"
              "2026-04-03時点\r\n");
    CHECK(exchange::figureTsv(test::figureSample(), base::englishTranslator()).substr(0, 40) ==
          std::string("事業\tR6補正 (億円)\tR7当初 (億円)\n").substr(0, 40));
}
