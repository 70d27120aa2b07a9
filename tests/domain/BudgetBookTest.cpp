// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BudgetBook.h"

#include "support/BudgetBuilder.h"
#include "support/Catch.h"

using namespace shirube::domain;
using shirube::test::BudgetBuilder;

TEST_CASE("components follow their parent and lines their cycles") {
    const auto book = BudgetBuilder()
                          .programme("b")
                          .programme("a")
                          .component("b", "b2")
                          .component("b", "b1")
                          .line("a", "R8当初", "1億円")
                          .line("b1", "R7当初", "2億円")
                          .line("a", "R6補正", "3億円")
                          .line("b", "R7当初", "5億円")
                          .book();
    std::string order;
    for (const auto& programme : book.programmes()) {
        order += programme.id.value() + " ";
    }
    CHECK(order == "b b2 b1 a ");
    CHECK(book.topLevel() == std::vector<std::size_t>{0, 3});
    CHECK(book.cycles().size() == 3);
    CHECK(book.cycles().front().name() == "R6補正");
    CHECK(book.linesOf(3).size() == 2);
    CHECK(book.linesOf(3, *BudgetCycle::parse("R8当初")).front().amount->raw == "1億円");
    CHECK(book.linesOf(3, *BudgetCycle::parse("R7当初")).empty());
    CHECK(book.linesIn(*BudgetCycle::parse("R7当初")).size() == 2);
    CHECK(book.linesIn(*BudgetCycle::parse("R1当初")).empty());
    CHECK(book.linesWithComponents(0, *BudgetCycle::parse("R7当初")).size() == 2);
    CHECK(book.parentIndex(1) == 0U);
    CHECK_FALSE(book.parentIndex(0));
    CHECK(book.line(BudgetLineId("a@R6補正"))->amount->raw == "3億円");
    CHECK(book.line(BudgetLineId("nobody")) == nullptr);
}

TEST_CASE("an inconsistent book is refused") {
    CHECK_FALSE(BudgetBuilder().programme("a").programme("a").make());
    CHECK_FALSE(BudgetBuilder().programme("a").line("a", "R8当初", "1億円").line("a", "R8当初", "1億円").make());
    CHECK_FALSE(BudgetBuilder().line("ghost", "R8当初", "1億円").make());
    CHECK_FALSE(BudgetBuilder().component("ghost", "a").make());
    const auto looped = BudgetBuilder().programme("x").component("b", "a").component("a", "b").make();
    REQUIRE_FALSE(looped);
    CHECK(looped.error().message.english().find("its own parents") != std::string::npos);
}

TEST_CASE("an empty book answers") {
    const auto book = BudgetBuilder().book();
    CHECK(book.cycles().empty());
    CHECK(book.topLevel().empty());
}
