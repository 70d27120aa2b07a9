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
    if (rect.isEmpty()) {
        return lines;
    }
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
        case Pattern::Grid: {
            lines = patternLines(Pattern::Horizontal, rect);
            const auto upright = patternLines(Pattern::Vertical, rect);
            lines.insert(lines.end(), upright.begin(), upright.end());
            break;
        }
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

std::vector<QLineF> patternLines(Pattern pattern, const QPolygonF& polygon) {
    std::vector<QLineF> lines;
    for (const auto& whole : patternLines(pattern, polygon.boundingRect())) {
        // Where the line crosses the edges, as shares of its length: inside between the 1st and 2nd, the 3rd and 4th, …
        std::vector<double> crossings;
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF a = polygon[i];
            const QPointF b = polygon[(i + 1) % polygon.size()];
            const auto side = [&whole](QPointF p) {
                return whole.dx() * (p.y() - whole.y1()) - whole.dy() * (p.x() - whole.x1());
            };
            const double sideA = side(a);
            const double sideB = side(b);
            if ((sideA < 0) == (sideB < 0)) {
                continue;
            }
            const QPointF at = a + (b - a) * (sideA / (sideA - sideB));
            const QPointF along = at - whole.p1();
            crossings.push_back((along.x() * whole.dx() + along.y() * whole.dy()) /
                                (whole.dx() * whole.dx() + whole.dy() * whole.dy()));
        }
        std::sort(crossings.begin(), crossings.end());
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
            lines.emplace_back(whole.pointAt(crossings[i]), whole.pointAt(crossings[i + 1]));
        }
    }
    return lines;
}

std::vector<QPointF> patternDots(const QPolygonF& polygon) {
    auto dots = patternDots(polygon.boundingRect());
    std::erase_if(dots, [&polygon](QPointF dot) { return !polygon.containsPoint(dot, Qt::OddEvenFill); });
    return dots;
}

}  // namespace shirube::figures
