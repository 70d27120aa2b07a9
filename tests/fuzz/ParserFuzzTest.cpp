// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mutator.h"
#include "base/Text.h"
#include "domain/BudgetCycle.h"
#include "domain/FactKey.h"
#include "domain/StatedAmount.h"
#include "domain/StatedFigure.h"

using namespace shirube;

TEST_CASE("a damaged amount is refused with a message, or read as something that prints and reads back") {
    constexpr std::array<std::string_view, 9> kAmounts{"9,916億円",  "2兆1,706億円",  "378,299百万円",
                                                       "９．８億円", "△12億円",       "約1.3兆円",
                                                       "1.5兆円超",  "最大4,760億円", "123円"};
    std::size_t accepted = 0;
    test::forAllSeeds(20'000, [&](auto& random) {
        const auto text = test::mutate(std::string(random.oneOf(kAmounts)), random);
        const auto amount = domain::StatedAmount::parse(text);
        if (!amount) {
            CHECK_FALSE(amount.error().message.isEmpty());
            CHECK(base::isValidUtf8(amount.error().message.english()));
            return;
        }
        ++accepted;
        const auto again = domain::StatedAmount::parse(amount->print());
        REQUIRE(again);
        CHECK(again->money == amount->money);
        CHECK(again->stepYen == amount->stepYen);
        CHECK(again->qualifier == amount->qualifier);
        if (const auto interval = amount->interval()) {
            CHECK((interval->contains(amount->money) || amount->qualifier == domain::Qualifier::MoreThan));
        }
    });
    CHECK(accepted > 100);  // the damage is not so great that only refusals are tested
}

TEST_CASE("a damaged cycle is refused with a message, or read as one that prints and reads back") {
    constexpr std::array<std::string_view, 6> kCycles{"R6補正",      "R8当初(案)", "令和7年度当初予算",
                                                      "R7第2次補正", "FY2026当初", "平成31年度概算要求"};
    std::size_t accepted = 0;
    test::forAllSeeds(20'000, [&](auto& random) {
        const auto text = test::mutate(std::string(random.oneOf(kCycles)), random);
        const auto cycle = domain::BudgetCycle::parse(text);
        if (!cycle) {
            CHECK_FALSE(cycle.error().message.isEmpty());
            CHECK(base::isValidUtf8(cycle.error().message.english()));
            return;
        }
        ++accepted;
        CHECK(domain::BudgetCycle::parse(cycle->name()) == *cycle);
    });
    CHECK(accepted > 100);
}

TEST_CASE("a damaged figure is refused with a message, or read as something that prints and reads back") {
    constexpr std::array<std::string_view, 14> kFigures{"9,902億円",
                                                        "885兆円～1,146兆円",
                                                        "28.3%",
                                                        "10兆1000億ウォン",
                                                        "3,400億円 の内数",
                                                        "3割超",
                                                        "１．５兆円",
                                                        "約1,373万t",
                                                        "60～70%",
                                                        "最大約26億ユーロ",
                                                        "3,275 万トン/年",
                                                        "△0.12円",
                                                        "50兆円を超える",
                                                        "2024年"};
    constexpr std::array<std::string_view, 5> kHeaders{"", "億円", "%", "件", "兆"};
    std::size_t accepted = 0;
    test::forAllSeeds(20'000, [&](auto& random) {
        const auto text = test::mutate(std::string(random.oneOf(kFigures)), random);
        const std::string header(random.oneOf(kHeaders));
        const auto figure = domain::StatedFigure::parse(text, header);
        if (!figure) {
            CHECK_FALSE(figure.error().message.isEmpty());
            CHECK(base::isValidUtf8(figure.error().message.english()));
            return;
        }
        ++accepted;
        INFO(text << " prints " << figure->print());
        auto again = domain::StatedFigure::parse(figure->print());
        REQUIRE(again);
        again->raw = figure->raw;
        CHECK(*again == *figure);
        CHECK(figure->step > base::Decimal());
        CHECK((!figure->upper || figure->value < *figure->upper));
        if (const auto amount = figure->asAmount()) {
            CHECK(base::Decimal(amount->money.yen(), 0) == figure->value);
        }
    });
    CHECK(accepted > 100);
}

TEST_CASE("a damaged fact key is refused with a message, or read as one that prints and reads back") {
    constexpr std::array<std::string_view, 6> kKeys{
        "fund:post5g-fund/contribution@R6補正",       "line:post5g@R7当初/part#GX",
        "programme:post5g/theme_count#①(b) 目標達成", "series:market/value@2022-2030",
        "series:china-ic-fund/amount#第3期 / 開始年", "indicator:rate/actual@FY2022-FY2025"};
    std::size_t accepted = 0;
    test::forAllSeeds(20'000, [&](auto& random) {
        const auto text = test::mutate(std::string(random.oneOf(kKeys)), random);
        const auto key = domain::FactKey::parse(text);
        if (!key) {
            CHECK_FALSE(key.error().message.isEmpty());
            CHECK(base::isValidUtf8(key.error().message.english()));
            return;
        }
        ++accepted;
        INFO(text);
        CHECK(key->text() == text);
        CHECK(domain::FactKey::parse(key->text()) == *key);
    });
    CHECK(accepted > 100);
}

TEST_CASE("text of any bytes survives normalising, searching and trimming") {
    test::forAllSeeds(20'000, [](auto& random) {
        std::string bytes;
        for (auto n = random.between(0, 40); n > 0; --n) {
            bytes += static_cast<char>(random.between(0, 255));
        }
        const auto text = random.coin() ? bytes : test::mutate("ステージゲート 審査　ｹﾞｰﾄ 𠮷", random);
        CHECK(base::nfkc(base::nfkc(text)) == base::nfkc(text));
        CHECK(base::trimmed(base::trimmed(text)) == base::trimmed(text));
        CHECK(base::searchKey(base::searchKey(text)) == base::searchKey(text));
        CHECK(base::isValidUtf8(base::quoted(text)));
        CHECK((base::displayWidth(text) <= text.size() * 2));
    });
}
