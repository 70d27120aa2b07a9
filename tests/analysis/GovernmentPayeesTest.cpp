// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/GovernmentPayees.h"

#include "RsSample.h"

using namespace shirube;
using namespace shirube::test;

namespace {

constexpr const char* kNumber = "7010401022916";

analysis::GovernmentBook twoMinistries() {
    auto first = programmeOf(11, "共通基盤");
    first.ministry = 1;
    auto second = programmeOf(7259, "激変緩和");
    second.ministry = 2;
    return {domain::FiscalYear(2024), {"", "デジタル庁", "経済産業省"}, {first, second}, {}};
}

analysis::PaymentRows rowsOf(std::int64_t project) {
    analysis::PaymentRows rows;
    rows.project = project;
    rows.flows = {flowOf("", "A", 2), flowOf("A", "B", 3)};
    return rows;
}

std::vector<analysis::PaymentRows> sample() {
    auto first = rowsOf(11);
    first.payees = {payeeOf("A", "日本電気株式会社", 100, 2, kNumber), payeeOf("A", "日本電気株式会社", 20, 3, kNumber),
                    payeeOf("B", "日本電気（株）", 7, 4, kNumber), payeeOf("C", "某社", 5, 5)};
    auto second = rowsOf(7259);
    second.payees = {payeeOf("A", "日本電気株式会社", 1'000, 6, kNumber), payeeOf("B", "ボウ社", 4, 7),
                     payeeOf("B", "ﾎﾞｳ社", {}, 8), payeeOf("A", "個人A", 60, 9, "9999999999999"),
                     payeeOf("A", "その他", 900, 10)};
    second.payees.back().payee.isOther = true;
    second.payees.push_back(payeeOf("A", "名簿の社", 0, 11));
    second.payees.back().payee.isOther = second.payees.back().payee.isList = true;
    return {first, second};
}

analysis::ReportTable report(const analysis::GovernmentBook& book, std::string_view text = {},
                             std::size_t limit = 200) {
    analysis::GovernmentPayees payees(book);
    for (const auto& rows : sample()) {
        payees.add(rows);
    }
    return payees.report(text, limit);
}

std::int64_t yenAt(const analysis::ReportRow& row, std::size_t column) {
    REQUIRE(row.cells[column].amount.has_value());
    return row.cells[column].amount->lower.yen();
}

}  // namespace

TEST_CASE("a payee is paid directly, as 再委託 or unclear, across ministries and never added") {
    const auto book = twoMinistries();
    const auto table = report(book);
    CHECK(table.id == "government-payees");
    REQUIRE(table.rows.size() == 4);
    const auto& first = table.rows[0];
    CHECK(first.id == kNumber);
    CHECK(first.cells[0].text.english() == "日本電気株式会社");
    CHECK(yenAt(first, 2) == 1'120);
    CHECK(yenAt(first, 3) == 7);
    CHECK(yenAt(first, 4) == 0);
    CHECK(first.cells[5].number == analysis::Fraction(4));
    CHECK(first.cells[6].number == analysis::Fraction(2));
    CHECK(first.cells[7].text.english() == "2");
    REQUIRE(first.children.size() == 2);
    CHECK(first.children[0].cells[0].text.english() == "7259 激変緩和");
    CHECK(yenAt(first.children[1], 2) == 120);
    CHECK(yenAt(first.children[1], 3) == 7);

    // Names of one key are one payee; a block that 5-2 doesn't have is neither direct nor passed on.
    CHECK(table.rows[1].cells[0].text.english() == "ボウ社");
    CHECK(yenAt(table.rows[1], 3) == 4);
    CHECK(table.rows[1].cells[5].number == analysis::Fraction(2));
    CHECK(table.rows[2].cells[0].text.english() == "某社");
    CHECK(yenAt(table.rows[2], 4) == 5);

    const auto& total = table.rows.back();
    CHECK(total.isTotal);
    CHECK(yenAt(total, 2) == 1'120);
    CHECK(yenAt(total, 3) == 11);
}

TEST_CASE("individuals, others and the names behind them are no payees") {
    const auto book = twoMinistries();
    const auto table = report(book);
    CHECK(table.notes.back().english() ==
          "Individuals and rows of others are left out: 2 payments, 960 yen paid directly, 0 yen passed on.");
    for (const auto& row : table.rows) {
        CHECK(row.cells[0].text.english() != "名簿の社");
    }
}

TEST_CASE("payees are searched by name and number, and cut off with a note") {
    const auto book = twoMinistries();
    CHECK(report(book, "にほん電気").rows.size() == 1);
    CHECK(report(book, "日本 電気").rows.size() == 2);
    CHECK(report(book, kNumber).rows.size() == 2);
    CHECK(report(book, "701040").rows.size() == 1);
    const auto table = report(book, {}, 1);
    REQUIRE(table.rows.size() == 2);
    CHECK(yenAt(table.rows.back(), 3) == 11);
    CHECK(table.notes.front().english() == "1 of 3 payees are listed; the total is of all.");
    for (const auto& row : table.rows) {
        CHECK(row.cells.size() == table.columns.size());
    }
}
