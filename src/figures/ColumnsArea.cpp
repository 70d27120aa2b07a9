// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnsArea.h"

#include <algorithm>
#include <cmath>

namespace shirube::figures {

namespace {

constexpr double kBarShare = 0.62;
constexpr double kWidestBar = 96;
constexpr double kGroupShare = 0.8;
constexpr double kWidestOfGroup = 46;
constexpr double kGapInGroup = 2;

}  // namespace

double ColumnsArea::y(double value) const {
    return bottom - (value - lowest) / (highest - lowest) * (bottom - top);
}

double ColumnsArea::barWidth() const {
    if (!bars->isGrouped()) {
        return std::min(pitch() * kBarShare, kWidestBar);
    }
    return std::min(pitch() * kGroupShare / static_cast<double>(bars->slotCount()), kWidestOfGroup);
}

QRectF ColumnsArea::slot(std::size_t category, std::size_t slot, double from, double to) const {
    const double width = barWidth();
    const double gap = bars->slotCount() > 1 ? std::min(kGapInGroup, width * 0.15) : 0;
    const double first = centre(category) - width * static_cast<double>(bars->slotCount()) / 2;
    const double x = first + width * static_cast<double>(slot) + gap / 2;
    return {x, std::min(y(from), y(to)), width - gap, std::abs(y(from) - y(to))};
}

}  // namespace shirube::figures
