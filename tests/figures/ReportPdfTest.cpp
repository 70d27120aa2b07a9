// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ReportPdf.h"

#include <QProcess>
#include <algorithm>

#include "ReportPages.h"
#include "SampleOutcomes.h"
#include "SceneChecks.h"
#include "SceneTexts.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using base::Message;

namespace {

analysis::ReportCell textCell(const std::string& text) {
    analysis::ReportCell cell;
    cell.text = Message::verbatim(text);
    return cell;
}

analysis::ReportCell amountCell(std::int64_t oku) {
    analysis::ReportCell cell;
    cell.amount = domain::AmountRange::exactly(domain::Money(oku * 100'000'000));
    return cell;
}

analysis::ReportTable sampleReport(std::size_t rows) {
    analysis::ReportTable report;
    report.id = "execution";
    report.title = Message::verbatim("予算と執行の差異");
    report.parameters = {{Message::verbatim("基準日"), Message::verbatim("2026-06-30")}};
    report.columns = {{"programme", Message::verbatim("事業"), analysis::ReportQuantity::Text},
                      {"planned", Message::verbatim("予算額"), analysis::ReportQuantity::Amount},
                      {"remark", Message::verbatim("差異の理由"), analysis::ReportQuantity::Text}};
    report.notes = {Message::verbatim("執行額は速報")};
    report.sources = {domain::SourceId("doc")};
    for (std::size_t i = 0; i < rows; ++i) {
        analysis::ReportRow row;
        row.id = std::to_string(i);
        row.cells = {textCell("次世代半導体の量産等に向けた国内生産拠点の確保" + std::to_string(i)),
                     amountCell(static_cast<std::int64_t>(i) * 13), textCell("繰越による")};
        if (i % 3 == 1) {
            row.cells[2].isAlert = true;
        }
        if (i % 5 == 0) {
            analysis::ReportRow child;
            child.id = row.id + "/a";
            child.cells = {textCell("うち2025年度"), amountCell(7), {}};
            row.children.push_back(std::move(child));
        }
        report.rows.push_back(std::move(row));
    }
    analysis::ReportRow total;
    total.id = "total";
    total.isTotal = true;
    total.cells = {textCell("合計"), amountCell(9'999), {}};
    report.rows.push_back(std::move(total));
    return report;
}

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::vector<figures::Scene> pagesOf(const analysis::ReportTable& report) {
    return figures::ReportPages(report, test::OutcomeSample().facts(), domain::AmountUnit::HundredMillionYen, "ja",
                                test::japaneseWords())
        .pages();
}

}  // namespace

TEST_CASE("Columns of a report break no word and leave no room unused", "[figures][report]") {
    auto report = sampleReport(4);
    report.columns[1].heading = Message::verbatim("Budget of the year before");
    report.columns.push_back({"status", Message::verbatim("前提"), analysis::ReportQuantity::Text});
    std::string cause;
    for (int i = 0; i < 30; ++i) {
        cause += "Money out is not stated. ";
    }
    for (auto& row : report.rows) {
        row.cells.resize(4);
        row.cells[2] = textCell(cause);
    }
    report.rows.front().cells[3] = textCell("Not measured");
    const auto pages = pagesOf(report);
    const auto& first = pages.front();
    double right = 0;
    QStringList texts;
    for (const auto& [item, text] : test::shapes<figures::TextShape>(first)) {
        texts.push_back(text->text);
        right = std::max(right, text->box.right());
    }
    CHECK(texts.contains(QStringLiteral("前提")));
    CHECK(texts.contains(QStringLiteral("Not measured")));
    const auto headingLines = std::count_if(texts.begin(), texts.end(), [](const QString& text) {
        return QStringLiteral("Budget of the year before").contains(text);
    });
    CHECK(headingLines <= 3);
    CHECK(texts.filter(QStringLiteral("stated. Money out is not stated.")).size() > 0);
    CHECK(right > first.size.width() - 60);
}

TEST_CASE("Pages of a report hold headings, numbers and every row", "[figures][report]") {
    for (const std::size_t rows : {std::size_t{0}, std::size_t{1}, std::size_t{60}}) {
        CAPTURE(rows);
        const auto pages = pagesOf(sampleReport(rows));
        QString all;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            test::checkTexts(pages[i]);
            QString texts;
            for (const auto& [item, text] : test::shapes<figures::TextShape>(pages[i])) {
                texts += text->text;
            }
            CHECK(texts.contains(QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size())));
            all += texts;
        }
        for (std::size_t i = 0; i < rows; ++i) {
            CHECK(all.contains(QStringLiteral("確保%1").arg(i)));
        }
        CHECK(all.contains(QStringLiteral("執行額は速報")));
        CHECK((rows < 2 || all.contains(QStringLiteral("！繰越による"))));
    }
}

TEST_CASE("The drill-down of a report is indented and its totals are bold", "[figures][report]") {
    const auto pages = pagesOf(sampleReport(1));
    std::map<QString, const figures::TextShape*> texts;
    const auto found = test::shapes<figures::TextShape>(pages.front());
    for (const auto& [item, text] : found) {
        texts.emplace(text->text, text);
    }
    CHECK(texts.at(QStringLiteral("うち2025年度"))->box.left() > texts.at(QStringLiteral("合計"))->box.left() + 5);
    CHECK(texts.at(QStringLiteral("合計"))->isBold);
    CHECK_FALSE(texts.at(QStringLiteral("うち2025年度"))->isBold);
    CHECK(texts.at(QStringLiteral("9,999"))->anchor == figures::TextAnchor::End);
}

TEST_CASE("A cell that is longer than a page goes on on the next", "[figures][report]") {
    auto report = sampleReport(1);
    std::string text;
    for (int i = 0; i < 900; ++i) {
        text += "長い理由" + std::to_string(i) + "、";
    }
    report.rows.front().cells[2] = textCell(text);
    const auto pages = pagesOf(report);
    CHECK(pages.size() > 1);
    for (const auto& page : pages) {
        test::checkTexts(page);
    }
}

TEST_CASE("Many columns are set smaller rather than over each other", "[figures][report]") {
    auto report = sampleReport(4);
    for (int i = 0; i < 18; ++i) {
        report.columns.push_back(
            {"more", Message::verbatim("比較する額" + std::to_string(i)), analysis::ReportQuantity::Amount});
        for (auto& row : report.rows) {
            row.cells.push_back(amountCell(123'456));
        }
    }
    for (const auto& page : pagesOf(report)) {
        test::checkTexts(page);
    }
}

TEST_CASE("A report of 2,000 rows becomes a PDF that can be searched", "[figures][report][pdf]") {
    const test::TemporaryFolder folder;
    const auto path = folder / "report.pdf";
    const test::OutcomeSample sample;
    REQUIRE(figures::writeReportPdf(sampleReport(2'000), sample.facts(), path, test::japaneseWords()).has_value());
    const auto native = QString::fromStdString(path.string());
    const auto text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), native, QStringLiteral("-")});
    CHECK(text.contains(QStringLiteral("国内生産拠点の確保1999")));
    CHECK(text.contains(QStringLiteral("25,987")));
    const auto pages = text.count(QLatin1Char('\f'));
    CHECK(pages > 40);
    CHECK(text.count(QStringLiteral("差異の理由")) ==
          pages - (text.lastIndexOf(QStringLiteral("差異の理由")) < text.lastIndexOf(QLatin1Char('\f'), -2) ? 1 : 0));
    const auto fonts = run(QStringLiteral("pdffonts"), {native}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(fonts.size() > 2);
    for (qsizetype i = 2; i < fonts.size(); ++i) {
        CHECK(fonts[i].contains(QStringLiteral(" yes ")));
    }
    const auto absent = figures::writeReportPdf(sampleReport(1), sample.facts(), folder.path() / "absent" / "a.pdf",
                                                test::japaneseWords());
    REQUIRE_FALSE(absent.has_value());
    CHECK(absent.error().code == base::ErrorCode::NotFound);
}
