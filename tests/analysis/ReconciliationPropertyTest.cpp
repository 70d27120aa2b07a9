// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "FactsBuilder.h"
#include "FigureReading.h"
#include "analysis/Reconciliation.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::Expression;
using domain::IdentityKind;
using domain::Rounding;
using test::FactsBuilder;

namespace {

constexpr std::int64_t kOku = 100'000'000;

// The amount cut to whole steps by a rule, as its documentation says it.
std::int64_t cut(std::int64_t yen, std::int64_t step, Rounding rule) {
    const auto size = yen < 0 ? -yen : yen;
    auto whole = size / step;
    const auto rest = size % step;
    if ((rule == Rounding::HalfUp && rest * 2 >= step) || (rule == Rounding::Up && rest > 0)) {
        ++whole;
    }
    return (yen < 0 ? -whole : whole) * step;
}

// In 億円 with as many decimals as the step has.
std::string printed(std::int64_t yen, std::int64_t step) {
    const auto size = yen < 0 ? -yen : yen;
    auto text = (yen < 0 ? "△" : "") + std::to_string(size / kOku);
    if (step < kOku) {
        text += "." + std::to_string(kOku / step + (size % kOku) / step).substr(1);
    }
    return text + "億円";
}

std::string name(const std::string& kind, std::size_t i) {
    return "series:" + kind + std::to_string(i) + "/value";
}

}  // namespace

TEST_CASE("a consistent table that was rounded by any rule never disagrees") {
    test::forAllSeeds(400, [](auto& random) {
        const auto rule = random.oneOf(std::array{Rounding::HalfUp, Rounding::Truncate, Rounding::Up});
        FactsBuilder facts;
        const auto print = [&](const std::string& key, std::int64_t yen) {
            const auto step = random.coin() ? kOku : kOku / 10;
            facts.figure(key, printed(cut(yen, step, rule), step));
        };
        std::int64_t total = 0;
        std::vector<std::string> groups;
        for (std::size_t group = 0; group < 3; ++group) {
            std::vector<std::string> parts;
            std::int64_t subtotal = 0;
            const auto count = random.between(1, 6);
            for (std::int64_t i = 0; i < count; ++i) {
                const auto yen = random.between(-10, 400) * 37'123'457;
                parts.push_back(name("part" + std::to_string(group) + "x", static_cast<std::size_t>(i)));
                print(parts.back(), yen);
                subtotal += yen;
            }
            groups.push_back(name("group", group));
            print(groups.back(), subtotal);
            facts.identity("group" + std::to_string(group), groups.back(), FactsBuilder::sum(parts));
            total += subtotal;
        }
        print("series:total/value", total);
        // A second statement of the total by the same rule.
        print("series:total/value", total);
        facts.identity("total", "series:total/value", FactsBuilder::sum(groups));
        // The total is known to be a product as well: total = mean × 3.
        if (total % 3 == 0) {
            print("series:mean/value", total / 3);
            facts.identity("mean", "series:total/value",
                           FactsBuilder::operation(Expression::Kind::Product, {FactsBuilder::fact("series:mean/value"),
                                                                               FactsBuilder::number("3")}),
                           IdentityKind::Formula);
        }
        const auto result = reconcile(facts.book()).value();
        for (const auto& check : result.checks) {
            INFO(check.id.value() << " " << check.stated->text() << " " << check.computed->text());
            CHECK(check.verdict != Verdict::Discrepancy);
            CHECK(check.rounding != RoundingExplanation::Qualifier);
        }
        CHECK(result.suspects.empty());
    });
}

TEST_CASE("one unit in the last printed place of an exact table always disagrees") {
    test::forAllSeeds(300, [](auto& random) {
        std::vector<std::int64_t> values;
        std::vector<std::string> keys;
        const auto count = random.between(1, 8);
        for (std::int64_t i = 0; i < count; ++i) {
            values.push_back(random.between(-5'000, 50'000));
            keys.push_back(name("p", static_cast<std::size_t>(i)));
        }
        const auto total = std::accumulate(values.begin(), values.end(), std::int64_t{0});
        const auto verdict = [&](std::size_t changed, std::int64_t by) {
            FactsBuilder facts;
            for (std::size_t i = 0; i < values.size(); ++i) {
                facts.figure(keys[i], printed((values[i] + (i == changed ? by : 0)) * kOku, kOku), "doc",
                             Rounding::Exact);
            }
            facts.figure("series:t/value", printed((total + (changed == values.size() ? by : 0)) * kOku, kOku), "doc",
                         Rounding::Exact);
            facts.identity("sum", "series:t/value", FactsBuilder::sum(keys));
            return reconcile(facts.book())->checks.front().verdict;
        };
        CHECK(verdict(0, 0) == Verdict::Consistent);
        CHECK(verdict(random.index(values.size() + 1), random.coin() ? 1 : -1) == Verdict::Discrepancy);
    });
}

TEST_CASE("every value that a rule prints as a figure is among the values that the figure may stand for") {
    test::forAllSeeds(2000, [](auto& random) {
        const auto yen = random.between(-3, 3) * kOku + random.between(-kOku, kOku);
        const auto check = [&](Rounding rule, RoundingExplanation reading) {
            auto figure = domain::StatedFigure::parse(printed(cut(yen, kOku, rule), kOku)).value();
            CHECK(valuesOf(figure, reading).contains(Rational(yen)));
            CHECK(valuesOf(figure, RoundingExplanation::Mixed).contains(Rational(yen)));
            // The same semantics as budget lines have.
            figure.rounding = rule;
            CHECK(valuesOf(figure, RoundingExplanation::Mixed).contains(Rational(yen)));
            CHECK(figure.asAmount()->interval()->contains(domain::Money(yen)));
        };
        check(Rounding::HalfUp, RoundingExplanation::HalfUp);
        check(Rounding::Truncate, RoundingExplanation::Truncate);
        check(Rounding::Up, RoundingExplanation::Up);
    });
}

TEST_CASE("figures stand for the same values here and in budget lines") {
    test::forAllSeeds(2000, [](auto& random) {
        auto amount = domain::StatedAmount::parse(std::to_string(random.between(0, 30)) + "億円").value();
        if (random.coin()) {
            amount.money = domain::Money(-amount.money.yen());
        }
        amount.rounding = random.oneOf(
            std::array{Rounding::Unknown, Rounding::Exact, Rounding::HalfUp, Rounding::Truncate, Rounding::Up});
        using domain::Qualifier;
        amount.qualifier =
            random.oneOf(std::array{Qualifier::None, Qualifier::About, Qualifier::MoreThan, Qualifier::AtLeast,
                                    Qualifier::AtMost, Qualifier::Approximately, Qualifier::UpTo});
        if (amount.money.isNegative() && amount.qualifier == Qualifier::AtMost) {
            amount.qualifier = Qualifier::None;
        }
        const auto range = amount.interval().value();
        const auto values = valuesOf(domain::StatedFigure::fromAmount(amount), RoundingExplanation::Qualifier);
        const auto yen = amount.money.yen() + random.between(-25, 25) * (kOku / 10) + random.between(-1, 1);
        INFO(amount.print() << " " << yen);
        // A whole number of yen is in the one exactly where it is in the other, but for open ends of about: there the
        // integers count one yen less.
        if (amount.qualifier != Qualifier::About && amount.qualifier != Qualifier::Approximately) {
            const bool isNegativeBound = amount.money.isNegative() && amount.qualifier == Qualifier::UpTo;
            if (!isNegativeBound) {
                CHECK(values.contains(Rational(yen)) == range.contains(domain::Money(yen)));
            }
        } else if (range.contains(domain::Money(yen))) {
            CHECK(values.contains(Rational(yen)));
        }
    });
}

TEST_CASE("one wrong statement in overlapping checks is among the suspects") {
    test::forAllSeeds(150, [](auto& random) {
        const auto rows = static_cast<std::size_t>(random.between(2, 4));
        const auto columns = static_cast<std::size_t>(random.between(2, 4));
        const auto rounding = random.coin() ? Rounding::Exact : Rounding::Unknown;
        std::vector<std::pair<std::string, std::int64_t>> figures;
        std::vector<std::int64_t> columnTotals(columns, 0);
        FactsBuilder facts;
        std::vector<std::string> rowKeys;
        std::vector<std::string> columnKeys;
        std::vector<std::vector<std::string>> ofColumn(columns);
        std::int64_t total = 0;
        for (std::size_t r = 0; r < rows; ++r) {
            std::vector<std::string> cells;
            std::int64_t rowTotal = 0;
            for (std::size_t c = 0; c < columns; ++c) {
                const auto value = random.between(100, 9'000);
                cells.push_back(name("cell" + std::to_string(r) + "x", c));
                ofColumn[c].push_back(cells.back());
                figures.emplace_back(cells.back(), value);
                rowTotal += value;
                columnTotals[c] += value;
            }
            rowKeys.push_back(name("row", r));
            figures.emplace_back(rowKeys.back(), rowTotal);
            facts.identity("row" + std::to_string(r), rowKeys.back(), FactsBuilder::sum(cells));
            total += rowTotal;
        }
        for (std::size_t c = 0; c < columns; ++c) {
            columnKeys.push_back(name("column", c));
            figures.emplace_back(columnKeys.back(), columnTotals[c]);
            facts.identity("column" + std::to_string(c), columnKeys.back(), FactsBuilder::sum(ofColumn[c]));
        }
        figures.emplace_back("series:total/value", total);
        facts.identity("rows", "series:total/value", FactsBuilder::sum(rowKeys));
        facts.identity("columns", "series:total/value", FactsBuilder::sum(columnKeys));

        const auto wrong = random.index(figures.size());
        figures[wrong].second += random.coin() ? 60 : -60;
        for (const auto& [key, value] : figures) {
            facts.figure(key, printed(value * kOku, kOku), "doc", rounding);
        }
        const auto result = reconcile(facts.book()).value();
        const auto* suspect = result.suspect(domain::StatementId(figures[wrong].first + "@doc"));
        REQUIRE(suspect);
        CHECK(suspect->explains.size() == result.count(Verdict::Discrepancy));
        // It explains both of its checks: nothing else explains more.
        CHECK(suspect->explains.size() == 2);
        CHECK(result.suspects.front().explains.size() == 2);
    });
}

TEST_CASE("a verdict does not depend on the order of the parts") {
    test::forAllSeeds(200, [](auto& random) {
        std::vector<std::string> keys;
        std::vector<std::string> raws;
        const auto count = static_cast<std::size_t>(random.between(2, 7));
        std::int64_t total = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const auto value = random.between(1, 400);
            keys.push_back(name("p", i));
            raws.push_back((random.between(0, 5) == 0 ? "約" : "") + std::to_string(value) + "億円");
            total += value;
        }
        std::vector<bool> within(count);
        for (std::size_t i = 0; i < count; ++i) {
            within[i] = random.between(0, 3) == 0;
        }
        total += random.between(-12, 6);
        const auto judged = [&](const std::vector<std::string>& order) {
            FactsBuilder facts;
            facts.figure("series:t/value", std::to_string(total) + "億円");
            for (std::size_t i = 0; i < count; ++i) {
                if (within[i]) {
                    facts.within(keys[i], raws[i], "e" + std::to_string(i % 2));
                } else {
                    facts.figure(keys[i], raws[i]);
                }
            }
            facts.identity("sum", "series:t/value", FactsBuilder::sum(order));
            return reconcile(facts.book())->checks.front();
        };
        const auto straight = judged(keys);
        auto order = keys;
        random.shuffle(order);
        const auto shuffled = judged(order);
        CHECK(straight.verdict == shuffled.verdict);
        CHECK(straight.rounding == shuffled.rounding);
        CHECK(straight.computed == shuffled.computed);
        CHECK(straight.computedUpper == shuffled.computedUpper);
        const auto sorted = [](std::vector<domain::StatementId> ids) {
            std::sort(ids.begin(), ids.end());
            return ids;
        };
        CHECK(sorted(straight.suspects) == sorted(shuffled.suspects));
    });
}
