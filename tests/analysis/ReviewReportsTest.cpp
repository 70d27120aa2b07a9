// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "FactsBuilder.h"
#include "ReviewSample.h"
#include "analysis/ReviewReports.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using Catch::Matchers::Contains;
using domain::FindingStatus;
using domain::ReviewOutcome;
using test::FactsBuilder;
using test::RoundBuilder;

namespace {

const ReportCell& cellOf(const ReportTable& report, const ReportRow& row, std::string_view column) {
    const auto found =
        std::find_if(report.columns.begin(), report.columns.end(), [&](const auto& one) { return one.id == column; });
    REQUIRE(found != report.columns.end());
    return row.cells.at(static_cast<std::size_t>(found - report.columns.begin()));
}

std::string textOf(const ReportTable& report, const ReportRow& row, std::string_view column) {
    return cellOf(report, row, column).text.english();
}

RoundBuilder roundOf(const std::vector<std::string>& marks) {
    RoundBuilder builder(test::totalScheme());
    builder.subject("t", "題");
    for (std::size_t i = 0; i < marks.size(); ++i) {
        builder.reviewer("試験" + std::to_string(i + 1), "");
        if (!marks[i].empty()) {
            builder.sheet("t", "r" + std::to_string(i + 1), {marks[i]});
        }
    }
    return builder;
}

ReportTable tallyOfRound(const RoundBuilder& builder) {
    const auto book = builder.book();
    const auto& round = book->content().rounds.front();
    return tallyReport(tallyOf(*book, round), *book, round);
}

domain::Finding& addFinding(FactsBuilder& facts, const std::string& id, int year, FindingStatus status) {
    auto& finding = facts.content.findings.emplace_back();
    finding.id = domain::FindingId(id);
    finding.programme = domain::ProgrammeId("p");
    finding.year = year;
    finding.topic = "題" + id;
    finding.status = status;
    finding.followUp = "追って対応";
    return finding;
}

domain::ReviewRemark& addRemark(RoundBuilder& builder, const std::string& id, const std::string& carriedFrom,
                                FindingStatus status) {
    auto& remark = builder.content.remarks.emplace_back();
    remark.id = domain::ReviewRemarkId(id);
    remark.programme = domain::ProgrammeId("p");
    remark.round = builder.round().id;
    remark.topic = "題" + id;
    remark.carriedFrom = carriedFrom;
    remark.status = status;
    remark.position = static_cast<int>(builder.content.remarks.size());
    return remark;
}

std::vector<std::string> idsOf(const std::vector<ReportRow>& rows) {
    std::vector<std::string> ids;
    for (const auto& row : rows) {
        ids.push_back(row.id);
    }
    return ids;
}

}  // namespace

TEST_CASE("every row of a tally has a cell for each column, and opens to its marks") {
    auto builder = roundOf({"60", "60", "59", ""});
    builder.decision("t", ReviewOutcome::Continue, "追加の計画を評価した。");
    const auto report = tallyOfRound(builder);
    REQUIRE(report.rows.size() == 1);
    const auto& row = report.rows.front();
    CHECK(textOf(report, row, "mean") == "59.7");
    CHECK(*cellOf(report, row, "mean").number == Fraction(179, 3));
    CHECK(textOf(report, row, "margin") == "-0.3");
    CHECK(textOf(report, row, "rule") == label(ReviewOutcome::WeighRemarks).english());
    CHECK(cellOf(report, row, "decision").isAlert);
    CHECK(cellOf(report, row, "cause").isAlert);  // without the lowest it is 60
    CHECK_THAT(textOf(report, row, "cause"), Contains("Borderline"));
    CHECK(row.derivation.inputs.size() == 3);
    CHECK_THAT(row.derivation.formula.english(), Contains("(60 + 60 + 59) ÷ 3"));
    CHECK_THAT(row.derivation.result.english(), Contains("179/3"));
    REQUIRE(row.derivation.excluded.size() == 1);
    CHECK(row.derivation.excluded.front().remark == label(TallyExclusion::Reason::NotSubmitted));
    CHECK(row.children.size() == 5);  // one item, four reviewers
    for (const auto& child : row.children) {
        CHECK(child.cells.size() == report.columns.size());
        CHECK_FALSE(child.derivation.result.isEmpty());
    }
}

TEST_CASE("a result on one reviewer says so, and no result says why") {
    const auto one = tallyOfRound(roundOf({"75"}));
    CHECK_THAT(textOf(one, one.rows.front(), "cause"), Contains("one reviewer alone"));
    CHECK_FALSE(cellOf(one, one.rows.front(), "cause").isAlert);

    auto builder = roundOf({"75", "80"});
    builder.conflict("t", "r1").conflict("t", "r2");
    const auto none = tallyOfRound(builder);
    CHECK(textOf(none, none.rows.front(), "mean").empty());
    CHECK(textOf(none, none.rows.front(), "rule").empty());
    CHECK_THAT(textOf(none, none.rows.front(), "cause"), Contains("every reviewer has a conflict of interest"));
    CHECK_THAT(none.rows.front().derivation.result.english(), Contains("every reviewer has a conflict of interest"));

    const auto missing = tallyOfRound(roundOf({"", ""}));
    CHECK_THAT(textOf(missing, missing.rows.front(), "cause"), Contains("no sheet was submitted"));
}

TEST_CASE("items and groups below their floor are told, and missing items named") {
    RoundBuilder builder(test::gateScheme({50, 50}));
    builder.round().scheme.criteria[0].floor = test::decimal("30");
    builder.round().scheme.floorOutcome = ReviewOutcome::End;
    builder.subject("t", "題").reviewer("試験太郎", "").reviewer("試験花子", "");
    builder.sheet("t", "r1", {"29", "50"});
    builder.sheet("t", "r2", {"29", ""});
    const auto report = tallyOfRound(builder);
    const auto& row = report.rows.front();
    CHECK(textOf(report, row, "rule") == label(ReviewOutcome::End).english());
    CHECK_THAT(textOf(report, row, "cause"), Contains("項目1 is below its floor of 30."));
    REQUIRE(row.children.size() == 6);  // two groups, two items, two reviewers
    CHECK(cellOf(report, row.children[2], "cause").isAlert);
    CHECK_THAT(textOf(report, row.children[5], "cause"), Contains("項目2"));
    CHECK(textOf(report, row.children[5], "mean").empty());
    CHECK(*cellOf(report, row.children[2], "n").number == Fraction(2));
    CHECK(*cellOf(report, row, "n").number == Fraction(1));
}

TEST_CASE("gates set the decision beside the rule, and leave out what is sealed") {
    auto builder = roundOf({"80", "70"});
    builder.decision("t", ReviewOutcome::End, "市場が変わった。").ruleOutcome = ReviewOutcome::Continue;
    FactsBuilder facts;
    const auto book = facts.book();
    const auto report = gatesReport(*builder.book(), book);
    REQUIRE(report.rows.size() == 1);
    REQUIRE(report.rows.front().children.size() == 1);
    const auto& row = report.rows.front().children.front();
    CHECK(textOf(report, row, "rule") == label(ReviewOutcome::Continue).english());
    CHECK(textOf(report, row, "decision") == label(ReviewOutcome::End).english());
    CHECK(cellOf(report, row, "decision").isAlert);
    CHECK_THAT(textOf(report, row, "cause"), Contains("other than the rule") && Contains("市場が変わった。"));
    CHECK(textOf(report, row, "day") == "2026-10-01");
    CHECK_THAT(textOf(report, report.rows.front(), "cause"), Contains("1 of 1 decided, 1 of them"));

    // A sheet was amended since.
    builder.content.decisions.front().ruleOutcome = ReviewOutcome::WeighRemarks;
    const auto later = gatesReport(*builder.book(), book);
    CHECK_THAT(textOf(later, later.rows.front().children.front(), "cause"), Contains("When it was decided the rule"));

    builder.content.decisions.clear();
    const auto undecided = gatesReport(*builder.book(), book);
    CHECK_FALSE(cellOf(undecided, undecided.rows.front().children.front(), "decision").isAlert);
    CHECK_THAT(textOf(undecided, undecided.rows.front().children.front(), "decision"), Contains("not decided"));

    builder.round().stage = domain::RoundStage::Closed;
    const auto sealed = gatesReport(*builder.book(), book);
    CHECK(sealed.rows.empty());
    CHECK_THAT(sealed.notes.front().english(), Contains("No review has been revealed"));
    CHECK_THAT(sealed.notes[1].english(), Contains("left out: 1"));
}

TEST_CASE("remarks stand in threads from review to review, what is late and open first") {
    FactsBuilder facts;
    addFinding(facts, "f22", 2022, FindingStatus::Ongoing);
    addFinding(facts, "f26-done", 2026, FindingStatus::Addressed);
    addFinding(facts, "f26-open", 2026, FindingStatus::ToConsider);
    addFinding(facts, "f26-praise", 2026, FindingStatus::None).kind = domain::FindingKind::Positive;
    addFinding(facts, "f26-late", 2026, FindingStatus::Ongoing);
    addFinding(facts, "other", 2026, FindingStatus::Ongoing).programme = domain::ProgrammeId("q");
    auto builder = roundOf({});
    builder.round().heldOn = domain::CalendarDay{2030, 6, 1};
    // In the order of entry, not of the thread.
    addRemark(builder, "m2", "m1", FindingStatus::Addressed);
    addRemark(builder, "m1", "f22", FindingStatus::Ongoing);
    addRemark(builder, "late", "f26-late", FindingStatus::Ongoing).dueOn = domain::CalendarDay{2030, 7, 1};
    addRemark(builder, "lost", "nowhere", FindingStatus::None);
    addRemark(builder, "x", "y", FindingStatus::None);
    addRemark(builder, "y", "x", FindingStatus::None);
    const auto factBook = facts.book();
    const auto book = builder.book();
    const auto report = remarksReport(*book, factBook, domain::ProgrammeId("p"), domain::CalendarDay{2030, 7, 2});
    auto ids = idsOf(report.rows);
    REQUIRE(ids.size() >= 7);
    CHECK(ids.front() == "f26-late");
    CHECK(ids.back() == "f26-praise");
    CHECK(std::find(ids.begin(), ids.end(), "other") == ids.end());
    const auto place = [&](const std::string& id) { return std::find(ids.begin(), ids.end(), id) - ids.begin(); };
    CHECK(place("f26-open") < place("f22"));  // that one is addressed by now
    CHECK(place("lost") < place("f26-open"));
    const auto& carried = report.rows[static_cast<std::size_t>(place("f22"))];
    CHECK(idsOf(carried.children) == std::vector<std::string>{"m1", "m2"});
    CHECK(textOf(report, carried, "status") == label(FindingStatus::Addressed).english());
    CHECK_THAT(textOf(report, carried, "cause"), Contains("Carried on 2 times"));
    CHECK(textOf(report, carried, "review") == "FY2022");
    CHECK(cellOf(report, report.rows.front(), "due").isAlert);
    CHECK(textOf(report, report.rows.front(), "due") == "2030-07-01");

    const auto onThatDay = remarksReport(*book, factBook, domain::ProgrammeId("p"), domain::CalendarDay{2030, 7, 1});
    CHECK_FALSE(cellOf(onThatDay, onThatDay.rows.front(), "due").isAlert);
    std::size_t all = 0;
    const auto everything = remarksReport(*book, factBook, {});
    for (const auto& row : everything.rows) {
        all += 1 + row.children.size();
        CHECK(row.cells.size() == everything.columns.size());
    }
    CHECK(all == facts.content.findings.size() + builder.content.remarks.size());
}
