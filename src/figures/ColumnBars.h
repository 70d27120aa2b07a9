// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/FigureSpec.h"

namespace shirube::figures {

/// Where the columns and the points of the lines of a figure begin and end, in its base unit.
class ColumnBars {
public:
    struct Bar {
        std::size_t series = 0;
        double from = 0;  ///< the side towards 0
        double to = 0;
        std::size_t slot = 0;  ///< from the left, of slotCount()
    };
    struct LinePoint {
        std::size_t series = 0;
        double value = 0;
    };
    struct Category {
        std::vector<Bar> bars;
        std::vector<LinePoint> points;
        double highest = 0;  ///< of the bars and 0
        double lowest = 0;
        bool hasValue = false;
    };

    explicit ColumnBars(const analysis::FigureSpec& spec);

    [[nodiscard]] const std::vector<Category>& categories() const { return m_categories; }
    /// Columns beside each other in a category: 1 where they are stacked.
    [[nodiscard]] std::size_t slotCount() const { return m_slots; }
    [[nodiscard]] bool isGrouped() const { return m_isGrouped; }
    [[nodiscard]] bool hasLines() const { return !m_lines.empty(); }
    /// Of the series that are lines, in their order.
    [[nodiscard]] const std::vector<std::size_t>& lines() const { return m_lines; }
    /// Of the series that are columns beside each other, by slot.
    [[nodiscard]] const std::vector<std::size_t>& columns() const { return m_columns; }
    /// Of bars, lines and 0.
    [[nodiscard]] double lowest() const { return m_lowest; }
    [[nodiscard]] double highest() const { return m_highest; }

private:
    void stack(const analysis::ColumnsContent& columns, std::size_t category);
    void group(const analysis::ColumnsContent& columns, std::size_t category);

    std::vector<Category> m_categories;
    std::vector<std::size_t> m_lines;
    std::vector<std::size_t> m_columns;
    std::size_t m_slots = 1;
    bool m_isGrouped = false;
    double m_lowest = 0;
    double m_highest = 0;
};

}  // namespace shirube::figures
