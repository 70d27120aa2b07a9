// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FiscalYear.h"

#include "support/Catch.h"

using shirube::domain::FiscalYear;

TEST_CASE("a fiscal year is read in every form that documents use") {
    for (const auto* text :
         {"R6", "R06", "令和6年度", "令和６年度", "FY2024", "2024年度", "２０２４年度", "2024", " Ｒ６ "}) {
        INFO(text);
        CHECK(FiscalYear::parse(text)->year() == 2024);
    }
    CHECK(FiscalYear::parse("平成30年度")->year() == 2018);
    CHECK(FiscalYear::parse("令和元年度")->year() == 2019);
    CHECK(FiscalYear::parse("平成31年度")->year() == 2019);
    CHECK(FiscalYear::parse("H元")->year() == 1989);
    CHECK(FiscalYear::parse("昭和63年度")->year() == 1988);
}

TEST_CASE("anything else is refused and quoted") {
    for (const auto* text :
         {"", "R", "R0", "R-1", "令和", "平成32年度", "24", "20240", "FY24", "X6", "R6年", "令和六年度", "1925"}) {
        INFO(text);
        const auto year = FiscalYear::parse(text);
        REQUIRE_FALSE(year);
        CHECK(year.error().message.english().find(text) != std::string::npos);
    }
}

TEST_CASE("what is printed is read back as the same year") {
    for (int year = 1926; year <= 2200; ++year) {
        const FiscalYear value(year);
        INFO(year);
        CHECK(FiscalYear::parse(value.shortEra()) == value);
        CHECK(FiscalYear::parse(value.longEra()) == value);
        CHECK(FiscalYear::parse(value.western()) == value);
    }
    CHECK(FiscalYear(2019).shortEra() == "R1");
    CHECK(FiscalYear(2019).longEra() == "令和元年度");
    CHECK(FiscalYear(2018).longEra() == "平成30年度");
    CHECK(FiscalYear(2024).western() == "FY2024");
    CHECK(FiscalYear(2024).previous() == FiscalYear(2023));
}
