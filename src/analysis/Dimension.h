// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>

#include "domain/FactKey.h"
#include "domain/FigureUnit.h"

namespace shirube::analysis {

/// Whether the unit counts money.
[[nodiscard]] bool isCurrency(const std::string& base);

/// What a figure, or a result computed from figures, counts: base units with their exponents. 円 ÷ 人 has 円 once and
/// 人 once below. 倍, 点, % and 割 are pure numbers.
class Dimension {
public:
    /// A number of the formula itself: it agrees with anything.
    Dimension() = default;
    /// Counts of rows and means of grades, whose units nobody prints: what is computed from them agrees with anything.
    [[nodiscard]] static Dimension unprinted();
    /// A rate in yen is an exchange rate: yen for one of some other currency.
    [[nodiscard]] static Dimension of(const domain::FactKey& fact, const domain::FigureUnit& unit);

    /// Of a product, and of a power. What only one of two factors counts by the piece may be meant of the other one, as
    /// in 4社 × 5万枚 (each), and is then not held against the result.
    [[nodiscard]] Dimension times(const Dimension& other) const;
    [[nodiscard]] Dimension toThe(int exponent) const;

    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// Whether figures of both add up and compare.
    [[nodiscard]] bool agreesWith(const Dimension& other) const;
    /// 円, 枚·社, 円·人^-1; 1 of a pure number.
    [[nodiscard]] std::string text() const;

private:
    [[nodiscard]] int exponentOf(const std::string& unit) const;
    void cancelCurrency();

    bool m_isKnown = false;
    bool m_isUnprinted = false;
    std::map<std::string, int> m_exponents;  // none is 0
    std::set<std::string> m_optional;        // units that the result may do without
};

}  // namespace shirube::analysis
