// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/Message.h"
#include "base/Result.h"
#include "domain/BudgetCycle.h"

namespace shirube::domain {

/// The time that a figure is of: none, a 年度, a calendar year, a month or day, a budget cycle, or a span of years.
class Period {
public:
    enum class Kind { None, FiscalYear, CalendarYear, Date, Cycle, FiscalSpan, CalendarSpan };

    Period() = default;
    explicit Period(FiscalYear year);
    explicit Period(const BudgetCycle& cycle);

    /// Reads the text of a fact key: empty, FY2024, 2030, 2026-02, 2026-02-12, R7補正, FY2022-FY2025, 2022-2030.
    /// InvalidInput quotes anything else.
    [[nodiscard]] static base::Result<Period> parse(std::string_view text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The text that parse() reads.
    [[nodiscard]] const std::string& text() const { return m_text; }
    /// For a reader: 2024年度, 2030年, 2026年2月, R7補正, 2022年度～2025年度; empty for none. {0} arguments are
    /// figures.
    [[nodiscard]] base::Message label() const;
    /// First and last (fiscal or calendar) year; 0 for none. A cycle's is its fiscal year, a date's its calendar year.
    [[nodiscard]] int firstYear() const { return m_firstYear; }
    [[nodiscard]] int lastYear() const { return m_lastYear; }
    /// Of a Cycle.
    [[nodiscard]] const std::optional<BudgetCycle>& cycle() const { return m_cycle; }

    /// By time, then kind, then text.
    friend std::strong_ordering operator<=>(const Period& a, const Period& b);
    friend bool operator==(const Period& a, const Period& b) { return a.m_text == b.m_text; }

private:
    Kind m_kind = Kind::None;
    std::string m_text;
    int m_firstYear = 0;
    int m_lastYear = 0;
    std::optional<BudgetCycle> m_cycle;
};

}  // namespace shirube::domain
