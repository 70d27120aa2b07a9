// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LegendBlock.h"

#include <algorithm>
#include <limits>

#include "SeriesKey.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kColumnGap = 18;
constexpr double kEntryGap = 3;

}  // namespace

double keySpace(double size) {
    return size * 1.5;
}

void drawKey(SceneBuilder& builder, const QString& id, double left, double top, double size, const Fill& fill,
             const Stroke& stroke) {
    // On the height of the digits and capitals.
    const double side = size * 0.9;
    builder.rect(Role::LegendKey, id, {left, top + size * (kAscent - 0.78), side * 1.15, side * 0.86}, fill, stroke);
}

LegendBlock::LegendBlock(const FigureContext& context, Arrangement arrangement, double maxWidth)
    : m_context(context), m_isReversed(arrangement == Arrangement::Stack) {
    const auto& series = context.spec.columns().series;
    double natural = 0;
    for (const auto& one : series) {
        natural = std::max(natural, context.measure.width(QString::fromStdString(one.label), context.body));
    }
    natural += keySpace(context.body);
    if (arrangement == Arrangement::Stack) {
        m_columnWidth = std::min(natural, maxWidth);
        m_height = arrange(1, m_columnWidth);
        m_width = m_columnWidth;
        return;
    }
    std::size_t best = 1;
    double least = std::numeric_limits<double>::max();
    for (std::size_t columns = 1; columns <= std::max<std::size_t>(series.size(), 1); ++columns) {
        const double width = (maxWidth - kColumnGap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
        if (width < keySpace(context.body) + 6 * context.body && columns > 1) {
            break;
        }
        // A name on one line is worth half a line of height.
        const double height = arrange(columns, std::min(width, natural));
        if (const double cost = height + (width < natural ? context.body : 0); cost < least) {
            least = cost;
            best = columns;
        }
    }
    m_columnWidth =
        std::min(natural, (maxWidth - kColumnGap * static_cast<double>(best - 1)) / static_cast<double>(best));
    m_height = arrange(best, m_columnWidth);
    m_width = m_columnWidth * static_cast<double>(best) + kColumnGap * static_cast<double>(best - 1);
}

double LegendBlock::entryHeight(const Entry& entry) const {
    return TextMeasure::height(entry.lines.size(), m_context.body) + kEntryGap;
}

double LegendBlock::arrange(std::size_t columns, double columnWidth) {
    m_columns.assign(columns, {});
    const auto count = m_context.spec.columns().series.size();
    const auto perColumn = (count + columns - 1) / columns;
    double height = 0;
    std::vector<double> heights(columns, 0.0);
    for (std::size_t i = 0; i < count; ++i) {
        const auto index = m_isReversed ? count - 1 - i : i;
        Entry entry{index,
                    m_context.measure.wrapped(QString::fromStdString(m_context.spec.columns().series[index].label),
                                              columnWidth - keySpace(m_context.body), m_context.body)};
        const auto column = i / perColumn;
        heights[column] += entryHeight(entry);
        height = std::max(height, heights[column]);
        m_columns[column].push_back(std::move(entry));
    }
    return height;
}

void LegendBlock::draw(SceneBuilder& builder, double left, double top) const {
    const double size = m_context.body;
    for (const auto& column : m_columns) {
        double y = top;
        for (const auto& entry : column) {
            const auto id = QString::fromStdString(m_context.spec.columns().series[entry.series].id);
            drawSeriesKey(builder, m_context.spec, entry.series, left, y, size);
            builder.text(Role::LegendLabel, id, entry.lines, left + keySpace(size), y,
                         {size, false, Palette::ink(), TextAnchor::Start});
            y += entryHeight(entry);
        }
        left += m_columnWidth + kColumnGap;
    }
}

}  // namespace shirube::figures
