// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BudgetLine.h"

#include "support/Catch.h"

using namespace shirube::domain;

namespace {

BudgetLine line(const char* amount) {
    BudgetLine result;
    result.id = BudgetLineId("p@R8当初");
    result.programme = ProgrammeId("p");
    result.cycle = *BudgetCycle::parse("R8当初");
    result.amount = *StatedAmount::parse(amount);
    return result;
}

}  // namespace

TEST_CASE("a confirmed line is exact, a line within an envelope is a range, a missing one is nothing") {
    auto subject = line("98億円");
    CHECK(rangeOf(subject)->isExact());
    subject.kind = AmountKind::WithinEnvelope;
    CHECK(rangeOf(subject)->lower == Money());
    CHECK(rangeOf(subject)->upper->yen() == 9'800'000'000);
    subject.amount.reset();
    CHECK_FALSE(rangeOf(subject));
}

TEST_CASE("a figure is put where its fact belongs, a part once by its label") {
    auto subject = line("98億円");
    const auto id = subject.id;
    setFigure(subject, {id, FactAspect::Amount, {}}, *StatedAmount::parse("60億円"));
    setFigure(subject, {id, FactAspect::Prior, {}}, *StatedAmount::parse("98億円"));
    setFigure(subject, {id, FactAspect::Part, "GX"}, *StatedAmount::parse("5億円"));
    setFigure(subject, {id, FactAspect::Part, "GX"}, *StatedAmount::parse("6億円"));
    CHECK(subject.amount->raw == "60億円");
    CHECK_FALSE(subject.prior);
    REQUIRE(subject.parts.size() == 1);
    CHECK(subject.parts[0].amount.raw == "6億円");
    subject.prior = PriorAmount{subject.cycle.previousYear(), {}};
    setFigure(subject, {id, FactAspect::Prior, {}}, *StatedAmount::parse("98億円"));
    CHECK(subject.prior->amount.raw == "98億円");
}

TEST_CASE("a line that breaks a rule of the domain is refused with its id") {
    auto subject = line("98億円");
    CHECK(validate(subject));
    SECTION("a part larger than its line") {
        subject.parts.push_back({"GX", *StatedAmount::parse("99億円")});
    }
    SECTION("a negative part") {
        subject.parts.push_back({"GX", *StatedAmount::parse("△1億円")});
    }
    SECTION("a part twice") {
        subject.parts.push_back({"GX", *StatedAmount::parse("1億円")});
        subject.parts.push_back({"GX", *StatedAmount::parse("2億円")});
    }
    SECTION("a part without a name") {
        subject.parts.push_back({"", *StatedAmount::parse("1億円")});
    }
    SECTION("a part of nothing") {
        subject.amount.reset();
        subject.parts.push_back({"GX", *StatedAmount::parse("1億円")});
    }
    SECTION("an envelope that is not named") {
        subject.kind = AmountKind::WithinEnvelope;
    }
    SECTION("an amount that is said not to exist") {
        subject.kind = AmountKind::Undisclosed;
    }
    const auto status = validate(subject);
    REQUIRE_FALSE(status);
    CHECK(status.error().message.english().find("p@R8当初") != std::string::npos);
}
