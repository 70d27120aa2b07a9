// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FigureUnit.h"

#include "support/Catch.h"

using shirube::domain::FigureUnit;

TEST_CASE("units are a scale of ten and a base unit") {
    struct Example {
        const char* text;
        const char* name;
        const char* base;
        int scale;
    };
    const auto example = GENERATE(
        Example{"円", "円", "円", 0}, Example{"千円", "千円", "円", 3}, Example{"百万円", "百万円", "円", 6},
        Example{"億円", "億円", "円", 8}, Example{"十億円", "十億円", "円", 9}, Example{"兆円", "兆円", "円", 12},
        Example{"兆ウォン", "兆ウォン", "ウォン", 12}, Example{"万トン/年", "万トン/年", "トン/年", 4},
        Example{"万t", "万t", "トン", 4}, Example{"億$", "億$", "ドル", 8}, Example{"億米ドル", "億米ドル", "ドル", 8},
        Example{"名", "名", "人", 0}, Example{"%", "%", "", -2}, Example{"％", "%", "", -2},
        Example{"％ポイント", "%ポイント", "", -2}, Example{"%pt", "%pt", "", -2}, Example{"割", "割", "", -1},
        Example{"兆", "兆", "", 12}, Example{"位", "位", "位", 0}, Example{"ＥＦ", "EF", "EF", 0},
        Example{"万GPU時間", "万GPU時間", "GPU時間", 4}, Example{"nm", "nm", "nm", 0});
    INFO(example.text);
    const auto unit = FigureUnit::parse(example.text);
    REQUIRE(unit);
    CHECK(unit->name == example.name);
    CHECK(unit->base == example.base);
    CHECK(unit->scale == example.scale);
    CHECK(FigureUnit::parse(unit->name) == unit);
    CHECK(unit->isYen() == (unit->base == "円"));
    CHECK(unit->isPureNumber() == unit->base.empty());
}

TEST_CASE("text that is no unit is refused") {
    const auto* text = GENERATE("", "億億円", "1円", "億 円", "円)", "/年", "-", "=円", "分の1", "円～兆円", "<p>",
                                "円\n", "CO2", "約円", "円、", "億円の内数", "%程", "%/年");
    INFO(text);
    CHECK_FALSE(FigureUnit::parse(text));
    CHECK_FALSE(FigureUnit::parse("\xFF"));
    CHECK_FALSE(FigureUnit::parse(std::string(100, 'a')));
}
