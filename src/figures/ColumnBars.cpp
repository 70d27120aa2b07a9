// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnBars.h"

#include <algorithm>
#include <optional>

namespace shirube::figures {

using analysis::PointStyle;
using analysis::SeriesShape;

namespace {

std::optional<double> valueOf(const analysis::FigureSeries& series, std::size_t category) {
    if (category >= series.points.size() || !series.points[category].value) {
        return std::nullopt;
    }
    return static_cast<double>(*series.points[category].value);
}

}  // namespace

ColumnBars::ColumnBars(const analysis::FigureSpec& spec)
    : m_isGrouped(spec.columns().arrangement == analysis::ColumnsArrangement::Grouped) {
    const auto& columns = spec.columns();
    for (std::size_t s = 0; s < columns.series.size(); ++s) {
        (columns.series[s].shape == SeriesShape::Line ? m_lines : m_columns).push_back(s);
    }
    m_slots = m_isGrouped ? std::max<std::size_t>(m_columns.size(), 1) : 1;
    m_categories.resize(columns.categories.size());
    for (std::size_t c = 0; c < m_categories.size(); ++c) {
        if (m_isGrouped) {
            group(columns, c);
        } else {
            stack(columns, c);
        }
        auto& category = m_categories[c];
        category.hasValue = !category.bars.empty();
        m_lowest = std::min(m_lowest, category.lowest);
        m_highest = std::max(m_highest, category.highest);
        for (const auto line : m_lines) {
            if (const auto value = valueOf(columns.series[line], c)) {
                category.points.push_back({line, *value});
                category.hasValue = true;
                m_lowest = std::min(m_lowest, *value);
                m_highest = std::max(m_highest, *value);
            }
        }
    }
}

void ColumnBars::stack(const analysis::ColumnsContent& columns, std::size_t category) {
    auto& out = m_categories[category];
    // What is certain stands on the axis, what is not above it.
    for (const auto style : {PointStyle::Solid, PointStyle::Provisional, PointStyle::UpperLimit, PointStyle::Hatched}) {
        for (const auto s : m_columns) {
            const auto value = valueOf(columns.series[s], category);
            if (!value || columns.series[s].points[category].style != style) {
                continue;
            }
            auto& end = *value < 0 ? out.lowest : out.highest;
            out.bars.push_back({s, end, end + *value, 0});
            end += *value;
        }
    }
}

void ColumnBars::group(const analysis::ColumnsContent& columns, std::size_t category) {
    auto& out = m_categories[category];
    for (std::size_t slot = 0; slot < m_columns.size(); ++slot) {
        if (const auto value = valueOf(columns.series[m_columns[slot]], category)) {
            out.bars.push_back({m_columns[slot], 0, *value, slot});
            out.lowest = std::min(out.lowest, *value);
            out.highest = std::max(out.highest, *value);
        }
    }
}

}  // namespace shirube::figures
