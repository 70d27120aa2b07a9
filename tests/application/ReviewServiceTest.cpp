// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ReviewService.h"

#include <algorithm>

#include "ScoringFixture.h"

using namespace shirube;
using application::RoundDraft;
using base::ErrorCode;
using domain::ReviewerId;
using domain::ReviewRound;
using domain::ReviewSubjectId;
using domain::RoundStage;
using test::checkRefused;
using test::must;

namespace {

// A second round, in preparation: two themes, three reviewers, everything assigned.
struct ReviewFixture : test::ScoringFixture {
    domain::ReviewRoundId next;
    std::vector<domain::ThemeId> themes;

    ReviewFixture() {
        next = must(reviews().create(draft("第2回審査")));
        for (const auto* const subject : book()->subjectsOf(round)) {
            themes.push_back(subject->theme);
        }
        must(reviews().setSubjects(next, themes));
        must(reviews().setPanel(next, reviewers));
        must(reviews().assignAll(next));
    }

    [[nodiscard]] static RoundDraft draft(const std::string& name) {
        RoundDraft draft;
        draft.programme = domain::ProgrammeId("post5g");
        draft.name = name;
        draft.scheme = scheme();
        return draft;
    }
    [[nodiscard]] std::shared_ptr<const domain::ReviewBook> book() const { return must(reviews().book()); }
    [[nodiscard]] ReviewRound present(const domain::ReviewRoundId& id) const { return *book()->round(id); }
    [[nodiscard]] ReviewSubjectId subject(std::size_t i) const { return book()->subjectsOf(next).at(i)->id; }
};

}  // namespace

TEST_CASE_METHOD(ReviewFixture, "only the secretariat prepares reviews", "[application][reviews]") {
    const auto ruled = subject(0);
    const auto expected = present(next);
    const auto role = GENERATE(domain::Role::Analyst, domain::Role::Reviewer);
    role == domain::Role::Analyst ? beAnalyst() : beReviewer(0);
    const auto code = ErrorCode::Conflict;
    const std::string who = "secretariat";
    checkRefused(reviews().create(draft("x")), code, who);
    checkRefused(reviews().change(expected, draft("x")), code, who);
    checkRefused(reviews().remove(next), code, who);
    checkRefused(reviews().setSubjects(next, themes), code, who);
    checkRefused(reviews().setPanel(next, reviewers), code, who);
    checkRefused(reviews().assign(next, {}), code, who);
    checkRefused(reviews().assignAll(next), code, who);
    checkRefused(reviews().saveReviewer({}), code, who);
    checkRefused(reviews().removeReviewer(reviewers[0]), code, who);
    checkRefused(reviews().suggestions(next), code, who);
    checkRefused(reviews().rule(ruled, reviewers[1], true, "", "because"), code, who);
    checkRefused(reviews().rule(ruled, reviewers[0], false, "", "because"), code, who);
    checkRefused(reviews().relate({}), code, who);
    checkRefused(reviews().removeRelation(domain::OrganisationRelationId("x")), code, who);
    checkRefused(reviews().hindrances(next), code, who);
    checkRefused(reviews().open(next, test::kPassphrase), code, who);
    checkRefused(reviews().close(round), code, who);
    checkRefused(reviews().reopen(round, "because"), code, who);
}

TEST_CASE_METHOD(ReviewFixture, "a round has a name and a programme, and is changed only in preparation",
                 "[application][reviews]") {
    CHECK(next.value() == "post5g-stage-gate-2");
    checkRefused(reviews().create(draft(" ")), ErrorCode::InvalidInput, "name");
    auto wrong = draft("x");
    wrong.programme = domain::ProgrammeId("nothing");
    checkRefused(reviews().create(wrong), ErrorCode::InvalidInput, "programme");
    wrong = draft("x");
    wrong.period = "来年";
    checkRefused(reviews().create(wrong), ErrorCode::InvalidInput, "period");
    wrong.period = "2026Q3";  // as the schedule names what is not set up
    const auto quarter = reviews().create(wrong);
    REQUIRE(quarter);
    must(reviews().remove(*quarter));

    auto changed = draft("第2回");
    changed.scheme.rule.front().atLeast = base::Decimal(70, 0);
    const auto former = present(next);
    must(reviews().change(former, changed));
    CHECK(present(next).name == "第2回");
    checkRefused(reviews().change(former, changed), ErrorCode::Conflict, "meanwhile");
    checkRefused(reviews().change(present(round), changed), ErrorCode::Conflict, "name, days and note");
    auto renamed = draft("改称");
    renamed.dueOn = domain::CalendarDay{2026, 12, 1};
    must(reviews().change(present(round), renamed));
    CHECK(present(round).dueOn == renamed.dueOn);
    checkRefused(reviews().remove(round), ErrorCode::Conflict, "stays");
    must(reviews().remove(next));
    CHECK(book()->round(next) == nullptr);
    CHECK(book()->subjectsOf(next).empty());
    CHECK(isSound());
    must(workspace->history().undo());
    CHECK(book()->subjectsOf(next).size() == 2);
}

TEST_CASE_METHOD(ReviewFixture, "what no longer fits goes with what it was for", "[application][reviews]") {
    CHECK(book()->content().assignments.size() == 12);
    must(reviews().rule(subject(1), reviewers[0], true, "申告", "共同研究"));
    CHECK_FALSE(book()->isAssigned(subject(1), reviewers[0]));
    checkRefused(reviews().assign(next, std::vector{std::pair(subject(1), reviewers[0])}), ErrorCode::Conflict,
                 "conflict of interest");
    must(reviews().assignAll(next));
    CHECK_FALSE(book()->isAssigned(subject(1), reviewers[0]));
    CHECK(book()->isAssigned(subject(1), reviewers[1]));

    must(reviews().setPanel(next, std::vector{reviewers[2], reviewers[1]}));
    CHECK(book()->member(next, reviewers[2])->label == "委員A");
    CHECK(book()->ruling(subject(1), reviewers[0]) == nullptr);
    CHECK_FALSE(book()->isAssigned(subject(0), reviewers[0]));
    must(reviews().setSubjects(next, std::vector{themes[1]}));
    CHECK(book()->subjectsOf(next).size() == 1);
    CHECK(book()->isAssigned(subject(0), reviewers[1]));
    must(reviews().setSubjects(next, {}));
    CHECK(subject(0).value() == next.value() + "/post5g");
    CHECK(book()->panelOf(next).size() == 2);

    checkRefused(reviews().setSubjects(next, std::vector{themes[0], themes[0]}), ErrorCode::InvalidInput, "twice");
    checkRefused(reviews().setSubjects(next, std::vector{domain::ThemeId("x")}), ErrorCode::InvalidInput, "programme");
    checkRefused(reviews().setPanel(next, std::vector{reviewers[0], reviewers[0]}), ErrorCode::InvalidInput, "twice");
    CHECK(reviews().setPanel(next, std::vector{ReviewerId("x")}).error().code == ErrorCode::NotFound);
    checkRefused(reviews().assign(next, std::vector{std::pair(subject(0), reviewers[0])}), ErrorCode::InvalidInput,
                 "belong");
    checkRefused(reviews().setPanel(round, reviewers), ErrorCode::Conflict, "preparation");
    CHECK(isSound());
}

TEST_CASE_METHOD(ReviewFixture, "reviewers are told apart, and stay while a panel names them",
                 "[application][reviews]") {
    domain::Reviewer reviewer;
    checkRefused(reviews().saveReviewer(reviewer), ErrorCode::InvalidInput, "name");
    reviewer.name = "テスト太郎";
    reviewer.affiliation = "テスト大学";
    checkRefused(reviews().saveReviewer(reviewer), ErrorCode::InvalidInput, "already");
    reviewer.affiliation = "テスト研究所";
    reviewer.organisations = {domain::OrganisationId("nothing")};
    checkRefused(reviews().saveReviewer(reviewer), ErrorCode::InvalidInput, "organisation");
    reviewer.organisations.clear();
    const auto id = must(reviews().saveReviewer(reviewer));
    reviewer.id = id;
    reviewer.note = "議長";
    CHECK(must(reviews().saveReviewer(reviewer)) == id);
    CHECK(book()->reviewer(id)->note == "議長");
    must(reviews().removeReviewer(id));
    CHECK(reviews().removeReviewer(id).error().code == ErrorCode::NotFound);
    checkRefused(reviews().removeReviewer(reviewers[0]), ErrorCode::Conflict, "panel");
}

TEST_CASE_METHOD(ReviewFixture, "conflicts are ruled on until the reveal, with a reason", "[application][reviews]") {
    checkRefused(reviews().rule(subjects[0], reviewers[0], true, "申告", " "), ErrorCode::InvalidInput, "reason");
    CHECK(reviews().rule(ReviewSubjectId("x"), reviewers[0], true, "", "r").error().code == ErrorCode::NotFound);
    checkRefused(reviews().rule(subjects[0], ReviewerId("x"), true, "", "r"), ErrorCode::InvalidInput, "panel");
    scoreAll();
    beReviewer(1);
    must(reviews().rule(subjects[0], reviewers[1], true, "申告", "親族が勤務"));
    CHECK(book()->subject(subjects[0]) == nullptr);
    CHECK(reviews().rule(subjects[0], reviewers[1], true, "", "再度").error().code == ErrorCode::NotFound);
    beSecretariat();
    CHECK(book()->isConflicted(subjects[0], reviewers[1]));
    CHECK(book()->ruling(subjects[0], reviewers[1])->ruledBy == "テスト花子");
    must(reviews().close(round));
    reveal();
    checkRefused(reviews().rule(subjects[1], reviewers[0], true, "", "後日"), ErrorCode::Conflict, "revealed");
    beAnalyst();
    CHECK(book()->content().sheets.size() == 5);
}

TEST_CASE_METHOD(ReviewFixture, "suggestions wait for a ruling, and keep a round from being opened",
                 "[application][reviews]") {
    const auto facts = must(workspace->catalogue().facts());
    const auto* const theme = facts->catalogue().theme(themes[0]);
    REQUIRE_FALSE(theme->organisations.empty());
    auto reviewer = *book()->reviewer(reviewers[0]);
    reviewer.organisations = {theme->organisations.front().id};
    must(reviews().saveReviewer(reviewer));
    const auto suggested = must(reviews().suggestions(next));
    REQUIRE_FALSE(suggested.empty());
    CHECK(suggested.front().reviewer == reviewers[0]);
    CHECK_FALSE(must(reviews().hindrances(next)).empty());
    checkRefused(reviews().open(next, test::kPassphrase), ErrorCode::Conflict, "conflict of interest");
    for (const auto& one : suggested) {
        must(reviews().rule(one.subject, one.reviewer, one.subject == subject(0), one.basis.english(), "確認した"));
    }
    CHECK(must(reviews().suggestions(next)).empty());
    CHECK(must(reviews().hindrances(next)).empty());
    must(reviews().open(next, test::kPassphrase));
    CHECK(present(next).stage == RoundStage::Scoring);
}

TEST_CASE_METHOD(ReviewFixture, "relations are of two organisations that are there", "[application][reviews]") {
    const auto facts = must(workspace->catalogue().facts());
    const auto& organisations = facts->catalogue().content().organisations;
    domain::OrganisationRelation relation;
    relation.from = organisations[0].id;
    relation.to = relation.from;
    checkRefused(reviews().relate(relation), ErrorCode::InvalidInput, "itself");
    relation.to = domain::OrganisationId("nothing");
    checkRefused(reviews().relate(relation), ErrorCode::InvalidInput, "nothing");
    relation.to = organisations[1].id;
    must(reviews().relate(relation));
    relation.evidence = "有価証券報告書";
    must(reviews().relate(relation));
    REQUIRE(book()->content().relations.size() == 1);
    CHECK(book()->content().relations.front().evidence == "有価証券報告書");
    const auto id = book()->content().relations.front().id;
    must(reviews().removeRelation(id));
    CHECK(reviews().removeRelation(id).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(ReviewFixture, "a round opens once, with a strong passphrase and nothing in its way",
                 "[application][reviews]") {
    checkRefused(reviews().open(next, "short"), ErrorCode::InvalidInput, "passphrase");
    must(reviews().assign(next, std::vector{std::pair(subject(0), reviewers[0])}));
    CHECK(must(reviews().hindrances(next)).size() == 1);
    checkRefused(reviews().open(next, test::kPassphrase), ErrorCode::Conflict, "assigned");
    must(reviews().assignAll(next));
    must(reviews().open(next, test::kPassphrase));
    const auto opened = present(next);
    CHECK_FALSE(opened.sealKey.empty());
    CHECK(opened.openingKey.find(opened.sealKey) == std::string::npos);
    CHECK(opened.sealKey != present(round).sealKey);
    checkRefused(reviews().open(next, test::kPassphrase), ErrorCode::Conflict, "state");
    checkRefused(reviews().reopen(next, "r"), ErrorCode::Conflict, "state");
    must(reviews().close(next));
    checkRefused(reviews().close(next), ErrorCode::Conflict, "state");
    checkRefused(reviews().reopen(next, ""), ErrorCode::InvalidInput, "reason");
    must(reviews().reopen(next, "遅れた委員がいる"));
    CHECK(present(next).stage == RoundStage::Scoring);
    CHECK(isSound());
}

TEST_CASE_METHOD(ReviewFixture, "a round without anything says all that it lacks", "[application][reviews]") {
    auto empty = draft("空");
    empty.scheme = {};
    const auto id = must(reviews().create(empty));
    CHECK(must(reviews().hindrances(id)).size() == 3);  // items, subjects, panel
}

TEST_CASE_METHOD(ReviewFixture, "what was prepared can't be undone from under an open round",
                 "[application][reviews]") {
    must(reviews().open(next, test::kPassphrase));
    const auto undone = workspace->history().nextUndo();
    REQUIRE(must(undone));
    // The newest that is left is of neither round.
    CHECK(must(undone)->summary.english().find("審査") == std::string::npos);
    must(reviews().close(next));
    CHECK(must(workspace->history().nextUndo())->summary.english().find("Close") == 0);
    must(workspace->history().undo());
    CHECK(present(next).stage == RoundStage::Scoring);
}

TEST_CASE_METHOD(ReviewFixture, "schemes come from printed rules, sheets, rounds and scales",
                 "[application][reviews]") {
    const auto templates = must(reviews().templates(domain::ProgrammeId("post5g")));
    REQUIRE(templates.size() > domain::commonScales().size() + 3);
    CHECK(templates.front().programme == domain::ProgrammeId("post5g"));
    const auto gate = std::find_if(templates.begin(), templates.end(), [](const auto& one) {
        return one.programme == domain::ProgrammeId("post5g") && one.kind == domain::ReviewKind::StageGate &&
               !one.scheme.rule.empty() && one.scheme.citation.source != domain::SourceId();
    });
    REQUIRE(gate != templates.end());
    CHECK(gate->scheme.rule ==
          std::vector<domain::RuleStep>{{base::Decimal(60, 0), domain::ReviewOutcome::Continue},
                                        {base::Decimal(40, 0), domain::ReviewOutcome::WeighRemarks}});
    CHECK(gate->scheme.otherwise == domain::ReviewOutcome::End);
    CHECK(std::any_of(templates.begin(), templates.end(), [](const auto& one) { return one.name == "第2回審査"; }));
    beAnalyst();
    CHECK_FALSE(must(reviews().schedule()).empty());
}

TEST_CASE_METHOD(ReviewFixture, "a book is kept while neither reviews nor viewer change", "[application][reviews]") {
    const auto first = book();
    CHECK(book() == first);
    must(budgets().revise(revision(plain)));
    CHECK(book() == first);
    beAnalyst();
    CHECK(book() != first);
    CHECK(book()->viewer() == domain::Viewer());
    CHECK(book()->content().reviewers.empty());
}

TEST_CASE_METHOD(ReviewFixture, "no import takes away what a review is of", "[application][reviews]") {
    const auto before = book()->content();
    must(workspace->dataset().importBundled());
    CHECK(book()->content() == before);
    CHECK(isSound());
}
