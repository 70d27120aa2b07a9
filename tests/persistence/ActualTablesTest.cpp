// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Connection.h"
#include "RawSqlite.h"
#include "StoreFixture.h"
#include "domain/ActualReport.h"
#include "domain/Indicator.h"
#include "domain/PeriodLock.h"
#include "domain/Portfolio.h"
#include "persistence/EntityTable.h"
#include "persistence/LogicModelReader.h"

using namespace shirube;
using namespace shirube::domain;
using base::ErrorCode;
using persistence::EntityTable;
using test::must;
using test::StoreFixture;

namespace {

// Everything that a text field may hold.
const std::string kUgly = "O'Neil \"quoted\" \\ ; -- 🏯🈚\n\t\u3000予算%_ {\"a\": [1]}";

struct ActualFixture : StoreFixture {
    EntityTable<ActualReport> reports{*database};
    EntityTable<PeriodLock> locks{*database};

    ActualFixture() {
        change([&] {
            must(persistence::SourceTable(*database).insert(test::source("s")));
            must(persistence::ProgrammeTable(*database).insert(test::programme("p")));
            must(EntityTable<Portfolio>(*database).insert({PortfolioId("f"), "枠", "", 0}));
            Indicator indicator;
            indicator.id = IndicatorId("i");
            indicator.programme = ProgrammeId("p");
            indicator.citation.source = SourceId("s");
            must(EntityTable<Indicator>(*database).insert(indicator));
        });
    }

    [[nodiscard]] static ActualReport report(const std::string& figure) {
        ActualReport report;
        report.fact = must(FactKey::parse("indicator:i/actual@FY2024#①(b) / 分子"));
        report.id = ActualReportId(report.fact.text() + "~1");
        report.figure = must(StatedFigure::parse(figure));
        report.provisional = true;
        report.reportedOn = {2026, 4, 13};
        report.reporter = report.reason = report.withdrawnBy = report.withdrawalReason = kUgly;
        report.evidence = {SourceId("s"), kUgly, kUgly};
        report.withdrawnOn = CalendarDay{2026, 5, 1};
        report.position = 7;
        return report;
    }

    template <typename T>
    void roundTrip(EntityTable<T>& table, const T& full, const T& altered) {
        const auto added = change([&] { must(table.insert(full)); });
        CHECK(must(table.all()) == std::vector{full});
        const auto changed = change([&] { must(table.update(altered)); });
        CHECK(must(table.all()) == std::vector{altered});
        const auto removed = change([&] { must(table.remove(full.id)); });
        CHECK(must(table.all()).empty());
        for (const auto id : {removed, changed}) {
            undo(id);
        }
        CHECK(must(table.all()) == std::vector{full});
        undo(added);
        CHECK(must(table.all()).empty());
        CHECK(problems().empty());
    }
};

}  // namespace

TEST_CASE_METHOD(ActualFixture, "a report comes back as it went in, whatever it says", "[persistence]") {
    const auto* const raw = GENERATE("80%", "８０", "885兆円～1,146兆円", "約1.3兆円", "35億円の内数", "△12億円", "0");
    const auto full = report(raw);
    auto inWords = full;
    inWords.figure.reset();
    inWords.text = kUgly;
    inWords.evidence = {};
    inWords.withdrawnOn.reset();
    inWords.provisional = false;
    roundTrip(reports, full, inWords);
    auto absent = full;
    absent.figure.reset();
    absent.missing = Missing::Blank;
    roundTrip(reports, full, absent);
}

TEST_CASE_METHOD(ActualFixture, "a lock comes back as it went in", "[persistence]") {
    const PeriodLock full{
        PeriodLockId("p@FY2025"), ProgrammeId("p"), {}, must(Period::parse("FY2025")), {2026, 4, 1}, kUgly, kUgly};
    auto altered = full;
    altered.programme = {};
    altered.portfolio = PortfolioId("f");
    altered.period = must(Period::parse("2025-06"));
    roundTrip(locks, full, altered);
}

TEST_CASE_METHOD(ActualFixture, "what the tables of actuals can't hold is refused", "[persistence]") {
    change([&] {
        must(reports.insert(report("80%")));
        must(locks.insert(
            {PeriodLockId("x"), ProgrammeId("p"), {}, must(Period::parse("FY2025")), {2026, 4, 1}, "", ""}));
    });
    auto transaction = must(persistence::Transaction::begin(*database, context()));
    const auto isRefused = [&](ActualReport value) {
        value.id = ActualReportId("other");
        return !reports.insert(value);
    };
    auto value = report("80%");
    value.text = "both";
    CHECK(isRefused(value));
    value.text.clear();
    value.missing = Missing::Blank;
    CHECK(isRefused(value));
    value.missing.reset();
    value.figure.reset();
    CHECK(isRefused(value));
    value = report("80%");
    value.fact.subject = "nothing";
    CHECK(isRefused(value));
    value = report("80%");
    value.fact.period = {};
    CHECK(isRefused(value));
    CHECK_FALSE(EntityTable<Indicator>(*database).remove(IndicatorId("i")));
    CHECK_FALSE(persistence::ProgrammeTable(*database).remove(ProgrammeId("p")));
    CHECK_FALSE(locks.insert({PeriodLockId("y"), {}, {}, must(Period::parse("FY2025")), {2026, 4, 1}, "", ""}));
}

TEST_CASE_METHOD(ActualFixture, "a report that means nothing is Corrupt, not a crash", "[persistence]") {
    change([&] { must(reports.insert(report("80%"))); });
    const std::string cell = GENERATE("value = 'x'", "period = 'x'", "reported_on = '2026'", "withdrawn_on = 'x'");
    test::RawSqlite(file).tamper("UPDATE actual_report SET " + cell);
    const auto read = reports.all();
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Corrupt);
}

TEST_CASE("the logic models of a store without drafts stay adopted, and their log stays whole",
          "[persistence][migration]") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    auto database = must(persistence::Database::open(folder / "s", persistence::DatabaseMode::CreateIfMissing));
    auto former = persistence::builtInMigrations();
    former.resize(3);
    must(persistence::Migrator(former).run(*database, clock.now()));
    const auto context = [&](persistence::ChangeKind kind, std::int64_t target) {
        return persistence::ChangeContext{kind, target, "tester", clock.now(), base::Message("Change"), ""};
    };
    const auto model = [](const std::string& id) {
        return "INSERT INTO logic_model VALUES ('" + id +
               "', 'p', 't', '初版', '2026-04', '', '[]', '[]', NULL, '', "
               "'', '', 0)";
    };
    {
        const test::AsFormerProgram program(folder / "s");
        auto transaction = must(persistence::Transaction::begin(*database, context(persistence::ChangeKind::Do, 0)));
        must(persistence::ProgrammeTable(*database).insert(test::programme("p")));
        database->connection().execute(model("kept"));
        database->connection().execute(model("gone"));
        must(transaction.commit());
    }
    {
        const test::AsFormerProgram program(folder / "s");
        auto transaction = must(persistence::Transaction::begin(*database, context(persistence::ChangeKind::Do, 0)));
        database->connection().execute("DELETE FROM logic_model WHERE id = 'gone'");
        must(transaction.commit());
    }
    const auto report = must(persistence::Migrator().run(*database, clock.now()));
    CHECK(report.fromVersion == 3);
    const auto models = [&] { return must(persistence::LogicModelReader(*database).read()); };
    REQUIRE(models().size() == 1);
    CHECK(models().front().status == LogicModelStatus::Adopted);
    CHECK(models().front().basedOn.isEmpty());
    CHECK(must(persistence::checkStore(*database)).problems.empty());
    {
        // The image of the row knows no status.
        auto transaction = must(persistence::Transaction::begin(*database, context(persistence::ChangeKind::Undo, 2)));
        must(persistence::ChangeLog(*database).revert(2));
        must(transaction.commit());
    }
    REQUIRE(models().size() == 2);
    CHECK(models().front().status == LogicModelStatus::Adopted);
    CHECK(must(persistence::checkStore(*database)).problems.empty());
}
