// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Period.h"

#include <algorithm>
#include <array>
#include <vector>

#include "support/Catch.h"

using namespace shirube;
using domain::Period;

TEST_CASE("every form of a period is read and printed as it was") {
    struct Example {
        const char* text;
        Period::Kind kind;
        int firstYear;
        int lastYear;
        const char* label;
    };
    const auto example = GENERATE(Example{"", Period::Kind::None, 0, 0, ""},
                                  Example{"FY2024", Period::Kind::FiscalYear, 2024, 2024, "FY2024"},
                                  Example{"2030", Period::Kind::CalendarYear, 2030, 2030, "CY2030"},
                                  Example{"2026-02", Period::Kind::Date, 2026, 2026, "2026/2"},
                                  Example{"2024-02-29", Period::Kind::Date, 2024, 2024, "2024/2/29"},
                                  Example{"R7補正", Period::Kind::Cycle, 2025, 2025, "R7補正"},
                                  Example{"R6第2次補正", Period::Kind::Cycle, 2024, 2024, "R6第2次補正"},
                                  Example{"FY2022-FY2025", Period::Kind::FiscalSpan, 2022, 2025, "FY2022 to FY2025"},
                                  Example{"2022-2030", Period::Kind::CalendarSpan, 2022, 2030, "CY2022 to CY2030"});
    INFO(example.text);
    const auto period = Period::parse(example.text);
    REQUIRE(period);
    CHECK(period->kind() == example.kind);
    CHECK(period->text() == example.text);
    CHECK(period->firstYear() == example.firstYear);
    CHECK(period->lastYear() == example.lastYear);
    CHECK(period->label().english() == example.label);
    CHECK(period->cycle().has_value() == (example.kind == Period::Kind::Cycle));
}

TEST_CASE("anything else is no period") {
    const auto* text = GENERATE("FY24", "FY 2024", "R6", "令和6年度", "R8当初(案)", "2026-2", "2026-13", "2026-02-30",
                                "2026-00", "FY2025-FY2022", "FY2022-2025", "2022-FY2025", "2030-2030", "2026-02-12-01",
                                "-", "2022-", "９９９９", "２０３０", " 2030", "0000", "1e03", "2022〜2030");
    INFO(text);
    const auto period = Period::parse(text);
    REQUIRE_FALSE(period);
    CHECK(period.error().code == base::ErrorCode::InvalidInput);
    CHECK(period.error().message.english().find(text) != std::string::npos);
}

TEST_CASE("periods order by time") {
    constexpr std::array kInOrder{"",       "1999",        "FY2022",    "FY2022-FY2025", "FY2024",  "R6当初",
                                  "R6補正", "R6第2次補正", "2024-2030", "2026",          "2026-02", "2026-02-12"};
    std::vector<Period> periods;
    for (const auto* text : kInOrder) {
        periods.push_back(*Period::parse(text));
    }
    auto shuffled = periods;
    std::reverse(shuffled.begin(), shuffled.end());
    std::sort(shuffled.begin(), shuffled.end());
    CHECK(shuffled == periods);
    CHECK(Period(domain::FiscalYear(2024)) == *Period::parse("FY2024"));
    CHECK(Period(*domain::BudgetCycle::parse("令和6年度補正予算")) == *Period::parse("R6補正"));
}
