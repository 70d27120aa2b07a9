// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/BudgetSum.h"

#include <numeric>

#include "support/BudgetBuilder.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::AmountKind;
using domain::AmountUnit;
using test::BudgetBuilder;

namespace {

constexpr std::int64_t kOku = 100'000'000;

std::vector<std::size_t> allLines(const domain::BudgetBook& book) {
    std::vector<std::size_t> lines(book.lines().size());
    std::iota(lines.begin(), lines.end(), std::size_t{0});
    return lines;
}

BudgetSum sumOfAll(const BudgetBuilder& builder) {
    const auto book = builder.book();
    return sumOf(book, allLines(book)).value();
}

std::string described(const BudgetSum& sum) {
    return describe(sum, AmountUnit::HundredMillionYen).english();
}

}  // namespace

TEST_CASE("an amount within an envelope widens the sum and is never added") {
    const auto sum = sumOfAll(BudgetBuilder()
                                  .programme("a")
                                  .programme("b")
                                  .line("a", "R6補正", "4,714億円")
                                  .line("b", "R6補正", "9,916億円")
                                  .within("e"));
    CHECK(sum.confirmed.yen() == 4714 * kOku);
    CHECK(sum.upper().yen() == 14630 * kOku);
    CHECK(sum.range().fromEnvelope);
    CHECK(described(sum) == "4,714 hundred million yen + within 9,916 hundred million yen");
}

TEST_CASE("a shared envelope counts once per cycle, at its largest printed size") {
    const auto sum = sumOfAll(BudgetBuilder()
                                  .programme("a")
                                  .programme("b")
                                  .programme("c")
                                  .line("a", "R7当初", "100億円")
                                  .within("e")
                                  .line("b", "R7当初", "120億円")
                                  .within("e")
                                  .line("c", "R7当初", "30億円")
                                  .within("f")
                                  .line("a", "R7補正", "50億円")
                                  .within("e"));
    CHECK(sum.confirmed.isZero());
    CHECK(sum.envelope.yen() == (120 + 30 + 50) * kOku);
    CHECK(described(sum) == "within 200 hundred million yen");
}

TEST_CASE("a negative envelope reaches below") {
    const auto sum = sumOfAll(BudgetBuilder().programme("a").line("a", "R7補正", "△12億円").within("e"));
    CHECK(sum.range().lower.yen() == -12 * kOku);
    CHECK(sum.upper().yen() == 0);
}

TEST_CASE("a widening and a narrowing envelope do not cancel out") {
    const auto sum = sumOfAll(BudgetBuilder()
                                  .programme("a")
                                  .programme("b")
                                  .line("a", "R7補正", "△12億円")
                                  .within("e")
                                  .line("b", "R7補正", "30億円")
                                  .within("f"));
    CHECK(sum.range().lower.yen() == -12 * kOku);
    CHECK(sum.upper().yen() == 30 * kOku);
    CHECK(described(sum) == "within 30 hundred million yen + within △12 hundred million yen");
}

TEST_CASE("components are not counted beside their parent, and are where it has no amount") {
    BudgetBuilder builder;
    builder.programme("p").component("p", "c1").component("p", "c2");
    builder.line("c1", "R7当初", "48億円").line("c2", "R7当初", "50億円").line("p", "R7当初", "98億円");
    CHECK(sumOfAll(builder).confirmed.yen() == 98 * kOku);
    CHECK(sumOfAll(builder).linesInTotal == 1);

    BudgetBuilder alone;
    alone.programme("p")
        .component("p", "c1")
        .component("c1", "d")
        .line("c1", "R7当初", "48億円")
        .line("d", "R7当初", "7億円");
    CHECK(sumOfAll(alone).confirmed.yen() == 48 * kOku);

    BudgetBuilder blank;
    blank.programme("p").component("p", "c1").missing("p", "R7当初", domain::Missing::NotReported);
    blank.line("c1", "R7当初", "48億円");
    CHECK(sumOfAll(blank).confirmed.yen() == 48 * kOku);
    CHECK(sumOfAll(blank).linesMissing == 1);
}

TEST_CASE("what is shown again, outside or a part stays out, each with its reason") {
    const auto book = BudgetBuilder()
                          .programme("a")
                          .programme("b")
                          .programme("c")
                          .programme("d")
                          .programme("e")
                          .line("a", "R7当初", "1億円")
                          .line("b", "R7当初", "2億円")
                          .kind(AmountKind::Repeated)
                          .line("c", "R7当初", "4億円")
                          .kind(AmountKind::Outside)
                          .line("d", "R7当初", "8億円")
                          .kind(AmountKind::Part)
                          .missing("e", "R7当初", domain::Missing::NotYetDue)
                          .book();
    const auto sum = sumOf(book, allLines(book)).value();
    CHECK(sum.confirmed.yen() == kOku);
    CHECK(sum.linesInTotal == 1);
    CHECK(sum.linesMissing == 1);
    CHECK(classify(book, allLines(book)) == std::vector{Inclusion::Counted, Inclusion::Repeated, Inclusion::Outside,
                                                        Inclusion::PartOfLine, Inclusion::NoAmount});
    CHECK(reasonOf(Inclusion::Counted).isEmpty());
    for (const auto inclusion : {Inclusion::Repeated, Inclusion::Outside, Inclusion::PartOfLine, Inclusion::NoAmount,
                                 Inclusion::CoveredByParent, Inclusion::SharedEnvelope, Inclusion::Envelope}) {
        CHECK_FALSE(reasonOf(inclusion).isEmpty());
    }
}

TEST_CASE("parts add inside their lines and tell what of them is certain") {
    const auto sum = sumOfAll(BudgetBuilder()
                                  .programme("a")
                                  .programme("b")
                                  .line("a", "R6補正", "9,916億円")
                                  .within("e")
                                  .part("GX", "1,576億円")
                                  .line("b", "R6補正", "1,617億円")
                                  .part("GX", "1,502億円")
                                  .part("AI", "3億円"));
    CHECK(sum.confirmed.yen() == 1617 * kOku);
    CHECK(sum.parts.at("GX").printed.yen() == (1576 + 1502) * kOku);
    CHECK(sum.parts.at("GX").confirmed.yen() == 1502 * kOku);
    CHECK(sum.parts.at("AI").printed.yen() == 3 * kOku);
}

TEST_CASE("nothing summed is zero, only missing amounts are no amount") {
    const domain::BudgetBook empty;
    CHECK(sumOf(empty, {})->confirmed.isZero());
    const auto missing = sumOfAll(BudgetBuilder().programme("a").missing("a", "R7当初", domain::Missing::Undisclosed));
    CHECK(described(missing) == "No amount");
}

TEST_CASE("a sum that does not fit is refused") {
    const auto book = BudgetBuilder()
                          .programme("a")
                          .programme("b")
                          .line("a", "R7当初", "9,000,000兆円")
                          .line("b", "R7当初", "9,000,000兆円")
                          .book();
    CHECK(sumOf(book, allLines(book)).error().code == base::ErrorCode::Overflow);
}

TEST_CASE("a request and the budget that followed it are not added in a selection") {
    const auto book =
        BudgetBuilder().programme("a").line("a", "R7概算要求", "5億円").line("a", "R7当初", "4億円").book();
    const auto both = sumOfSelection(book, allLines(book));
    REQUIRE_FALSE(both);
    CHECK(both.error().message.english().find("R7概算要求") != std::string::npos);
    CHECK(sumOfSelection(book, std::vector<std::size_t>{1})->confirmed.yen() == 4 * kOku);
}

TEST_CASE("whatever the true parts are, the range contains their sum, in any order of lines") {
    test::forAllSeeds(200, [](auto& random) {
        BudgetBuilder builder;
        std::map<std::string, std::int64_t> truthOfEnvelope;  // what of each envelope really is meant
        std::int64_t truth = 0;
        for (int i = 0; i < 12; ++i) {
            const auto parent = "p" + std::to_string(i);
            builder.programme(parent);
            const auto amount = random.between(0, 1000);
            builder.line(parent, "R7当初", std::to_string(amount) + "億円");
            if (random.between(0, 3) == 0) {
                // The same envelope prints the same size on each line.
                const auto name = "e" + std::to_string(random.between(0, 2));
                const auto size = 500 + 100 * (name.back() - '0');
                builder.last().amount = domain::StatedAmount::parse(std::to_string(size) + "億円").value();
                builder.within(name);
                truthOfEnvelope.emplace(name, random.between(0, size));
                continue;
            }
            truth += amount;
            if (random.coin()) {  // split it into components, which must not change the total
                const auto share = random.between(0, amount);
                builder.component(parent, parent + "-1").line(parent + "-1", "R7当初", std::to_string(share) + "億円");
                builder.component(parent, parent + "-2");
                builder.line(parent + "-2", "R7当初", std::to_string(amount - share) + "億円");
            }
        }
        for (const auto& [name, part] : truthOfEnvelope) {
            truth += part;
        }
        const auto book = builder.book();
        auto lines = allLines(book);
        const auto sum = sumOf(book, lines).value();
        CHECK(sum.range().contains(domain::Money(truth * kOku)));
        random.shuffle(lines);
        const auto shuffled = sumOf(book, lines).value();
        CHECK(shuffled.confirmed == sum.confirmed);
        CHECK(shuffled.envelope == sum.envelope);
    });
}
