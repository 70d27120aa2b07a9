// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "SampleCatalogue.h"
#include "models/ExactOrder.h"
#include "models/IndicatorFilterModel.h"
#include "models/IndicatorHistoryModel.h"
#include "models/IndicatorModel.h"
#include "models/IndicatorPaste.h"
#include "models/IndicatorPeriods.h"
#include "models/IndicatorText.h"
#include "models/IndicatorTrial.h"
#include "models/IndicatorValueModel.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::Fraction;
using domain::CalendarDay;
using domain::IndicatorMeasure;
using domain::Period;
using models::FactCell;
using models::IndicatorHistoryModel;
using models::IndicatorModel;
using models::PastedActual;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

constexpr CalendarDay kEarlier{2026, 5, 1};
constexpr CalendarDay kToday{2026, 11, 22};

domain::FactKey key(const std::string& text) {
    return domain::FactKey::parse(text).value();
}

domain::IndicatorTarget target(const std::string& period, const std::string& figure) {
    domain::IndicatorTarget target;
    target.period = Period::parse(period).value();
    target.figure = key(figure);
    return target;
}

// papers counts towards 30本 in FY2026, rate is a ratio against 80%, words has words, open has nobody's target yet.
test::CatalogueBuilder sample() {
    test::CatalogueBuilder builder;
    auto& papers = builder.indicator("papers", "論文数");
    papers.measure = IndicatorMeasure::Count;
    papers.timeBehaviour = domain::TimeBehaviour::PerPeriod;
    papers.unit = "本";
    papers.stage = domain::IndicatorStage::OutcomeShort;
    papers.method = "学会の採択数";
    papers.targets = {target("FY2026", "indicator:papers/target@FY2026")};
    auto& rate = builder.indicator("rate", "実用化率");
    rate.measure = IndicatorMeasure::Ratio;
    rate.unit = "%";
    rate.stage = domain::IndicatorStage::OutcomeLong;
    rate.targets = {target("FY2030", "indicator:rate/target@FY2030")};
    auto& words = builder.indicator("words", "基盤の整備");
    words.measure = IndicatorMeasure::Qualitative;
    words.targets = {{Period::parse("FY2027").value(), "整備の完了", {}, std::nullopt}};
    auto& open = builder.indicator("open", "性能");
    open.targets = {{Period::parse("FY2026").value(), {}, "採択審査委員会", std::nullopt}};
    builder.indicator("bare", "基盤の整備");
    builder.states("indicator:papers/target@FY2026", "30本");
    builder.states("indicator:papers/actual@FY2025", "10本");
    builder.states("indicator:rate/target@FY2030", "80%");
    return builder;
}

domain::ActualReport report(const std::string& fact, const std::string& raw, int number, bool provisional = false) {
    domain::ActualReport report;
    report.id = domain::ActualReportId(fact + "~" + std::to_string(number));
    report.fact = key(fact);
    report.figure = domain::StatedFigure::parse(raw).value();
    report.provisional = provisional;
    report.reportedOn = {2026, 10, 1};
    report.reporter = "analyst";
    report.evidence.locator = "集計表 3行目";
    report.reason = "定期報告";
    report.position = number;
    return report;
}

QString text(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

analysis::IndicatorOutcome outcomeOf(const analysis::FactBook& facts, const char* indicator,
                                     const CalendarDay& day = kToday) {
    analysis::IndicatorOutcome outcome{
        analysis::readSeries(facts, *facts.catalogue().indicator(domain::IndicatorId(indicator)), day), {}};
    outcome.result = analysis::evaluate(outcome.series, day);
    return outcome;
}

}  // namespace

TEST_CASE("What is missing of an indicator says which kind of missing it is") {
    IndicatorModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setFacts(sample().facts(), kToday, kEarlier);
    REQUIRE(model.rowCount() == 5);
    CHECK(text(model, 0, IndicatorModel::Target) == "30本");
    CHECK(text(model, 0, IndicatorModel::Status).startsWith("？"));  // the year runs, and nothing is of it
    CHECK(text(model, 0, IndicatorModel::Actual) == "Not measured");
    // The figure of the year before is in reach.
    CHECK(model.index(0, IndicatorModel::Actual).data(Qt::ToolTipRole).toString().contains("10本"));
    CHECK(text(model, 1, IndicatorModel::Actual) == "Not yet due");
    CHECK(text(model, 3, IndicatorModel::Target).contains("採択審査委員会"));
    CHECK(text(model, 4, IndicatorModel::Target) == "No target set");
    for (const int row : {0, 1, 4}) {
        CHECK(model.index(row, IndicatorModel::Actual).data(FactCell::MissingRole).toBool());
        CHECK_FALSE(model.index(row, IndicatorModel::Actual).data(FactCell::SortRole).isValid());
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK(text(model, row, IndicatorModel::Attainment) != "0.0%");
    }
}

TEST_CASE("A report moves actual, status and change; earlier days do not know it") {
    auto reports = std::vector{report("indicator:papers/actual@FY2026", "33本", 1, true)};
    const auto facts = sample().facts(reports);
    IndicatorModel model;
    model.setFacts(facts, kToday, kEarlier);
    CHECK(text(model, 0, IndicatorModel::Actual).startsWith("33本"));
    CHECK(text(model, 0, IndicatorModel::Actual).contains("provisional"));
    CHECK(text(model, 0, IndicatorModel::Attainment) == "110.0%");
    CHECK(text(model, 0, IndicatorModel::Change).contains(QStringLiteral("→")));
    CHECK(model.index(0, IndicatorModel::Actual).data(Qt::ToolTipRole).toString().contains("analyst"));
    model.setFacts(facts, kEarlier, kEarlier);
    CHECK(text(model, 0, IndicatorModel::Actual) == "Not measured");
    CHECK(text(model, 0, IndicatorModel::Change).isEmpty());
}

TEST_CASE("Indicators are filtered by each of their traits and sorted by exact values") {
    const auto facts = sample().facts({report("indicator:papers/actual@FY2026", "33本", 1)});
    IndicatorModel model;
    model.setFacts(facts, kToday, kEarlier);
    models::IndicatorFilterModel shown;
    const QAbstractItemModelTester tester(&shown, Mode::Fatal);
    shown.setSourceModel(&model);
    const auto hits = [&](models::IndicatorChoice choice) {
        shown.setChoice(choice);
        return shown.rowCount();
    };
    CHECK(hits({}) == 5);
    CHECK(hits({.text = "学会"}) == 1);
    CHECK(hits({.owner = "post5g"}) == 5);
    CHECK(hits({.owner = "other"}) == 0);
    CHECK(hits({.status = analysis::IndicatorStatus::NoTarget}) == 2);
    CHECK(hits({.stage = domain::IndicatorStage::OutcomeLong}) == 1);
    CHECK_FALSE(shown.indexOf("papers").isValid());
    CHECK(hits({}) == 5);
    shown.sort(IndicatorModel::Target, Qt::DescendingOrder);
    CHECK(text(shown, 0, IndicatorModel::Name) == "論文数");  // 30 before 0.8
    CHECK(shown.outcomeAt(shown.index(0, 0))->series.indicator->id.value() == "papers");
    // Neighbours that a double takes for one.
    const Fraction third(1, 3);
    const auto places =
        models::exactOrder({third, std::nullopt, third + Fraction(1, 1'000'000'000'000'000'000), third});
    CHECK(places[0] == places[3]);
    CHECK(places[0].toLongLong() < places[2].toLongLong());
    CHECK_FALSE(places[1].isValid());
}

TEST_CASE("The history keeps what is superseded and withdrawn, and says what holds") {
    auto first = report("indicator:papers/actual@FY2026", "28本", 1, true);
    auto second = report("indicator:papers/actual@FY2026", "31本", 2);
    second.reportedOn = {2026, 10, 5};
    auto third = report("indicator:papers/actual@FY2026", "3100本", 3);
    third.reportedOn = {2026, 10, 6};
    third.withdrawnOn = CalendarDay{2026, 10, 7};
    third.withdrawnBy = "checker";
    third.withdrawalReason = "桁の誤り";
    const auto facts = sample().facts({first, second, third});
    const auto& papers = *facts->catalogue().indicator(domain::IndicatorId("papers"));
    IndicatorHistoryModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setIndicator(facts, &papers, kToday);
    REQUIRE(model.rowCount() == 4);  // three reports and the document's statement
    using Standing = IndicatorHistoryModel::Standing;
    CHECK(model.standingAt(0) == Standing::Withdrawn);
    CHECK(text(model, 0, IndicatorHistoryModel::Reason).contains("桁の誤り"));
    CHECK(text(model, 0, IndicatorHistoryModel::Reason).contains("checker"));
    CHECK(model.standingAt(1) == Standing::Holds);
    CHECK(text(model, 1, IndicatorHistoryModel::Value) == "31本");
    CHECK(model.standingAt(2) == Standing::Superseded);
    CHECK(model.reportAt(2)->provisional);
    CHECK(model.reportAt(3) == nullptr);
    CHECK(model.standingAt(3) == Standing::Holds);
    CHECK(model.reportAt(9) == nullptr);
    // On the day before the second report the first one held.
    model.setIndicator(facts, &papers, {2026, 10, 4});
    CHECK(model.standingAt(0) == Standing::Later);
    CHECK(model.standingAt(2) == Standing::Holds);
    model.setIndicator(nullptr, nullptr, kToday);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Values by period name their source and where a document says otherwise") {
    const auto facts = sample().facts({report("indicator:papers/actual@FY2025", "12本", 1)});
    const auto outcome = outcomeOf(*facts, "papers");
    models::IndicatorValueModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setOutcome(facts, &outcome);
    REQUIRE(model.rowCount() == 2);
    using Values = models::IndicatorValueModel;
    CHECK(text(model, 0, Values::Value) == "12本");
    CHECK(text(model, 0, Values::Source).contains("analyst"));
    CHECK(text(model, 0, Values::Place) == "集計表 3行目");
    CHECK(text(model, 0, Values::Differs).contains("10本"));
    CHECK(text(model, 0, Values::Differs).contains("参考資料"));
    CHECK(text(model, 1, Values::Kind) == "Target");
    CHECK(text(model, 1, Values::Differs).isEmpty());
}

TEST_CASE("Periods are read as people write them") {
    const auto facts = sample().facts();
    const auto& papers = *facts->catalogue().indicator(domain::IndicatorId("papers"));
    for (const auto* spelling : {"2025年度", "FY2025", "R7", "令和7年度", "２０２５年度", " 2025 "}) {
        CAPTURE(spelling);
        CHECK(models::readPeriod(spelling, papers)->text() == "FY2025");
    }
    CHECK(models::readPeriod("2026年2月", papers)->text() == "2026-02");
    CHECK(models::readPeriod("2026年2月3日", papers)->text() == "2026-02-03");
    CHECK(models::readPeriod("2030年", papers)->text() == "2030");
    CHECK(models::readPeriod("2022年度～2025年度", papers)->text() == "FY2022-FY2025");
    CHECK(models::readPeriod("R7補正", papers)->text() == "R7補正");
    for (const auto* nonsense : {"", " ", "昨年", "2026-13", "2026年13月"}) {
        CAPTURE(nonsense);
        CHECK_FALSE(models::readPeriod(nonsense, papers));
    }
    // The period after the last actual is the next to be reported.
    CHECK(models::nextPeriod(outcomeOf(*facts, "papers").series, kToday).text() == "FY2026");
    CHECK(models::nextPeriod(outcomeOf(*facts, "rate").series, kToday).text() == "FY2026");
}

TEST_CASE("A trial shows what a report would come to and writes nothing") {
    const auto facts = sample().facts();
    const auto papers = outcomeOf(*facts, "papers");
    const auto after = models::withReports(papers, std::array{report("indicator:papers/actual@FY2026", "15本", 1)});
    CHECK(after.result.attainment() == Fraction(1, 2));
    CHECK_FALSE(papers.result.attainment());
    // Numerator and denominator make a ratio.
    const auto rate = outcomeOf(*facts, "rate");
    const auto quotient = models::withReports(rate, std::array{report("indicator:rate/actual@FY2026#分子", "12", 1),
                                                               report("indicator:rate/actual@FY2026#分母", "30", 2)});
    CHECK(quotient.result.attainment() == Fraction(1, 2));
    // Parts of a count add up where nothing states the whole.
    auto parts = models::withReports(papers, std::array{report("indicator:papers/actual@FY2026#A", "15本", 1)});
    parts = models::withReports(parts, std::array{report("indicator:papers/actual@FY2026#B", "6本", 1)});
    CHECK(parts.result.attainment() == Fraction(7, 10));
}

TEST_CASE("Rows of a spreadsheet are read by position or by their titles") {
    const auto facts = sample().facts();
    const auto rows = models::readPastedActuals(
        QStringLiteral("論文数\t2026年度\t31本\t速報\t\"集計表\t3行目\"\t定期\r\nrate\tR8\t12/30\t\t別紙1\n"), *facts);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    REQUIRE((*rows)[0].entry);
    CHECK((*rows)[0].entry->indicator.value() == "papers");
    CHECK((*rows)[0].entry->provisional);
    CHECK((*rows)[0].entry->locator == "集計表 3行目");
    REQUIRE((*rows)[1].entry);
    CHECK((*rows)[1].entry->period.text() == "FY2026");
    const auto* quotient = std::get_if<application::ActualEntry::Quotient>(&(*rows)[1].entry->content);
    REQUIRE(quotient != nullptr);
    CHECK(quotient->numerator == "12");
    CHECK(quotient->denominator == "30");

    const auto titled =
        models::readPastedActuals(QStringLiteral("値\t指標\t根拠\t期間\n未報告\t論文数\t別紙\t2026年度\n"), *facts);
    REQUIRE(titled);
    REQUIRE(titled->size() == 1);
    CHECK((*titled)[0].line == 2);
    CHECK((*titled)[0].cells[PastedActual::Period] == "2026年度");
}

TEST_CASE("Hostile rows of a spreadsheet are refused one by one") {
    const auto facts = sample().facts();
    const auto read = [&](const QString& text) { return models::readPastedActuals(text, *facts); };
    CHECK_FALSE(read({}));
    CHECK_FALSE(read(QStringLiteral("\n\t\t\n  \n")));
    CHECK_FALSE(read(QStringLiteral("指標\t期間\t値\n")));
    CHECK_FALSE(read(QStringLiteral("論文数\t2026年度\t1本\n").repeated(models::kMostPastedRows + 1)));
    for (const auto* row : {"無い指標\t2026年度\t1本", "論文数\t来年\t1本", "論文数\t2026年度\t1本\tたぶん",
                            "\t2026年度\t1本", "基盤の整備\t2026年度\t完了", "<b>論文数</b>\t2026年度\t1本",
                            "\"論文数\t2026年度\t1本", "'; DROP TABLE\t\t"}) {
        CAPTURE(row);
        const auto rows = read(QString::fromUtf8(row));
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        CHECK_FALSE(rows->front().entry);
        CHECK_FALSE(rows->front().entry.error().message.isEmpty());
    }
}
