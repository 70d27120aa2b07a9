// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FactKey.h"

#include <array>
#include <unordered_set>

#include "support/Property.h"

using namespace shirube;
using domain::FactKey;
using domain::Measure;
using domain::SubjectKind;

TEST_CASE("the pieces of a fact key are read") {
    const auto fund = FactKey::parse("fund:post5g-fund/contribution@R6補正");
    REQUIRE(fund);
    CHECK(fund->subjectKind == SubjectKind::Fund);
    CHECK(fund->subject == "post5g-fund");
    CHECK(fund->measure == Measure::Contribution);
    CHECK(fund->period.text() == "R6補正");
    CHECK(fund->breakdown.empty());

    const auto line = FactKey::parse("line:post5g@R7当初/energy/part#GX");
    REQUIRE(line);
    CHECK(line->subjectKind == SubjectKind::BudgetLine);
    CHECK(line->subject == "post5g@R7当初/energy");
    CHECK(line->measure == Measure::Part);
    CHECK(line->period.kind() == domain::Period::Kind::None);
    CHECK(line->breakdown == "GX");

    const auto count = FactKey::parse("programme:post5g/theme_count#①(b) 目標達成 / 1@2#3");
    REQUIRE(count);
    CHECK(count->breakdown == "①(b) 目標達成 / 1@2#3");
}

TEST_CASE("a broken fact key is refused with the key and the piece that is wrong") {
    struct Example {
        const char* text;
        const char* piece;
    };
    const auto example =
        GENERATE(Example{"", "kind:subject/measure"}, Example{"fund", "kind:subject/measure"},
                 Example{"fund:post5g-fund", "kind:subject/measure"}, Example{"fond:a/amount", "fond is no kind"},
                 Example{"fund:/amount", "is not an id"}, Example{"fund:a b/amount", "“a b” is not an id"},
                 Example{"fund:a/amounts", "amounts is no measure"}, Example{"fund:a/", " is no measure"},
                 Example{"fund:a/amount@", "“” is not a period"}, Example{"fund:a/amount@R99", "“R99” is not a period"},
                 Example{"fund:a/amount#", "“” is not a breakdown"}, Example{"fund:a/amount# use", "“ use” is not"},
                 Example{"fund:a/amount@FY2024@FY2025", "FY2024@FY2025"}, Example{"fund:a#b/amount", "is not the key"});
    INFO(example.text);
    const auto key = FactKey::parse(example.text);
    REQUIRE_FALSE(key);
    CHECK(key.error().code == base::ErrorCode::InvalidInput);
    CHECK_THAT(key.error().message.english(), Catch::Matchers::Contains(example.piece));
}

TEST_CASE("too long or broken text is no fact key") {
    CHECK_FALSE(FactKey::parse("fund:" + std::string(500, 'a') + "/amount"));
    CHECK_FALSE(FactKey::parse("fund:\xFF/amount"));
    CHECK_FALSE(FactKey::parse(std::string("fund:a/amount#x\n")));
}

TEST_CASE("what a fact key prints is read back as the same key, and equal keys have one hash") {
    constexpr std::array<std::string_view, 4> kSubjects{"post5g", "post5g@R7当初", "post5g@R7当初/b", "a-1"};
    constexpr std::array<std::string_view, 7> kPeriods{"",       "FY2024",        "2030",     "2026-02",
                                                       "R7補正", "FY2022-FY2025", "2022-2030"};
    constexpr std::array<std::string_view, 5> kBreakdowns{"", "前工程", "①(b) / 目標達成", "NVIDIA", "#@/:"};
    constexpr std::array kKinds{SubjectKind::Programme, SubjectKind::BudgetLine, SubjectKind::Series};
    constexpr std::array kMeasures{Measure::Amount, Measure::ThemeCount, Measure::PatentsGrantedForeign};
    std::unordered_set<FactKey> seen;
    test::forAllSeeds(500, [&](auto& random) {
        FactKey key;
        key.subjectKind = random.oneOf(kKinds);
        key.subject = random.oneOf(kSubjects);
        key.measure = random.oneOf(kMeasures);
        key.period = *domain::Period::parse(random.oneOf(kPeriods));
        key.breakdown = random.oneOf(kBreakdowns);
        INFO(key.text());
        const auto again = FactKey::parse(key.text());
        REQUIRE(again);
        CHECK(*again == key);
        seen.insert(key);
        CHECK(seen.contains(*again));
    });
}
