// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "models/DecisionModel.h"
#include "models/HabitModel.h"
#include "models/ProgressModel.h"
#include "models/PublicationModel.h"
#include "models/RemarkFilterModel.h"
#include "models/RemarkModel.h"
#include "models/SheetVersionModel.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::Fraction;
using domain::FindingKind;
using domain::FindingStatus;
using domain::ReviewOutcome;
using models::FactCell;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

QString text(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

models::Tone tone(const QAbstractItemModel& model, int row, int column) {
    return static_cast<models::Tone>(model.index(row, column).data(FactCell::ToneRole).toInt());
}

domain::ReviewContent sampleContent() {
    domain::ReviewContent content;
    auto& round = content.rounds.emplace_back();
    round.id = domain::ReviewRoundId("r");
    round.programme = domain::ProgrammeId("p");
    round.name = "審査回2030";
    round.stage = domain::RoundStage::Revealed;
    for (const char* id : {"a", "b"}) {
        auto& subject = content.subjects.emplace_back();
        subject.id = domain::ReviewSubjectId(std::string("r/") + id);
        subject.round = round.id;
        subject.title = id;
        subject.position = static_cast<int>(content.subjects.size());
    }
    auto& member = content.panel.emplace_back();
    member.id = "r/x";
    member.round = round.id;
    member.reviewer = domain::ReviewerId("x");
    member.label = "委員A";
    return content;
}

std::shared_ptr<const domain::ReviewBook> bookOf(domain::ReviewContent content) {
    return domain::ReviewBook::make({domain::Role::Secretariat, {}}, std::move(content));
}

analysis::RoundTally sampleTally() {
    analysis::RoundTally tally;
    tally.scheme.scale = domain::commonScales().front();
    tally.scheme.rule = {{base::Decimal(60, 0), ReviewOutcome::Continue}};
    tally.scheme.otherwise = ReviewOutcome::End;
    auto& first = tally.subjects.emplace_back();
    first.subject = domain::ReviewSubjectId("r/a");
    first.result = analysis::spreadOf({Fraction(1799, 30)});  // 59.966…
    first.outcome = ReviewOutcome::End;
    first.margin = Fraction(-1, 30);
    first.isBorderline = true;
    auto& second = tally.subjects.emplace_back();
    second.subject = domain::ReviewSubjectId("r/b");
    return tally;
}

}  // namespace

TEST_CASE("Progress counts sheets and names who is missing") {
    models::ProgressModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    application::RoundProgress progress;
    progress.lines = {{domain::ReviewerId("x"), "甲", 3, 3, 0, true}, {domain::ReviewerId("y"), "乙", 2, 1, 1, false}};
    progress.assigned = 5;
    progress.submitted = 4;
    model.setProgress(progress);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.missing() == 1);
    CHECK(text(model, 0, models::ProgressModel::Missing) == "0");
    CHECK(tone(model, 0, models::ProgressModel::Missing) == models::Tone::Plain);
    CHECK(text(model, 1, models::ProgressModel::Missing).startsWith(QString::fromUtf8("！")));
    CHECK(tone(model, 1, models::ProgressModel::Missing) == models::Tone::Alert);
    REQUIRE(model.missingTexts().size() == 1);
    CHECK(model.missingTexts().front().contains(QString::fromUtf8("乙")));
    model.setProgress({});
    CHECK(model.rowCount() == 0);
    CHECK(model.missing() == 0);
}

TEST_CASE("A mean just below a threshold is never shown as it, and a borderline case has a mark") {
    models::DecisionModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setRound(bookOf(sampleContent()), domain::ReviewRoundId("r"), sampleTally());
    REQUIRE(model.rowCount() == 2);
    CHECK(text(model, 0, models::DecisionModel::Result).startsWith("59.9"));
    CHECK(text(model, 0, models::DecisionModel::Verdict).startsWith(QString::fromUtf8("◆")));
    CHECK(model.ruleOf(0) == ReviewOutcome::End);
    CHECK_FALSE(model.ruleOf(1));
    CHECK(model.index(1, models::DecisionModel::Result).data(FactCell::MissingRole).toBool());
    CHECK(model.subjectAt(2) == nullptr);
    CHECK(model.subjectAt(-1) == nullptr);
}

TEST_CASE("A draft needs a body, and a reason where it differs from the rule or corrects a decision") {
    auto content = sampleContent();
    domain::ReviewDecision decision;
    decision.id = domain::ReviewDecisionId("r/b~1");
    decision.round = domain::ReviewRoundId("r");
    decision.subject = domain::ReviewSubjectId("r/b");
    decision.decidedBy = "会";
    content.decisions.push_back(decision);
    models::DecisionModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setRound(bookOf(content), domain::ReviewRoundId("r"), sampleTally());
    const auto entry = [](const char* subject, ReviewOutcome outcome, const char* reason, const char* body) {
        return application::DecisionEntry{
            domain::ReviewSubjectId(subject), outcome, reason, false, body, {2026, 11, 20}};
    };
    CHECK_FALSE(model.problemOf(entry("r/a", ReviewOutcome::End, "", " ")).isEmpty());
    CHECK(model.problemOf(entry("r/a", ReviewOutcome::End, "", "会")).isEmpty());
    CHECK_FALSE(model.problemOf(entry("r/a", ReviewOutcome::Continue, " ", "会")).isEmpty());
    CHECK(model.problemOf(entry("r/a", ReviewOutcome::Continue, "理由", "会")).isEmpty());
    CHECK_FALSE(model.problemOf(entry("r/b", ReviewOutcome::Continue, "", "会")).isEmpty());
    CHECK(model.problemOf(entry("r/b", ReviewOutcome::Continue, "訂正", "会")).isEmpty());

    model.setDraft({0, 1}, entry("", ReviewOutcome::Continue, "", "会"));
    REQUIRE(model.drafts().size() == 2);
    CHECK(model.drafts()[1].subject == domain::ReviewSubjectId("r/b"));
    CHECK(tone(model, 0, models::DecisionModel::Reason) == models::Tone::Alert);
    CHECK(text(model, 0, models::DecisionModel::Decision).startsWith(QString::fromUtf8("≠")));
    // Of the same round they stay, of another they go.
    model.setRound(bookOf(content), domain::ReviewRoundId("r"), sampleTally());
    CHECK(model.drafts().size() == 2);
    model.dropDrafts({0});
    CHECK(model.drafts().size() == 1);
    model.clear();
    CHECK(model.drafts().empty());
    CHECK(model.rowCount() == 0);
}

TEST_CASE("As the rule says: only subjects with a verdict and without a decision") {
    models::DecisionModel model;
    model.setRound(bookOf(sampleContent()), domain::ReviewRoundId("r"), sampleTally());
    CHECK(model.draftByRule("会", {2026, 11, 20}) == 1);
    REQUIRE(model.draftAt(0));
    CHECK(model.draftAt(0)->outcome == ReviewOutcome::End);
    CHECK_FALSE(model.draftAt(1));
    CHECK(model.draftByRule("会", {2026, 11, 20}) == 0);
}

TEST_CASE("Remarks of a programme are threads that end with their last review") {
    domain::CatalogueContent printed;
    for (const char* id : {"f1", "f2"}) {
        auto& finding = printed.findings.emplace_back();
        finding.id = domain::FindingId(id);
        finding.programme = domain::ProgrammeId("p");
        finding.year = 2026;
        finding.topic = std::string("論点 ") + id;
        finding.status = FindingStatus::Ongoing;
    }
    printed.findings[1].kind = FindingKind::Positive;
    auto content = sampleContent();
    auto& remark = content.remarks.emplace_back();
    remark.id = domain::ReviewRemarkId("m1");
    remark.programme = domain::ProgrammeId("p");
    remark.round = domain::ReviewRoundId("r");
    remark.topic = "続き";
    remark.author = "委員A";
    remark.carriedFrom = "f1";
    remark.dueOn = domain::CalendarDay{2026, 11, 20};
    auto& foreign = content.remarks.emplace_back();
    foreign.id = domain::ReviewRemarkId("m2");
    foreign.programme = domain::ProgrammeId("q");
    const auto catalogue = std::make_shared<const domain::Catalogue>(domain::Catalogue::make(printed).value());
    models::RemarkModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    const auto set = [&](int day) {
        model.setRemarks(bookOf(content), catalogue, domain::ProgrammeId("p"), {2026, 11, day});
    };
    set(20);
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.threadAt(0).size() == 2);
    CHECK(model.threadAt(0).front().id() == "m1");
    CHECK(model.threadAt(0).back().id() == "f1");
    CHECK(text(model, 0, models::RemarkModel::Reviews) == QString::fromUtf8("2026 → 審査回2030"));
    CHECK(model.isOpen(0));
    CHECK_FALSE(model.isOverdue(0));  // due today
    CHECK_FALSE(model.isOpen(1));     // praise is nothing to do
    CHECK(model.authors() == QStringList{QString::fromUtf8("委員A")});
    set(21);
    CHECK(model.isOverdue(0));
    CHECK(tone(model, 0, models::RemarkModel::State) == models::Tone::Alert);

    models::RemarkFilterModel rows;
    rows.setSourceModel(&model);
    using State = models::RemarkChoice::State;
    rows.setChoice({State::Open, {}, {}});
    CHECK(rows.rowCount() == 1);
    rows.setChoice({State::Overdue, {}, {}});
    CHECK(rows.rowCount() == 1);
    rows.setChoice({State::All, QString::fromUtf8("委員B"), {}});
    CHECK(rows.rowCount() == 0);
    rows.setChoice({State::All, {}, "f1"});  // words of earlier reviews find the thread
    CHECK(rows.rowCount() == 1);

    content.remarks.front().status = FindingStatus::Addressed;
    set(21);
    CHECK_FALSE(model.isOpen(0));
    CHECK_FALSE(model.isOverdue(0));
    CHECK(model.threadAt(9).empty());
}

TEST_CASE("Remarks that name each other do not go round for ever") {
    auto content = sampleContent();
    for (const auto& [id, from] : {std::pair{"m1", "m2"}, std::pair{"m2", "m1"}, std::pair{"m3", "m2"}}) {
        auto& remark = content.remarks.emplace_back();
        remark.id = domain::ReviewRemarkId(id);
        remark.programme = domain::ProgrammeId("p");
        remark.carriedFrom = from;
    }
    models::RemarkModel model;
    model.setRemarks(bookOf(content), nullptr, domain::ProgrammeId("p"), {2026, 11, 20});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.threadAt(0).size() == 3);
}

TEST_CASE("Only sheets with more than one version are listed, each version once") {
    auto content = sampleContent();
    for (int number = 1; number <= 2; ++number) {
        auto& sheet = content.sheets.emplace_back();
        sheet.id = domain::ScoreSheetId("s" + std::to_string(number));
        sheet.round = domain::ReviewRoundId("r");
        sheet.subject = domain::ReviewSubjectId("r/a");
        sheet.reviewer = domain::ReviewerId("x");
        sheet.number = number;
        sheet.isOpened = true;
        sheet.content.scores = {{"1", std::to_string(30 + number), {}, false}};
    }
    auto single = content.sheets.front();
    single.id = domain::ScoreSheetId("s3");
    single.subject = domain::ReviewSubjectId("r/b");
    content.sheets.push_back(single);
    models::SheetVersionModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setRound(bookOf(content), domain::ReviewRoundId("r"));
    REQUIRE(model.rowCount() == 2);
    CHECK(text(model, 0, models::SheetVersionModel::Scores) == "1 31");
    CHECK(tone(model, 0, models::SheetVersionModel::Scores) == models::Tone::Quiet);
    CHECK(tone(model, 1, models::SheetVersionModel::Scores) == models::Tone::Plain);
    model.setRound(nullptr, {});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Habits sort by exact numbers, and say nothing where nobody can be compared") {
    analysis::RoundTally tally = sampleTally();
    const auto add = [&](const char* label, const Fraction& mean, std::size_t compared) {
        auto& habit = tally.habits.emplace_back();
        habit.reviewer = label;
        habit.label = label;
        habit.own = *analysis::spreadOf({mean});
        habit.againstOthers = mean - Fraction(60);
        habit.compared = compared;
    };
    add("甲", Fraction(601, 10), 1);
    add("乙", Fraction(600999999, 10000000), 0);
    models::HabitModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setTally(tally);
    REQUIRE(model.rowCount() == 2);
    CHECK(text(model, 0, models::HabitModel::AgainstOthers) == "+0.1");
    CHECK(model.index(1, models::HabitModel::AgainstOthers).data(FactCell::MissingRole).toBool());
    const auto key = [&](int row) {
        return model.index(row, models::HabitModel::Mean).data(FactCell::SortRole).toLongLong();
    };
    CHECK(key(1) < key(0));
}

TEST_CASE("Publications stand newest first, with what was left out") {
    auto content = sampleContent();
    for (int n = 1; n <= 2; ++n) {
        auto& one = content.publications.emplace_back();
        one.id = domain::ReviewPublicationId("r~" + std::to_string(n));
        one.round = domain::ReviewRoundId("r");
        one.publishedOn = {2026, 11, 20 + n};
        one.droppedComments = n;
        one.position = n;
        one.digest = std::string(64, 'a');
    }
    models::PublicationModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setRound(bookOf(content), domain::ReviewRoundId("r"));
    REQUIRE(model.rowCount() == 2);
    CHECK(text(model, 0, models::PublicationModel::Day) == "2026-11-22");
    CHECK(text(model, 1, models::PublicationModel::Comments) == "1");
}
