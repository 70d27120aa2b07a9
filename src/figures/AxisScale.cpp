// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AxisScale.h"

#include <algorithm>
#include <cmath>

namespace shirube::figures {

namespace {

// `value` in its unit with `decimals` digits, thousands separators and △ for negatives.
QString tickLabel(double value, int decimals) {
    auto digits = QString::number(std::abs(value), 'f', decimals);
    auto point = digits.indexOf(QLatin1Char('.'));
    for (auto at = (point < 0 ? digits.size() : point) - 3; at > 0; at -= 3) {
        digits.insert(at, QLatin1Char(','));
    }
    return value < 0 ? QStringLiteral("△") + digits : digits;
}

}  // namespace

AxisScale::AxisScale(double lowest, double highest, int maxIntervals, domain::AmountUnit unit) {
    // Yen are whole, and so are their ticks.
    setTicks(lowest, highest, maxIntervals, static_cast<double>(domain::yenPer(unit)), 0);
}

AxisScale::AxisScale(double lowest, double highest, int maxIntervals, bool isWhole) {
    constexpr int kLeastExponent = -9;
    setTicks(lowest, highest, maxIntervals, 1, isWhole ? 0 : kLeastExponent);
}

void AxisScale::setTicks(double lowest, double highest, int maxIntervals, double perUnit, int leastExponent) {
    double low = std::min(lowest, 0.0);
    double high = std::max(highest, 0.0);
    if (low == high) {
        high = perUnit;
    }
    int exponent = static_cast<int>(std::floor(std::log10((high - low) / std::max(maxIntervals, 1)))) - 1;
    exponent = std::max(exponent, leastExponent);
    double step = 0;
    double first = 0;
    double last = 0;
    for (bool isFound = false; !isFound; ++exponent) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            step = factor * std::pow(10.0, exponent);
            first = std::floor(low / step);
            last = std::ceil(high / step);
            // One interval says nothing about the scale; two are the least where as many may be.
            if (last - first <= std::max(maxIntervals, 2)) {
                isFound = true;
                break;
            }
        }
    }
    const double stepInUnit = step / perUnit;
    const int decimals = stepInUnit >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(stepInUnit) - 1e-9));
    for (double n = first; n <= last; ++n) {
        m_ticks.push_back({n * step, tickLabel(n * stepInUnit, decimals)});
    }
}

QString axisUnit(const analysis::FigureSpec& spec) {
    const auto unit = QString::fromStdString(spec.unitLabel);
    if (unit.isEmpty() || unit.contains(QLatin1Char(':')) || unit.contains(QChar(u'：')) ||
        unit.startsWith(QLatin1Char('(')) || unit.startsWith(QChar(u'（'))) {
        return unit;
    }
    return spec.language == "ja" ? QStringLiteral("（") + unit + QStringLiteral("）")
                                 : QStringLiteral("(") + unit + QStringLiteral(")");
}

}  // namespace shirube::figures
