// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/SnapshotService.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <map>

#include "CatalogueSample.h"
#include "JapanTime.h"
#include "ScoringFixture.h"
#include "application/ActualService.h"
#include "application/LogicModelService.h"
#include "support/Property.h"

using namespace shirube;
using analysis::ReportRow;
using analysis::ReportTable;
using application::ActualEntry;
using application::Workspace;
using base::ErrorCode;
using test::must;
using test::WorkspaceFixture;

namespace {

// All rows of all tables, by table. Drafts and PINs are not in the log and belong to no moment of it.
std::map<std::string, std::string> tablesOf(const std::filesystem::path& file) {
    sqlite3* connection = nullptr;
    REQUIRE(sqlite3_open_v2(file.string().c_str(), &connection, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    const auto text = [&](const std::string& sql) {
        std::string all;
        const auto add = [](void* out, int, char** values, char**) {
            *static_cast<std::string*>(out) += std::string(values[0] == nullptr ? "NULL" : values[0]) + "\n";
            return 0;
        };
        REQUIRE(sqlite3_exec(connection, sql.c_str(), add, &all, nullptr) == SQLITE_OK);
        return all;
    };
    std::map<std::string, std::string> tables;
    // Content of the review system's files is not copied: it is read in the present store.
    const auto names = text(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND (name NOT LIKE 'rs\\_%' ESCAPE '\\' OR name = "
        "'rs_file')");
    for (std::size_t at = 0; at < names.size();) {
        const auto end = names.find('\n', at);
        const auto name = names.substr(at, end - at);
        const auto columns =
            text("SELECT group_concat('quote(' || name || ')', '||char(31)||') FROM pragma_table_info('" + name + "')");
        tables[name] = text("SELECT " + columns + " FROM " + name + " ORDER BY 1");
        at = end + 1;
    }
    sqlite3_close(connection);
    return tables;
}

const ReportRow* rowIn(const std::vector<ReportRow>& rows, const std::string& id) {
    for (const auto& row : rows) {
        if (row.id == id) {
            return &row;
        }
        if (const auto* child = rowIn(row.children, id)) {
            return child;
        }
    }
    return nullptr;
}

std::vector<std::string> cellsOf(const ReportTable& report, const std::string& id) {
    const auto* row = rowIn(report.rows, id);
    REQUIRE(row != nullptr);
    std::vector<std::string> texts;
    for (const auto& cell : row->cells) {
        texts.push_back(cell.text.english());
    }
    return texts;
}

struct SnapshotFixture : WorkspaceFixture {
    [[nodiscard]] application::SnapshotService& snapshots() const { return workspace->snapshots(); }
    [[nodiscard]] domain::SnapshotId take(const std::string& name) const {
        return must(snapshots().create(name, "")).id;
    }
    void revise(const std::string& amount,
                const domain::BudgetLineId& line = domain::BudgetLineId("advanced-semi-fabs@R6補正")) const {
        must(budgets().revise(revision(line, amount)));
    }
    [[nodiscard]] ReportTable difference(const domain::SnapshotId& from, const domain::SnapshotId& to = {}) const {
        return must(snapshots().difference(from, to));
    }
};

const std::string kFabs = "line:advanced-semi-fabs@R6補正/amount";

}  // namespace

TEST_CASE("a moment is told in the time of Japan", "[application][snapshot]") {
    CHECK(application::japanTime("2026-11-22T00:30:15.000Z") == "2026-11-22 09:30");
    CHECK(application::japanTime("2026-12-31T15:00:00.000Z") == "2027-01-01 00:00");
    CHECK(application::japanTime("2024-02-28T23:59:59.999Z") == "2024-02-29 08:59");
    CHECK(application::japanTime("yesterday") == "yesterday");
    CHECK(application::japanTime("") == "");
}

TEST_CASE_METHOD(SnapshotFixture, "snapshots are taken, renamed, removed and undone", "[application][snapshot]") {
    CHECK(must(snapshots().list()).empty());
    const auto first = must(snapshots().create("  第1回WG時点 ", " 事務局会議 "));
    CHECK(first.name == "第1回WG時点");
    CHECK(first.note == "事務局会議");
    CHECK(first.change == 1);
    CHECK(first.hash == must(workspace->history().list(1, 1)).front().hash);
    CHECK(first.takenBy == "tester");
    CHECK(first.takenAt == "2026-11-21T00:00:00.000Z");
    const auto second = must(snapshots().create("第2回WG時点", ""));
    CHECK(second.change == 2);
    CHECK(must(snapshots().list()) == std::vector{first, second});
    CHECK(must(snapshots().find("第1回WG時点")) == first);
    CHECK(must(snapshots().find(second.id.value())) == second);
    const auto missing = snapshots().find("第9回");
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(missing.error().message.english().find("第1回WG時点, 第2回WG時点") != std::string::npos);

    CHECK(snapshots().create(" \t", "").error().code == ErrorCode::InvalidInput);
    CHECK(snapshots().create("第2回WG時点 ", "").error().code == ErrorCode::Conflict);
    CHECK(snapshots().rename(first.id, "第2回WG時点", "").error().code == ErrorCode::Conflict);
    must(snapshots().rename(first.id, "第1回WG時点", "注"));  // its own name
    must(snapshots().rename(first.id, "初回", ""));
    CHECK(must(snapshots().find("初回")).id == first.id);
    CHECK(snapshots().rename(domain::SnapshotId("x"), "y", "").error().code == ErrorCode::NotFound);

    must(snapshots().remove(second.id));
    CHECK(snapshots().remove(second.id).error().code == ErrorCode::NotFound);
    CHECK(must(snapshots().list()).size() == 1);
    CHECK(must(workspace->history().undo()).summary.english() == "Undo: Remove the snapshot “第2回WG時点”");
    CHECK(must(snapshots().list()).size() == 2);
    CHECK(isSound());
}

TEST_CASE_METHOD(SnapshotFixture, "a snapshot is the store of that day, table by table", "[application][snapshot]") {
    revise("4,800億円");
    const auto backup = folder / "backup.shirube";
    must(workspace->store().backup(backup, false));
    const auto bookThen = must(budgets().book())->lines();
    const auto id = take("第1回WG時点");
    revise("5,000億円");
    must(workspace->history().undo());
    revise("5,100億円");
    test::CatalogueSample sample;
    must(workspace->dataset().importFolder(sample.writeTo(folder / "dataset")));
    const auto present = tablesOf(file);

    const auto past = must(snapshots().open(id));
    CHECK(tablesOf(past->file()) == tablesOf(backup));
    CHECK(must(past->budgets().book())->lines() == bookThen);
    CHECK(must(past->history().verify()).problems.empty());
    CHECK(must(past->catalogue().facts())->source(domain::SourceId("doc-a")) == nullptr);
    CHECK(tablesOf(file) == present);
    CHECK(isSound());
}

TEST_CASE_METHOD(SnapshotFixture, "nothing can be entered at a snapshot", "[application][snapshot]") {
    const auto id = take("第1回WG時点");
    const auto past = must(snapshots().open(id));
    const std::string reason = "This is the snapshot “第1回WG時点”. Go back to the present to change something.";
    auto change = revision(plain);
    const auto revised = past->budgets().revise(change);
    REQUIRE_FALSE(revised);
    CHECK(revised.error().code == ErrorCode::ReadOnly);
    CHECK(revised.error().message.english() == reason);
    CHECK(past->snapshots().create("x", "").error().message.english() == reason);
    CHECK(past->history().undo().error().code == ErrorCode::ReadOnly);
    CHECK(past->dataset().importBundled().error().code == ErrorCode::ReadOnly);
    CHECK(past->roles().setPin({domain::Role::Secretariat, {}}, {}, "1234").error().code == ErrorCode::ReadOnly);
    // A second workspace on the same file, as long work opens it.
    const auto again = must(Workspace::open(past->file(), application::OpenMode::MustExist, clock, "tester"));
    CHECK(again->budgets().revise(change).error().message.english() == reason);
    CHECK(must(again->budgets().book())->lines() == must(budgets().book())->lines());
    // What it holds can be kept as a store of its own, which can be written.
    const auto kept = folder / "kept.shirube";
    must(past->store().backup(kept, false));
    const auto store = must(Workspace::open(kept, application::OpenMode::MustExist, clock, "tester"));
    must(store->budgets().revise(change));
}

TEST_CASE_METHOD(SnapshotFixture, "any earlier state of a real store can be opened",
                 "[application][snapshot][property]") {
    struct Kept {
        domain::SnapshotId id;
        std::filesystem::path backup;
    };
    test::forAllSeeds(2, [&](test::Random& random) {
        std::vector<Kept> kept;
        const auto seed = std::to_string(random.between(0, 1'000'000'000));
        const std::vector<std::string> lines{"advanced-semi-fabs@R6補正", "post5g@R7当初"};
        for (int i = 0; i < 12; ++i) {
            if (i % 4 == 1) {
                const auto backup = folder / (seed + "-" + std::to_string(i));
                must(workspace->store().backup(backup, false));
                kept.push_back({take(seed + " " + std::to_string(i)), backup});
            }
            switch (random.between(0, 3)) {
                case 0:
                    if (must(workspace->history().nextUndo())->id > 1) {  // the import stays
                        must(workspace->history().undo());
                    }
                    break;
                case 1:
                    static_cast<void>(workspace->history().redo());
                    break;
                default:
                    revise(std::to_string(random.between(2000, 9000)) + "億円",
                           domain::BudgetLineId(random.oneOf(lines)));
            }
        }
        for (const auto& one : kept) {
            const auto stored = must(snapshots().list());
            const auto isThere =
                std::any_of(stored.begin(), stored.end(), [&](const auto& each) { return each.id == one.id; });
            if (isThere) {  // it may have been undone
                CHECK(tablesOf(must(snapshots().open(one.id))->file()) == tablesOf(one.backup));
            }
        }
    });
}

TEST_CASE_METHOD(SnapshotFixture, "the difference of two states says who changed what and why",
                 "[application][snapshot]") {
    const auto first = take("第1回WG時点");
    clock.advance(std::chrono::hours(1));
    revise("5,000億円");
    const auto second = take("第2回WG時点");
    auto change = revision(plain, "5,000億円");
    change.status = domain::BudgetStatus::Proposal;
    change.reason = "案に戻す";
    must(budgets().revise(change));

    const auto report = difference(first, second);
    CHECK(report.id == "snapshot-difference");
    CHECK(report.parameters[0].second.english() == "第1回WG時点");
    CHECK(report.parameters[1].second.english() == "第2回WG時点");
    REQUIRE(report.rows.size() == 1);
    CHECK(report.rows[0].id == "programme:advanced-semi-fabs");
    const auto source = detail(plain).sources.front().title;
    const auto cells = cellsOf(report, kFabs);
    CHECK(cells[1] == "4,714億円");
    CHECK(cells[2] == "5,000億円");
    CHECK(cells[3] == "+286億円");
    CHECK(cells[4] == "tester");
    CHECK(cells[5] == "2026-11-21 10:00");
    CHECK(cells[6] == "正誤表");
    CHECK(cells[7] == source);
    const auto& row = *rowIn(report.rows, kFabs);
    CHECK(row.cells[3].number == analysis::Fraction(base::Decimal(28'600'000'000, 0)));
    CHECK(row.link.kind == analysis::ReportLink::Kind::Fact);
    REQUIRE(row.derivation.inputs.size() == 1);
    CHECK(row.derivation.inputs[0].printed == "5,000億円");
    REQUIRE(row.derivation.excluded.size() == 1);
    CHECK(row.derivation.excluded[0].printed == "4,714億円");

    // The other way round, to the present, and between equal states.
    CHECK(cellsOf(difference(second, first), kFabs)[3] == "△286億円");
    const auto status = cellsOf(difference(second), "line:advanced-semi-fabs@R6補正/Status");
    CHECK(status[1] == label(domain::BudgetStatus::Enacted).english());
    CHECK(status[2] == label(domain::BudgetStatus::Proposal).english());
    CHECK(status[6] == "案に戻す");
    CHECK(rowIn(difference(second).rows, kFabs) == nullptr);
    CHECK(difference(second, second).rows.empty());
    CHECK(difference({}, {}).rows.empty());
    CHECK(snapshots().difference(domain::SnapshotId("x"), {}).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(SnapshotFixture, "actuals, imports and what is undone are in the difference",
                 "[application][snapshot]") {
    const auto before = take("前");
    const auto facts = must(workspace->catalogue().facts());
    const auto& indicators = facts->catalogue().content().indicators;
    const auto indicator = std::find_if(indicators.begin(), indicators.end(),
                                        [](const auto& one) { return one.measure == domain::IndicatorMeasure::Count; });
    REQUIRE(indicator != indicators.end());
    ActualEntry entry;
    entry.indicator = indicator->id;
    entry.period = must(domain::Period::parse("FY2031"));
    entry.content = ActualEntry::Value{"3"};
    entry.locator = "実績報告書 p. 2";
    entry.reason = "年次報告";
    must(workspace->actuals().report(std::vector{entry}));
    test::CatalogueSample sample;
    must(workspace->dataset().importFolder(sample.writeTo(folder / "dataset")));
    revise("1億円");
    must(workspace->history().undo());

    const auto report = difference(before);
    const auto actual = cellsOf(report, "indicator:" + indicator->id.value() + "/actual@FY2031");
    CHECK(actual[1].empty());
    CHECK(actual[3] == "Appeared");
    CHECK(actual[6] == "年次報告");
    const auto fund = cellsOf(report, "fund:light-fund/contribution@R6補正");
    CHECK(fund[2] == "100億円");
    CHECK(fund[3] == "Appeared");
    CHECK(fund[6].find("Import dataset") == 0);
    CHECK(cellsOf(report, "others:themes")[2] ==
          std::to_string(must(workspace->catalogue().facts())->catalogue().content().themes.size()));
    CHECK(rowIn(report.rows, kFabs) == nullptr);  // undone
    // Looked at the other way round, it vanished.
    const auto back = must(snapshots().difference({}, before));
    CHECK(cellsOf(back, "fund:light-fund/contribution@R6補正")[3] == "Vanished");
    CHECK(rowIn(back.rows, "fund:light-fund/contribution@R6補正")->cells[3].isAlert);
    CHECK(isSound());
}

TEST_CASE_METHOD(SnapshotFixture, "causes are of the facts asked for and of the part of the history",
                 "[application][snapshot]") {
    const auto fact = must(domain::FactKey::parse(kFabs));
    const auto other = must(domain::FactKey::parse("line:post5g@R7当初/amount"));
    revise("5,000億円");
    revise("5,001億円");
    revise("9,000億円", withPart);
    const auto causes = must(snapshots().causes({fact}, 1));
    REQUIRE(causes.size() == 2);
    CHECK(causes[0].summary == "Revise R6補正 of 先端半導体の国内生産拠点の確保");
    CHECK(causes[0].actor == "tester");
    CHECK(causes[0].reason == "正誤表");
    CHECK(must(snapshots().causes({fact}, 2)).size() == 1);
    CHECK(must(snapshots().causes({fact}, 1, 2)).size() == 1);
    CHECK(must(snapshots().causes({fact}, 4)).empty());
    CHECK(must(snapshots().causes({fact}, 99)).empty());
    CHECK(must(snapshots().causes({fact, other}, 1)).size() == 3);
    CHECK(must(snapshots().causes({}, 0)).empty());
    const base::Translator shout = [](std::string_view text) { return "!" + std::string(text); };
    CHECK(must(snapshots().causes({fact}, 1, 0, shout)).front().summary.front() == '!');
    // The import stated it first.
    CHECK(must(snapshots().causes({fact}, 0)).size() == 3);
}

TEST_CASE_METHOD(test::ScoringFixture, "snapshots tell an analyst nothing of reviews that is withheld",
                 "[application][snapshot][reviews]") {
    auto& snapshots = workspace->snapshots();
    must(budgets().revise(revision(plain, "5,000億円")));
    score(0, 0, sheet("50", "30"));
    score(1, 0, sheet("40", "30"));
    const auto taken = must(snapshots.create("時点", ""));
    CHECK_FALSE(taken.hash.empty());
    const auto seen = [&] {
        beAnalyst();
        const auto snapshot = must(snapshots.list()).front();
        std::string text = std::to_string(snapshot.change) + snapshot.hash;
        const auto head = must(workspace->history().list(1)).front();
        for (const auto& row : must(workspace->history().rows(head.id))) {
            text += row.table + row.after;
        }
        for (const auto& cause : must(snapshots.causes({must(domain::FactKey::parse(kFabs))}, 1))) {
            text += cause.actor + cause.time + cause.summary + cause.reason;
        }
        const auto last = head.id;
        CHECK(snapshot.change == last - 1);  // as if nothing were withheld
        CHECK(snapshot.hash.empty());
        CHECK(text.find("\"change_id\":" + std::to_string(snapshot.change) + ",\"hash\":\"\"") != std::string::npos);
        beSecretariat();
        return text;
    };
    const auto before = seen();
    CHECK(must(snapshots.list()).front() == taken);
    clock.advance(std::chrono::minutes(5));
    score(2, 0, sheet("30", "30"));
    CHECK(seen() == before);
    // The analyst looks at the past as an analyst.
    beAnalyst();
    const auto past = must(snapshots.open(taken.id));
    CHECK(past->roles().viewer() == domain::Viewer());
    CHECK(past->roles().signIn({domain::Role::Secretariat, {}}, test::kSecretariatPin).error().code ==
          ErrorCode::ReadOnly);
    CHECK(must(past->history().list(1)).front().hash.empty());
    // A 委員 does not look at it at all: a conflict may have been ruled on since.
    beReviewer(0);
    CHECK(snapshots.open(taken.id).error().code == ErrorCode::Conflict);
}
