// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/CycleReport.h"
#include "support/BudgetBuilder.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::BudgetCycle;
using test::BudgetBuilder;

namespace {

constexpr std::int64_t kOku = 100'000'000;
const auto kFrom = BudgetCycle::parse("R7当初").value();
const auto kTo = BudgetCycle::parse("R8当初").value();

const ComparisonRow& rowOf(const domain::BudgetBook& book, const CycleComparison& comparison, const std::string& id) {
    for (const auto& row : comparison.rows) {
        if (book.programmes()[row.programme].id.value() == id) {
            return row;
        }
    }
    throw std::runtime_error("no row " + id);
}

}  // namespace

TEST_CASE("a comparison says what became of each programme") {
    const auto book = BudgetBuilder()
                          .programme("more")
                          .programme("less")
                          .programme("same")
                          .programme("new")
                          .programme("ended")
                          .programme("elsewhere")
                          .programme("open")
                          .programme("blank")
                          .line("more", "R7当初", "1,617億円")
                          .line("more", "R8当初", "6,738億円")
                          .line("less", "R7当初", "98億円")
                          .line("less", "R8当初", "60億円")
                          .line("same", "R7当初", "30億円")
                          .line("same", "R8当初", "30億円")
                          .line("new", "R8当初", "9.8億円")
                          .line("ended", "R7当初", "318億円")
                          .line("elsewhere", "R6補正", "1億円")
                          .line("open", "R7当初", "5億円")
                          .line("open", "R8当初", "9億円")
                          .within("e")
                          .line("blank", "R7当初", "5億円")
                          .missing("blank", "R8当初", domain::Missing::NotReported)
                          .book();
    const auto comparison = compareCycles(book, kFrom, kTo).value();
    CHECK(comparison.rows.size() == 7);
    const auto check = [&](const char* id, Change change, std::int64_t low, std::int64_t high) {
        INFO(id);
        const auto& row = rowOf(book, comparison, id);
        CHECK(row.change == change);
        CHECK(row.delta.lower.yen() == low);
        CHECK(row.delta.upper->yen() == high);
    };
    check("more", Change::Increased, 5121 * kOku, 5121 * kOku);
    check("less", Change::Decreased, -38 * kOku, -38 * kOku);
    check("same", Change::Unchanged, 0, 0);
    check("new", Change::New, 980'000'000, 980'000'000);
    check("ended", Change::Ended, -318 * kOku, -318 * kOku);
    check("open", Change::Uncertain, -5 * kOku, 4 * kOku);
    CHECK(rowOf(book, comparison, "blank").change == Change::Uncertain);
    CHECK(rowOf(book, comparison, "more").ratio->percent() == "316.7");
    CHECK_FALSE(rowOf(book, comparison, "new").ratio);
    CHECK_FALSE(rowOf(book, comparison, "new").from);
    CHECK_FALSE(rowOf(book, comparison, "open").ratio);
    CHECK_FALSE(comparison.totalRatio);
}

TEST_CASE("components stand under their parent and do not count in the total") {
    const auto book = BudgetBuilder()
                          .programme("p")
                          .component("p", "c1")
                          .component("p", "c2")
                          .line("p", "R7当初", "98億円")
                          .line("p", "R8当初", "60億円")
                          .prior("98億円")
                          .line("c1", "R7当初", "78億円")
                          .line("c1", "R8当初", "60億円")
                          .prior("80億円")
                          .line("c2", "R7当初", "20億円")
                          .book();
    const auto comparison = compareCycles(book, kFrom, kTo).value();
    REQUIRE(comparison.rows.size() == 1);
    REQUIRE(comparison.rows[0].components.size() == 2);
    CHECK(comparison.rows[0].prior.check == PriorCheck::Agrees);
    CHECK(comparison.rows[0].components[0].prior.check == PriorCheck::Differs);
    CHECK(comparison.rows[0].components[0].prior.difference->yen() == 2 * kOku);
    CHECK(comparison.rows[0].components[1].change == Change::Ended);
    CHECK(comparison.totalDelta.lower.yen() == -38 * kOku);
    CHECK(comparison.totalRatio->percent() == "-38.8");
}

TEST_CASE("the printed amount of the year before is checked by what its digits can say") {
    const auto check = [](const char* earlier, const char* printed) {
        const auto book = BudgetBuilder()
                              .programme("a")
                              .line("a", "R7当初", earlier)
                              .line("a", "R8当初", "1億円")
                              .prior(printed)
                              .book();
        return checkPrior(book, book.linesOf(0, kTo).front()).check;
    };
    CHECK(check("98億円", "98億円") == PriorCheck::Agrees);
    CHECK(check("9,823百万円", "98億円") == PriorCheck::WithinRounding);
    CHECK(check("9,923百万円", "98億円") == PriorCheck::Differs);
    CHECK(check("120億円", "98億円") == PriorCheck::Differs);

    const auto alone = BudgetBuilder().programme("a").line("a", "R8当初", "1億円").prior("98億円").book();
    CHECK(checkPrior(alone, alone.lines().front()).check == PriorCheck::Unverifiable);
    const auto unprinted = BudgetBuilder().programme("a").line("a", "R8当初", "1億円").book();
    CHECK(checkPrior(unprinted, unprinted.lines().front()).check == PriorCheck::NotPrinted);
    const auto vague = BudgetBuilder()
                           .programme("a")
                           .line("a", "R7当初", "98億円")
                           .within("e")
                           .line("a", "R8当初", "1億円")
                           .prior("98億円")
                           .book();
    CHECK(checkPrior(vague, vague.linesOf(0, kTo).front()).check == PriorCheck::Unverifiable);
}

TEST_CASE("a cycle without lines is refused with the cycles that there are") {
    const auto book = BudgetBuilder().programme("a").line("a", "R7当初", "1億円").book();
    const auto comparison = compareCycles(book, kFrom, kTo);
    REQUIRE_FALSE(comparison);
    CHECK(comparison.error().code == base::ErrorCode::NotFound);
    CHECK(comparison.error().message.english().find("R7当初") != std::string::npos);
}

TEST_CASE("the rows of a comparison add up to its total, and swapping the cycles negates it") {
    test::forAllSeeds(200, [](auto& random) {
        BudgetBuilder builder;
        builder.programme("anchor").line("anchor", "R7当初", "1億円").line("anchor", "R8当初", "1億円");
        for (int i = 0; i < 10; ++i) {
            const auto id = "p" + std::to_string(i);
            builder.programme(id);
            for (const auto* cycle : {"R7当初", "R8当初"}) {
                if (random.coin()) {
                    builder.line(id, cycle, std::to_string(random.between(-100, 1000)) + "億円");
                    if (random.between(0, 4) == 0) {
                        builder.within("e" + id);
                    }
                }
            }
        }
        const auto book = builder.book();
        const auto comparison = compareCycles(book, kFrom, kTo).value();
        auto total = domain::AmountRange::exactly({});
        for (const auto& row : comparison.rows) {
            total = add(total, row.delta).value();
        }
        CHECK(total.lower == comparison.totalDelta.lower);
        CHECK(total.upper == comparison.totalDelta.upper);
        const auto back = compareCycles(book, kTo, kFrom).value();
        CHECK(back.totalDelta.lower.yen() == -comparison.totalDelta.upper->yen());
        CHECK(back.rows.size() == comparison.rows.size());
    });
}
