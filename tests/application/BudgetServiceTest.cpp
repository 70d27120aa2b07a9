// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/BudgetService.h"

#include "WorkspaceFixture.h"

using namespace shirube;
using application::FactDetail;
using base::ErrorCode;
using domain::AmountKind;
using test::must;
using test::WorkspaceFixture;

namespace {

const FactDetail& amountOf(const application::LineDetail& detail) {
    REQUIRE_FALSE(detail.facts.empty());
    REQUIRE(detail.facts.front().fact.aspect == domain::FactAspect::Amount);
    return detail.facts.front();
}

}  // namespace

TEST_CASE_METHOD(WorkspaceFixture, "a line opens down to its sources", "[application]") {
    const auto found = detail(withPart);
    CHECK(found.line.amount->money.yen() == 161'700'000'000);
    CHECK(found.programme.id.value() == "post5g");
    REQUIRE(found.facts.size() == 2);
    CHECK(found.facts[1].fact.label == "GX");
    for (const auto& fact : found.facts) {
        REQUIRE(fact.statements.size() == 1);
        REQUIRE(fact.adoption);
        CHECK(fact.adoption->statement == fact.statements.front().id);
        CHECK_FALSE(fact.statements.front().citation.raw.empty());
    }
    REQUIRE(found.sources.size() == 1);
    CHECK(found.sources.front().id == found.facts.front().statements.front().citation.source);
    CHECK(budgets().detail(domain::BudgetLineId("none")).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(WorkspaceFixture, "the book is kept until the store changes", "[application]") {
    const auto first = must(budgets().book());
    CHECK(must(budgets().book()) == first);
    must(budgets().revise(revision(plain)));
    const auto second = must(budgets().book());
    CHECK(second != first);
    CHECK(second->line(plain)->amount->raw == "5,000億円");
    CHECK(first->line(plain)->amount->raw == "4,714億円");
}

TEST_CASE_METHOD(WorkspaceFixture, "a revision adds a statement and adopts it", "[application]") {
    auto wanted = revision(plain, "約5,000.5億円");
    wanted.isNew = true;
    wanted.status = domain::BudgetStatus::Proposal;
    must(budgets().check(wanted));
    CHECK(detail(plain).revision == wanted.expectedRevision);
    must(budgets().revise(wanted));

    const auto revised = detail(plain);
    CHECK(revised.line.amount->money.yen() == 500'050'000'000);
    CHECK(revised.line.isNew);
    CHECK(revised.line.status == domain::BudgetStatus::Proposal);
    CHECK(revised.revision != wanted.expectedRevision);
    const auto& amount = amountOf(revised);
    REQUIRE(amount.statements.size() == 2);
    const auto& entered = amount.statements.front();
    CHECK(entered.origin == domain::StatementOrigin::Person);
    CHECK(entered.citation == domain::Citation{wanted.source, "p. 3", "約5,000.5億円"});
    CHECK(amount.adoption->rule == domain::AdoptionRule::ChosenByPerson);
    CHECK(amount.adoption->reason == "正誤表");
    CHECK(amount.statements.back().amount.raw == "4,714億円");

    const auto history = must(workspace->history().list());
    CHECK(history.front().actor == "tester");
    CHECK(history.front().reason == "正誤表");
    CHECK(history.front().summary.english() == "Revise R6補正 of 先端半導体の国内生産拠点の確保");
    CHECK(isSound());
}

TEST_CASE_METHOD(WorkspaceFixture, "two revisions at one moment are two statements", "[application]") {
    must(budgets().revise(revision(plain, "1億円")));
    must(budgets().revise(revision(plain, "1億円")));
    CHECK(amountOf(detail(plain)).statements.size() == 3);
}

TEST_CASE_METHOD(WorkspaceFixture, "a wrong revision is refused and writes nothing", "[application]") {
    const auto version = must(workspace->contentVersion());
    const auto codeOf = [&](const application::LineRevision& wrong) {
        const auto checked = budgets().check(wrong);
        const auto revised = budgets().revise(wrong);
        REQUIRE_FALSE(checked);
        REQUIRE_FALSE(revised);
        CHECK(checked.error() == revised.error());
        CHECK_FALSE(checked.error().message.isEmpty());
        return revised.error().code;
    };
    auto wrong = revision(plain);
    SECTION("an amount that can't be read") {
        for (const auto* text : {"12億億円", "", "NaN", "12345678901234567890円", "-", "１２"}) {
            wrong.amountText = text;
            CHECK((codeOf(wrong) == ErrorCode::InvalidInput || codeOf(wrong) == ErrorCode::Overflow));
        }
    }
    SECTION("an amount below its part") {
        wrong = revision(withPart, "1,000億円");
        CHECK(codeOf(wrong) == ErrorCode::InvalidInput);
    }
    SECTION("an amount where there is none to be") {
        wrong.kind = AmountKind::Undecided;
        CHECK(codeOf(wrong) == ErrorCode::InvalidInput);
    }
    SECTION("an envelope without a name") {
        wrong.kind = AmountKind::WithinEnvelope;
        wrong.envelopeLabel = "\u3000 ";
        CHECK(codeOf(wrong) == ErrorCode::InvalidInput);
    }
    SECTION("no reason, no place") {
        wrong.reason = " ";
        CHECK(codeOf(wrong) == ErrorCode::InvalidInput);
        wrong = revision(plain);
        wrong.locator = "";
        CHECK(codeOf(wrong) == ErrorCode::InvalidInput);
    }
    SECTION("a source or a line that is not there") {
        wrong.source = domain::SourceId("none");
        CHECK(codeOf(wrong) == ErrorCode::NotFound);
        wrong = revision(plain);
        wrong.line = domain::BudgetLineId("none");
        CHECK(codeOf(wrong) == ErrorCode::NotFound);
    }
    SECTION("a state that is no more") {
        wrong.expectedRevision = "old";
        CHECK(codeOf(wrong) == ErrorCode::Conflict);
    }
    CHECK(must(workspace->contentVersion()) == version);
}

TEST_CASE_METHOD(WorkspaceFixture, "lines of one cycle share an envelope by its name", "[application]") {
    const domain::BudgetLineId inside("ai-foundation-advanced-semi@R6補正");
    auto wanted = revision(plain);
    wanted.kind = AmountKind::WithinEnvelope;
    wanted.envelopeLabel = detail(inside).line.envelopeLabel;
    must(budgets().revise(wanted));
    CHECK(detail(plain).line.envelope == detail(inside).line.envelope);
    // Another name is another envelope; and out of it again.
    wanted = revision(plain);
    wanted.envelopeLabel = "別の枠";
    must(budgets().revise(wanted));
    CHECK(detail(plain).line.envelope.value() == "別の枠@R6補正");
    wanted = revision(plain);
    wanted.kind = AmountKind::Confirmed;
    must(budgets().revise(wanted));
    CHECK(detail(plain).line.envelope.isEmpty());
    CHECK(detail(plain).line.envelopeLabel.empty());
}

TEST_CASE_METHOD(WorkspaceFixture, "an amount can be taken back as undisclosed", "[application]") {
    auto wanted = revision(plain, "");
    wanted.kind = AmountKind::Undisclosed;
    must(budgets().revise(wanted));
    const auto revised = detail(plain);
    CHECK_FALSE(revised.line.amount);
    CHECK(revised.line.missing == domain::Missing::Undisclosed);
    CHECK_FALSE(amountOf(revised).adoption);
    CHECK(amountOf(revised).statements.size() == 1);
    // Importing again respects it, and undo brings the amount back.
    CHECK(must(workspace->dataset().importBundled()).wroteNothing);
    must(workspace->history().undo());
    CHECK(detail(plain).line.amount->raw == "4,714億円");
}

TEST_CASE_METHOD(WorkspaceFixture, "another statement can be adopted", "[application]") {
    must(budgets().revise(revision(plain)));
    const auto revised = detail(plain);
    const auto& amount = amountOf(revised);
    const auto printed = amount.statements.back().id;
    const auto codeOf = [](const base::Status& status) {
        REQUIRE_FALSE(status);
        return status.error().code;
    };
    CHECK(codeOf(budgets().adopt(amount.fact, domain::StatementId("none"), revised.revision, "x")) ==
          ErrorCode::NotFound);
    CHECK(codeOf(budgets().adopt(amount.fact, printed, "old", "x")) == ErrorCode::Conflict);
    CHECK(codeOf(budgets().adopt(amount.fact, printed, revised.revision, "")) == ErrorCode::InvalidInput);
    const auto other = detail(withPart).facts.front().statements.front().id;
    CHECK(codeOf(budgets().adopt(amount.fact, other, revised.revision, "x")) == ErrorCode::NotFound);

    must(budgets().adopt(amount.fact, printed, revised.revision, "やはり資料どおり"));
    CHECK(detail(plain).line.amount->raw == "4,714億円");
    CHECK(amountOf(detail(plain)).adoption->rule == domain::AdoptionRule::ChosenByPerson);
    must(workspace->history().undo());
    CHECK(detail(plain).line.amount->raw == "5,000億円");
}

TEST_CASE_METHOD(WorkspaceFixture, "adopted statements and their sources by line", "[application]") {
    const auto all = must(budgets().adoptedStatements());
    CHECK(all.size() == must(budgets().book())->lines().size());
    const std::vector some{plain, withPart};
    const auto found = must(budgets().adoptedStatements(some));
    REQUIRE(found.size() == 2);
    CHECK(found.at(withPart).size() == 2);
    CHECK(found.at(withPart).front().fact.aspect == domain::FactAspect::Amount);
    CHECK(found.at(plain) == all.at(plain));
    CHECK(must(budgets().sourcesBehind(some)).size() == 1);
    CHECK(must(budgets().sourcesBehind({})).empty());
}

TEST_CASE_METHOD(WorkspaceFixture, "two workspaces on one store notice each other", "[application]") {
    const auto other = open();
    const auto stale = revision(plain, "1億円");
    const auto version = must(workspace->contentVersion());
    const auto book = must(budgets().book());
    {
        const auto seen = must(other->budgets().detail(plain));
        auto theirs = stale;
        theirs.expectedRevision = seen.revision;
        theirs.amountText = "2億円";
        must(other->budgets().revise(theirs));
    }
    CHECK(must(workspace->contentVersion()) != version);
    CHECK(must(budgets().book()) != book);
    const auto refused = budgets().revise(stale);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(detail(plain).line.amount->raw == "2億円");
    must(budgets().revise(revision(plain, "3億円")));
    CHECK(must(other->budgets().detail(plain)).line.amount->raw == "3億円");
}
