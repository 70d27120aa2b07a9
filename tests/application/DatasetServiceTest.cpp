// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/DatasetService.h"

#include <fstream>
#include <sstream>
#include <string_view>

#include "CatalogueSample.h"
#include "StoreContent.h"
#include "WorkspaceFixture.h"
#include "application/LogicModelService.h"
#include "exchange/DatasetReader.h"
#include "persistence/AdoptionTable.h"
#include "persistence/BudgetLineTable.h"
#include "persistence/Migrator.h"
#include "persistence/ProgrammeTable.h"
#include "persistence/RawSqlite.h"
#include "persistence/SourceTable.h"
#include "persistence/StatementTable.h"
#include "persistence/Transaction.h"

using namespace shirube;
using base::ErrorCode;
using test::must;
using test::WorkspaceFixture;

namespace {

// A copy of the bundled dataset that can be edited as text.
struct DatasetFolder {
    std::filesystem::path path;

    explicit DatasetFolder(const std::filesystem::path& target) : path(target) {
        std::filesystem::copy(std::filesystem::path(SHIRUBE_SOURCE_DIR) / "data/dataset", path);
    }

    [[nodiscard]] std::string read(const char* name) const {
        std::ostringstream text;
        text << std::ifstream(path / name, std::ios::binary).rdbuf();
        return text.str();
    }
    void write(const char* name, const std::string& text) const {
        std::ofstream(path / name, std::ios::binary) << text;
    }
    void replace(const char* name, std::string_view from, std::string_view to) const {
        auto text = read(name);
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
        write(name, text);
    }
    // Takes out the object of a list whose id is given. Objects of the list are indented by four spaces.
    void removeObject(const char* name, const std::string& id) const {
        auto text = read(name);
        const auto at = text.find("\"id\": \"" + id + "\"");
        REQUIRE(at != std::string::npos);
        const auto begin = text.rfind("    {", at);
        const auto end = text.find("\n    }", at) + std::string_view("\n    }").size();
        if (text[end] == ',') {
            text.erase(begin, text.find_first_not_of(",\n", end) - begin);
        } else {
            const auto comma = text.rfind(',', begin);
            text.erase(comma, end - comma);
        }
        write(name, text);
    }
};

// A store as the first version of the program left it: the bundled programmes and lines, and a person's own amount.
void makeFirstVersion(const std::filesystem::path& file, const domain::BudgetLineId& revised,
                      const base::Clock& clock) {
    const auto dataset = must(exchange::DatasetReader().read(exchange::embeddedDatasetFiles()));
    auto database = must(persistence::Database::open(file, persistence::DatabaseMode::CreateIfMissing));
    must(persistence::Migrator({persistence::builtInMigrations().front()}).run(*database, clock.now()));
    const test::AsFormerProgram program(file);
    auto transaction = must(persistence::Transaction::begin(
        *database, {persistence::ChangeKind::Do, 0, "t", clock.now(), base::Message("Import"), ""}));
    for (const auto& source : dataset.sources) {
        must(persistence::SourceTable(*database).insert(source));
    }
    const auto book = must(domain::BudgetBook::make(dataset.programmes, dataset.budgetLines));
    for (const auto& programme : book.programmes()) {
        must(persistence::ProgrammeTable(*database).insert(programme));
    }
    for (const auto& line : dataset.budgetLines) {
        must(persistence::BudgetLineTable(*database).insert(application::withoutFigures(line)));
    }
    domain::Statement own;
    own.id = domain::StatementId("own");
    own.fact.line = revised;
    own.amount = must(domain::StatedAmount::parse("5,000億円"));
    own.citation = {dataset.sources.front().id, "p. 3", "5,000億円"};
    own.origin = domain::StatementOrigin::Person;
    must(persistence::StatementTable(*database).insert(own));
    must(persistence::AdoptionTable(*database).insert(
        {own.fact, own.id, domain::AdoptionRule::ChosenByPerson, "正誤表"}));
    must(transaction.commit());
}

}  // namespace

TEST_CASE("a store of the former program is brought up, and says that there is newer data", "[application]") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    const domain::BudgetLineId revised("advanced-semi-fabs@R6補正");
    makeFirstVersion(folder / "s", revised, clock);
    const auto workspace =
        must(application::Workspace::open(folder / "s", application::OpenMode::MustExist, clock, "t"));
    // Opening alone brings no figure.
    CHECK(must(workspace->catalogue().facts())->catalogue().content() == domain::CatalogueContent());
    const auto edition = must(workspace->dataset().newerBundled());
    REQUIRE(edition);
    CHECK_FALSE(edition->title.empty());
    CHECK_FALSE(edition->asOf.empty());

    const auto report = must(workspace->dataset().importBundled());
    CHECK(report.added > 1000);
    CHECK_FALSE(must(workspace->dataset().newerBundled()));
    CHECK(must(workspace->catalogue().facts())->catalogue().content().themes.size() > 100);
    CHECK(must(workspace->budgets().detail(revised)).line.amount->raw == "5,000億円");
    CHECK(must(workspace->history().verify()).problems.empty());

    must(workspace->history().undo());
    CHECK(must(workspace->dataset().newerBundled()) == edition);
    CHECK(must(workspace->catalogue().facts())->catalogue().content() == domain::CatalogueContent());
    CHECK(must(workspace->budgets().detail(revised)).line.amount->raw == "5,000億円");
    must(workspace->history().redo());
    CHECK_FALSE(must(workspace->dataset().newerBundled()));
    CHECK(must(workspace->history().verify()).problems.empty());
}

TEST_CASE("no newer data are announced to a store that lacks none", "[application]") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    const auto workspace =
        must(application::Workspace::open(folder / "s", application::OpenMode::CreateIfMissing, clock, "t"));
    CHECK_FALSE(must(workspace->dataset().newerBundled()));  // an empty store is filled or left empty on purpose
    SECTION("it was filled with other data") {
        must(workspace->dataset().importFolder(test::CatalogueSample().writeTo(folder / "other")));
        CHECK_FALSE(must(workspace->dataset().newerBundled()));
    }
    SECTION("it has the same edition, corrected by hand") {
        const DatasetFolder edition(folder / "d");
        edition.replace("budget_lines.json", "\"raw\": \"4,714億円\"", "\"raw\": \"4,715億円\"");
        must(workspace->dataset().importFolder(edition.path));
        CHECK_FALSE(must(workspace->dataset().newerBundled()));
    }
    SECTION("it has an edition of a later day") {
        const DatasetFolder edition(folder / "d");
        edition.replace("dataset.json", "\"as_of\": \"", "\"as_of\": \"9");
        CHECK(workspace->dataset().importFolder(edition.path).error().code == ErrorCode::InvalidInput);
        edition.replace("dataset.json", "\"as_of\": \"9202", "\"as_of\": \"203");
        must(workspace->dataset().importFolder(edition.path));
        CHECK_FALSE(must(workspace->dataset().newerBundled()));
    }
    SECTION("it has an edition of an earlier day") {
        const DatasetFolder edition(folder / "d");
        edition.replace("dataset.json", "\"as_of\": \"202", "\"as_of\": \"201");
        must(workspace->dataset().importFolder(edition.path));
        CHECK(must(workspace->dataset().newerBundled()));
        must(workspace->dataset().importBundled());
        CHECK_FALSE(must(workspace->dataset().newerBundled()));
    }
}

TEST_CASE("the bundled dataset fills an empty store, once", "[application]") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    const auto workspace =
        must(application::Workspace::open(folder / "s", application::OpenMode::CreateIfMissing, clock, "t"));
    CHECK(must(workspace->dataset().isEmpty()));
    const auto first = must(workspace->dataset().importBundled());
    CHECK(first.sources == 5);
    CHECK(first.programmes == 12);
    CHECK(first.budgetLines == 19);
    CHECK(first.statements > first.budgetLines);
    CHECK(first.catalogue.size() == 15);
    auto rows = first.sources + first.programmes + first.budgetLines + first.statements;
    for (const auto& list : first.catalogue) {
        CHECK(list.entries > 0);
        rows += list.entries;
    }
    for (const auto& model : must(workspace->logicModels().models())) {
        rows += model->nodes().size() + model->edges().size();
    }
    CHECK(first.added > rows);  // each fact of a line has its adoption, too
    CHECK(first.added <= rows + first.statements);
    CHECK_FALSE(first.wroteNothing);
    CHECK_FALSE(must(workspace->dataset().isEmpty()));

    const auto second = must(workspace->dataset().importBundled());
    CHECK(second.wroteNothing);
    CHECK(second.added + second.changed + second.removed == 0);
    CHECK(second.unchanged == first.added);
    CHECK(must(workspace->history().list()).size() == 1);
}

TEST_CASE_METHOD(WorkspaceFixture, "an import is one change that can be undone and redone", "[application]") {
    const auto lines = must(budgets().book())->lines();
    must(workspace->history().undo());
    CHECK(must(workspace->dataset().isEmpty()));
    CHECK(must(budgets().sources()).empty());
    reopen();
    must(workspace->history().redo());
    CHECK(must(budgets().book())->lines() == lines);
    CHECK(isSound());
}

TEST_CASE_METHOD(WorkspaceFixture, "the folder of the dataset is the bundled one", "[application]") {
    CHECK(must(workspace->dataset().importFolder(DatasetFolder(folder / "d").path)).wroteNothing);
}

TEST_CASE_METHOD(WorkspaceFixture, "a newer edition changes what it changes", "[application]") {
    const DatasetFolder edition(folder / "d");
    edition.replace("budget_lines.json", "\"raw\": \"4,714億円\"", "\"raw\": \"4,715億円\"");
    const auto report = must(workspace->dataset().importFolder(edition.path));
    CHECK(report.changed == 1);
    CHECK(report.added + report.removed == 0);
    CHECK(detail(plain).line.amount->raw == "4,715億円");
    CHECK(detail(plain).facts.front().statements.size() == 1);
    must(workspace->history().undo());
    CHECK(detail(plain).line.amount->raw == "4,714億円");
}

TEST_CASE_METHOD(WorkspaceFixture, "what an edition leaves out goes, unless a person stated it", "[application]") {
    const DatasetFolder edition(folder / "d");
    edition.write("identities.json", R"({"identities": []})");  // they are about the line, too
    must(workspace->dataset().importFolder(edition.path));
    edition.removeObject("budget_lines.json", plain.value());
    SECTION("with its programme where nothing else uses it") {
        edition.removeObject("programmes.json", "advanced-semi-fabs");
        const auto others = must(budgets().book())->programme(domain::ProgrammeId("advanced-semi-fabs"));
        REQUIRE(others != nullptr);
        const auto report = workspace->dataset().importFolder(edition.path);
        // Other cycles may still have lines of it; then the edition itself is broken and refused.
        if (report) {
            CHECK(must(budgets().book())->programme(domain::ProgrammeId("advanced-semi-fabs")) == nullptr);
        } else {
            CHECK(report.error().code == ErrorCode::InvalidInput);
            CHECK(must(budgets().book())->line(plain) != nullptr);
        }
    }
    SECTION("the line alone") {
        const auto report = must(workspace->dataset().importFolder(edition.path));
        CHECK(report.removed == 3);  // line, statement, adoption
        CHECK(budgets().detail(plain).error().code == ErrorCode::NotFound);
        must(workspace->history().undo());
        CHECK(detail(plain).line.amount->raw == "4,714億円");
    }
    SECTION("a person's statement keeps the line") {
        must(budgets().revise(revision(plain)));
        must(workspace->dataset().importFolder(edition.path));
        const auto kept = detail(plain);
        CHECK(kept.line.amount->raw == "5,000億円");
        CHECK(kept.facts.front().statements.size() == 1);
    }
    CHECK(isSound());
}

TEST_CASE_METHOD(WorkspaceFixture, "what a person adopted stays adopted", "[application]") {
    auto wanted = revision(plain);
    wanted.isNew = true;
    must(budgets().revise(wanted));
    CHECK(must(workspace->dataset().importBundled()).wroteNothing);
    const DatasetFolder edition(folder / "d");
    edition.replace("budget_lines.json", "\"raw\": \"4,714億円\"", "\"raw\": \"4,715億円\"");
    must(workspace->dataset().importFolder(edition.path));
    const auto now = detail(plain);
    CHECK(now.line.amount->raw == "5,000億円");
    CHECK(now.line.isNew);
    REQUIRE(now.facts.front().statements.size() == 2);
    CHECK(now.facts.front().statements.back().amount.raw == "4,715億円");
}

TEST_CASE_METHOD(WorkspaceFixture, "a broken dataset is refused whole", "[application]") {
    const auto version = must(workspace->contentVersion());
    const DatasetFolder broken(folder / "d");
    SECTION("an amount") {
        broken.replace("budget_lines.json", "\"raw\": \"4,714億円\"", "\"raw\": \"12億億円\"");
        const auto report = workspace->dataset().importFolder(broken.path);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == ErrorCode::InvalidInput);
        CHECK(report.error().message.english().find("budget_lines.json#/budget_lines/1/amount") != std::string::npos);
    }
    SECTION("cut short") {
        broken.write("programmes.json", broken.read("programmes.json").substr(0, 500));
        const auto report = workspace->dataset().importFolder(broken.path);
        REQUIRE_FALSE(report);
        CHECK(report.error().message.english().find("programmes.json") != std::string::npos);
    }
    SECTION("no such folder") {
        CHECK(workspace->dataset().importFolder(folder / "none").error().code == ErrorCode::NotFound);
    }
    CHECK(must(workspace->contentVersion()) == version);
    CHECK(isSound());
}

TEST_CASE("a stopped import leaves everything as it was", "[application]") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    const auto workspace =
        must(application::Workspace::open(folder / "s", application::OpenMode::CreateIfMissing, clock, "t"));
    std::stop_source stop;
    stop.request_stop();
    const auto report = workspace->dataset().importBundled({{}, stop.get_token()});
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Cancelled);
    CHECK(must(workspace->dataset().isEmpty()));
    CHECK(must(workspace->history().list()).empty());
    CHECK_FALSE(must(workspace->dataset().importBundled()).wroteNothing);
}
