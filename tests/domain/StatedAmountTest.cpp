// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StatedAmount.h"

#include <array>

#include "support/Property.h"

using namespace shirube::domain;
using shirube::base::ErrorCode;

namespace {

constexpr std::int64_t kOku = 100'000'000;

struct Example {
    const char* text;
    std::int64_t yen;
    std::int64_t step;
    AmountUnit unit;
    Qualifier qualifier = Qualifier::None;
};

}  // namespace

TEST_CASE("amounts are read as documents print them") {
    const auto example =
        GENERATE(Example{"9,916億円", 9916 * kOku, kOku, AmountUnit::HundredMillionYen},
                 Example{"9,916 億円", 9916 * kOku, kOku, AmountUnit::HundredMillionYen},
                 Example{"2兆1,706億円", 21706 * kOku, kOku, AmountUnit::HundredMillionYen},
                 Example{"378,299百万円", 378'299'000'000, 1'000'000, AmountUnit::MillionYen},
                 Example{"９．８億円", 980'000'000, 10'000'000, AmountUnit::HundredMillionYen},
                 Example{"△12億円", -12 * kOku, kOku, AmountUnit::HundredMillionYen},
                 Example{"▲１２億円", -12 * kOku, kOku, AmountUnit::HundredMillionYen},
                 Example{"約1.3兆円", 13'000 * kOku, 1'000 * kOku, AmountUnit::TrillionYen, Qualifier::About},
                 Example{"1.5兆円超", 15'000 * kOku, 1'000 * kOku, AmountUnit::TrillionYen, Qualifier::MoreThan},
                 Example{"最大4,760億円", 4'760 * kOku, kOku, AmountUnit::HundredMillionYen, Qualifier::UpTo},
                 Example{"10兆円以上", 100'000 * kOku, 10'000 * kOku, AmountUnit::TrillionYen, Qualifier::AtLeast},
                 Example{"50億円程度", 50 * kOku, kOku, AmountUnit::HundredMillionYen, Qualifier::Approximately},
                 Example{"1,234千円", 1'234'000, 1'000, AmountUnit::ThousandYen}, Example{"0円", 0, 1, AmountUnit::Yen},
                 Example{"1234567円", 1'234'567, 1, AmountUnit::Yen});
    INFO(example.text);
    const auto amount = StatedAmount::parse(example.text);
    REQUIRE(amount);
    CHECK(amount->money.yen() == example.yen);
    CHECK(amount->stepYen == example.step);
    CHECK(amount->unit == example.unit);
    CHECK(amount->qualifier == example.qualifier);
    CHECK(amount->raw == example.text);
}

TEST_CASE("anything else is refused with the text in the message") {
    const auto* text =
        GENERATE("12億億円", "NaN", "億円", "12", "12ドル", "1,23億円", "12,3456億円", ",123億円", "1.億円", ".5億円",
                 "1.2.3億円", "--5億円", "△△5億円", "2.5兆300億円", "1兆10,000億円", "1兆億円", "約", "0.5円", "1e9円",
                 "=1+1", "12億円の内数", "９，９億円", "12億円超以上", "三億円");
    INFO(text);
    const auto amount = StatedAmount::parse(text);
    REQUIRE_FALSE(amount);
    CHECK(amount.error().code == ErrorCode::InvalidInput);
    CHECK(amount.error().message.english().find(text) != std::string::npos);
}

TEST_CASE("an empty text, broken UTF-8 and too many digits are refused") {
    CHECK_FALSE(StatedAmount::parse(""));
    CHECK_FALSE(StatedAmount::parse("　"));
    CHECK_FALSE(StatedAmount::parse("12\x89\xAD\x89\x7E"));
    CHECK(StatedAmount::parse("12345678901234567890円").error().code == ErrorCode::Overflow);
    CHECK(StatedAmount::parse("99999999999999億円").error().code == ErrorCode::Overflow);
    CHECK(StatedAmount::parse("99999999兆1億円").error().code == ErrorCode::Overflow);
    CHECK(StatedAmount::parse("9,223,372,036,854,775,807円").error().code == ErrorCode::Overflow);
    CHECK(StatedAmount::parse(std::string(100'000, '9') + "円").error().code == ErrorCode::InvalidInput);
}

TEST_CASE("what is printed is read back as the same figure") {
    shirube::test::forAllSeeds(1000, [](auto& random) {
        StatedAmount amount;
        amount.unit = random.oneOf(kAmountUnits);
        amount.stepYen = yenPer(amount.unit);
        for (auto decimals = random.between(0, 3); decimals > 0 && amount.stepYen % 10 == 0; --decimals) {
            amount.stepYen /= 10;
        }
        amount.money = Money(random.magnitude(1'000'000) * amount.stepYen);
        constexpr std::array kQualifiers{Qualifier::None,    Qualifier::About,  Qualifier::MoreThan,
                                         Qualifier::AtLeast, Qualifier::AtMost, Qualifier::Approximately,
                                         Qualifier::UpTo};
        amount.qualifier = random.oneOf(kQualifiers);
        const auto text = amount.print();
        INFO(text);
        const auto read = StatedAmount::parse(text);
        REQUIRE(read);
        amount.raw = text;
        CHECK(*read == amount);
        CHECK(read->print() == text);
    });
}

TEST_CASE("the interval of a printed figure contains what it was rounded from") {
    shirube::test::forAllSeeds(1000, [](auto& random) {
        const auto truth = random.magnitude(1'000'000'000'000);
        StatedAmount amount;
        amount.unit = AmountUnit::MillionYen;
        amount.stepYen = 1'000'000;
        const auto magnitude = std::abs(truth);
        const auto cut = magnitude / amount.stepYen * amount.stepYen;
        const bool isWhole = cut == magnitude;
        constexpr std::array kRoundings{Rounding::HalfUp, Rounding::Truncate, Rounding::Up, Rounding::Unknown};
        amount.rounding = random.oneOf(kRoundings);
        auto shown = cut;
        const bool up = amount.rounding == Rounding::Up || (amount.rounding == Rounding::Unknown && random.coin());
        if (up && !isWhole) {
            shown += amount.stepYen;
        } else if (amount.rounding == Rounding::HalfUp && magnitude - cut >= amount.stepYen / 2) {
            shown += amount.stepYen;
        }
        amount.money = Money(truth < 0 ? -shown : shown);
        INFO(truth << " printed as " << amount.money.yen());
        CHECK(amount.interval()->contains(Money(truth)));
    });
}

TEST_CASE("the interval is no wider than the printed digits allow") {
    auto amount = *StatedAmount::parse("10億円");
    amount.rounding = Rounding::HalfUp;
    CHECK(amount.interval()->lower.yen() == 950'000'000);
    CHECK(amount.interval()->upper->yen() == 1'049'999'999);
    amount.rounding = Rounding::Truncate;
    CHECK(amount.interval()->lower.yen() == 1'000'000'000);
    CHECK(amount.interval()->upper->yen() == 1'099'999'999);
    amount.rounding = Rounding::Exact;
    CHECK(amount.interval()->isExact());
    CHECK_FALSE(StatedAmount::parse("1.5兆円超")->interval()->upper);
    CHECK(StatedAmount::parse("最大10億円")->interval()->lower.yen() == 0);
    CHECK(StatedAmount::parse("約10億円")->interval()->fromQualifier);
}
