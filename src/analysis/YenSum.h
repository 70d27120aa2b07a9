// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/Money.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

/// A sum of yen in which missing is not zero: it has a total from the first amount on.
class YenSum {
public:
    void add(const std::optional<std::int64_t>& yen) {
        if (yen) {
            m_sum.add(domain::Money(*yen));
            m_hasAny = true;
        }
    }
    [[nodiscard]] bool hasAny() const { return m_hasAny; }
    /// Nothing without an amount, or where it doesn't fit.
    [[nodiscard]] std::optional<std::int64_t> total() const {
        const auto total = m_sum.total();
        return m_hasAny && total ? std::optional(total->yen()) : std::nullopt;
    }

private:
    domain::MoneyAccumulator m_sum;
    bool m_hasAny = false;
};

/// a − b; nothing where it doesn't fit.
[[nodiscard]] inline std::optional<std::int64_t> yenDifference(std::int64_t a, std::int64_t b) {
    const auto difference = domain::subtract(domain::Money(a), domain::Money(b));
    return difference ? std::optional(difference->yen()) : std::nullopt;
}

/// 10,715,267,000 or △8: in whole yen, without the unit.
[[nodiscard]] inline std::string yenText(std::int64_t yen) {
    return domain::formatMoney(domain::Money(yen), domain::AmountUnit::Yen);
}
/// A sum that doesn't fit as a dash.
[[nodiscard]] inline std::string yenText(const std::optional<std::int64_t>& yen) {
    return yen ? yenText(*yen) : std::string("—");
}

}  // namespace shirube::analysis
