// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ActualService.h"

#include <algorithm>

#include "ActualPlanner.h"
#include "DatasetMerge.h"
#include "WorkspaceFixture.h"
#include "analysis/IndicatorSeries.h"
#include "application/CatalogueService.h"
#include "exchange/DatasetReader.h"
#include "persistence/Database.h"

using namespace shirube;
using application::ActualEntry;
using application::PlannedActual;
using base::ErrorCode;
using Catch::Matchers::Contains;
using domain::ActualReport;
using domain::IndicatorId;
using domain::Period;
using test::must;

namespace {

const IndicatorId kCount("mmf-models-released");            // つ, per period
const IndicatorId kSum("mmf-investment-short");             // 円, cumulative
const IndicatorId kRatio("post5g-commercialisation-rate");  // %
const IndicatorId kStated("post5g-outcome-short");          // %, FY2025 is stated as 80%
const IndicatorId kWords("post5g-output-interim");
const IndicatorId kYesNo("next-gen-manufacturing-base");

struct ActualFixture : test::WorkspaceFixture {
    [[nodiscard]] application::ActualService& actuals() const { return workspace->actuals(); }

    [[nodiscard]] static ActualEntry entry(const IndicatorId& indicator, const std::string& text,
                                           const std::string& period = "FY2025") {
        ActualEntry entry;
        entry.indicator = indicator;
        entry.period = must(Period::parse(period));
        entry.content = ActualEntry::Value{text};
        entry.locator = "実績報告書 p. 3";
        return entry;
    }

    base::Status report(const ActualEntry& entry) const { return actuals().report(std::vector{entry}); }

    [[nodiscard]] std::vector<ActualReport> reportsOf(const IndicatorId& indicator) const {
        return must(actuals().reports(indicator));
    }

    [[nodiscard]] base::Error refusal(const ActualEntry& entry) const {
        const auto version = must(workspace->contentVersion());
        const auto status = report(entry);
        REQUIRE_FALSE(status);
        CHECK(must(workspace->contentVersion()) == version);
        const auto plan = actuals().plan(entry);
        REQUIRE_FALSE(plan);
        CHECK(plan.error().message == status.error().message);
        return status.error();
    }

    [[nodiscard]] std::string warningsOf(const ActualEntry& entry) const {
        std::string text;
        for (const auto& warning : must(actuals().plan(entry)).warnings) {
            text += warning.english() + "\n";
        }
        return text;
    }

    // Of the whole, as of today.
    [[nodiscard]] std::optional<analysis::Fraction> valueOf(const IndicatorId& id,
                                                            const std::string& period = "FY2025") const {
        const auto facts = must(workspace->catalogue().facts());
        const auto series =
            analysis::readSeries(*facts, *facts->catalogue().indicator(id), domain::CalendarDay::inJapan(clock.now()));
        const auto found = std::find_if(series.actuals.begin(), series.actuals.end(),
                                        [&](const auto& point) { return point.period.text() == period; });
        return found == series.actuals.end() ? std::nullopt : found->value;
    }
};

}  // namespace

TEST_CASE_METHOD(ActualFixture, "a reported actual is known from its day on, and undone", "[application]") {
    auto given = entry(kCount, "３");
    given.provisional = true;
    given.reportedOn = domain::CalendarDay{2026, 5, 1};
    given.source = domain::SourceId("meti-post5g-midterm-2026-06");
    must(report(given));
    const auto reports = reportsOf(kCount);
    REQUIRE(reports.size() == 1);
    const auto& made = reports.front();
    CHECK(made.id.value() == "indicator:mmf-models-released/actual@FY2025~1");
    REQUIRE(made.figure);
    CHECK(made.figure->value == base::Decimal(3, 0));
    CHECK(made.figure->unit.base == "つ");
    CHECK(made.figure->raw == "３");
    CHECK(made.provisional);
    CHECK(made.reporter == "tester");
    CHECK(made.reportedOn == domain::CalendarDay{2026, 5, 1});
    CHECK(made.evidence == domain::Citation{given.source, "実績報告書 p. 3", "３"});
    CHECK(valueOf(kCount) == analysis::Fraction(3));
    CHECK_THAT(must(workspace->history().list()).front().summary.english(), Contains("FY2025") || Contains("2025"));

    must(workspace->history().undo());
    CHECK(reportsOf(kCount).empty());
    CHECK_FALSE(valueOf(kCount));
    must(workspace->history().redo());
    CHECK(reportsOf(kCount) == reports);
    CHECK(isSound());
}

TEST_CASE_METHOD(ActualFixture, "a value is read in the indicator's unit and kind", "[application]") {
    const auto figureOf = [&](const IndicatorId& indicator, const std::string& text) {
        return must(actuals().plan(entry(indicator, text, "FY2024"))).reports.front().figure->value;
    };
    CHECK(figureOf(kCount, "12つ") == base::Decimal(12, 0));
    CHECK(figureOf(kSum, "1,234億円") == base::Decimal(1234, 8));
    CHECK(figureOf(kSum, "1,234") == base::Decimal(1234, 0));
    CHECK(figureOf(kRatio, "28.3%") == base::Decimal(283, -3));
    CHECK(figureOf(kRatio, "２８．３") == base::Decimal(283, -3));
    for (const auto* yes : {"はい", "Yes", " ＹＥＳ ", "有", "○", "１"}) {
        CHECK(figureOf(kYesNo, yes) == base::Decimal(1, 0));
    }
    for (const auto* no : {"いいえ", "no", "無", "×", "0"}) {
        CHECK(figureOf(kYesNo, no) == base::Decimal(0, 0));
    }
}

TEST_CASE_METHOD(ActualFixture, "words and missing values are reported as such", "[application]") {
    auto inWords = entry(kWords, "");
    inWords.content = ActualEntry::Words{" 仕様を決定した "};
    auto absent = entry(kCount, "");
    absent.content = ActualEntry::Absent{domain::Missing::NotApplicable};
    must(actuals().report(std::vector{inWords, absent}));
    CHECK(reportsOf(kWords).front().text == "仕様を決定した");
    CHECK(reportsOf(kCount).front().missing == domain::Missing::NotApplicable);
    CHECK_FALSE(valueOf(kCount));
    CHECK(must(workspace->history().list()).size() == 2);
}

TEST_CASE_METHOD(ActualFixture, "a ratio is reported as numerator and denominator", "[application]") {
    auto given = entry(kRatio, "");
    given.content = ActualEntry::Quotient{"4件", "10"};
    must(report(given));
    const auto whole = reportsOf(kRatio);
    REQUIRE(whole.size() == 2);
    CHECK(whole[0].fact.breakdown == "分子");
    CHECK(whole[1].fact.breakdown == "分母");
    CHECK(valueOf(kRatio) == analysis::Fraction(2, 5));
    given.part = "①(b)";
    given.period = must(Period::parse("FY2024"));
    CHECK(must(actuals().plan(given)).reports.back().fact.breakdown == "①(b) / 分母");

    // What is done to one of the two is done to both.
    must(actuals().withdraw(whole[1].id, "誤り"));
    CHECK_FALSE(valueOf(kRatio));
    CHECK(reportsOf(kRatio)[0].withdrawnOn);
    CHECK(reportsOf(kRatio)[1].withdrawnOn);
    CHECK(isSound());
}

TEST_CASE_METHOD(ActualFixture, "what is no actual of its indicator is refused, and says why", "[application]") {
    const auto invalid = [&](const ActualEntry& given) {
        const auto error = refusal(given);
        CHECK(error.code == ErrorCode::InvalidInput);
        return error.message.english();
    };
    CHECK_THAT(invalid(entry(kCount, "たくさん")), Contains("たくさん"));
    CHECK_THAT(invalid(entry(kCount, "3人")), Contains("つ"));
    CHECK_THAT(invalid(entry(kCount, "△3")), Contains("below 0"));
    CHECK_THAT(invalid(entry(kCount, "3～5")), Contains("one number"));
    CHECK_THAT(invalid(entry(kYesNo, "たぶん")), Contains("yes nor no"));
    CHECK_THAT(invalid(entry(kWords, "3")), Contains("words"));
    CHECK_THAT(invalid(entry(kCount, "3", "")), Contains("period"));
    auto given = entry(kCount, "3");
    given.locator = "　";
    CHECK_THAT(invalid(given), Contains("evidence"));
    given = entry(kCount, "3");
    given.reportedOn = domain::CalendarDay{2026, 11, 22};
    CHECK_THAT(invalid(given), Contains("future"));
    given = entry(kCount, "");
    given.content = ActualEntry::Words{"達成"};
    CHECK_THAT(invalid(given), Contains("figure"));
    given.content = ActualEntry::Quotient{"1", "2"};
    CHECK_THAT(invalid(given), Contains("no ratio"));
    given = entry(kRatio, "");
    given.content = ActualEntry::Quotient{"1", "0"};
    CHECK_THAT(invalid(given), Contains("denominator"));
    CHECK_THAT(invalid(entry(kStated, "81%")), Contains("reason"));

    CHECK(refusal(entry(IndicatorId("nobody"), "3")).code == ErrorCode::NotFound);
    given = entry(kCount, "3");
    given.source = domain::SourceId("nobody");
    CHECK(refusal(given).code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(ActualFixture, "of several entries all or none are written, and the wrong one is named",
                 "[application]") {
    const auto refused = [&](const std::vector<ActualEntry>& entries) {
        const auto status = actuals().report(entries);
        REQUIRE_FALSE(status);
        CHECK(reportsOf(kCount).empty());
        return status.error().message.english();
    };
    CHECK_THAT(refused({entry(kCount, "3"), entry(kCount, "x", "FY2024")}), Contains("Entry 2"));
    CHECK_THAT(refused({entry(kCount, "3"), entry(kCount, "4")}), Contains("1 and 2"));
    must(actuals().report({}));
    CHECK(must(workspace->history().list()).size() == 1);
    must(actuals().report(std::vector{entry(kCount, "3"), entry(kCount, "4", "FY2024")}));
    CHECK(must(workspace->history().list()).size() == 2);
    CHECK(reportsOf(kCount).size() == 2);
}

TEST_CASE_METHOD(ActualFixture, "a later report supersedes, and a withdrawal brings back what was before",
                 "[application]") {
    auto first = entry(kStated, "82%");
    first.reason = "集計の追加";
    first.provisional = true;
    must(report(first));
    CHECK(valueOf(kStated) == analysis::Fraction(41, 50));
    auto second = entry(kStated, "84%");
    second.reason = "再集計";
    must(report(second));
    CHECK(valueOf(kStated) == analysis::Fraction(21, 25));
    const auto reports = reportsOf(kStated);
    REQUIRE(reports.size() == 2);

    const domain::Citation evidence{{}, "確定通知", {}};
    const auto superseded = actuals().finalise(reports[0].id, evidence, "");
    REQUIRE_FALSE(superseded);
    CHECK(superseded.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(actuals().finalise(reports[1].id, evidence, ""));
    CHECK_FALSE(actuals().withdraw(reports[1].id, " "));
    CHECK(actuals().withdraw(domain::ActualReportId("nobody"), "x").error().code == ErrorCode::NotFound);

    must(actuals().withdraw(reports[1].id, "誤記"));
    CHECK_FALSE(actuals().withdraw(reports[1].id, "誤記"));
    CHECK(valueOf(kStated) == analysis::Fraction(41, 50));
    must(actuals().finalise(reports[0].id, evidence, "確定"));
    const auto final = reportsOf(kStated).back();
    CHECK(final.figure->raw == "82%");
    CHECK_FALSE(final.provisional);
    CHECK(final.evidence == evidence);
    must(actuals().withdraw(reports[0].id, "x"));
    must(actuals().withdraw(final.id, "x"));
    CHECK(valueOf(kStated) == analysis::Fraction(4, 5));
    for (int i = 0; i < 6; ++i) {
        must(workspace->history().undo());
    }
    CHECK(reportsOf(kStated).empty());
    CHECK(isSound());
}

TEST_CASE_METHOD(ActualFixture, "a locked period keeps its actuals until it is unlocked", "[application]") {
    must(report(entry(kCount, "3", "2025-06")));
    const auto reported = reportsOf(kCount).front().id;
    const auto year = must(Period::parse("FY2025"));
    CHECK_FALSE(must(actuals().lockOn(kCount, year)));
    CHECK_FALSE(actuals().lock(kCount, year, " "));
    CHECK_FALSE(actuals().lock(kCount, {}, "締め"));
    CHECK(actuals().lock(IndicatorId("nobody"), year, "締め").error().code == ErrorCode::NotFound);
    must(actuals().lock(kCount, year, "年度の締め"));
    const auto locks = must(actuals().locks());
    REQUIRE(locks.size() == 1);
    CHECK(locks.front().programme.value() == "multimodal-foundation");
    CHECK(locks.front().lockedBy == "tester");

    // All indicators of the programme, and each period within.
    CHECK(must(actuals().lockOn(kSum, must(Period::parse("2025-06")))) == locks.front());
    CHECK_FALSE(must(actuals().lockOn(kRatio, year)));
    CHECK_FALSE(must(actuals().lockOn(kCount, must(Period::parse("FY2024")))));
    const auto locked = refusal(entry(kCount, "3", "2025-07"));
    CHECK(locked.code == ErrorCode::Conflict);
    CHECK_THAT(locked.message.english(), Contains("tester") && Contains("年度の締め"));
    CHECK(actuals().withdraw(reported, "x").error().code == ErrorCode::Conflict);
    CHECK(actuals().finalise(reported, {{}, "x", {}}, "x").error().code == ErrorCode::Conflict);
    CHECK(actuals().lock(kSum, must(Period::parse("2025-06")), "x").error().code == ErrorCode::Conflict);
    must(report(entry(kCount, "3", "FY2024")));

    CHECK_FALSE(actuals().unlock(locks.front().id, ""));
    CHECK(actuals().unlock(domain::PeriodLockId("nobody"), "x").error().code == ErrorCode::NotFound);
    must(actuals().unlock(locks.front().id, "訂正"));
    CHECK(must(actuals().locks()).empty());
    must(report(entry(kCount, "3", "2025-07")));
    CHECK(isSound());
}

TEST_CASE("a lock of a programme is one of its components", "[application]") {
    domain::Programme parent;
    parent.id = domain::ProgrammeId("parent");
    parent.name = parent.shortName = "親事業";
    auto component = parent;
    component.id = domain::ProgrammeId("component");
    component.parent = parent.id;
    component.component = "1";
    component.name = component.shortName = "構成事業";
    const auto facts = must(analysis::FactBook::make(
        std::make_shared<const domain::Catalogue>(),
        std::make_shared<const domain::BudgetBook>(must(domain::BudgetBook::make({parent, component}, {}))), {}, {},
        {}));
    domain::Indicator indicator;
    indicator.programme = component.id;
    const auto year = must(Period::parse("FY2025"));
    std::vector<domain::PeriodLock> locks(1);
    locks.front().programme = parent.id;
    locks.front().period = year;
    CHECK(application::lockOn(facts, locks, indicator, year) == &locks.front());
    const auto refused = application::expectOpen(facts, locks, indicator, year);
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().message.english(), Contains("親事業"));

    // But a component's lock is its own.
    locks.front().programme = component.id;
    indicator.programme = parent.id;
    CHECK(application::lockOn(facts, locks, indicator, year) == nullptr);
}

TEST_CASE_METHOD(ActualFixture, "what is worth a second look is said and not refused", "[application]") {
    auto given = entry(kStated, "82%");
    given.reason = "x";
    CHECK_THAT(warningsOf(given), Contains("80%"));
    CHECK_THAT(warningsOf(given), Contains("better than the target"));
    CHECK_THAT(warningsOf(entry(kStated, "70%", "FY2026")), Contains("not over") && Contains("2027-03-31"));
    given.reportedOn = domain::CalendarDay{2026, 1, 1};
    CHECK_THAT(warningsOf(given), Contains("newer"));

    must(report(entry(kSum, "200億円", "FY2024")));
    CHECK(warningsOf(entry(kSum, "210億円")).empty());
    CHECK_THAT(warningsOf(entry(kSum, "190億円")), Contains("does not fall"));
    CHECK_THAT(warningsOf(entry(kSum, "30,000百万円")), Contains("another unit"));

    auto quotient = entry(kRatio, "");
    quotient.content = ActualEntry::Quotient{"4", "10"};
    must(report(quotient));
    auto whole = entry(kRatio, "41%");
    whole.reason = "x";
    whole.reportedOn = domain::CalendarDay{2026, 1, 1};
    CHECK_THAT(warningsOf(whole), Contains("numerator"));
    must(report(whole));
    CHECK(valueOf(kRatio) == analysis::Fraction(2, 5));
    // Known later than numerator and denominator it holds, and nothing is to be said.
    whole.reportedOn.reset();
    CHECK_THAT(warningsOf(whole), !Contains("numerator"));
    must(report(whole));
    CHECK(valueOf(kRatio) == analysis::Fraction(41, 100));
}

TEST_CASE_METHOD(ActualFixture, "two workspaces do not report past each other", "[application]") {
    const auto other = open();
    must(other->actuals().report(std::vector{entry(kCount, "3")}));
    // Known by now, so a reason is needed.
    CHECK(refusal(entry(kCount, "4")).code == ErrorCode::InvalidInput);
    auto given = entry(kCount, "4");
    given.reason = "再集計";
    must(report(given));
    CHECK(must(other->actuals().reports(kCount)).back().id.value().ends_with("~2"));
    must(other->actuals().lock(kCount, given.period, "締め"));
    CHECK(refusal(given).code == ErrorCode::Conflict);
}

TEST_CASE_METHOD(ActualFixture, "an import keeps reports and what they are of", "[application]") {
    const IndicatorId kept("memory-world-share");
    const IndicatorId dropped("advanced-logic-sales");
    must(report(entry(kept, "12%")));
    must(actuals().lock(kept, must(Period::parse("FY2024")), "締め"));
    CHECK(must(workspace->dataset().importBundled()).wroteNothing);
    CHECK(reportsOf(kept).size() == 1);

    auto later = must(exchange::DatasetReader().read(exchange::embeddedDatasetFiles()));
    std::erase_if(later.catalogue.indicators,
                  [&](const auto& indicator) { return indicator.id == kept || indicator.id == dropped; });
    std::erase_if(later.catalogue.statements, [&](const auto& statement) {
        return statement.fact.subject == kept.value() || statement.fact.subject == dropped.value();
    });
    std::erase_if(later.catalogue.identities, [&](const auto&) { return true; });
    const auto database = must(persistence::Database::open(file, persistence::DatabaseMode::MustExist));
    const auto present = must(application::StoreContent::read(*database));
    const auto merged = application::merged(present, later);
    CHECK(merged.catalogue.indicators.contains(kept));
    CHECK_FALSE(merged.catalogue.indicators.contains(dropped));
    CHECK(merged.validated());
}
