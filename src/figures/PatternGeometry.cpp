// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PatternGeometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace shirube::figures {

namespace {

// The multiples of `step` between the two.
template <typename Visit>
void forSteps(double from, double to, double step, Visit visit) {
    for (double n = std::ceil(from / step); n * step <= to; ++n) {
        visit(n * step);
    }
}

}  // namespace

std::vector<QLineF> patternLines(Pattern pattern, const QRectF& rect) {
    std::vector<QLineF> lines;
    switch (pattern) {
        case Pattern::None:
        case Pattern::Dots:
            break;
        case Pattern::Diagonal:
            // x + y is constant along a line that rises to the right.
            forSteps(rect.left() + rect.top(), rect.right() + rect.bottom(), kPatternStep * std::numbers::sqrt2,
                     [&](double sum) {
                         const double top = std::max(rect.top(), sum - rect.right());
                         const double bottom = std::min(rect.bottom(), sum - rect.left());
                         lines.emplace_back(sum - bottom, bottom, sum - top, top);
                     });
            break;
        case Pattern::Horizontal:
            forSteps(rect.top(), rect.bottom(), kPatternStep,
                     [&](double y) { lines.emplace_back(rect.left(), y, rect.right(), y); });
            break;
        case Pattern::Vertical:
            forSteps(rect.left(), rect.right(), kPatternStep,
                     [&](double x) { lines.emplace_back(x, rect.top(), x, rect.bottom()); });
            break;
    }
    return lines;
}

std::vector<QPointF> patternDots(const QRectF& rect) {
    std::vector<QPointF> dots;
    const auto inner = rect.adjusted(kPatternDot, kPatternDot, -kPatternDot, -kPatternDot);
    forSteps(inner.top(), inner.bottom(), kPatternStep, [&](double y) {
        forSteps(inner.left(), inner.right(), kPatternStep, [&](double x) { dots.emplace_back(x, y); });
    });
    return dots;
}

}  // namespace shirube::figures
