// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "base/Result.h"

namespace shirube::domain {

/// 年度: 1 April of `year()` to 31 March. FY2024 = 令和6年度 = R6.
class FiscalYear {
public:
    constexpr explicit FiscalYear(int year) : m_year(year) {}

    /// Reads R6, R06, H30, S63, 令和6年度, 平成31年度, 令和元年度, FY2024, 2024年度, 2024, also in full-width digits.
    /// InvalidInput quotes the text; years before 1926 (昭和元年) and after 2200 are refused.
    [[nodiscard]] static base::Result<FiscalYear> parse(std::string_view text);

    [[nodiscard]] constexpr int year() const { return m_year; }
    /// R6, H30, S63. The year in which an era begins carries the new era: FY2019 = R1.
    [[nodiscard]] std::string shortEra() const;
    /// 令和6年度, 令和元年度.
    [[nodiscard]] std::string longEra() const;
    /// FY2024.
    [[nodiscard]] std::string western() const;

    [[nodiscard]] constexpr FiscalYear previous() const { return FiscalYear(m_year - 1); }

    friend constexpr auto operator<=>(const FiscalYear&, const FiscalYear&) = default;

private:
    int m_year;
};

}  // namespace shirube::domain
