// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ratio.h"

#include <cassert>
#include <numeric>

namespace shirube::base {

Ratio::Ratio(std::int64_t numerator, std::int64_t denominator) : m_numerator(numerator), m_denominator(denominator) {
    assert(denominator != 0);
    const auto divisor = std::gcd(m_numerator, m_denominator);
    if (divisor > 1) {
        m_numerator /= divisor;
        m_denominator /= divisor;
    }
    if (m_denominator < 0) {
        m_numerator = -m_numerator;
        m_denominator = -m_denominator;
    }
}

std::string Ratio::percent(int decimals) const {
    // Long division digit by digit: no intermediate exceeds ten times the denominator, which money keeps below 2^60.
    const bool negative = m_numerator < 0;
    const auto denominator = static_cast<std::uint64_t>(m_denominator);
    auto rest = negative ? ~static_cast<std::uint64_t>(m_numerator) + 1 : static_cast<std::uint64_t>(m_numerator);
    std::string digits = std::to_string(rest / denominator);
    rest %= denominator;
    for (int i = 0; i < decimals + 2; ++i) {
        rest *= 10;
        digits += static_cast<char>('0' + static_cast<char>(rest / denominator));
        rest %= denominator;
    }
    if (rest >= denominator - rest) {  // half or more: carry away from zero
        auto i = digits.size();
        while (i > 0 && digits[i - 1] == '9') {
            digits[--i] = '0';
        }
        if (i == 0) {
            digits.insert(0, 1, '1');
        } else {
            ++digits[i - 1];
        }
    }
    const auto point = digits.size() - static_cast<std::size_t>(decimals);
    std::string whole = digits.substr(0, point);
    const auto firstNonZero = whole.find_first_not_of('0');
    whole = firstNonZero == std::string::npos ? "0" : whole.substr(firstNonZero);
    std::string out = decimals > 0 ? whole + "." + digits.substr(point) : whole;
    const bool isZero = out.find_first_not_of("0.") == std::string::npos;
    return negative && !isZero ? "-" + out : out;
}

}  // namespace shirube::base
