// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BudgetCycle.h"

#include <algorithm>
#include <array>
#include <vector>

#include "support/Property.h"

using namespace shirube::domain;

TEST_CASE("a cycle is read with and without its status") {
    CHECK(BudgetCycle::parse("R6補正") == BudgetCycle{FiscalYear(2024), BudgetKind::Supplementary, 1});
    CHECK(BudgetCycle::parse("令和７年度当初予算") == BudgetCycle{FiscalYear(2025), BudgetKind::Initial, 1});
    CHECK(BudgetCycle::parse("R7第2次補正予算額") == BudgetCycle{FiscalYear(2025), BudgetKind::Supplementary, 2});
    CHECK(BudgetCycle::parse("R9概算要求")->kind == BudgetKind::Request);
    const auto proposal = parseWithStatus("R8当初（案）");
    REQUIRE(proposal);
    CHECK(proposal->cycle.name() == "R8当初");
    CHECK(proposal->status == BudgetStatus::Proposal);
    CHECK_FALSE(parseWithStatus("R8当初")->status);
}

TEST_CASE("an unknown cycle is refused with the text and examples") {
    for (const auto* text :
         {"", "R8", "当初", "R8本予算", "R8第0次補正", "R8第x次補正", "R8第2次当初", "R8当初(仮)", "R8補正補正"}) {
        INFO(text);
        const auto cycle = BudgetCycle::parse(text);
        REQUIRE_FALSE(cycle);
        CHECK(cycle.error().message.english().find("R7当初") != std::string::npos);
    }
}

TEST_CASE("cycles order as a fiscal year sees them") {
    std::vector<BudgetCycle> cycles;
    for (const auto* name :
         {"R8当初", "R6補正", "R7補正", "R7当初", "R6当初", "R6第2次補正", "R7概算要求", "R6予備費"}) {
        cycles.push_back(*BudgetCycle::parse(name));
    }
    std::sort(cycles.begin(), cycles.end());
    std::string order;
    for (const auto& cycle : cycles) {
        order += cycle.name() + " ";
    }
    CHECK(order == "R6当初 R6補正 R6第2次補正 R6予備費 R7概算要求 R7当初 R7補正 R8当初 ");
}

TEST_CASE("what is printed is read back, with every status") {
    shirube::test::forAllSeeds(300, [](auto& random) {
        constexpr std::array kKinds{BudgetKind::Request, BudgetKind::Provisional, BudgetKind::Initial,
                                    BudgetKind::Supplementary, BudgetKind::Reserve};
        constexpr std::array kStatuses{BudgetStatus::Requested, BudgetStatus::Proposal, BudgetStatus::Enacted};
        BudgetCycle cycle{FiscalYear(static_cast<int>(random.between(1989, 2100))), random.oneOf(kKinds), 1};
        if (cycle.kind == BudgetKind::Supplementary) {
            cycle.ordinal = static_cast<int>(random.between(1, 5));
        }
        CHECK(BudgetCycle::parse(cycle.name()) == cycle);
        const auto status = random.oneOf(kStatuses);
        const auto read = parseWithStatus(cycle.nameWithStatus(status));
        REQUIRE(read);
        CHECK(read->cycle == cycle);
        CHECK(read->status.value_or(BudgetStatus::Enacted) == status);
    });
}

TEST_CASE("the year before is the same kind of cycle") {
    CHECK(BudgetCycle::parse("R8当初")->previousYear().name() == "R7当初");
    CHECK(BudgetCycle::parse("R7第2次補正")->previousYear().name() == "R6第2次補正");
}
