// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FactsBuilder.h"
#include "analysis/ReportTable.h"

namespace shirube::test {

/// Facts with one statement: series:post5g/value of 27,759億円.
inline analysis::FactBook reportFacts() {
    FactsBuilder facts;
    auto& statement = facts.figure("series:post5g/value", "27,759億円");
    statement.citation.locator = "第2章 > 費用対効果";
    return facts.book();
}

/// A report of every kind of cell: two rows, the second 内数 and one year beneath the first, and a total.
inline analysis::ReportTable reportSample() {
    using analysis::ReportCell;
    using analysis::ReportQuantity;
    using base::Message;
    const auto text = [](const char* words) {
        ReportCell cell;
        cell.text = Message::verbatim(words);
        return cell;
    };
    const auto amount = [](std::int64_t lower, std::int64_t upper) {
        ReportCell cell;
        cell.amount = domain::AmountRange{domain::Money(lower), domain::Money(upper)};
        return cell;
    };
    const auto number = [](const analysis::Fraction& value, const char* printed = "") {
        ReportCell cell;
        cell.number = value;
        cell.text = Message::verbatim(printed);
        return cell;
    };
    const auto missing = [](domain::Missing why) {
        ReportCell cell;
        cell.missing = why;
        return cell;
    };
    constexpr std::int64_t kHundredMillion = 100'000'000;

    analysis::ReportTable report;
    report.id = "sample";
    report.title = Message::verbatim("=1+1 予算と執行");
    report.parameters = {{Message(SHIRUBE_TEXT("As of")), Message::verbatim("2026-06-30")}};
    report.columns = {{"programme", Message(SHIRUBE_TEXT("Programme")), ReportQuantity::Text},
                      {"planned", Message(SHIRUBE_TEXT("Budget")), ReportQuantity::Amount},
                      {"spent", Message(SHIRUBE_TEXT("Executed")), ReportQuantity::Amount},
                      {"rate", Message(SHIRUBE_TEXT("Rate")), ReportQuantity::Percent},
                      {"target", Message(SHIRUBE_TEXT("Target")), ReportQuantity::Value},
                      {"themes", Message(SHIRUBE_TEXT("Themes")), ReportQuantity::Count}};
    report.columns[4].addsUp = false;
    report.notes = {Message::verbatim("-内数は上限の額")};
    report.sources = {domain::SourceId("doc")};

    analysis::ReportRow first;
    first.id = "post5g";
    first.cells = {text("=HYPERLINK(\"x\")"),
                   amount(27'759 * kHundredMillion, 27'759 * kHundredMillion),
                   amount(123'456'789'012, 123'456'789'012),
                   number(analysis::Fraction(1, 3)),
                   number(analysis::Fraction(4, 5), "80%以上"),
                   number(analysis::Fraction(1'234))};
    first.cells[3].isAlert = true;
    first.cells[4].remark = Message::verbatim("速報");
    first.derivation.title = Message::verbatim("ポスト5G");
    first.derivation.formula = Message::verbatim("=a+b");
    first.derivation.result = Message::verbatim("27,759億円");
    analysis::DerivationInput input;
    input.label = Message::verbatim("ポスト5G, 予算");
    input.amount = domain::AmountRange::exactly(domain::Money(27'759 * kHundredMillion));
    input.statement = domain::StatementId("series:post5g/value@doc");
    input.printed = "27,759億円";
    first.derivation.inputs = {input};
    analysis::DerivationInput excluded;
    excluded.label = Message::verbatim("内訳");
    excluded.remark = Message::verbatim("再掲");
    first.derivation.excluded = {excluded};
    first.derivation.notes = {Message::verbatim("@注")};
    analysis::Derivation child;
    child.title = Message::verbatim("下の計算");
    first.derivation.children = {child};

    analysis::ReportRow year;
    year.id = "post5g@FY2024";
    year.cells = {text("2024年度"),
                  amount(-150'000'000, -150'000'000),
                  missing(domain::Missing::NotReported),
                  ReportCell{},
                  number(analysis::Fraction(15'000'000'000'000LL), "15兆円超"),
                  ReportCell{}};
    first.children = {year};

    analysis::ReportRow second;
    second.id = "ai";
    second.cells = {text("+先端半導体"), amount(0, 9'916 * kHundredMillion),     missing(domain::Missing::Undisclosed),
                    ReportCell{},        number(analysis::Fraction(30), "30本"), ReportCell{}};

    analysis::ReportRow total;
    total.id = "total";
    total.isTotal = true;
    total.cells = {text("合計"), amount(27'759 * kHundredMillion, 37'675 * kHundredMillion),
                   ReportCell{}, ReportCell{},
                   ReportCell{}, ReportCell{}};
    report.rows = {first, second, total};
    return report;
}

}  // namespace shirube::test
