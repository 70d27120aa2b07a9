// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/PackService.h"

#include <algorithm>

#include "WorkspaceFixture.h"
#include "analysis/PackFigures.h"
#include "application/SnapshotService.h"

using namespace shirube;
using application::ChartReader;
using application::PackDetail;
using base::ErrorCode;
using domain::ChartDefinition;
using domain::PackItem;
using test::must;
using test::WorkspaceFixture;

namespace {

ChartDefinition chart(const std::string& id) {
    ChartDefinition definition;
    definition.chart = id;
    return definition;
}

PackItem item(const ChartDefinition& definition, const std::string& note = {}) {
    PackItem made;
    made.chart = definition;
    made.note = note;
    return made;
}

struct PackFixture : WorkspaceFixture {
    const base::Translator english = base::englishTranslator();
    const ChartReader reader{"en", {2026, 11, 21}};

    [[nodiscard]] application::PackService& packs() const { return workspace->packs(); }
    [[nodiscard]] PackDetail saved(const std::vector<PackItem>& items = {item(chart("budget-by-cycle"))}) const {
        domain::Pack pack;
        pack.name = "第2回WG";
        pack.language = "en";
        return must(packs().detail(must(packs().save(pack, items, {}))));
    }
    [[nodiscard]] analysis::PackDocument composed(const PackDetail& pack) const {
        return must(packs().compose(pack, reader, english));
    }
    void revise(const std::string& amount) const { must(budgets().revise(revision(plain, amount))); }
};

}  // namespace

TEST_CASE_METHOD(PackFixture, "a pack is saved with its charts as one change", "[application][packs]") {
    CHECK(must(packs().list()).empty());
    auto a3 = chart("cycle-waterfall");
    a3.paper = domain::PaperFormat::A3;
    auto detail = saved({item(chart("budget-by-cycle"), "口頭で補う"), item(a3)});
    CHECK_FALSE(detail.pack.id.isEmpty());
    REQUIRE(detail.items.size() == 2);
    CHECK(detail.items[0].note == "口頭で補う");
    CHECK(detail.items[0].id != detail.items[1].id);
    CHECK(detail.items[1].position == 1);
    CHECK_FALSE(detail.lastBuild);
    CHECK(must(workspace->history().list(1)).front().summary.english() == "Make the pack “第2回WG”");
    CHECK(must(packs().find("第2回WG")) == detail.pack.id);
    CHECK(must(packs().find(detail.pack.id.value())) == detail.pack.id);

    // Turned round, one gone, one new: those that stay keep their ids.
    const auto former = detail;
    std::vector<PackItem> items{detail.items[1], item(chart("fund-flow"))};
    detail.pack.name = " 第3回WG ";
    detail.pack.meetingOn = domain::CalendarDay{2026, 12, 1};
    must(packs().save(detail.pack, items, detail.revision));
    detail = must(packs().detail(detail.pack.id));
    CHECK(detail.pack.name == "第3回WG");
    REQUIRE(detail.items.size() == 2);
    CHECK(detail.items[0].id == former.items[1].id);
    CHECK(detail.items[0].position == 0);
    CHECK(detail.revision != former.revision);
    must(workspace->history().undo());
    CHECK(must(packs().detail(detail.pack.id)).items == former.items);
    CHECK(must(packs().detail(detail.pack.id)).revision == former.revision);
    CHECK(isSound());
}

TEST_CASE_METHOD(PackFixture, "what a pack can't be is refused", "[application][packs]") {
    const auto detail = saved();
    const auto code = [&](domain::Pack pack, const std::vector<PackItem>& items, const std::string& revision) {
        const auto status = packs().save(std::move(pack), items, revision);
        REQUIRE_FALSE(status);
        return status.error().code;
    };
    domain::Pack pack;
    CHECK(code(pack, {}, {}) == ErrorCode::InvalidInput);  // no name
    pack.name = "第2回WG";
    CHECK(code(pack, {}, {}) == ErrorCode::Conflict);  // taken
    pack.name = "別";
    CHECK(code(pack, {item(chart("no-such-chart"))}, {}) == ErrorCode::InvalidInput);
    pack.snapshot = domain::SnapshotId("gone");
    CHECK(code(pack, {}, {}) == ErrorCode::NotFound);
    pack.snapshot = {};
    pack.language = "fr";
    CHECK(code(pack, {}, {}) == ErrorCode::InvalidInput);
    CHECK(code(detail.pack, detail.items, "another state") == ErrorCode::Conflict);
    CHECK(code(detail.pack, detail.items, {}) == ErrorCode::Conflict);
    must(packs().add(detail.pack.id, chart("fund-flow"), ""));
    CHECK(code(detail.pack, detail.items, detail.revision) == ErrorCode::Conflict);
    CHECK(packs().add(detail.pack.id, chart("x"), "").error().code == ErrorCode::InvalidInput);
    CHECK(packs().add(domain::PackId("x"), chart("fund-flow"), "").error().code == ErrorCode::NotFound);
    const auto missing = packs().find("第9回");
    CHECK(missing.error().message.english() == "There is no pack “第9回”. There are: 第2回WG.");
    CHECK(packs().detail(domain::PackId("x")).error().code == ErrorCode::NotFound);
    CHECK(packs().remove(domain::PackId("x")).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(PackFixture, "the next meeting's pack begins as a copy", "[application][packs]") {
    auto detail = saved({item(chart("budget-by-cycle"), "注"), item(chart("fund-flow"))});
    const auto snapshot = must(workspace->snapshots().create("時点", ""));
    detail.pack.snapshot = snapshot.id;
    detail.pack.meetingOn = domain::CalendarDay{2026, 12, 1};
    must(packs().save(detail.pack, detail.items, detail.revision));
    CHECK(workspace->snapshots().remove(snapshot.id).error().code == ErrorCode::Conflict);
    CHECK(packs().duplicate(detail.pack.id, "第2回WG").error().code == ErrorCode::Conflict);
    const auto copy = must(packs().detail(must(packs().duplicate(detail.pack.id, "第3回WG"))));
    CHECK(copy.pack.snapshot.isEmpty());
    CHECK_FALSE(copy.pack.meetingOn);
    REQUIRE(copy.items.size() == 2);
    CHECK(copy.items[0].chart == detail.items[0].chart);
    CHECK(copy.items[0].note == "注");
    CHECK(copy.items[0].id != detail.items[0].id);
    must(packs().recordBuild(detail.pack.id, composed(detail), english));
    must(packs().remove(detail.pack.id));
    CHECK(must(packs().list()).size() == 1);
    must(workspace->history().undo());
    CHECK(must(packs().detail(detail.pack.id)).lastBuild);
    must(workspace->history().undo());
    must(workspace->history().undo());
    must(workspace->history().undo());
    CHECK(isSound());
}

TEST_CASE_METHOD(PackFixture, "the standard pack has every chart that the store has figures for",
                 "[application][packs]") {
    const auto standard = must(packs().standard(reader, english));
    CHECK(standard.items.size() >= 10);
    CHECK(standard.revision.empty());
    const auto document = composed(standard);
    REQUIRE(document.pages.size() == standard.items.size());
    for (const auto& page : document.pages) {
        INFO(page.problem);
        CHECK(page.problem.empty());
        CHECK_FALSE(page.figure.title.empty());
        CHECK(page.figure.language == "en");
    }
    CHECK_FALSE(document.hasFormerBuild);
    // Not saved, but can be.
    CHECK(must(packs().list()).empty());
    CHECK(must(packs().detail(must(packs().save(standard.pack, standard.items, {})))).items.size() ==
          standard.items.size());
}

TEST_CASE_METHOD(PackFixture, "a pack is composed with its problems on their pages", "[application][packs]") {
    auto broken = chart("budget-by-cycle");
    broken.cycles = {must(domain::BudgetCycle::parse("R1当初"))};
    auto large = chart("budget-by-cycle");
    large.paper = domain::PaperFormat::A3;
    auto detail = saved({item(broken), item(large, "話すこと")});
    detail.pack.meetingOn = domain::CalendarDay{2026, 12, 1};
    detail.pack.author = "商務情報政策局";
    detail.pack.format = domain::PaperFormat::Wide;
    const auto document = composed(detail);
    CHECK(document.title == "第2回WG");
    CHECK(document.date == "2026-12-01");
    CHECK(document.author == "商務情報政策局");
    CHECK(document.asOf == "2026-11-21");
    REQUIRE(document.pages.size() == 2);
    CHECK_FALSE(document.pages[0].problem.empty());
    CHECK(document.pages[0].paper == domain::PaperFormat::Wide);
    CHECK(document.pages[1].problem.empty());
    CHECK(document.pages[1].paper == domain::PaperFormat::A3);
    CHECK(document.pages[1].note == "話すこと");
    CHECK(document.pages[1].item == detail.items[1].id);

    std::vector<std::int64_t> steps;
    std::stop_source stop;
    const base::Progress progress{[&](base::ProgressStep step) {
                                      steps.push_back(step.done);
                                      CHECK(step.total == 2);
                                      if (step.done == 1 && steps.size() > 3) {
                                          stop.request_stop();
                                      }
                                  },
                                  stop.get_token()};
    must(packs().compose(detail, reader, english, progress));
    CHECK(steps == std::vector<std::int64_t>{0, 1, 2});
    stop.request_stop();
    CHECK(packs().compose(detail, reader, english, progress).error().code == ErrorCode::Cancelled);
}

TEST_CASE_METHOD(PackFixture, "a rebuild says what moved, who changed it, why and from which source",
                 "[application][packs]") {
    auto detail = saved();
    must(packs().recordBuild(detail.pack.id, composed(detail), english));
    detail = must(packs().detail(detail.pack.id));
    REQUIRE(detail.lastBuild);
    CHECK(detail.lastBuild->builtBy == "tester");
    CHECK(must(analysis::packFiguresFromJson(detail.lastBuild->figures)).front().item == detail.items[0].id);
    auto same = composed(detail);
    CHECK(same.hasFormerBuild);
    CHECK(same.formerBuild == "2026-11-21 09:00 by tester");
    CHECK(same.pages[0].figure.changes.empty());

    clock.advance(std::chrono::hours(24));
    revise("5,000億円");
    const auto moved = composed(detail);
    const auto& changes = moved.pages[0].figure.changes;
    const auto found = std::find_if(changes.begin(), changes.end(), [](const auto& change) {
        return change.row.find("advanced-semi-fabs") != std::string::npos;
    });
    REQUIRE(found != changes.end());
    CHECK(found->before == "4,714");
    CHECK(found->after == "5,000");
    REQUIRE(found->causes.size() == 1);
    CHECK(found->causes[0].actor == "tester");
    CHECK(found->causes[0].time == "2026-11-22 09:00");
    CHECK(found->causes[0].reason == "正誤表");
    CHECK(found->causes[0].source == this->detail(plain).sources.front().title);
    CHECK_FALSE(moved.pages[0].figure.changesLegend.empty());
    // Once that is written too, nothing has moved.
    must(packs().recordBuild(detail.pack.id, moved, english));
    detail = must(packs().detail(detail.pack.id));
    CHECK(composed(detail).pages[0].figure.changes.empty());
    CHECK(isSound());
}

TEST_CASE_METHOD(PackFixture, "a pack shows the figures of its snapshot, whatever came later", "[application][packs]") {
    auto detail = saved();
    must(packs().recordBuild(detail.pack.id, composed(detail), english));
    const auto then = composed(detail);
    const auto snapshot = must(workspace->snapshots().create("第2回WG時点", ""));
    revise("5,000億円");
    detail = must(packs().detail(detail.pack.id));
    detail.pack.snapshot = snapshot.id;
    const auto document = composed(detail);
    CHECK(document.asOf == "第2回WG時点 (snapshot of 2026-11-21 09:00)");
    CHECK(document.pages[0].figure.changes.empty());
    CHECK(document.pages[0].figure.columns().categories.back().totalLabel ==
          then.pages[0].figure.columns().categories.back().totalLabel);
    CHECK(document.change == snapshot.change);
    detail.pack.snapshot = {};
    CHECK_FALSE(composed(detail).pages[0].figure.changes.empty());
    detail.pack.snapshot = domain::SnapshotId("gone");
    CHECK(packs().compose(detail, reader, english).error().code == ErrorCode::NotFound);
}
