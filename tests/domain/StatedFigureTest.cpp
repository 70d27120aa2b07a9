// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StatedFigure.h"

#include <array>

#include "support/Property.h"

using namespace shirube;
using base::Decimal;
using domain::Qualifier;
using domain::StatedFigure;

namespace {

Decimal number(const char* text) {
    return Decimal::parse(text).value();
}

// Equal but for the text that was read.
bool isSame(StatedFigure a, const StatedFigure& b) {
    a.raw = b.raw;
    return a == b;
}

}  // namespace

TEST_CASE("figures as the documents print them are read in base units") {
    struct Example {
        const char* text;
        const char* value;
        const char* step;
        const char* base;
        Qualifier qualifier = Qualifier::None;
        bool withinEnvelope = false;
        const char* print = nullptr;
    };
    const auto example = GENERATE(
        Example{"9,902億円", "990200000000", "100000000", "円"}, Example{"28.3%", "0.283", "0.001", ""},
        Example{"53位", "53", "1", "位"}, Example{"△12億円", "-1200000000", "100000000", "円"},
        Example{"１．５兆円", "1500000000000", "100000000000", "円", Qualifier::None, false, "1.5兆円"},
        Example{"1.5兆円超", "1500000000000", "100000000000", "円", Qualifier::MoreThan},
        Example{"50兆円を超える", "50000000000000", "1000000000000", "円", Qualifier::MoreThan, false, "50兆円超"},
        Example{"3割超", "0.3", "0.1", "", Qualifier::MoreThan},
        Example{"10%未満", "0.1", "0.01", "", Qualifier::LessThan},
        Example{"約20兆円", "20000000000000", "1000000000000", "円", Qualifier::About},
        Example{"約2.4兆円", "2400000000000", "100000000000", "円", Qualifier::About},
        Example{"3,400億円 の内数", "340000000000", "100000000", "円", Qualifier::None, true, "3,400億円の内数"},
        Example{"22.1億円 の内数", "2210000000", "10000000", "円", Qualifier::None, true, "22.1億円の内数"},
        Example{"10兆1000億ウォン", "10100000000000", "100000000", "ウォン", Qualifier::None, false, "101,000億ウォン"},
        Example{"2兆7,779億円", "2777900000000", "100000000", "円", Qualifier::None, false, "27,779億円"},
        Example{"3億5,000万円", "350000000", "10000", "円", Qualifier::None, false, "35,000万円"},
        Example{"最大約26億ユーロ", "2600000000", "100000000", "ユーロ", Qualifier::UpTo, false, "最大26億ユーロ"},
        Example{"約200億ドル以上", "20000000000", "100000000", "ドル", Qualifier::AtLeast, false, "200億ドル以上"},
        Example{"約2,000名程度", "2000", "1", "人", Qualifier::About, false, "約2,000名"},
        Example{"378,299百万円", "378299000000", "1000000", "円"},
        Example{"約1,373万t", "13730000", "10000", "トン", Qualifier::About},
        Example{"3,275 万トン/年", "32750000", "10000", "トン/年", Qualifier::None, false, "3,275万トン/年"},
        Example{"0.001秒", "0.001", "0.001", "秒"}, Example{"2024年", "2024", "1", "年"},
        Example{"0.0%", "0", "0.001", ""}, Example{"1.50倍", "1.5", "0.01", "倍"}, Example{"7.2EF", "7.2", "0.1", "EF"},
        Example{"2兆", "2000000000000", "1000000000000", ""});
    INFO(example.text);
    const auto figure = StatedFigure::parse(example.text);
    REQUIRE(figure);
    CHECK(figure->value == number(example.value));
    CHECK(figure->step == number(example.step));
    CHECK(figure->unit.base == example.base);
    CHECK(figure->qualifier == example.qualifier);
    CHECK(figure->withinEnvelope == example.withinEnvelope);
    CHECK_FALSE(figure->upper);
    CHECK(figure->raw == example.text);
    CHECK(figure->print() == (example.print ? example.print : example.text));
    CHECK(isSame(*StatedFigure::parse(figure->print()), *figure));
}

TEST_CASE("a range has both ends, in the unit of its own or of the other end") {
    struct Example {
        const char* text;
        const char* lower;
        const char* upper;
        const char* step;
        const char* print;
    };
    const auto example = GENERATE(
        Example{"885兆円～1,146兆円", "885000000000000", "1146000000000000", "1000000000000", "885兆円～1,146兆円"},
        Example{"1,595兆～2,567兆円", "1595000000000000", "2567000000000000", "1000000000000", "1,595兆円～2,567兆円"},
        Example{"60～70%", "0.6", "0.7", "0.01", "60%～70%"},
        Example{"5〜6万枚", "50000", "60000", "10000", "5万枚～6万枚"},
        Example{"1.5～2年", "1.5", "2", "1", "1.5年～2年"},
        Example{"9,000億円～1兆円", "900000000000", "1000000000000", "1000000000000", "0.9兆円～1兆円"});
    INFO(example.text);
    const auto figure = StatedFigure::parse(example.text);
    REQUIRE(figure);
    CHECK(figure->value == number(example.lower));
    CHECK(figure->upper == number(example.upper));
    CHECK(figure->step == number(example.step));
    CHECK(figure->print() == example.print);
    CHECK(isSame(*StatedFigure::parse(figure->print()), *figure));
    CHECK_FALSE(figure->asAmount());
}

TEST_CASE("a figure without a unit has that of its table's header") {
    CHECK(StatedFigure::parse("9,902", "億円")->value == number("990200000000"));
    CHECK(StatedFigure::parse("28.3", "％")->value == number("0.283"));
    CHECK(StatedFigure::parse("50以上", "件")->qualifier == Qualifier::AtLeast);
    CHECK(StatedFigure::parse("1.2兆", "億円")->value == number("1200000000000"));
    CHECK(StatedFigure::parse("1.2兆", "円")->unit.name == "兆円");
    CHECK(StatedFigure::parse("9,902億円", "%")->unit.name == "億円");
    CHECK(StatedFigure::parse("2.6")->unit == domain::FigureUnit{});
    CHECK_FALSE(StatedFigure::parse("9,902", "1億円"));
}

TEST_CASE("text that is no figure is refused with the text in the message") {
    const auto* text = GENERATE(
        "最大1/2", "<p>12億円</p>", "12億億円", "NaN", "億円", "10分の1", "1,23億円", "12,3456億円", ",123億円",
        "1.億円", ".5%", "1.2.3", "--5", "△△5億円", "2.5兆300億円", "1兆10,000億円", "1兆億円", "1億2兆円", "約",
        "=1+1", "1e9", "12億円超以上", "最大12億円以上", "最大上限12億円", "三億円", "70～60%", "60～60%", "5円～6%",
        "1～2～3", "～5", "5～", "12億円)", "の内数", "定額", "9円10銭", "未定", "－", "12億円 ※", "12億円\n13億円");
    INFO(text);
    const auto figure = StatedFigure::parse(text);
    REQUIRE_FALSE(figure);
    CHECK(figure.error().code == base::ErrorCode::InvalidInput);
    CHECK_THAT(figure.error().message.english(), Catch::Matchers::Contains(text));
}

TEST_CASE("too many digits, too long text and broken UTF-8 are refused") {
    CHECK(StatedFigure::parse("1234567890123456789件").error().code == base::ErrorCode::Overflow);
    CHECK(StatedFigure::parse("0.0000000000001%").error().code == base::ErrorCode::Overflow);
    CHECK(StatedFigure::parse("99999999兆1億円"));
    CHECK(StatedFigure::parse("999999999999999兆1円").error().code == base::ErrorCode::Overflow);
    CHECK(StatedFigure::parse(std::string(1'000, '9')).error().code == base::ErrorCode::InvalidInput);
    CHECK_FALSE(StatedFigure::parse("12\x89\xAD\x89\x7E"));
    CHECK_FALSE(StatedFigure::parse(""));
    CHECK_FALSE(StatedFigure::parse("　"));
}

TEST_CASE("what any figure prints is read back as the same figure") {
    constexpr std::array<std::string_view, 15> kUnits{
        "円", "千円", "万円", "百万円", "億円", "兆円", "億ユーロ", "%", "割", "件", "位", "年", "万トン/年", "EF", ""};
    constexpr std::array<std::string_view, 4> kPrefixes{"", "", "約", "最大"};
    constexpr std::array<std::string_view, 6> kSuffixes{"", "", "超", "以上", "以下", "未満"};
    test::forAllSeeds(3000, [&](auto& random) {
        const auto decimals = random.between(0, 3);
        const auto printed = [&](std::int64_t digits) {
            const auto text = Decimal(digits, static_cast<int>(-decimals)).text();
            return text.starts_with('-') ? "△" + text.substr(1) : text;
        };
        const auto lower = random.magnitude(1'000'000'000);
        std::string text(random.oneOf(kPrefixes));
        text += printed(lower);
        const std::string unit(random.oneOf(kUnits));
        if (random.between(0, 4) == 0) {
            text += unit + "～" + printed(lower + random.between(1, 1'000));
        }
        text += unit;
        if (!text.starts_with("最大")) {
            text += random.oneOf(kSuffixes);
        }
        if (random.coin()) {
            text += "の内数";
        }
        INFO(text);
        const auto figure = StatedFigure::parse(text);
        REQUIRE(figure);
        const auto again = StatedFigure::parse(figure->print());
        REQUIRE(again);
        CHECK(isSame(*again, *figure));
        CHECK(again->print() == figure->print());
    });
}

TEST_CASE("one printed number in two units of one base differs by the scale alone") {
    test::forAllSeeds(500, [](auto& random) {
        const auto digits = std::to_string(random.between(0, 1'000'000));
        const auto oku = *StatedFigure::parse(digits + "億トン");
        const auto man = *StatedFigure::parse(digits + "万トン");
        CHECK(oku.value == man.value.scaledDown(-4));
        CHECK(oku.step == man.step.scaledDown(-4));
    });
}

TEST_CASE("an amount in yen is the same as a figure and as an amount") {
    const auto* text =
        GENERATE("9,916億円", "2兆1,706億円", "378,299百万円", "△12億円", "約1.3兆円", "1.5兆円超", "123円");
    INFO(text);
    const auto amount = domain::StatedAmount::parse(text);
    REQUIRE(amount);
    const auto figure = StatedFigure::fromAmount(*amount);
    CHECK(figure == *StatedFigure::parse(text));
    CHECK(figure.asAmount() == *amount);
}

TEST_CASE("what is not one amount in whole yen is no amount") {
    CHECK_FALSE(StatedFigure::parse("0.11円")->asAmount());
    CHECK_FALSE(StatedFigure::parse("28.3%")->asAmount());
    CHECK_FALSE(StatedFigure::parse("5億ユーロ")->asAmount());
    CHECK_FALSE(StatedFigure::parse("12億円未満")->asAmount());
    CHECK_FALSE(StatedFigure::parse("99999999兆円")->asAmount());
    const auto pay = StatedFigure::parse("36万円")->asAmount();
    REQUIRE(pay);
    CHECK(pay->money.yen() == 360'000);
    CHECK(pay->stepYen == 10'000);
    CHECK(pay->unit == domain::AmountUnit::ThousandYen);
}

TEST_CASE("a loose word leaves the last digit that is not a zero open") {
    const auto room = [](const char* text) { return StatedFigure::parse(text)->looseRoom().text(); };
    CHECK(room("約2,700億円") == "5000000000");
    CHECK(room("約20兆円") == "5000000000000");
    CHECK(room("約35.0兆円") == "100000000000");
    CHECK(room("約1.3兆円") == "100000000000");
    CHECK(room("約13,054億円") == "100000000");
    CHECK(room("約0億円") == "100000000");
    CHECK(room("約1,150億円～1,200億円") == "5000000000");
    CHECK(room("約0億円～300億円") == "5000000000");
}
