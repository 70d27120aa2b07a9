// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/GovernmentService.h"

#include <algorithm>
#include <set>

#include "WorkspaceFixture.h"
#include "application/RsImportService.h"
#include "application/SearchService.h"
#include "base/Text.h"
#include "support/GeneratedRs.h"

using namespace shirube;
using analysis::BudgetMeasure;
using application::GovernmentHit;
using application::HitKind;
using base::ErrorCode;
using domain::FiscalYear;
using domain::RsTable;
using test::GeneratedRs;
using test::must;
using test::WorkspaceFixture;

namespace {

const FiscalYear kEdition(2024);

struct GovernmentFixture : WorkspaceFixture {
    [[nodiscard]] application::GovernmentService& service() const { return workspace->government(); }
    [[nodiscard]] std::shared_ptr<const analysis::GovernmentBook> book(FiscalYear edition = kEdition) const {
        return must(service().book(edition));
    }

    void import(const GeneratedRs& options) const {
        const auto rs = folder / ("rs" + std::to_string(options.edition) + "-" + std::to_string(options.seed));
        std::filesystem::create_directories(rs);
        test::writeGeneratedRs(rs, options);
        must(workspace->rsImport().run(must(workspace->rsImport().plan(std::vector{rs}))));
    }
    [[nodiscard]] std::vector<domain::RsRecord> records(RsTable table, std::int64_t project) const {
        domain::RsQuery query;
        query.table = table;
        query.edition = kEdition;
        query.projects = {project};
        const auto places = must(service().places(query));
        return must(service().rows(table, places));
    }
};

std::string textOf(const domain::RsRecord& record, RsTable table, std::string_view column) {
    return record.cells.at(*domain::columnIndex(table, column)).text;
}

}  // namespace

TEST_CASE_METHOD(GovernmentFixture, "a book has every programme with the amounts of its files",
                 "[application][government]") {
    GeneratedRs options;
    options.programmes = 30;
    import(options);
    const auto all = book();
    const auto projects = test::generatedProjects(options);
    REQUIRE(all->programmes().size() == projects.size());
    for (const auto& programme : all->programmes()) {
        INFO(programme.project);
        CHECK(std::binary_search(projects.begin(), projects.end(), programme.project));
        CHECK_FALSE(programme.name.empty());
        CHECK(programme.nameKey == base::searchKey(programme.name));
        CHECK_FALSE(all->text(programme.ministry).empty());
        CHECK(programme.row.number() > 1);
        CHECK_FALSE(programme.totals.empty());
        for (const auto& total : programme.totals) {
            const auto expected = test::generatedAmounts(options, programme.project, total.year.year());
            CHECK(amountOf(total, BudgetMeasure::Initial) == expected.initial);
            CHECK(amountOf(total, BudgetMeasure::Supplementary) == expected.supplementary);
            CHECK(amountOf(total, BudgetMeasure::CarriedIn) == expected.carriedIn);
            CHECK(amountOf(total, BudgetMeasure::Reserve) == expected.reserve);
            CHECK(amountOf(total, BudgetMeasure::Current) == expected.current);
            CHECK(amountOf(total, BudgetMeasure::Requested).value_or(0) == expected.requested);
            if (total.year < kEdition) {
                CHECK(amountOf(total, BudgetMeasure::Executed) == expected.executed);
                CHECK(amountOf(total, BudgetMeasure::CarriedOut) == expected.carriedOut);
            } else {  // 未到来, whatever the file has there
                CHECK_FALSE(amountOf(total, BudgetMeasure::Executed));
                CHECK_FALSE(amountOf(total, BudgetMeasure::CarriedOut));
            }
        }
        // The total is the sum of its accounts.
        for (const auto& total : programme.totals) {
            std::int64_t current = 0;
            for (const auto& account : programme.accounts) {
                if (account.year == total.year) {
                    current += amountOf(account, BudgetMeasure::Current).value_or(0);
                }
            }
            CHECK(current == amountOf(total, BudgetMeasure::Current));
        }
    }
    CHECK(all->find(projects.front()) == &all->programmes().front());
    CHECK(all->find(-1) == nullptr);
    CHECK(all->years().back() == kEdition);
    CHECK(all->files().size() == 15);
}

TEST_CASE_METHOD(GovernmentFixture, "a book stays the same object until its edition's files change",
                 "[application][government]") {
    import({});
    const auto first = book();
    CHECK(book() == first);
    GeneratedRs later;
    later.edition = 2025;
    import(later);
    CHECK(book() == first);  // another edition
    CHECK(must(service().editions()) == std::vector{FiscalYear(2025), kEdition});
    GeneratedRs corrected;
    corrected.seed = 9;
    corrected.kinds = {"2-1"};
    import(corrected);
    const auto second = book();
    CHECK(second != first);
    must(workspace->history().undo());
    CHECK(book()->files().back().id == first->files().back().id);
    must(workspace->rsImport().remove(kEdition));
    const auto gone = service().book(kEdition);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::NotFound);
    CHECK(must(service().editions()) == std::vector{FiscalYear(2025)});
}

TEST_CASE_METHOD(GovernmentFixture, "without files there is nothing, and it is said", "[application][government]") {
    CHECK(must(service().editions()).empty());
    CHECK(must(service().files(kEdition)).empty());
    CHECK(service().book(kEdition).error().code == ErrorCode::NotFound);
    CHECK(service().series(1).error().code == ErrorCode::NotFound);
    CHECK(service().sheet(kEdition, 1).error().code == ErrorCode::NotFound);
    CHECK(service().pivot(kEdition, {}).error().code == ErrorCode::NotFound);
    CHECK(service().placeOf(domain::RsRow(1, 2)).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(GovernmentFixture, "names and offices come from other files where 1-2 is missing",
                 "[application][government]") {
    GeneratedRs options;
    options.kinds = {"2-1", "5-2"};
    import(options);
    GeneratedRs whole;
    const auto partly = book();
    std::vector<std::string> names;
    for (const auto& programme : partly->programmes()) {
        CHECK_FALSE(programme.name.empty());
        CHECK(programme.nameKey == base::searchKey(programme.name));
        CHECK_FALSE(partly->text(programme.ministry).empty());
        CHECK(programme.policies.empty());
        names.push_back(programme.name);
    }
    import(whole);
    std::vector<std::string> official;
    for (const auto& programme : book()->programmes()) {
        official.push_back(programme.name);
    }
    CHECK(names == official);
}

TEST_CASE_METHOD(GovernmentFixture, "reports are the same cells for window and command line",
                 "[application][government]") {
    import({});
    const auto pivot = must(service().pivot(kEdition, {}));
    CHECK(pivot.id == "government-pivot");
    CHECK(pivot.rows.back().isTotal);
    const auto list = must(service().programmes(kEdition, {}, FiscalYear(2023)));
    CHECK(list.rows.size() == book()->programmes().size() + 1);
    const auto project = book()->programmes().front().project;
    const auto series = must(service().series(project));
    CHECK(series.rows.size() == book()->programmes().front().totals.size());
    CHECK(must(service().payees(kEdition, {})).id == "government-payees");
    CHECK(must(service().outcomes(kEdition, analysis::OutcomeGroup::Ministry)).id == "government-outcomes");
}

TEST_CASE_METHOD(GovernmentFixture, "a sheet has one programme's rows of the small tables",
                 "[application][government]") {
    import({});
    for (const auto& programme : book()->programmes()) {
        const auto sheet = must(service().sheet(kEdition, programme.project));
        CHECK(sheet.programme.name == programme.name);
        REQUIRE(sheet.single.contains("programme"));
        CHECK(textOf(sheet.single.at("programme"), RsTable::Programme, "name") == programme.name);
        CHECK(sheet.lists.contains("office"));
        for (const auto& [key, records] : sheet.lists) {
            const auto table = domain::rsTableFromKey(key);
            REQUIRE(table);
            CHECK(records.size() == this->records(*table, programme.project).size());
        }
        const auto place = must(service().placeOf(programme.row));
        CHECK(place.english() ==
              test::generatedRsName("1-2", 2024) + ", row " + std::to_string(programme.row.number()));
    }
    CHECK(service().sheet(kEdition, 999'999).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(GovernmentFixture, "goals have their values and the logic model its arrows",
                 "[application][government]") {
    import({});
    std::size_t values = 0;
    for (const auto& programme : book()->programmes()) {
        const auto goals = must(service().goals(kEdition, programme.project));
        CHECK(goals.size() == records(RsTable::Goal, programme.project).size());
        for (const auto& goal : goals) {
            CHECK(goal.project == programme.project);
            CHECK(std::is_sorted(goal.values.begin(), goal.values.end(),
                                 [](const auto& a, const auto& b) { return a.year < b.year; }));
            values += goal.values.size();
        }
        const auto model = service().logicModel(kEdition, programme.project);
        if (model) {
            CHECK_FALSE(model->edges().empty());
            const auto figure = must(service().logicFigure(kEdition, programme.project, base::englishTranslator()));
            CHECK_FALSE(figure.title.empty());
        } else {
            CHECK((model.error().code == ErrorCode::NotFound || model.error().code == ErrorCode::InvalidInput));
        }
    }
    CHECK(values > 0);
    CHECK(must(service().goals(kEdition, 999'999)).empty());
    CHECK(service().logicModel(kEdition, 999'999).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(GovernmentFixture, "payments of one programme are what its rows say", "[application][government]") {
    import({});
    std::size_t payees = 0;
    for (const auto& programme : book()->programmes()) {
        const auto graph = must(service().payments(kEdition, programme.project));
        for (const auto& block : graph.blocks) {
            payees += block.payees.size();
        }
        const auto figure = must(service().paymentFigure(kEdition, programme.project, 3, base::englishTranslator()));
        CHECK_FALSE(figure.title.empty());
    }
    CHECK(payees > 0);
    CHECK(service().paymentFigure(kEdition, 999'999, 3, base::englishTranslator()).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(GovernmentFixture, "a search finds programmes by name, text and number, then payees and indicators",
                 "[application][government]") {
    import({});
    const auto& programme = book()->programmes()[3];
    const auto byName = must(service().search(kEdition, programme.name));
    REQUIRE_FALSE(byName.empty());
    CHECK(byName.front().kind == GovernmentHit::Kind::Programme);
    CHECK(byName.front().title == programme.name);
    CHECK(byName.front().detail == book()->text(programme.ministry));
    const auto byNumber = must(service().search(kEdition, std::to_string(programme.project)));
    CHECK(std::any_of(byNumber.begin(), byNumber.end(),
                      [&](const auto& hit) { return hit.project == programme.project; }));
    const auto sheet = must(service().sheet(kEdition, programme.project));
    const auto purpose = textOf(sheet.single.at("programme"), RsTable::Programme, "purpose");
    const auto byPurpose = must(service().search(kEdition, purpose));
    CHECK(std::any_of(byPurpose.begin(), byPurpose.end(),
                      [&](const auto& hit) { return hit.project == programme.project; }));
    // Payees and indicators of any programme.
    domain::RsRecord payee;
    for (const auto& one : book()->programmes()) {
        if (const auto found = records(RsTable::Payee, one.project); !found.empty()) {
            payee = found.front();
            break;
        }
    }
    const auto name = textOf(payee, RsTable::Payee, "name");
    const auto byPayee = must(service().search(kEdition, name, 5));
    CHECK(std::any_of(byPayee.begin(), byPayee.end(), [&](const auto& hit) {
        return hit.kind == GovernmentHit::Kind::Payee && hit.title == name && hit.project == 0;
    }));
    const auto byCorporateNumber = must(service().search(kEdition, textOf(payee, RsTable::Payee, "corporate_number")));
    CHECK_FALSE(byCorporateNumber.empty());
    CHECK(must(service().search(kEdition, "どこにもない名前")).empty());
    CHECK(must(service().search(kEdition, "   ")).empty());
    CHECK(must(service().search(kEdition, programme.name, 0)).empty());
    std::set<std::string> numbers;
    for (const auto& hit : byPayee) {
        if (hit.kind == GovernmentHit::Kind::Payee && !hit.corporateNumber.empty()) {
            CHECK(numbers.insert(hit.corporateNumber).second);  // one payee once
        }
    }
}

TEST_CASE_METHOD(GovernmentFixture, "the search for names ends with the whole government's", "[application][search]") {
    import({});
    const auto& programme = book()->programmes().front();
    const auto hits = must(workspace->search().search(programme.name));
    REQUIRE_FALSE(hits.empty());
    const auto found = std::find_if(hits.begin(), hits.end(), [&](const auto& hit) {
        return hit.kind == HitKind::GovernmentProgramme && hit.id == std::to_string(programme.project);
    });
    REQUIRE(found != hits.end());
    CHECK(found->title == programme.name);
    CHECK(must(workspace->search().search(programme.name, 1)).size() == 1);
    // Of as many as there is room for, half are left to the store's own.
    const auto own = must(workspace->search().search("事業", 6));
    CHECK(own.size() <= 6);
    CHECK(std::is_sorted(own.begin(), own.end(), [](const auto& a, const auto& b) {
        return (a.kind != HitKind::GovernmentProgramme && a.kind != HitKind::GovernmentPayee) &&
               (b.kind == HitKind::GovernmentProgramme || b.kind == HitKind::GovernmentPayee);
    }));
    must(workspace->rsImport().remove(kEdition));
    const auto without = must(workspace->search().search(programme.name));
    CHECK(std::none_of(without.begin(), without.end(),
                       [](const auto& hit) { return hit.kind == HitKind::GovernmentProgramme; }));
}

TEST_CASE_METHOD(GovernmentFixture, "the real edition adds up as it was measured", "[application][government][real]") {
    const auto packed = std::filesystem::path(SHIRUBE_SHARED_DIR) / "data" / "rs-open-data" / "2024";
    std::vector<std::filesystem::path> files;
    if (std::filesystem::exists(packed)) {
        for (const auto& entry : std::filesystem::directory_iterator(packed)) {
            const auto name = entry.path().filename().string();
            if (name.starts_with("1-2") || name.starts_with("2-1") || name.starts_with("5-2")) {
                files.push_back(entry.path());
            }
        }
    }
    if (files.empty()) {
        WARN("skipped: the official files are not beside the checkout");
        return;
    }
    must(workspace->rsImport().run(must(workspace->rsImport().plan(files))));
    const auto all = book();
    CHECK(all->programmes().size() == 5664);
    const auto sumOf = [&](BudgetMeasure measure, int year) {
        std::int64_t sum = 0;
        for (const auto& programme : all->programmes()) {
            if (const auto* total = totalOf(programme, FiscalYear(year))) {
                sum += amountOf(*total, measure).value_or(0);
            }
        }
        return sum / 1'000'000'000;  // in thousandths of a trillion
    };
    CHECK(sumOf(BudgetMeasure::Initial, 2023) == 117'570);
    CHECK(sumOf(BudgetMeasure::Initial, 2024) == 121'141);
    CHECK(sumOf(BudgetMeasure::Current, 2023) == 151'123);
    CHECK(sumOf(BudgetMeasure::Current, 2024) == 146'625);
    CHECK(sumOf(BudgetMeasure::Executed, 2023) == 129'518);
    CHECK(sumOf(BudgetMeasure::Executed, 2024) == 0);
    // 法教育の推進, to the yen; executed 2023 as the official rate says.
    const auto* law = all->find(884);
    REQUIRE(law != nullptr);
    const auto* total = totalOf(*law, FiscalYear(2023));
    REQUIRE(total != nullptr);
    CHECK(amountOf(*total, BudgetMeasure::Current) == 40'217'000);
    CHECK(amountOf(*total, BudgetMeasure::Executed) == 28'433'000);
    CHECK(amountOf(*total, BudgetMeasure::Unused) == 3'524'000);
    CHECK(amountOf(*totalOf(*law, kEdition), BudgetMeasure::Requested) == 24'844'000);
    // Stray rows by account are no second total.
    for (const auto project : {6201, 18717}) {
        const auto* programme = all->find(project);
        REQUIRE(programme != nullptr);
        std::set<FiscalYear> years;
        for (const auto& one : programme->totals) {
            CHECK(years.insert(one.year).second);
        }
    }
    // 5-2 names other ministries for 644 programmes; 1-2 is right.
    std::size_t otherwise = 0;
    domain::RsQuery headings;
    headings.table = RsTable::Heading;
    headings.edition = kEdition;
    for (const auto& place : must(service().places(headings))) {
        const auto record = must(service().rows(RsTable::Heading, std::vector{place})).front();
        const auto* programme = all->find(*record.cells.front().number);
        REQUIRE(programme != nullptr);
        CHECK(programme->name != std::string());
        otherwise += textOf(record, RsTable::Heading, "ministry") != all->text(programme->ministry) ? 1U : 0U;
    }
    CHECK(otherwise == 644);
    // 執行額 beyond 現額, mostly 一括計上, and programmes that only ever had 補正.
    analysis::PivotRequest request;
    request.measure = BudgetMeasure::Executed;
    request.showRates = true;
    const auto report = must(service().pivot(kEdition, request));
    const auto hasNote = [&](const std::string& piece) {
        return std::any_of(report.notes.begin(), report.notes.end(),
                           [&](const auto& note) { return note.english().find(piece) != std::string::npos; });
    };
    CHECK(hasNote("In 468 cases more was executed than budgeted"));
    const auto initial = must(service().pivot(kEdition, {}));
    CHECK(std::any_of(initial.notes.begin(), initial.notes.end(), [](const auto& note) {
        return note.english().find("674 programmes never had an initial budget") != std::string::npos;
    }));
}
