// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RsReader.h"

#include "RsSheet.h"
#include "base/Sha256.h"
#include "support/GeneratedRs.h"

using namespace shirube;
using domain::RsKind;
using domain::RsRow;
using domain::RsTable;
using test::contentOf;
using test::kMissing;
using test::refusalOf;
using test::RsSheet;

namespace {

const exchange::RsHeadings kKnown{};

void refused(const std::string& bytes, const std::string& place, const std::string& part) {
    const auto problem = refusalOf(bytes);
    INFO(problem);
    CHECK(problem.find(place) != std::string::npos);
    CHECK(problem.find(part) != std::string::npos);
}

RsSheet summary() {
    return RsSheet(RsKind::BudgetSummary);
}

}  // namespace

TEST_CASE("a file says who it is, and each row where it stood") {
    const auto bytes = RsSheet(RsKind::Relations)
                           .row(11)
                           .row(12, {{"番号（関連事業）", "1"}, {"関連事業の事業ID", "17338"}, {"関連性", "子事業"}})
                           .csv();
    const auto content = contentOf(bytes);
    const auto& file = content.result.file;
    CHECK(file.id == 7);
    CHECK(file.edition == domain::FiscalYear(2024));
    CHECK(file.kind == RsKind::Relations);
    CHECK(file.name == "one.csv");
    CHECK(file.archive.empty());
    CHECK(file.sha256 == base::sha256Hex(bytes));
    CHECK(file.bytes == static_cast<std::int64_t>(bytes.size()));
    CHECK(file.rows == 2);
    CHECK(file.encoding == domain::RsEncoding::Utf8);
    CHECK(file.writtenOn.size() == 10);
    const auto& rows = content.of(RsTable::Relation);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].place == RsRow(7, 3));
    CHECK(rows[0]["project"] == "12");
    CHECK(rows[0]["related_project"] == "17338");
    CHECK(rows[0]["relation"] == "子事業");
}

TEST_CASE("columns are bound by name, in any order, width and company") {
    auto sheet =
        RsSheet(RsKind::SubsidyRates).row(5, {{"番号（補助率等）", "2"}, {"補助対象", "市"}, {"補助率", "1/2"}});
    for (auto& name : sheet.header()) {
        name = name == "番号（補助率等）" ? "番号 (補助率等)" : name == "予算事業ID" ? "予算事業ｉｄ" : name;
    }
    sheet.header().insert(sheet.header().begin(), "メモ");
    sheet.lastRow().insert(sheet.lastRow().begin(), "覚え");
    std::swap(sheet.header()[3], sheet.header().back());
    std::swap(sheet.lastRow()[3], sheet.lastRow().back());
    const auto content = contentOf(sheet.csv());
    REQUIRE(content.of(RsTable::SubsidyRate).size() == 1);
    const auto& row = content.of(RsTable::SubsidyRate)[0];
    CHECK(row["project"] == "5");
    CHECK(row["number"] == "2");
    CHECK(row["target"] == "市");
    CHECK(row["rate"] == "1/2");
    CHECK(row["url"].empty());
}

TEST_CASE("dashes of any kind name the same column") {
    auto sheet = RsSheet(RsKind::Inspection)
                     .row(5, {{"反映額（特別会計）－反映額", "-3"}, {"反映額（特別会計）－会計", "年金"}});
    sheet.header()[sheet.column("反映額（特別会計）－反映額")] = "反映額(特別会計)ー反映額";
    sheet.header()[sheet.column("反映額（特別会計）－会計")] = "反映額（特別会計）-会計";
    const auto content = contentOf(sheet.csv());
    REQUIRE(content.of(RsTable::ReflectedAmount).size() == 1);
    CHECK(content.of(RsTable::ReflectedAmount)[0]["amount"] == "-3");
    CHECK(content.of(RsTable::ReflectedAmount)[0]["account"] == "年金");
}

TEST_CASE("a column that is missing leaves its cells empty, and no kind has two names that fold into one") {
    auto sheet = summary().row(5, {{"予算年度", "2022"}, {"当初予算（合計）", "5"}});
    const auto at = static_cast<std::ptrdiff_t>(sheet.column("執行額（合計）"));
    sheet.header().erase(sheet.header().begin() + at);
    sheet.lastRow().erase(sheet.lastRow().begin() + at);
    const auto content = contentOf(sheet.csv());
    REQUIRE(content.of(RsTable::BudgetTotal).size() == 1);
    CHECK(content.of(RsTable::BudgetTotal)[0]["initial"] == "5");
    CHECK(content.of(RsTable::BudgetTotal)[0]["executed"] == kMissing);
    for (const auto kind : domain::allRsKinds()) {
        auto all = RsSheet(kind).row(1);
        const auto input = [&] {
            const test::TemporaryFolder folder;
            test::writeBytes(folder / "a.csv", all.csv());
            return test::onlyInput(folder / "a.csv");
        }();
        CHECK(input.kind == kind);
        CHECK_FALSE(input.problem.has_value());
        CHECK(input.missingColumns.empty());
        CHECK(input.unknownColumns.empty());
    }
    sheet = RsSheet(RsKind::ExpenseUses).row(1);
    sheet.header()[sheet.column("使途")] = "使い道";
    refused(sheet.csv(), "row 1", "the column 使途 is missing, which a file 5-3 支出先_費目・使途 needs");
    sheet = RsSheet(RsKind::BudgetSummary).row(1);
    sheet.header()[sheet.column("予算事業ID")] = "番号";
    refused(sheet.csv(), "row 1", "the column 予算事業ID is missing");
    sheet = RsSheet(RsKind::Remarks).row(1);
    sheet.header().push_back("備 考");
    sheet.lastRow().push_back("");
    refused(sheet.csv(), "row 1", "twice");
}

TEST_CASE("the current results of the edition's own year are not known yet, and not 0") {
    const auto content = contentOf(summary()
                                       .row(5, {{"予算年度", "2023"},
                                                {"当初予算（合計）", "0"},
                                                {"計（歳出予算現額合計）", "7"},
                                                {"執行額（合計）", "0"},
                                                {"翌年度への繰越し(合計）", "0"},
                                                {"翌年度要求額（合計）", "24844000.0"}})
                                       .row(5, {{"予算年度", "2024"},
                                                {"当初予算（合計）", "5"},
                                                {"執行額（合計）", "0"},
                                                {"翌年度への繰越し(合計）", "0"}})
                                       .row(5, {{"予算年度", "2024"}, {"会計区分", "一般会計"}, {"執行額", "0"}})
                                       .row(5, {{"予算年度", "2023"}, {"会計区分", "一般会計"}, {"執行額", "0"}})
                                       .csv());
    const auto& totals = content.of(RsTable::BudgetTotal);
    REQUIRE(totals.size() == 2);
    CHECK(totals[0]["executed"] == "0");
    CHECK(totals[0]["carried_out"] == "0");
    CHECK(totals[0]["initial"] == "0");
    CHECK(totals[0]["supplementary"] == kMissing);
    CHECK(totals[0]["execution_rate"].empty());
    CHECK(totals[0]["requested"] == "24844000");
    CHECK(totals[1]["executed"] == kMissing);
    CHECK(totals[1]["carried_out"] == kMissing);
    const auto& accounts = content.of(RsTable::BudgetAccount);
    REQUIRE(accounts.size() == 2);
    CHECK(accounts[0]["executed"] == kMissing);
    CHECK(accounts[1]["executed"] == "0");
}

TEST_CASE("rows of accounts, also stray ones without a name, are no second total") {
    const auto content = contentOf(summary()
                                       .row(6201, {{"予算年度", "2022"}, {"当初予算（合計）", "10"}})
                                       .row(6201, {{"予算年度", "2022"}, {"会計区分", "特別会計"}, {"当初予算", "10"}})
                                       .row(6201, {{"予算年度", "2022"}, {"当初予算", "0"}, {"予備費等4", "-3"}})
                                       .row(6201, {{"予算年度", "2022"}})
                                       .csv());
    CHECK(content.of(RsTable::BudgetTotal).size() == 1);
    const auto& accounts = content.of(RsTable::BudgetAccount);
    REQUIRE(accounts.size() == 2);
    CHECK(accounts[0]["year"] == "2022");
    CHECK(accounts[0]["account_class"] == "特別会計");
    CHECK(accounts[1]["account_class"].empty());
    CHECK(accounts[1]["reserve4"] == "-3");
    CHECK(accounts[1]["initial"] == "0");
    CHECK(accounts[1]["supplementary1"] == kMissing);
    CHECK(accounts[1].place == RsRow(7, 4));
}

TEST_CASE("numbers lose what the files put around them and nothing else") {
    const auto with = [](const std::string& amount) {
        return contentOf(RsSheet(RsKind::ExpenseUses).row(1, {{"費目", "旅費"}, {"金額", amount}}).csv())
            .of(RsTable::ExpenseUse)
            .at(0)["amount"];
    };
    CHECK(with("10715267000 ") == "10715267000");
    CHECK(with(" -178") == "-178");
    CHECK(with("24844000.0") == "24844000");
    CHECK(with("1.000") == "1");
    CHECK(with("1,234,567") == "1234567");
    CHECK(with("１２３") == "123");
    CHECK(with("'12") == "12");
    CHECK(with("30037732060000") == "30037732060000");
    CHECK(with("9223372036854775807") == "9223372036854775807");
    CHECK(with("　") == kMissing);
    CHECK(with("") == kMissing);
    CHECK(with("0") == "0");
    for (const std::string bad : {"9223372036854775808", "1.5", "12,34", "1e9", "百", "-", "1 2", ",1", "1.", "0x1"}) {
        refused(RsSheet(RsKind::ExpenseUses).row(1).row(1, {{"費目", "旅費"}, {"金額", bad}}).csv(), "one.csv, row 3",
                "金額: " + bad);
    }
}

TEST_CASE("flags are written in several ways") {
    const auto other = [](const std::string& flag) {
        return contentOf(RsSheet(RsKind::Obligations)
                             .row(1, {{"契約先名（国庫債務負担行為等による契約）", "社"},
                                      {"その他の契約", flag},
                                      {"その他の契約（国庫債務負担行為等による契約）", "f"}})
                             .csv())
            .of(RsTable::Obligation)
            .at(0)["is_other"];
    };
    CHECK(other("t") == "1");
    CHECK(other("f") == "0");
    CHECK(other("TRUE") == "1");
    CHECK(other("FALSE ") == "0");
    CHECK(other("1") == "1");
    CHECK(other("") == kMissing);
    refused(RsSheet(RsKind::PaymentFlows).row(1, {{"担当組織からの支出", "はい"}}).csv(), "one.csv, row 2",
            "担当組織からの支出: はい");
}

TEST_CASE("texts stay as they are, but for the apostrophe before a rate and spaces around names that others refer to") {
    const std::string outline = "目的／方法　〜～ﾃｽﾄ\t①\xC2\xA0";
    const auto outlineContent = contentOf(RsSheet(RsKind::Outline).row(1, {{"事業の概要", outline}}).csv());
    CHECK(outlineContent.of(RsTable::Programme).at(0)["outline"] == outline);
    const auto rates = contentOf(RsSheet(RsKind::SubsidyRates)
                                     .row(1, {{"補助率", "'8/10"}, {"補助上限等", "'-"}, {"補助対象", "'市"}})
                                     .row(1, {{"補助率", "8／10"}})
                                     .csv());
    CHECK(rates.of(RsTable::SubsidyRate).at(0)["rate"] == "8/10");
    CHECK(rates.of(RsTable::SubsidyRate).at(0)["rate_cap"] == "-");
    CHECK(rates.of(RsTable::SubsidyRate).at(0)["target"] == "'市");
    CHECK(rates.of(RsTable::SubsidyRate).at(1)["rate"] == "8／10");
    const auto uses =
        contentOf(RsSheet(RsKind::ExpenseUses)
                      .row(1, {{"支出先ブロック番号", "A "}, {"法人番号", "7010401022916 "}, {"金額", "1"}})
                      .csv());
    CHECK(uses.of(RsTable::ExpenseUse).at(0)["block"] == "A");
    CHECK(uses.of(RsTable::ExpenseUse).at(0)["corporate_number"] == "7010401022916");
}

TEST_CASE("the twenty-five columns of 3-2 keep their line breaks, the twenty-three lack two cells") {
    const auto sheet = RsSheet(RsKind::GoalLinks)
                           .row(1, {{"派生元ーアクティビティ・アウトプット・アウトカムの番号", "101"},
                                    {"派生元ー活動指標／成果指標", "件数"},
                                    {"派生先ーアクティビティ・アウトプット・アウトカムの番号", "201"},
                                    {"後続アウトカムへのつながり", "一行目\n二行目,\"三\""}});
    const auto wide = contentOf(sheet.csv());
    CHECK(wide.of(RsTable::GoalLink).at(0)["reason"] == "一行目\n二行目,\"三\"");
    CHECK(wide.of(RsTable::GoalLink).at(0)["from_indicator"] == "件数");
    auto narrow = sheet;
    for (const auto* const name : {"派生元ー活動指標／成果指標", "派生先ー活動指標／成果指標"}) {
        const auto at = static_cast<std::ptrdiff_t>(narrow.column(name));
        narrow.header().erase(narrow.header().begin() + at);
        narrow.lastRow().erase(narrow.lastRow().begin() + at);
    }
    const auto content = contentOf(narrow.csv());
    CHECK(content.of(RsTable::GoalLink).at(0)["from_indicator"].empty());
    CHECK(content.of(RsTable::GoalLink).at(0)["to_number"] == "201");
}

TEST_CASE("a programme of several rows is one programme with several major expenses") {
    const auto content =
        contentOf(RsSheet(RsKind::Outline)
                      .row(1, {{"主要経費", "恩給関係費"}, {"実施方法ー直接実施", "1"}, {"開始年度不明", "FALSE"}})
                      .row(1, {{"主要経費", "その他"}})
                      .row(2, {{"事業名", "ｽﾃｰｼﾞ 事業"}, {"事業の目的", "もくてき"}})
                      .csv());
    const auto& programmes = content.of(RsTable::Programme);
    REQUIRE(programmes.size() == 2);
    CHECK(programmes[0]["name"] == "事業1");
    CHECK(programmes[0]["ministry"] == "内閣府");
    CHECK(programmes[0]["by_direct"] == "1");
    CHECK(programmes[0]["by_subsidy"] == kMissing);
    CHECK(programmes[0]["start_unknown"] == "0");
    CHECK(programmes[0]["start_year"] == kMissing);
    CHECK(content.of(RsTable::MajorExpense).size() == 2);
    CHECK(content.of(RsTable::MajorExpense)[1].place == RsRow(7, 3));
    const auto& keys = content.of(RsTable::SearchText);
    REQUIRE(keys.size() == 2);
    CHECK(keys[1]["name_key"] == "ステージ事業");
    CHECK(keys[1]["text_key"] == "ステージ事業\nモクテキ\n");
    CHECK(content.of(RsTable::Heading).empty());
}

TEST_CASE("what another file says otherwise of a programme's office is kept, and what it repeats is not") {
    const auto known = contentOf(RsSheet(RsKind::Outline).row(1).row(2).csv()).result.headings;
    REQUIRE(known.size() == 2);
    const auto bytes = RsSheet(RsKind::Remarks)
                           .row(1, {{"備考", "一"}})
                           .row(2, {{"府省庁", ""}, {"備考", "二"}})
                           .row(2, {{"府省庁", ""}})
                           .row(3)
                           .csv();
    const auto content = contentOf(bytes, &known);
    const auto& headings = content.of(RsTable::Heading);
    REQUIRE(headings.size() == 2);
    CHECK(headings[0].place == RsRow(7, 3));
    CHECK(headings[0]["name"] == "事業2");
    CHECK(headings[0]["ministry"].empty());
    CHECK(headings[1]["project"] == "3");
    CHECK(contentOf(bytes).of(RsTable::Heading).size() == 3);
    CHECK(contentOf(bytes, &kKnown).of(RsTable::Heading).size() == 3);
    CHECK(content.of(RsTable::Note).size() == 2);
    // 1-1 has other names for two of the columns.
    CHECK(contentOf(RsSheet(RsKind::Organisations).row(1).row(2).csv(), &known).of(RsTable::Heading).empty());
}

TEST_CASE("the three lists of 1-3 share rows and nothing else") {
    const auto content = contentOf(
        RsSheet(RsKind::Policies)
            .row(1, {{"番号（政策・施策）", "1"}, {"政策", "政策A"}, {"番号（根拠法令）", "1"}, {"法令名", "法"}})
            .row(1, {{"番号（根拠法令）", "2"}, {"条", "第四条"}})
            .row(1, {{"番号（関係する計画・通知等）", "3"}, {"計画通知名", "計画"}})
            .csv());
    CHECK(content.of(RsTable::Policy).size() == 1);
    REQUIRE(content.of(RsTable::Law).size() == 2);
    CHECK(content.of(RsTable::Law)[1]["article"] == "第四条");
    REQUIRE(content.of(RsTable::Plan).size() == 1);
    CHECK(content.of(RsTable::Plan)[0]["number"] == "3");
}

TEST_CASE("a goal is its four rows, or one") {
    const auto row = [](const std::string& number, const std::string& label, const RsSheet::Cells& years) {
        RsSheet::Cells cells{{"アクティビティ・アウトプット・アウトカムの番号", number},
                             {"種別（アクティビティ・アウトプット・アウトカム）", "アウトカム"},
                             {"アウトカムの期間", "3.長期"},
                             {"活動指標／成果指標", "件数"},
                             {"目標年度／目標値／実績値／達成率", label}};
        cells.insert(cells.end(), years.begin(), years.end());
        return cells;
    };
    RsSheet sheet(RsKind::Goals);
    sheet.row(1, {{"種別（アクティビティ・アウトプット・アウトカム）", "アクティビティ"}})
        .row(1, row("10", "1.目標年度", {{"2024", "1"}, {"2026", "1"}}))
        .row(1, row("10", "2.目標値", {{"2022", "25 "}, {"2026", "1"}}))
        .row(1, row("10", "3.実績値", {{"2022", "０"}}))
        .row(1, row("10", "4.達成率", {{"2022", "95.2381"}}))
        // The same number again is another goal.
        .row(1, row("10", "1.目標年度", {}))
        .row(1, row("10", "2.目標値", {{"2021", "-"}}))
        .row(2, row("10", "2.目標値", {{"2021", "3"}}))
        .row(2, row("11", "3.実績値", {}));
    const auto content = contentOf(sheet.csv());
    const auto& goals = content.of(RsTable::Goal);
    REQUIRE(goals.size() == 5);
    CHECK(goals[0]["kind"] == "アクティビティ");
    CHECK(goals[0]["target_year"] == kMissing);
    CHECK(goals[1].place == RsRow(7, 3));
    CHECK(goals[1]["target_year"] == "2026");
    CHECK(goals[1]["term"] == "3.長期");
    CHECK(goals[2].place == RsRow(7, 7));
    CHECK(goals[3]["project"] == "2");
    CHECK(goals[4]["number"] == "11");
    const auto& values = content.of(RsTable::GoalValue);
    REQUIRE(values.size() == 5);
    CHECK(values[0].place == RsRow(7, 3, 22));
    CHECK(values[0]["year"] == "2022");
    CHECK(values[0]["target"] == "25");
    CHECK(values[0]["actual"] == "０");
    CHECK(values[0]["rate"] == "95.2381");
    CHECK(values[0]["is_target_year"] == "0");
    CHECK(values[1]["is_target_year"] == "1");
    CHECK(values[2]["target"] == "1");
    CHECK(values[3].place == RsRow(7, 7, 21));
    CHECK(values[4].place == RsRow(7, 9, 21));
    refused(RsSheet(RsKind::Goals).row(1, row("1", "5.見込み", {})).csv(), "one.csv, row 2", "5.見込み");
}

TEST_CASE("an inspection is one a programme, with each finding and each amount once") {
    const RsSheet::Cells same{{"事業所管部局による点検・改善ー点検結果", "妥当"},
                              {"反映額（一般会計）", "-256000"},
                              {"反映額（特別会計）－会計", "労働保険"},
                              {"反映額（特別会計）－勘定", "雇用勘定"},
                              {"その他の指摘事項－調査等の名称", "会計検査"}};
    const auto with = [&](const std::string& finding, const std::string& special) {
        auto cells = same;
        cells.emplace_back("過去に受けた指摘事項－取りまとめ内容", finding);
        cells.emplace_back("反映額（特別会計）－反映額", special);
        return cells;
    };
    const auto content = contentOf(RsSheet(RsKind::Inspection)
                                       .row(1, with("甲", "-1"))
                                       .row(1, with("乙", "-1"))
                                       .row(1, with("甲", "-2"))
                                       .row(2, with("甲", "-1"))
                                       .row(3)
                                       .csv());
    CHECK(content.of(RsTable::Inspection).size() == 3);
    CHECK(content.of(RsTable::PastFinding).size() == 3);
    CHECK(content.of(RsTable::OtherFinding).size() == 2);
    const auto& amounts = content.of(RsTable::ReflectedAmount);
    REQUIRE(amounts.size() == 5);
    CHECK(amounts[0]["account_class"] == "一般会計");
    CHECK(amounts[0]["amount"] == "-256000");
    CHECK(amounts[0].place == RsRow(7, 2, 0));
    CHECK(amounts[1]["account_class"] == "特別会計");
    CHECK(amounts[1]["subaccount"] == "雇用勘定");
    CHECK(amounts[1].place == RsRow(7, 2, 1));
    CHECK(amounts[2]["amount"] == "-2");
}

TEST_CASE("blocks, payees and contracts of one file are three tables, which nobody adds up by mistake") {
    const RsSheet::Cells block{{"支出先ブロック番号", "A"}};
    const auto with = [&](const RsSheet::Cells& more) {
        auto cells = block;
        cells.insert(cells.end(), more.begin(), more.end());
        return cells;
    };
    const RsSheet::Cells company{{"支出先名", "社"}, {"法人番号", "7010401022916 "}, {"その他支出先", "FALSE"}};
    const auto payee = [&](const RsSheet::Cells& more) {
        auto cells = with(company);
        cells.insert(cells.end(), more.begin(), more.end());
        return cells;
    };
    const auto content = contentOf(
        RsSheet(RsKind::Payments)
            .row(1, with({{"支出先ブロック名", "社ほか"}, {"支出先の数", "4"}, {"ブロックの合計支出額", "9 "}}))
            .row(1, payee({{"支出先の合計支出額", "9 "}}))
            .row(1, payee({{"契約概要", "契約"},
                           {"金額", "9 "},
                           {"入札者数", "0"},
                           {"落札率", "95.7"},
                           {"その他の契約", "FALSE"}}))
            .row(1, with({{"支出先名", "その他"}, {"その他支出先", "TRUE"}, {"支出先の合計支出額", "5"}}))
            .row(1, with({{"支出先名", "名"}, {"その他支出先", "TRUE"}, {"支出先の合計支出額", "0"}}))
            .row(1, payee({}))
            .row(1, {{"支出先ブロック番号", "B"}})
            .row(1)
            .csv());
    const auto& blocks = content.of(RsTable::PayeeBlock);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0]["amount"] == "9");
    CHECK(blocks[0]["payee_count"] == "4");
    CHECK(blocks[1]["block"] == "B");
    CHECK(blocks[1]["amount"] == kMissing);
    const auto& payees = content.of(RsTable::Payee);
    REQUIRE(payees.size() == 4);
    CHECK(payees[0]["block"] == "A");
    CHECK(payees[0]["corporate_number"] == "7010401022916");
    CHECK(payees[0]["is_list"] == "0");
    CHECK(payees[1]["is_other"] == "1");
    CHECK(payees[1]["is_list"] == "0");
    CHECK(payees[2]["is_list"] == "1");
    CHECK(payees[3]["amount"] == kMissing);
    const auto& contracts = content.of(RsTable::Contract);
    REQUIRE(contracts.size() == 1);
    CHECK(contracts[0]["payee"] == "社");
    CHECK(contracts[0]["corporate_number"] == "7010401022916");
    CHECK(contracts[0]["bidders"] == "0");
    CHECK(contracts[0]["award_rate"] == "95.7");
    CHECK(contracts[0]["other_contract"] == "FALSE");
}

TEST_CASE("flows of money and the state's own costs share a file") {
    const auto content = contentOf(
        RsSheet(RsKind::PaymentFlows)
            .row(1, {{"担当組織からの支出", "TRUE"}, {"支出先の支出先ブロック", "A"}})
            .row(1, {{"支出元の支出先ブロック", "A"}, {"担当組織からの支出", "FALSE"}, {"支出先の支出先ブロック", "A"}})
            .row(1, {{"国自らが支出する間接経費", "事務費"},
                     {"国自らが支出する間接経費の項目", "職員旅費"},
                     {"国自らが支出する間接経費の金額", "-6"}})
            .row(1)
            .csv());
    REQUIRE(content.of(RsTable::BlockFlow).size() == 2);
    CHECK(content.of(RsTable::BlockFlow)[0]["is_direct"] == "1");
    CHECK(content.of(RsTable::BlockFlow)[1]["is_direct"] == "0");
    REQUIRE(content.of(RsTable::IndirectCost).size() == 1);
    CHECK(content.of(RsTable::IndirectCost)[0]["name"] == "事務費");
    CHECK(content.of(RsTable::IndirectCost)[0]["item"] == "職員旅費");
    CHECK(content.of(RsTable::IndirectCost)[0]["amount"] == "-6");
}

TEST_CASE("what is wrong in a row is refused with file and row") {
    auto sheet = RsSheet(RsKind::Remarks).row(1, {{"備考", "二行\n目"}}).row(2);
    sheet.lastRow().pop_back();
    refused(sheet.csv(), "one.csv, row 3", "13 fields instead of 14");
    sheet.lastRow().resize(15);
    refused(sheet.csv(), "one.csv, row 3", "15 fields instead of 14");
    refused(RsSheet(RsKind::Remarks).row(1).row(2, {{"事業年度", "2025"}}).csv(), "one.csv, row 3", "2025 is not 2024");
    refused(RsSheet(RsKind::Remarks).row(1).row(2, {{"事業年度", ""}}).csv(), "one.csv, row 3", "is not 2024");
    refused(RsSheet(RsKind::Remarks).row(1, {{"予算事業ID", "x"}}).csv(), "one.csv, row 2", "予算事業ID: x");
    refused(RsSheet(RsKind::Remarks).row(1, {{"予算事業ID", ""}}).csv(), "one.csv, row 2", "予算事業ID");
    refused(RsSheet(RsKind::Remarks).row(1, {{"事業年度", "24"}}).csv(), "one.csv, row 2", "事業年度");
    refused(RsSheet(RsKind::Remarks).row(1).row(2, {{"備考", "\xFF"}}).csv(), "one.csv, row 3", "no text in UTF-8");
    refused(RsSheet(RsKind::Remarks).row(1).csv() + "レビューシート,2024,\"1", "one.csv, row 3", "never closes");
    refused(RsSheet(RsKind::Remarks).csv(), "one.csv", "no row but its header");
    refused("", "one.csv", "empty");
    refused("a,b\n1,2\n", "one.csv, row 1", "not the columns");
    refused("事業年度,予算事業ID,備考,一,二,三,四,五\n2024,1,,,,,,\n", "one.csv, row 1", "not the columns");
}

TEST_CASE("what takes the rows ends the reading, and so does a stop") {
    const test::TemporaryFolder folder;
    test::writeBytes(folder / "one.csv", RsSheet(RsKind::Remarks).row(1, {{"備考", "一"}}).csv());
    const auto input = test::onlyInput(folder / "one.csv");
    const auto full = exchange::readRsFile(input, {1, nullptr}, [](domain::RsRowBatch&&) -> base::Status {
        return base::fail(base::ErrorCode::DiskFull, base::Message(SHIRUBE_TEXT("full")));
    });
    REQUIRE_FALSE(full);
    CHECK(full.error().code == base::ErrorCode::DiskFull);
    std::stop_source stop;
    base::Progress progress{[&](base::ProgressStep step) {
                                CHECK(step.total == input.bytes);
                                stop.request_stop();
                            },
                            stop.get_token()};
    const auto stopped = exchange::readRsFile(
        input, {1, nullptr}, [](auto&&) { return base::Status{}; }, progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == base::ErrorCode::Cancelled);
    CHECK(exchange::rsDigest(input, progress).error().code == base::ErrorCode::Cancelled);
    CHECK(*exchange::rsDigest(input) == test::readContent(input, {1, nullptr})->result.file.sha256);
    test::writeBytes(folder / "one.csv", RsSheet(RsKind::Relations).row(1).csv());
    CHECK_FALSE(test::readContent(input, {1, nullptr}));
    std::filesystem::remove(folder / "one.csv");
    CHECK(test::readContent(input, {1, nullptr}).error().code == base::ErrorCode::NotFound);
}

TEST_CASE("generated editions read the same whatever their bytes look like") {
    const test::TemporaryFolder folder;
    const auto read = [&](const test::GeneratedRs& options) {
        std::map<RsTable, std::vector<std::map<std::string, std::string>>> tables;
        for (const auto& path : test::writeGeneratedRs(folder.path(), options)) {
            auto content = test::readContent(test::onlyInput(path), {1, nullptr});
            REQUIRE(content);
            CHECK(content->result.headings.size() == static_cast<std::size_t>(options.programmes));
            for (auto& [table, rows] : content->tables) {
                for (auto& row : rows) {
                    tables[table].push_back(std::move(row.cells));
                }
            }
        }
        return tables;
    };
    test::GeneratedRs options;
    const auto official = read(options);
    // All tables but what comes from checks.
    CHECK(official.size() >= 24);
    options.withMark = false;
    options.lineEnd = "\n";
    CHECK(read(options) == official);
    for (const auto project : test::generatedProjects(options)) {
        const auto amounts = test::generatedAmounts(options, project, 2022);
        const auto& totals = official.at(RsTable::BudgetTotal);
        const auto it = std::find_if(totals.begin(), totals.end(), [&](const auto& row) {
            return row.at("project") == std::to_string(project) && row.at("year") == "2022";
        });
        REQUIRE(it != totals.end());
        CHECK(it->at("initial") == std::to_string(amounts.initial));
        CHECK(it->at("current") == std::to_string(amounts.current));
        CHECK(it->at("executed") == std::to_string(amounts.executed));
        CHECK(it->at("carried_out") == std::to_string(amounts.carriedOut));
    }
}

TEST_CASE("batches stay small however large the file") {
    const test::TemporaryFolder folder;
    test::GeneratedRs options;
    options.programmes = 300;
    options.textLength = 600;
    options.kinds = {"3-2"};
    const auto path = test::writeGeneratedRs(folder.path(), options).front();
    const auto content = test::readContent(test::onlyInput(path), {1, nullptr});
    REQUIRE(content);
    CHECK(content->result.file.bytes > 2 << 20);
    CHECK(content->largestBatch < 1 << 20);
    const auto& rows = content->of(RsTable::GoalLink);
    CHECK(std::is_sorted(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.place < b.place; }));
}
