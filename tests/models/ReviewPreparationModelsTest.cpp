// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "SampleCatalogue.h"
#include "models/AssignmentModel.h"
#include "models/ConflictModel.h"
#include "models/PreparationSteps.h"
#include "models/ReviewScheduleModel.h"
#include "models/ReviewStep.h"
#include "models/ReviewerModel.h"
#include "models/SchemeGradeModel.h"
#include "models/SchemeItemModel.h"
#include "models/SchemeRuleModel.h"
#include "models/SubjectChoiceModel.h"
#include "models/ThemeModel.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::ScheduleEntry;
using domain::ReviewOutcome;
using domain::Role;
using domain::RoundStage;
using models::AssignmentModel;
using models::ConflictModel;
using models::FactCell;
using models::ReviewScheduleModel;
using models::ReviewStep;
using models::SchemeItemModel;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

// Two subjects, two reviewers; the second of them has a conflict with the first subject.
domain::ReviewContent sampleReview() {
    domain::ReviewContent content;
    domain::ReviewRound round;
    round.id = domain::ReviewRoundId("gate");
    round.programme = domain::ProgrammeId("post5g");
    round.name = "ゲート";
    content.rounds.push_back(round);
    for (int at = 0; at < 2; ++at) {
        domain::ReviewSubject subject;
        subject.id = domain::ReviewSubjectId("gate/t" + std::to_string(at + 1));
        subject.round = round.id;
        subject.theme = domain::ThemeId("t" + std::to_string(at + 1));
        subject.title = "テーマ" + std::to_string(at + 1);
        subject.position = at;
        content.subjects.push_back(subject);
        domain::Reviewer reviewer;
        reviewer.id = domain::ReviewerId("r" + std::to_string(at + 1));
        reviewer.name = at == 0 ? "テスト太郎" : "テスト花子";
        reviewer.position = at;
        content.reviewers.push_back(reviewer);
        content.panel.push_back(
            {"gate/" + reviewer.id.value(), round.id, reviewer.id, at == 0 ? "委員A" : "委員B", at});
    }
    domain::ConflictRuling ruling;
    ruling.id = domain::ConflictId("gate/t1/r2");
    ruling.round = round.id;
    ruling.subject = content.subjects[0].id;
    ruling.reviewer = content.reviewers[1].id;
    ruling.basis = "共同研究";
    ruling.reason = "申告";
    content.conflicts.push_back(ruling);
    return content;
}

std::shared_ptr<const domain::ReviewBook> bookOf(domain::ReviewContent content) {
    return domain::ReviewBook::make({Role::Secretariat, {}}, std::move(content));
}

domain::SchemeCriterion item(const std::string& id) {
    domain::SchemeCriterion criterion;
    criterion.id = id;
    criterion.group = "技術的評価";
    criterion.name = "項目" + id;
    return criterion;
}

bool type(QAbstractItemModel& model, int row, int column, const char* text) {
    return model.setData(model.index(row, column), QString::fromUtf8(text), Qt::EditRole);
}

}  // namespace

TEST_CASE("What is next with a review depends on its stage and on who asks") {
    const domain::Viewer secretariat{Role::Secretariat, {}};
    const domain::Viewer reviewer{Role::Reviewer, domain::ReviewerId("r1")};
    const domain::Viewer analyst;
    const std::vector<std::tuple<RoundStage, ReviewStep, ReviewStep, ReviewStep>> steps{
        {RoundStage::Preparing, ReviewStep::Prepare, ReviewStep::Wait, ReviewStep::Wait},
        {RoundStage::Scoring, ReviewStep::Watch, ReviewStep::Score, ReviewStep::Wait},
        {RoundStage::Closed, ReviewStep::Reveal, ReviewStep::Wait, ReviewStep::Wait},
        {RoundStage::Revealed, ReviewStep::Decide, ReviewStep::Read, ReviewStep::Read},
        {RoundStage::Decided, ReviewStep::Publish, ReviewStep::Read, ReviewStep::Read},
        {RoundStage::Published, ReviewStep::Read, ReviewStep::Read, ReviewStep::Read},
    };
    std::set<QString> marks;
    for (const auto& [stage, ofSecretariat, ofReviewer, ofAnalyst] : steps) {
        CAPTURE(static_cast<int>(stage));
        CHECK(models::nextStep(secretariat, stage) == ofSecretariat);
        CHECK(models::nextStep(reviewer, stage) == ofReviewer);
        CHECK(models::nextStep(analyst, stage) == ofAnalyst);
        CHECK_FALSE(models::nextStepText(reviewer, stage).isEmpty());
        // The mark tells stages apart by itself, and never stands alone.
        CHECK(marks.insert(models::stageMark(stage)).second);
        CHECK(models::stageText(stage).size() > models::stageMark(stage).size() + 1);
    }
}

TEST_CASE("The schedule shows states with marks of their own, and periods as they are read") {
    std::vector<ScheduleEntry> entries(3);
    entries[0].state = ScheduleEntry::State::Overdue;
    entries[0].programme = domain::ProgrammeId("post5g");
    entries[0].name = "上期ゲート";
    entries[0].day = domain::CalendarDay{2026, 9, 30};
    entries[0].period = "2026H1";
    entries[1].state = ScheduleEntry::State::NotSetUp;
    entries[1].period = "2026Q3";
    entries[2].state = ScheduleEntry::State::Printed;
    entries[2].period = "FY2022";
    ReviewScheduleModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setEntries(entries, std::make_shared<const domain::BudgetBook>());
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0, ReviewScheduleModel::State).data().toString().startsWith("！ "));
    CHECK_FALSE(model.index(0, ReviewScheduleModel::State).data(FactCell::PlainRole).toString().contains("！"));
    CHECK(model.index(0, ReviewScheduleModel::Day).data().toString() == "2026-09-30");
    CHECK(model.index(0, ReviewScheduleModel::Programme).data().toString() == "post5g");
    CHECK(model.index(0, ReviewScheduleModel::Period).data().toString() == "FY2026, half 1");
    CHECK(model.index(1, ReviewScheduleModel::Period).data().toString() == "FY2026, quarter 3");
    CHECK(model.index(2, ReviewScheduleModel::Period).data().toString() == "FY2022");
    CHECK(ReviewScheduleModel::periodText("第1回").contains("第1回"));
    CHECK(model.countOf(ScheduleEntry::State::Overdue) == 1);
    CHECK(model.countOf(ScheduleEntry::State::Open) == 0);
    CHECK(model.entryAt(-1) == nullptr);
    CHECK(model.entryAt(3) == nullptr);
    models::TableSortModel rows;
    rows.setSourceModel(&model);
    rows.setText("ゲート 2026-09");
    CHECK(rows.rowCount() == 1);
    std::set<QString> marks;
    for (int state = 0; state <= static_cast<int>(ScheduleEntry::State::Printed); ++state) {
        CHECK(marks.insert(ReviewScheduleModel::mark(static_cast<ScheduleEntry::State>(state))).second);
    }
}

TEST_CASE("Maxima are shared out in whole points that add up, whatever the number of items") {
    for (int count = 1; count <= 23; ++count) {
        CAPTURE(count);
        std::vector<domain::SchemeCriterion> items;
        for (int at = 0; at < count; ++at) {
            items.push_back(item(std::to_string(at)));
        }
        SchemeItemModel model;
        model.setCriteria(items);
        model.shareOut(100);
        std::int64_t sum = 0;
        for (const auto& criterion : model.criteria()) {
            REQUIRE(criterion.maximum.whole());
            sum += *criterion.maximum.whole();
            CHECK(model.criteria().front().maximum >= criterion.maximum);
            CHECK(*model.criteria().front().maximum.whole() - *criterion.maximum.whole() <= 1);
        }
        CHECK(sum == 100);
    }
    SchemeItemModel empty;
    empty.shareOut(100);
    CHECK(empty.rowCount() == 0);
}

TEST_CASE("Items are typed in as people type, and what is no number is refused") {
    SchemeItemModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    QSignalSpy edits(&model, &models::RowEditModel::edited);
    QSignalSpy refusals(&model, &models::RowEditModel::refused);
    model.setCriteria({item("1-1"), item("1-2")});
    CHECK(type(model, 0, SchemeItemModel::Maximum, "１５．５"));
    CHECK(model.criteria()[0].maximum == base::Decimal(155, -1));
    for (const auto* bad : {"十", "-1", "1,5", "5点"}) {
        CHECK_FALSE(type(model, 0, SchemeItemModel::Maximum, bad));
    }
    CHECK(refusals.size() == 4);
    CHECK(model.criteria()[0].maximum == base::Decimal(155, -1));
    CHECK(type(model, 0, SchemeItemModel::Floor, "0"));
    CHECK(model.criteria()[0].floor == base::Decimal());
    CHECK(type(model, 0, SchemeItemModel::Floor, ""));
    CHECK_FALSE(model.criteria()[0].floor);
    CHECK(type(model, 1, SchemeItemModel::Weight, ""));  // nothing typed is the usual weight
    CHECK(model.criteria()[1].weight == base::Decimal(1, 0));
    CHECK(model.moveRowBy(0, 1));
    CHECK(model.criteria()[1].id == "1-1");
    CHECK_FALSE(model.moveRowBy(1, 1));
    CHECK_FALSE(model.moveRowBy(0, -1));
    CHECK(model.addRow() == 2);
    CHECK(model.criteria()[2].group == "技術的評価");
    CHECK(model.criteria()[2].id == "3");
    model.removeRowAt(0);
    CHECK(model.addRow() == 2);
    CHECK(model.criteria()[2].id == "4");  // not the id that is there already
    model.removeRowAt(7);
    CHECK(model.rowCount() == 3);
    CHECK(edits.size() >= 6);
}

TEST_CASE("Grades and thresholds are edited; a threshold recommends by a stable name") {
    models::SchemeGradeModel grades;
    const QAbstractItemModelTester gradeTester(&grades, Mode::Fatal);
    grades.setGrades(domain::commonScales()[1].grades);
    REQUIRE(grades.rowCount() == 4);
    CHECK(type(grades, 0, models::SchemeGradeModel::Points, "４"));
    CHECK_FALSE(type(grades, 0, models::SchemeGradeModel::Points, ""));
    CHECK(grades.grades()[0].points == base::Decimal(4, 0));
    grades.addRow();
    CHECK(type(grades, 4, models::SchemeGradeModel::Symbol, "E"));
    CHECK(grades.grades()[4].symbol == "E");

    models::SchemeRuleModel rule;
    const QAbstractItemModelTester ruleTester(&rule, Mode::Fatal);
    rule.setRule({{base::Decimal(60, 0), ReviewOutcome::Continue}});
    rule.addRow();
    CHECK(type(rule, 1, models::SchemeRuleModel::AtLeast, "39.5"));
    CHECK(type(rule, 1, models::SchemeRuleModel::Outcome, "weigh_remarks"));
    CHECK_FALSE(type(rule, 1, models::SchemeRuleModel::Outcome, "maybe"));
    CHECK(rule.rule()[1] == domain::RuleStep{base::Decimal(395, -1), ReviewOutcome::WeighRemarks});
    // The person reads the word, not the name.
    const auto shown = rule.index(1, models::SchemeRuleModel::Outcome);
    CHECK(shown.data().toString() != shown.data(Qt::EditRole).toString());
    CHECK(rule.moveRowBy(1, -1));
    CHECK(rule.rule()[0].outcome == ReviewOutcome::WeighRemarks);
}

TEST_CASE("Assignments are ticked one by one or together, and never across a conflict") {
    const auto book = bookOf(sampleReview());
    const auto& round = book->content().rounds.front();
    AssignmentModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    QSignalSpy edits(&model, &AssignmentModel::edited);
    model.show(book, &round);
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.columnCount() == 4);
    const auto conflict = model.index(0, AssignmentModel::FirstReviewer + 1);
    CHECK(model.isLocked(conflict));
    CHECK_FALSE(model.flags(conflict).testFlag(Qt::ItemIsUserCheckable));
    CHECK_FALSE(conflict.data(Qt::CheckStateRole).isValid());
    CHECK(conflict.data().toString().contains("×"));
    CHECK(conflict.data(Qt::ToolTipRole).toString().contains("テスト花子"));
    CHECK_FALSE(model.setData(conflict, Qt::Checked, Qt::CheckStateRole));
    QModelIndexList all;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 4; ++column) {
            all.append(model.index(row, column));
        }
    }
    model.setAssigned(all, true);
    CHECK(edits.size() == 1);
    const auto pairs = model.assignments();
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].first.value() == "gate/t1");
    CHECK(pairs[0].second.value() == "r1");
    CHECK(model.index(0, AssignmentModel::Count).data().toInt() == 1);
    CHECK(model.index(1, AssignmentModel::Count).data().toInt() == 2);
    model.setAssigned(all, true);
    CHECK(edits.size() == 1);  // nothing is other
    CHECK(model.setData(model.index(1, AssignmentModel::FirstReviewer), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.assignments().size() == 2);
    CHECK(model.index(0, AssignmentModel::FirstReviewer).data(Qt::AccessibleTextRole).toString().contains("テーマ1"));
    CHECK(
        model.headerData(AssignmentModel::FirstReviewer, Qt::Horizontal, Qt::DisplayRole).toString().contains("委員A"));

    auto scoring = sampleReview();
    scoring.rounds.front().stage = RoundStage::Scoring;
    const auto later = bookOf(scoring);
    model.show(later, &later->content().rounds.front());
    model.setAssigned({model.index(1, AssignmentModel::FirstReviewer)}, true);
    CHECK(model.assignments().empty());
    model.show(later, nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Conflicts that nobody ruled on stand first and say so") {
    const auto book = bookOf(sampleReview());
    analysis::ConflictSuggestion suggestion;
    suggestion.subject = domain::ReviewSubjectId("gate/t2");
    suggestion.reviewer = domain::ReviewerId("r1");
    suggestion.basis = base::Message::verbatim("同じ機関");
    ConflictModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.show(book, &book->content().rounds.front(), {suggestion});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.openCount() == 1);
    CHECK(model.index(0, ConflictModel::State).data().toString().startsWith("？"));
    CHECK(model.index(0, ConflictModel::Reviewer).data().toString() == "テスト太郎");
    CHECK(model.index(0, ConflictModel::Basis).data().toString() == "同じ機関");
    CHECK(model.index(1, ConflictModel::State).data().toString().startsWith("×"));
    CHECK(model.index(1, ConflictModel::Reason).data().toString() == "申告");
    REQUIRE(model.entryAt(0));
    CHECK_FALSE(model.entryAt(0)->isRuled);
    CHECK(model.entryAt(1)->isConflict);
    CHECK(model.entryAt(2) == nullptr);
    model.show(book, nullptr, {});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The steps of a preparation tell what is missing") {
    using Kind = models::PreparationStep::Kind;
    const auto isDone = [](const domain::ReviewContent& content, Kind kind, std::size_t open = 0) {
        const auto book = bookOf(content);
        const auto steps = models::preparationSteps(*book, book->content().rounds.front(), open);
        REQUIRE(steps.size() == 6);
        const auto& step = steps[static_cast<std::size_t>(kind)];
        CHECK(step.kind == kind);
        CHECK_FALSE(step.title.isEmpty());
        CHECK_FALSE(step.text.isEmpty());
        return step.isDone;
    };
    domain::ReviewContent bare;
    bare.rounds = sampleReview().rounds;
    for (const auto kind :
         {Kind::Scheme, Kind::Subjects, Kind::Panel, Kind::Conflicts, Kind::Assignment, Kind::Opening}) {
        CAPTURE(static_cast<int>(kind));
        CHECK_FALSE(isDone(bare, kind));
    }
    auto content = sampleReview();
    CHECK(isDone(content, Kind::Subjects));
    CHECK(isDone(content, Kind::Panel));
    CHECK(isDone(content, Kind::Conflicts));
    CHECK_FALSE(isDone(content, Kind::Conflicts, 1));
    CHECK_FALSE(isDone(content, Kind::Assignment));
    for (const auto& subject : content.subjects) {
        content.assignments.push_back(
            {subject.id.value() + "/r1", subject.round, subject.id, domain::ReviewerId("r1"), 0});
    }
    CHECK(isDone(content, Kind::Assignment));
    auto criterion = item("1");
    criterion.maximum = base::Decimal(100, 0);
    content.rounds.front().scheme.criteria = {criterion};
    CHECK(isDone(content, Kind::Scheme));
    content.rounds.front().stage = RoundStage::Scoring;
    CHECK(isDone(content, Kind::Opening));
}

TEST_CASE("Reviewers are found by their organisations; themes on the agenda are no longer offered") {
    test::CatalogueBuilder builder;
    builder.organisation("nec", "日本電気株式会社", {"NEC"});
    builder.theme("t1", "a", domain::ThemeResult::Achieved);
    builder.theme("t2", "b", domain::ThemeResult::Achieved);
    builder.theme("other", "b", domain::ThemeResult::Achieved).programme = domain::ProgrammeId("gi-fund");
    const auto facts = builder.facts();
    domain::Reviewer reviewer;
    reviewer.id = domain::ReviewerId("r1");
    reviewer.name = "テスト太郎";
    reviewer.organisations = {domain::OrganisationId("nec")};
    models::ReviewerModel reviewers;
    const QAbstractItemModelTester tester(&reviewers, Mode::Fatal);
    reviewers.setReviewers({{reviewer, "委員A"}}, &facts->catalogue());
    CHECK(reviewers.index(0, models::ReviewerModel::Organisations).data().toString() == "日本電気株式会社");
    models::TableSortModel found;
    found.setSourceModel(&reviewers);
    found.setText("日本電気");
    CHECK(found.rowCount() == 1);
    found.setText("富士通");
    CHECK(found.rowCount() == 0);

    models::ThemeModel themes;
    themes.setThemes(facts);
    models::SubjectChoiceModel offered;
    const QAbstractItemModelTester offeredTester(&offered, Mode::Fatal);
    offered.setSourceModel(&themes);
    offered.setProgramme(domain::ProgrammeId("post5g"), {});
    CHECK(offered.rowCount() == 2);
    offered.setProgramme(domain::ProgrammeId("post5g"), {"t1"});
    REQUIRE(offered.rowCount() == 1);
    CHECK(offered.index(0, 0).data(FactCell::IdRole).toString() == "t2");
    offered.setText("Title of t1");
    CHECK(offered.rowCount() == 0);
}
