// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/DatasetService.h"

#include <fstream>
#include <sstream>
#include <string_view>

#include "WorkspaceFixture.h"

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

}  // namespace

TEST_CASE("the bundled dataset fills an empty store, once", "[application]") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    const auto workspace =
        must(application::Workspace::open(folder / "s", application::OpenMode::CreateIfMissing, clock, "t"));
    CHECK(must(workspace->dataset().isEmpty()));
    const auto first = must(workspace->dataset().importBundled());
    CHECK(first.sources == 1);
    CHECK(first.programmes == 12);
    CHECK(first.budgetLines == 19);
    CHECK(first.statements > first.budgetLines);
    CHECK(first.added == first.sources + first.programmes + first.budgetLines + 2 * first.statements);
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
