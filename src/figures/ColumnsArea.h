// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <cstddef>
#include <memory>

#include "ColumnBars.h"

namespace shirube::figures {

/// Where the columns of a plot stand on the sheet.
struct ColumnsArea {
    double left = 0;
    double right = 0;
    double top = 0;      ///< y of the highest tick
    double bottom = 0;   ///< y of the lowest tick
    double lowest = 0;   ///< tick, in the figure's base unit
    double highest = 1;  ///< tick
    std::size_t categories = 1;
    std::shared_ptr<const ColumnBars> bars;

    [[nodiscard]] double y(double value) const;
    /// From one category to the next.
    [[nodiscard]] double pitch() const { return (right - left) / static_cast<double>(categories); }
    [[nodiscard]] double centre(std::size_t category) const {
        return left + pitch() * (static_cast<double>(category) + 0.5);
    }
    [[nodiscard]] double barWidth() const;
    [[nodiscard]] QRectF slot(std::size_t category, std::size_t slot, double from, double to) const;
    [[nodiscard]] QRectF rect(std::size_t category, const ColumnBars::Bar& bar) const {
        return slot(category, bar.slot, bar.from, bar.to);
    }
    [[nodiscard]] QPointF point(std::size_t category, double value) const { return {centre(category), y(value)}; }
};

}  // namespace shirube::figures
