// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "StoreFixture.h"
#include "persistence/BudgetBookReader.h"

using namespace shirube;
using base::ErrorCode;
using test::must;
using test::StoreFixture;

namespace {

// Everything that a text field may hold.
const std::string kUgly = "O'Neil \"quoted\" \\ ; -- 🏯🈚\n\t\u3000予算%_ \xC2\xA0";

struct TableFixture : StoreFixture {
    persistence::SourceTable sources{*database};
    persistence::ProgrammeTable programmes{*database};
    persistence::BudgetLineTable lines{*database};
    persistence::StatementTable statements{*database};
    persistence::AdoptionTable adoptions{*database};

    // A line with a source to cite.
    void putLine(const domain::BudgetLine& value) {
        change([&] {
            must(sources.insert(test::source("s")));
            must(programmes.insert(test::programme(value.programme.value())));
            must(lines.insert(value));
        });
    }
};

}  // namespace

TEST_CASE_METHOD(TableFixture, "a source comes back as it went in", "[persistence]") {
    const domain::Source full{domain::SourceId(kUgly), kUgly, kUgly, "2026-04-03", kUgly};
    const domain::Source bare{domain::SourceId("b"), "", "", "", ""};
    change([&] {
        must(sources.insert(full));
        must(sources.insert(bare));
    });
    CHECK(must(sources.find(full.id)) == full);
    CHECK(must(sources.find(bare.id)) == bare);
    CHECK(must(sources.all()) == std::vector{bare, full});  // by date
    auto changed = full;
    changed.note.clear();
    change([&] { must(sources.update(changed)); });
    CHECK(must(sources.find(full.id)) == changed);
    change([&] { must(sources.remove(full.id)); });
    CHECK_FALSE(must(sources.find(full.id)));
    CHECK(problems().empty());
}

TEST_CASE_METHOD(TableFixture, "a programme comes back as it went in", "[persistence]") {
    domain::Programme full;
    full.id = domain::ProgrammeId("p");
    full.name = full.shortName = full.englishName = full.component = full.ministry = kUgly;
    full.office = full.rsProgrammeId = full.note = kUgly;
    full.parent = domain::ProgrammeId("parent");
    full.citation = {domain::SourceId("s"), kUgly, kUgly};
    full.position = -3;
    change([&] {
        must(sources.insert(test::source("s")));
        must(programmes.insert(test::programme("parent")));
        must(programmes.insert(full));
    });
    CHECK(must(programmes.find(full.id)) == full);
    CHECK(must(programmes.find(full.parent)) == test::programme("parent"));
    CHECK(must(programmes.all()).front() == full);
}

TEST_CASE_METHOD(TableFixture, "a budget line comes back as it went in, without figures", "[persistence]") {
    using namespace domain;
    BudgetLine full = test::line("l", "p");
    full.cycle = {FiscalYear(2025), BudgetKind::Supplementary, 2};
    full.status = BudgetStatus::Proposal;
    full.kind = AmountKind::WithinEnvelope;
    full.envelope = EnvelopeId(kUgly);
    full.envelopeLabel = full.account = full.note = kUgly;
    full.isNew = true;
    full.missing = Missing::NotYetDue;
    full.prior = PriorAmount{{FiscalYear(2024), BudgetKind::Reserve, 3}, {}};
    putLine(full);
    CHECK(must(lines.find(full.id)) == full);
    for (const auto kind : {AmountKind::Confirmed, AmountKind::Part, AmountKind::Repeated, AmountKind::Outside,
                            AmountKind::Undecided, AmountKind::Undisclosed}) {
        full.kind = kind;
        full.prior.reset();
        change([&] { must(lines.update(full)); });
        CHECK(must(lines.find(full.id)) == full);
    }
    for (const auto missing : {Missing::Blank, Missing::NotReported, Missing::NotApplicable, Missing::NotYetDue,
                               Missing::Undisclosed, Missing::Unknown}) {
        full.missing = missing;
        full.cycle.kind = BudgetKind::Request;
        change([&] { must(lines.update(full)); });
        CHECK(must(lines.all()) == std::vector{full});
    }
    CHECK(must(lines.envelopeNamed(kUgly, full.cycle)) == full.envelope);
    CHECK(must(lines.envelopeNamed("another", full.cycle)).isEmpty());
}

TEST_CASE_METHOD(TableFixture, "a statement comes back as it went in", "[persistence]") {
    using namespace domain;
    putLine(test::line("l", "p"));
    const auto yen = GENERATE(std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::max(),
                              std::numeric_limits<std::int64_t>::min(), std::int64_t{1} << 53 | 1);
    const auto unit = GENERATE(from_range(kAmountUnits));
    Statement full;
    full.id = StatementId("l#part:GX@s");
    full.fact = {BudgetLineId("l"), FactAspect::Part, kUgly};
    full.amount = {Money(yen), std::numeric_limits<std::int64_t>::max(), unit, Rounding::HalfUp, Qualifier::UpTo,
                   kUgly};
    full.citation = {SourceId("s"), kUgly, kUgly};
    full.origin = StatementOrigin::Person;
    full.note = kUgly;
    change([&] { must(statements.insert(full)); });
    CHECK(must(statements.find(full.id)) == full);
    for (const auto rounding : {Rounding::Unknown, Rounding::Exact, Rounding::Truncate, Rounding::Up}) {
        full.amount.rounding = rounding;
        full.amount.qualifier = Qualifier::About;
        full.origin = StatementOrigin::Document;
        change([&] { must(statements.update(full)); });
        CHECK(must(statements.ofLine(BudgetLineId("l"))) == std::vector{full});
    }
    CHECK(problems().empty());
}

TEST_CASE_METHOD(TableFixture, "an adoption comes back as it went in", "[persistence]") {
    using namespace domain;
    putLine(test::line("l", "p"));
    const auto first = test::statement("one", "l", "12億円", "s");
    const auto second = test::statement("two", "l", "12.3億円", "s");
    Adoption adoption{first.fact, first.id, AdoptionRule::ChosenByPerson, kUgly};
    change([&] {
        must(statements.insert(first));
        must(statements.insert(second));
        must(adoptions.insert(adoption));
    });
    CHECK(must(adoptions.find(first.fact)) == adoption);
    CHECK(must(statements.adopted()) == std::vector{first});
    adoption = {first.fact, second.id, AdoptionRule::MostPrecise, ""};
    change([&] { must(adoptions.update(adoption)); });
    CHECK(must(adoptions.ofLine(BudgetLineId("l"))) == std::vector{adoption});
    CHECK(must(adoptions.all()) == std::vector{adoption});
    CHECK(must(statements.adopted(BudgetLineId("l"))) == std::vector{second});
    change([&] { must(adoptions.remove(first.fact)); });
    CHECK_FALSE(must(adoptions.find(first.fact)));
}

TEST_CASE_METHOD(TableFixture, "the book has the adopted figures of each line", "[persistence]") {
    using namespace domain;
    auto given = test::line("l", "p");
    given.prior = PriorAmount{given.cycle.previousYear(), {}};
    putLine(given);
    auto amount = test::statement("a", "l", "△100億円", "s");
    auto prior = test::statement("b", "l", "90億円", "s");
    prior.fact.aspect = FactAspect::Prior;
    auto gx = test::statement("c", "l", "△20億円", "s");
    gx.fact = {gx.fact.line, FactAspect::Part, "GX"};
    auto dx = gx;
    dx.id = StatementId("d");
    dx.fact.label = "DX";
    change([&] {
        for (const auto& statement : {amount, gx, dx, prior}) {
            must(statements.insert(statement));
            must(adoptions.insert({statement.fact, statement.id, AdoptionRule::MostPrecise, ""}));
        }
        must(lines.insert(test::line("k", "p")));  // without figures
    });
    const auto book = must(persistence::BudgetBookReader(*database).read());
    REQUIRE(book.lines().size() == 2);
    const auto* line = book.line(BudgetLineId("l"));
    REQUIRE(line != nullptr);
    CHECK(line->amount == amount.amount);
    REQUIRE(line->prior);
    CHECK(line->prior->amount == prior.amount);
    CHECK(line->parts == std::vector<AmountPart>{{"DX", dx.amount}, {"GX", gx.amount}});
    CHECK(book.line(BudgetLineId("k"))->amount == std::nullopt);
    CHECK(must(persistence::BudgetBookReader(*database).line(BudgetLineId("l"))) == *line);
    CHECK(persistence::BudgetBookReader(*database).line(BudgetLineId("x")).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(TableFixture, "the fingerprint of a line changes with all that belongs to it", "[persistence]") {
    putLine(test::line("l", "p"));
    const domain::BudgetLineId id("l");
    const auto bare = must(lines.fingerprint(id));
    CHECK_FALSE(bare.empty());
    CHECK(must(lines.fingerprint(domain::BudgetLineId("x"))).empty());
    const auto stated = test::statement("a", "l", "1億円", "s");
    change([&] { must(statements.insert(stated)); });
    const auto withStatement = must(lines.fingerprint(id));
    CHECK(withStatement != bare);
    const auto third = change([&] { must(adoptions.insert({stated.fact, stated.id, {}, ""})); });
    CHECK(must(lines.fingerprint(id)) != withStatement);
    undo(third);
    CHECK(must(lines.fingerprint(id)) == withStatement);
}

TEST_CASE_METHOD(TableFixture, "what the tables can't hold is refused", "[persistence]") {
    putLine(test::line("l", "p"));
    auto transaction = must(persistence::Transaction::begin(*database, context()));
    const auto codeOf = [](const base::Status& status) {
        REQUIRE_FALSE(status);
        return status.error().code;
    };

    SECTION("a reference to nothing") {
        CHECK(codeOf(lines.insert(test::line("m", "nobody"))) == ErrorCode::Conflict);
        CHECK(codeOf(programmes.insert(test::programme("q", "nobody"))) == ErrorCode::Conflict);
        CHECK(codeOf(statements.insert(test::statement("a", "l", "1億円", "nobody"))) == ErrorCode::Conflict);
        CHECK(codeOf(statements.insert(test::statement("a", "nobody", "1億円", "s"))) == ErrorCode::Conflict);
        CHECK(codeOf(adoptions.insert({{domain::BudgetLineId("l"), {}, ""}, domain::StatementId("nobody"), {}, ""})) ==
              ErrorCode::Conflict);
    }
    SECTION("the removal of what is referred to") {
        CHECK(codeOf(programmes.remove(domain::ProgrammeId("p"))) == ErrorCode::Conflict);
    }
    SECTION("the same identifier twice") {
        CHECK(codeOf(lines.insert(test::line("l", "p"))) == ErrorCode::Conflict);
    }
    SECTION("a value against the rules") {
        CHECK(codeOf(sources.insert(test::source(""))) == ErrorCode::InvalidInput);
        auto line = test::line("m", "p");
        line.kind = domain::AmountKind::WithinEnvelope;
        CHECK(codeOf(lines.insert(line)) == ErrorCode::InvalidInput);
        auto part = test::statement("a", "l", "1億円", "s");
        part.fact.aspect = domain::FactAspect::Part;
        CHECK(codeOf(statements.insert(part)) == ErrorCode::InvalidInput);
    }
    SECTION("a text with NUL or broken UTF-8") {
        CHECK(codeOf(sources.insert(test::source(std::string("a\0b", 3)))) == ErrorCode::InvalidInput);
        CHECK(codeOf(sources.insert(test::source("\xFF\xFE"))) == ErrorCode::InvalidInput);
        CHECK(sources.insert(test::source("after a refusal")));
    }
    SECTION("a change of what is not there") {
        CHECK(codeOf(sources.update(test::source("x"))) == ErrorCode::NotFound);
        CHECK(codeOf(sources.remove(domain::SourceId("x"))) == ErrorCode::NotFound);
        CHECK(codeOf(adoptions.remove({domain::BudgetLineId("l"), {}, ""})) == ErrorCode::NotFound);
    }
}
