// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/RsExportService.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "RsLinkedFixture.h"
#include "application/LogicModelService.h"
#include "domain/CalendarDay.h"
#include "support/FiscalPackageRules.h"

using namespace shirube;
using analysis::BudgetMeasure;
using base::ErrorCode;
using domain::FiscalYear;
using domain::RsKind;
using test::must;

namespace {

constexpr std::int64_t kPost5g = 3522;

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = text.find("\r\n", begin);
        lines.push_back(text.substr(begin, end - begin));
        begin = end == std::string::npos ? text.size() : end + 2;
    }
    return lines;
}

struct ExportFixture : test::WorkspaceFixture {
    std::filesystem::path out = folder / "out";
    ExportFixture() { std::filesystem::create_directories(out); }

    [[nodiscard]] application::RsExportService& service() const { return workspace->rsExport(); }
    /// Writes the bundled programme of that year, and takes the files in as an edition.
    [[nodiscard]] application::RsWritten writeAndImport(FiscalYear edition) const {
        const auto written = must(service().writeRs(out, edition, {}, false));
        const auto plan = must(workspace->rsImport().plan(written.files));
        for (const auto& planned : plan.files) {
            INFO(planned.input.name << ": " << planned.message.english());
            CHECK(planned.isTaken());
            CHECK(planned.input.unknownColumns.empty());
            CHECK(planned.input.missingColumns.empty());
        }
        must(workspace->rsImport().run(plan));
        return written;
    }
    [[nodiscard]] const domain::Programme& post5g() const {
        return *must(budgets().book())->programme(domain::ProgrammeId("post5g"));
    }
    /// Σ of the printed amounts of a cycle's lines.
    [[nodiscard]] std::int64_t printed(const std::string& cycle) const {
        const auto book = must(budgets().book());
        std::int64_t yen = 0;
        for (const auto& line : book->lines()) {
            if (line.programme == domain::ProgrammeId("post5g") && line.cycle.name() == cycle && line.amount) {
                yen += line.amount->money.yen();
            }
        }
        return yen;
    }
};

}  // namespace

TEST_CASE_METHOD(ExportFixture, "a programme is written in the system's shape and read back as it is",
                 "[application][rs]") {
    const auto written = writeAndImport(FiscalYear(2025));
    REQUIRE(written.files.size() == 5);
    CHECK(written.files.front().filename() == "1-2_RS_2025_基本情報_事業概要等.csv");
    CHECK_FALSE(written.notes.empty());

    const auto book = must(workspace->government().book(FiscalYear(2025)));
    REQUIRE(book->programmes().size() == 1);
    const auto* programme = book->find(kPost5g);
    REQUIRE(programme != nullptr);
    CHECK(programme->name == post5g().name);
    CHECK(book->text(programme->ministry) == "経済産業省");
    CHECK(book->text(programme->bureau) == "商務情報政策局");
    CHECK(book->text(programme->division) == "情報産業課");

    const auto of2025 = std::find_if(programme->totals.begin(), programme->totals.end(),
                                     [](const auto& total) { return total.year == FiscalYear(2025); });
    REQUIRE(of2025 != programme->totals.end());
    const auto yen = [&](BudgetMeasure measure) { return of2025->yen[static_cast<std::size_t>(measure)]; };
    CHECK(yen(BudgetMeasure::Initial) == printed("R7当初"));
    CHECK(yen(BudgetMeasure::Supplementary) == printed("R7補正"));
    // What no document says is missing, and so is the sum that would need it.
    CHECK(yen(BudgetMeasure::CarriedIn) == std::nullopt);
    CHECK(yen(BudgetMeasure::Current) == std::nullopt);
    CHECK(yen(BudgetMeasure::Executed) == std::nullopt);

    // Amounts that are known as printed say so in the file.
    domain::RsQuery query;
    query.table = domain::RsTable::BudgetTotal;
    query.edition = FiscalYear(2025);
    const auto rows = must(workspace->government().rows(query.table, must(workspace->government().places(query))));
    REQUIRE_FALSE(rows.empty());
    const auto remarks = *domain::columnIndex(query.table, "remarks");
    CHECK(rows.front().cells[remarks].text.find("資料の印字（") != std::string::npos);
    CHECK(isSound());
}

TEST_CASE_METHOD(ExportFixture, "indicators and arrows of the logic model come back from 3-1 and 3-2",
                 "[application][rs]") {
    (void)writeAndImport(FiscalYear(2025));
    const auto goals = must(workspace->government().goals(FiscalYear(2025), kPost5g));
    const auto facts = must(workspace->catalogue().facts());
    const auto goal = std::find_if(goals.begin(), goals.end(), [](const auto& each) {
        return each.indicator == "開発テーマごとの目標を達成したテーマの割合";
    });
    REQUIRE(goal != goals.end());
    CHECK(goal->kind == "アウトカム");
    CHECK(goal->term == "1.短期");
    CHECK(goal->unit == "%");
    const auto key = must(domain::FactKey::parse("indicator:post5g-outcome-short/actual@FY2025"));
    const auto* actual = facts->adopted(key);
    REQUIRE(actual != nullptr);
    const auto ofYear =
        std::find_if(goal->values.begin(), goal->values.end(), [](const auto& value) { return value.year == 2025; });
    REQUIRE(ofYear != goal->values.end());
    CHECK(ofYear->actual == actual->figure.value.scaledDown(actual->figure.unit.scale).text());

    const auto model =
        must(workspace->logicModels().model(domain::ProgrammeId("post5g"), domain::CalendarDay::inJapan(clock.now())));
    const auto back = must(workspace->government().logicModel(FiscalYear(2025), kPost5g));
    std::size_t expected = 0;
    for (const auto& edge : model->edges()) {
        const auto isKept = [&](const domain::LogicNodeId& id) {
            const auto stage = model->node(id)->stage;
            return stage != domain::LogicStage::Input && stage != domain::LogicStage::Impact;
        };
        expected += isKept(edge.from) && isKept(edge.to) ? 1U : 0U;
    }
    CHECK(expected > 0);
    CHECK(back.edges().size() == expected);
    // Numbers are one sequence: no two boxes share one.
    std::vector<std::string> numbers;
    for (const auto& each : goals) {
        numbers.push_back(each.number);
    }
    CHECK_FALSE(numbers.empty());
    CHECK(numbers.front() == "1");
}

TEST_CASE_METHOD(ExportFixture, "what reviews found is written without who said it", "[application][rs]") {
    const auto written = must(service().writeRs(out, FiscalYear(2025), {RsKind::Inspection}, false));
    REQUIRE(written.files.size() == 1);
    const auto text = bytesOf(written.files.front());
    const auto facts = must(workspace->catalogue().facts());
    std::size_t issues = 0;
    for (const auto& finding : facts->catalogue().content().findings) {
        if (finding.programme != domain::ProgrammeId("post5g")) {
            continue;
        }
        const bool isIssue = finding.kind == domain::FindingKind::Issue;
        issues += isIssue ? 1U : 0U;
        CHECK((text.find(finding.author) == std::string::npos || finding.author.empty()));
        if (isIssue) {
            CHECK(text.find(finding.topic) != std::string::npos);
        }
    }
    CHECK(issues > 0);
    CHECK(written.rows == issues);
    CHECK(lines(text).size() == issues + 1);
}

TEST_CASE_METHOD(ExportFixture, "no file is replaced unasked, and none is written then", "[application][rs]") {
    const auto written = must(service().writeRs(out, FiscalYear(2025), {RsKind::GoalLinks}, false));
    const auto former = bytesOf(written.files.front());
    const auto refused = service().writeRs(out, FiscalYear(2025), {RsKind::Outline, RsKind::GoalLinks}, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(std::distance(std::filesystem::directory_iterator(out), {}) == 1);
    CHECK(must(service().writeRs(out, FiscalYear(2025), {RsKind::GoalLinks}, true)).files == written.files);
    CHECK(bytesOf(written.files.front()) == former);
    CHECK(service().writeRs(out, FiscalYear(2025), {RsKind::Payments}, true).error().code == ErrorCode::InvalidInput);
    // A folder that isn't there is made; in a file there can be none.
    CHECK(must(service().writeRs(out / "new" / "one", FiscalYear(2025), {}, true)).files.size() == 5);
    CHECK_FALSE(service().writeRs(written.files.front() / "x", FiscalYear(2025), {}, true));
}

TEST_CASE_METHOD(test::RsLinkedFixture, "what the system said itself goes before other sums", "[application][rs]") {
    const auto out = folder / "out";
    std::filesystem::create_directories(out);
    const auto refused = workspace->rsExport().writeRs(out, FiscalYear(2025), {}, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    link();
    const auto written = must(workspace->rsExport().writeRs(out, FiscalYear(2025), {RsKind::BudgetSummary}, false));
    importFrom(out);
    const auto book = must(workspace->government().book(FiscalYear(2025)));
    const auto* programme = book->find(project);
    REQUIRE(programme != nullptr);
    REQUIRE(programme->totals.size() == 4);
    for (const auto& total : programme->totals) {
        INFO(total.year.year());
        const auto expected = amounts(total.year.year());
        const auto yen = [&](BudgetMeasure measure) { return total.yen[static_cast<std::size_t>(measure)]; };
        CHECK(yen(BudgetMeasure::Initial) == expected.initial);
        CHECK(yen(BudgetMeasure::CarriedIn) == expected.carriedIn);
        CHECK(yen(BudgetMeasure::Current) == expected.current);
        const bool isClosed = total.year.year() < 2024;
        CHECK(yen(BudgetMeasure::Executed) == (isClosed ? std::optional(expected.executed) : std::nullopt));
    }
    // The rate is the system's, to five decimals.
    const auto text = bytesOf(written.files.front());
    const auto original = bytesOf(folder / "rs2024" / test::generatedRsName("2-1", 2024));
    const auto rateOf = [&](const std::string& file, const std::string& edition) {
        for (const auto& line : lines(file)) {
            const auto start = "レビューシート," + edition + "," + std::to_string(project) + ",";
            const auto executed = "," + std::to_string(amounts(2023).executed) + ",";
            const auto at = line.find(executed);
            if (line.starts_with(start) && at != std::string::npos) {
                const auto begin = at + executed.size();
                return line.substr(begin, line.find(',', begin) - begin);
            }
        }
        return std::string("none");
    };
    CHECK(rateOf(text, "2025") == rateOf(original, "2024"));
    CHECK(rateOf(text, "2025") != "none");
}

TEST_CASE_METHOD(ExportFixture, "the store is written as a Fiscal Data Package", "[application][package]") {
    const auto written = must(service().writePackage(out, std::nullopt, false));
    REQUIRE(written.files.size() == 4);
    CHECK(written.files.back().filename() == "datapackage.json");
    const auto json = nlohmann::json::parse(bytesOf(written.files.back()));
    CHECK(test::brokenPackageRules(json) == std::vector<std::string>());
    const auto book = must(budgets().book());
    for (const auto& resource : json["resources"]) {
        const auto bytes = bytesOf(out / resource["path"].get<std::string>());
        CHECK(bytes.size() == resource["bytes"].get<std::size_t>());
        std::string header;
        for (const auto& field : resource["schema"]["fields"]) {
            header += (header.empty() ? "" : ",") + field["name"].get<std::string>();
        }
        CHECK(lines(bytes).front() == header);
        if (resource["name"] == "budget-lines") {
            CHECK(lines(bytes).size() == book->lines().size() + 1);
        }
        if (resource["name"] == "programmes") {
            CHECK(lines(bytes).size() == book->programmes().size() + 1);
        }
    }
    CHECK(service().writePackage(out, std::nullopt, false).error().code == ErrorCode::Conflict);
    CHECK(service().writePackage(out, FiscalYear(2024), true).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(test::RsLinkedFixture, "an edition of the whole government goes into the package",
                 "[application][package]") {
    const auto out = folder / "out";
    std::filesystem::create_directories(out);
    const auto written = must(workspace->rsExport().writePackage(out, FiscalYear(2024), false));
    REQUIRE(written.files.size() == 7);
    const auto json = nlohmann::json::parse(bytesOf(out / "datapackage.json"));
    CHECK(test::brokenPackageRules(json) == std::vector<std::string>());
    CHECK(json["model"]["measures"]["government_executed"]["phase"] == "executed");
    const auto budgets = lines(bytesOf(out / "government-budgets.csv"));
    CHECK(budgets.size() == test::generatedProjects(options).size() * 4 + 1);
    // Of the edition's own year nothing was executed yet: an empty cell, no 0.
    const auto all = amounts(2024);
    const auto expected = std::to_string(project) + ",2024," + std::to_string(all.initial) + ',' +
                          std::to_string(all.supplementary) + ',' + std::to_string(all.carriedIn) + ',' +
                          std::to_string(all.reserve) + ',' + std::to_string(all.current) + ",,," +
                          std::to_string(all.requested) + ',' + test::generatedRsName("2-1", 2024) + ',';
    CHECK(std::any_of(budgets.begin(), budgets.end(),
                      [&](const std::string& line) { return line.starts_with(expected); }));
}
