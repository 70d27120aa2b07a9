// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/RsImportService.h"

#include <algorithm>
#include <set>

#include "WorkspaceFixture.h"
#include "application/GovernmentService.h"
#include "support/GeneratedRs.h"
#include "support/RsTexts.h"

using namespace shirube;
using application::RsFileFate;
using application::RsImportOutcome;
using application::RsImportPlan;
using base::ErrorCode;
using domain::FiscalYear;
using domain::RsKind;
using test::GeneratedRs;
using test::must;
using test::RsText;
using test::WorkspaceFixture;

namespace {

const char* const kCurrent = "計（歳出予算現額合計）";

struct ImportFixture : WorkspaceFixture {
    ImportFixture() { std::filesystem::create_directories(rs()); }

    [[nodiscard]] std::filesystem::path rs(const std::string& name = "rs") const { return folder / name; }
    [[nodiscard]] std::filesystem::path file(const std::string& kind, int edition = 2024) const {
        return rs() / test::generatedRsName(kind, edition);
    }
    void generate(GeneratedRs options = {}) const { test::writeGeneratedRs(rs(), options); }

    [[nodiscard]] application::RsImportService& service() const { return workspace->rsImport(); }
    [[nodiscard]] RsImportPlan plan(std::vector<std::filesystem::path> paths = {}) const {
        if (paths.empty()) {
            paths.push_back(rs());
        }
        return must(service().plan(paths));
    }
    RsImportOutcome import(std::vector<std::filesystem::path> paths = {}) const {
        return must(service().run(plan(std::move(paths))));
    }
    [[nodiscard]] std::vector<domain::RsRow> placesIn(domain::RsTable table, int edition = 2024) const {
        domain::RsQuery query;
        query.table = table;
        query.edition = FiscalYear(edition);
        return must(workspace->government().places(query));
    }
    [[nodiscard]] std::string version() const { return must(workspace->contentVersion()); }
    /// The row of a rule in the report of checks.
    [[nodiscard]] analysis::ReportRow rule(const std::string& id, std::size_t limit = 1000) const {
        const auto report = must(service().checks(FiscalYear(2024), limit));
        const auto found =
            std::find_if(report.rows.begin(), report.rows.end(), [&](const auto& row) { return row.id == id; });
        REQUIRE(found != report.rows.end());
        return *found;
    }
};

std::vector<RsFileFate> fates(const RsImportPlan& plan) {
    std::vector<RsFileFate> fates;
    for (const auto& file : plan.files) {
        fates.push_back(file.fate);
    }
    return fates;
}

bool all(const RsImportPlan& plan, RsFileFate fate) {
    const auto found = fates(plan);
    return !found.empty() && std::all_of(found.begin(), found.end(), [&](auto one) { return one == fate; });
}

std::int64_t countIn(const analysis::ReportRow& row, std::size_t column) {
    return std::stoll(row.cells.at(column).number->text());
}

std::int64_t broken(const analysis::ReportRow& row) {
    return countIn(row, 2);
}

std::string placeText(const analysis::ReportRow& row) {
    return row.children.at(0).cells.at(6).text.english();
}

}  // namespace

TEST_CASE("an edition of the review system is imported as one change that can be undone and redone") {
    const ImportFixture fixture;
    fixture.generate();
    const auto before = must(fixture.workspace->history().list(100)).size();

    const auto plan = fixture.plan();
    CHECK(plan.files.size() == 15);
    CHECK(all(plan, RsFileFate::New));
    CHECK(plan.hasWork());
    CHECK_FALSE(plan.hasRefused());
    const auto outcome = must(fixture.service().run(plan));
    CHECK(outcome.files.size() == 15);
    CHECK(outcome.brokenIdentities == 0);
    CHECK(outcome.change > 0);
    CHECK(must(fixture.workspace->history().list(100)).size() == before + 1);
    CHECK(must(fixture.service().files()) == outcome.files);
    CHECK(fixture.placesIn(domain::RsTable::Programme).size() == 20);
    CHECK(fixture.isSound());

    must(fixture.workspace->history().undo());
    CHECK(must(fixture.service().files()).empty());
    CHECK(fixture.placesIn(domain::RsTable::Programme).empty());
    CHECK(fixture.isSound());
    must(fixture.workspace->history().redo());
    CHECK(must(fixture.service().files()) == outcome.files);
    CHECK(fixture.placesIn(domain::RsTable::Programme).size() == 20);
    CHECK(fixture.isSound());
}

TEST_CASE("what was imported is what the files say") {
    const ImportFixture fixture;
    const GeneratedRs options;
    fixture.generate(options);
    fixture.import();
    const auto book = must(fixture.workspace->government().book(FiscalYear(2024)));
    const auto projects = test::generatedProjects(options);
    REQUIRE(book->programmes().size() == projects.size());
    for (const auto project : projects) {
        const auto* programme = book->find(project);
        REQUIRE(programme != nullptr);
        for (const auto& total : programme->totals) {
            const auto expected = test::generatedAmounts(options, project, total.year.year());
            CHECK(total.yen[static_cast<std::size_t>(analysis::BudgetMeasure::Initial)] == expected.initial);
            CHECK(total.yen[static_cast<std::size_t>(analysis::BudgetMeasure::Current)] == expected.current);
            const auto executed = total.yen[static_cast<std::size_t>(analysis::BudgetMeasure::Executed)];
            CHECK(executed == (total.year == FiscalYear(2024) ? std::nullopt : std::optional(expected.executed)));
        }
    }
}

TEST_CASE("importing the same files again does nothing, wherever they lie") {
    const ImportFixture fixture;
    fixture.generate();
    fixture.import();
    const auto version = fixture.version();
    CHECK(all(fixture.plan(), RsFileFate::Identical));
    std::filesystem::copy(fixture.rs(), fixture.rs("elsewhere"));
    const auto again = fixture.plan({fixture.rs("elsewhere")});
    CHECK(all(again, RsFileFate::Identical));
    CHECK_FALSE(again.hasWork());
    const auto outcome = must(fixture.service().run(again));
    CHECK(outcome.files.empty());
    CHECK(outcome.change == 0);
    CHECK(fixture.version() == version);
}

TEST_CASE("a file that differs supersedes the one in force, and undoing brings that back") {
    const ImportFixture fixture;
    fixture.generate();
    fixture.import();
    RsText summary(fixture.file("2-1"));
    summary.at(2, "当初予算（合計）") += "0";
    summary.write();
    const auto plan = fixture.plan();
    CHECK(std::count_if(plan.files.begin(), plan.files.end(), [](const auto& file) { return file.isTaken(); }) == 1);
    const auto taken =
        std::find_if(plan.files.begin(), plan.files.end(), [](const auto& file) { return file.isTaken(); });
    CHECK(taken->fate == RsFileFate::Supersedes);
    REQUIRE(taken->inForce);
    CHECK(taken->inForce->kind == RsKind::BudgetSummary);
    const auto outcome = must(fixture.service().run(plan));
    REQUIRE(outcome.files.size() == 1);
    CHECK(must(fixture.service().files()).size() == 16);
    for (const auto row : fixture.placesIn(domain::RsTable::BudgetTotal)) {
        REQUIRE(row.file() == outcome.files.front().id);
    }
    const auto restated = must(fixture.service().restatements(FiscalYear(2024), FiscalYear(2024)));
    CHECK(restated.id == "rs-restatements");
    CHECK_FALSE(restated.rows.empty());
    must(fixture.workspace->history().undo());
    CHECK(must(fixture.service().files()).size() == 15);
    CHECK(fixture.placesIn(domain::RsTable::BudgetTotal).front().file() == taken->inForce->id);
    CHECK(fixture.isSound());
}

TEST_CASE("a broken identity is imported, counted and reported with file and row") {
    const ImportFixture fixture;
    fixture.generate();
    RsText summary(fixture.file("2-1"));
    summary.add(2, kCurrent, 7);
    summary.write();
    const auto outcome = fixture.import();
    CHECK(outcome.brokenIdentities >= 1);
    const auto row = fixture.rule("current_is_sum");
    CHECK(broken(row) == 1);
    REQUIRE(row.children.size() == 1);
    CHECK(placeText(row) == test::generatedRsName("2-1", 2024) + ", row 2");
    CHECK(row.children.front().cells.at(5).amount == domain::AmountRange::exactly(domain::Money(7)));
    CHECK(row.cells.at(2).isAlert);
    CHECK(broken(fixture.rule("carried_over_matches")) == 0);
    CHECK(countIn(fixture.rule("current_is_sum"), 1) ==
          static_cast<std::int64_t>(fixture.placesIn(domain::RsTable::BudgetTotal).size()));
}

TEST_CASE("a report of checks lists no more breaches than asked for and counts all") {
    const ImportFixture fixture;
    fixture.generate();
    RsText summary(fixture.file("2-1"));
    for (std::size_t row = 2; row <= summary.rowCount(); ++row) {
        if (!summary.at(row, kCurrent).empty()) {
            summary.add(row, kCurrent, 1);
        }
    }
    summary.write();
    fixture.import();
    const auto row = fixture.rule("current_is_sum", 3);
    CHECK(row.children.size() == 3);
    CHECK(broken(row) == static_cast<std::int64_t>(fixture.placesIn(domain::RsTable::BudgetTotal).size()));
    CHECK(must(fixture.service().checks(FiscalYear(2024), 3)).notes.size() == 3);
}

TEST_CASE("what rests on two files is judged by those in force, whichever came last") {
    const ImportFixture fixture;
    fixture.generate();
    const auto good = std::filesystem::path(fixture.rs("good"));
    std::filesystem::copy(fixture.rs(), good);
    RsText items(fixture.file("2-2"));
    items.add(2, "予算額（歳出予算項目ごと）", 5);
    items.write();
    fixture.import();
    CHECK(broken(fixture.rule("items_make_total")) > 0);
    CHECK(placeText(fixture.rule("items_make_total")).starts_with("2-2_"));
    SECTION("mended items") {
        fixture.import({good / test::generatedRsName("2-2", 2024)});
        CHECK(broken(fixture.rule("items_make_total")) == 0);
    }
    SECTION("totals that still differ") {
        RsText summary(fixture.file("2-1"));
        summary.at(2, "主な増減理由") = "改めました";
        summary.write();
        fixture.import({fixture.file("2-1")});
        CHECK(broken(fixture.rule("items_make_total")) > 0);
        CHECK(placeText(fixture.rule("items_make_total")).starts_with("2-1_"));
        must(fixture.workspace->history().undo());
        CHECK(placeText(fixture.rule("items_make_total")).starts_with("2-2_"));
    }
}

TEST_CASE("several editions come in at once and stay apart") {
    const ImportFixture fixture;
    GeneratedRs options;
    fixture.generate(options);
    options.edition = 2025;
    options.wideLinks = true;
    fixture.generate(options);
    const auto outcome = fixture.import();
    CHECK(outcome.files.size() == 30);
    CHECK(outcome.brokenIdentities == 0);
    CHECK(must(fixture.workspace->government().editions()) ==
          std::vector<FiscalYear>{FiscalYear(2025), FiscalYear(2024)});
    const auto report = must(fixture.service().restatements(FiscalYear(2024), FiscalYear(2025)));
    CHECK(report.id == "rs-restatements");
    CHECK(fixture.placesIn(domain::RsTable::Programme, 2024).size() == test::generatedProjects(GeneratedRs{}).size());
    must(fixture.service().remove(FiscalYear(2024)));
    CHECK(must(fixture.workspace->government().editions()) == std::vector<FiscalYear>{FiscalYear(2025)});
    must(fixture.service().remove(FiscalYear(2025), RsKind::Goals));
    CHECK(must(fixture.service().files()).size() == 14);
    const auto nothing = fixture.service().remove(FiscalYear(2024));
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == ErrorCode::NotFound);
    must(fixture.workspace->history().undo());
    must(fixture.workspace->history().undo());
    CHECK(must(fixture.service().files()).size() == 30);
    CHECK(fixture.isSound());
}

TEST_CASE("of two files of one edition and kind one is taken") {
    const ImportFixture fixture;
    GeneratedRs options;
    options.kinds = {"2-1"};
    fixture.generate(options);
    const auto other = fixture.rs("other");
    std::filesystem::copy(fixture.rs(), other);
    const auto name = test::generatedRsName("2-1", 2024);
    const auto same = fixture.plan({fixture.rs(), other});
    CHECK(same.files.at(1).fate == RsFileFate::Duplicate);
    CHECK(same.files.at(1).message.english().find("same content") != std::string::npos);
    RsText changed(other / name);
    changed.at(2, "主な増減理由") = "改めました";
    changed.write();
    const auto day = std::chrono::hours(24);
    const auto now = std::filesystem::file_time_type::clock::now();
    std::filesystem::last_write_time(fixture.file("2-1"), now - 10 * day);
    std::filesystem::last_write_time(other / name, now - 2 * day);
    const auto plan = fixture.plan({fixture.rs(), other});
    REQUIRE(plan.files.size() == 2);
    for (const auto& file : plan.files) {
        const bool isNewer = file.input.path.parent_path() == other;
        CHECK(file.fate == (isNewer ? RsFileFate::New : RsFileFate::Duplicate));
        CHECK(file.message.isEmpty() == isNewer);
    }
    CHECK(must(fixture.service().run(plan)).files.size() == 1);
}

TEST_CASE("what is no file of the system is refused, and the others are imported") {
    const ImportFixture fixture;
    GeneratedRs options;
    options.kinds = {"1-2"};
    fixture.generate(options);
    std::ofstream(fixture.rs() / "notes.csv") << "a,b\n1,2\n";
    const auto plan = fixture.plan();
    REQUIRE(plan.hasRefused());
    REQUIRE(plan.hasWork());
    CHECK(must(fixture.service().run(plan)).files.size() == 1);

    const auto refused = fixture.service().run(fixture.plan({fixture.rs() / "notes.csv"}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(refused.error().message.isEmpty());
}

TEST_CASE("a file that breaks off in the middle leaves the store as it was") {
    const ImportFixture fixture;
    fixture.generate();
    RsText items(fixture.file("2-2"));
    SECTION("another edition in one of its rows") {
        items.at(30, "事業年度") = "2025";
    }
    SECTION("an amount that is none") {
        items.at(30, "予算額（歳出予算項目ごと）") = "約3億円";
    }
    SECTION("a row with too few fields") {
        items.row(30).resize(7);
    }
    items.write();
    const auto version = fixture.version();
    const auto refused = fixture.service().run(fixture.plan());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    const auto message = refused.error().message.english();
    INFO(message);
    CHECK(message.find("2-2_RS_2024") != std::string::npos);
    CHECK(message.find("30") != std::string::npos);
    CHECK(fixture.version() == version);
    CHECK(must(fixture.service().files()).empty());
    CHECK(must(fixture.service().tidy()) == 0);
    CHECK(fixture.isSound());
    // The same workspace goes on.
    items = RsText(fixture.file("2-1"));
    CHECK(fixture.import({fixture.file("2-1")}).files.size() == 1);
}

TEST_CASE("an import that is cancelled leaves the store as it was") {
    const ImportFixture fixture;
    GeneratedRs options;
    options.programmes = 200;
    fixture.generate(options);
    const auto version = fixture.version();
    const auto plan = fixture.plan();
    std::stop_source stop;
    base::Progress progress;
    progress.stop = stop.get_token();
    SECTION("before it begins") {
        stop.request_stop();
    }
    SECTION("while it reads") {
        progress.report = [&](base::ProgressStep step) {
            if (step.done > plan.bytes / 3) {
                stop.request_stop();
            }
        };
    }
    const auto cancelled = fixture.service().run(plan, progress);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(fixture.version() == version);
    CHECK(must(fixture.service().files()).empty());
    CHECK(fixture.isSound());
    CHECK(must(fixture.service().run(plan)).files.size() == 15);
}

TEST_CASE("the progress of an import is bytes that never go back") {
    const ImportFixture fixture;
    fixture.generate();
    const auto plan = fixture.plan();
    std::vector<base::ProgressStep> steps;
    base::Progress progress;
    progress.report = [&](base::ProgressStep step) { steps.push_back(step); };
    must(fixture.service().run(plan, progress));
    REQUIRE_FALSE(steps.empty());
    CHECK(std::is_sorted(steps.begin(), steps.end(), [](auto left, auto right) { return left.done < right.done; }));
    for (const auto& step : steps) {
        CHECK(step.done <= step.total);
        CHECK(step.total == plan.bytes);
    }
}

TEST_CASE("a plan that the store has left behind is refused") {
    const ImportFixture fixture;
    fixture.generate();
    const auto plan = fixture.plan();
    must(fixture.service().run(plan));
    const auto version = fixture.version();
    const auto again = fixture.service().run(plan);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(fixture.version() == version);
}

TEST_CASE("kinds may come one after the other, the outline last") {
    const ImportFixture fixture;
    fixture.generate();
    fixture.import({fixture.file("2-1")});
    CHECK(fixture.placesIn(domain::RsTable::Heading).size() == 20);
    fixture.import({fixture.file("2-2"), fixture.file("3-2")});
    fixture.import({fixture.file("1-2")});
    CHECK(must(fixture.workspace->government().book(FiscalYear(2024)))->programmes().size() == 20);
    CHECK(broken(fixture.rule("items_make_total")) == 0);
    const auto known = fixture.rule("known_programme");
    CHECK(broken(known) == 0);
}

TEST_CASE("another name in one file than in the outline is a finding of that file") {
    const ImportFixture fixture;
    fixture.generate();
    RsText flows(fixture.file("5-2"));
    const auto project = flows.at(2, "予算事業ID");
    flows.at(2, "府省庁") = "別の省";
    flows.write();
    const auto outcome = fixture.import();
    CHECK(outcome.brokenIdentities == 0);
    CHECK(outcome.otherFindings > 0);
    const auto row = fixture.rule("same_heading");
    REQUIRE(broken(row) == 1);
    CHECK(placeText(row) == test::generatedRsName("5-2", 2024) + ", row 2");
    CHECK(row.children.front().cells.at(3).text.english() == project);
    CHECK_FALSE(row.cells.at(2).isAlert);
}

TEST_CASE("tidying frees what can't be redone, and nothing else") {
    const ImportFixture fixture;
    GeneratedRs options;
    options.kinds = {"1-2", "2-1"};
    fixture.generate(options);
    fixture.import();
    must(fixture.workspace->history().undo());
    CHECK(must(fixture.service().tidy()) == 0);  // it may be redone
    must(fixture.workspace->history().redo());
    must(fixture.workspace->history().undo());
    options.kinds = {"6-1"};
    std::filesystem::remove_all(fixture.rs());
    std::filesystem::create_directories(fixture.rs());
    fixture.generate(options);
    fixture.import();  // nothing can be redone now
    CHECK(must(fixture.service().tidy()) > 0);
    CHECK(must(fixture.service().tidy()) == 0);
    CHECK(must(fixture.service().files()).size() == 1);
    CHECK(fixture.isSound());
}

TEST_CASE("the official files come in whole, and keep the four identities") {
    const std::filesystem::path official = std::filesystem::path(SHIRUBE_SHARED_DIR) / "data/rs-open-data/2024";
    if (!std::filesystem::exists(official)) {
        WARN("the official files of 2024 are not here: not tried on them");
        return;
    }
    const ImportFixture fixture;
    const auto plan = fixture.plan({official});
    CHECK(plan.files.size() == 13);
    CHECK(all(plan, RsFileFate::New));
    const auto outcome = must(fixture.service().run(plan));
    CHECK(outcome.rows == 240942);
    CHECK(outcome.brokenIdentities == 0);
    CHECK(fixture.placesIn(domain::RsTable::Programme).size() == 5664);
    CHECK(all(fixture.plan({official}), RsFileFate::Identical));
    const auto tried = countIn(fixture.rule("current_is_sum"), 1);
    CHECK(tried == 18524);
}
