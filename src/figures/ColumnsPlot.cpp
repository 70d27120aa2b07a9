// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnsPlot.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "LegendBlock.h"
#include "SeriesLook.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

using analysis::PointStyle;

constexpr double kLabelGap = 4;        // between a label and what it names
constexpr double kNeighbourGap = 6;    // between the labels of neighbouring stacks
constexpr double kPointsPerTick = 44;  // at least
constexpr double kLeastHeight = 110;
constexpr double kBarShare = 0.62;
constexpr double kWidestBar = 96;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

int intervals(double height) {
    return std::clamp(static_cast<int>(height / kPointsPerTick), 2, 8);
}

// The unit as it stands over an axis: in brackets unless it is a phrase.
QString axisUnit(const analysis::FigureSpec& spec) {
    const auto unit = toText(spec.unitLabel);
    if (unit.isEmpty() || unit.contains(QLatin1Char(':')) || unit.contains(QChar(u'：')) ||
        unit.startsWith(QLatin1Char('(')) || unit.startsWith(QChar(u'（'))) {
        return unit;
    }
    return spec.language == "ja" ? QStringLiteral("（") + unit + QStringLiteral("）")
                                 : QStringLiteral("(") + unit + QStringLiteral(")");
}

double widestTick(const FigureContext& context, const AxisScale& scale) {
    double widest = 0;
    for (const auto& tick : scale.ticks()) {
        widest = std::max(widest, context.measure.width(tick.label, context.body));
    }
    return widest;
}

}  // namespace

ColumnsPlot::ColumnsPlot(const FigureContext& context, const QRectF& area) : m_context(context), m_area(area) {
    stack();
}

void ColumnsPlot::stack() {
    const auto& spec = m_context.spec;
    for (std::size_t c = 0; c < spec.columns().categories.size(); ++c) {
        Stack stack;
        // What is certain stands on the axis, what is not above it.
        for (const auto style : {PointStyle::Solid, PointStyle::Provisional, PointStyle::Hatched}) {
            for (std::size_t s = 0; s < spec.columns().series.size(); ++s) {
                const auto& points = spec.columns().series[s].points;
                if (c >= points.size() || !points[c].value || points[c].style != style) {
                    continue;
                }
                const auto value = static_cast<double>(*points[c].value);
                auto& end = value < 0 ? stack.lowest : stack.highest;
                stack.segments.push_back({s, end, end + value});
                end += value;
                stack.hasValue = true;
            }
        }
        m_stacks.push_back(std::move(stack));
    }
}

double ColumnsPlot::axisWidth(const FigureContext& context, double plotHeight) {
    const ColumnsPlot plot(context, {});
    double low = 0;
    double high = 0;
    for (const auto& stack : plot.m_stacks) {
        low = std::min(low, stack.lowest);
        high = std::max(high, stack.highest);
    }
    return widestTick(context, AxisScale(low, high, intervals(plotHeight), context.spec.unit)) + kLabelGap + 2;
}

std::optional<ColumnsPlot> ColumnsPlot::fit(const FigureContext& context, const QRectF& area,
                                            std::optional<double> plotLeft) {
    ColumnsPlot plot(context, area);
    const double line = context.body * kLeading;
    double low = 0;
    double high = 0;
    for (const auto& stack : plot.m_stacks) {
        low = std::min(low, stack.lowest);
        high = std::max(high, stack.highest);
    }
    const double roughHeight = area.height() - 4 * line;
    plot.m_scale.emplace(low, high, intervals(roughHeight), context.spec.unit);
    plot.m_left = plotLeft.value_or(area.left() + widestTick(context, *plot.m_scale) + kLabelGap + 2);
    if (!plot.setUnitRow() || !plot.wrapLabels() || !plot.findHeadroom()) {
        return std::nullopt;
    }
    return plot;
}

// The unit over the axis and the key of the hatching at the other end; below the unit where both don't fit one line.
// False where the area is too narrow for them.
bool ColumnsPlot::setUnitRow() {
    const double size = m_context.body;
    const auto unit = axisUnit(m_context.spec);
    const double unitWidth = m_context.measure.width(unit, size);
    m_unitLeft = std::max(m_area.left(), m_left - kLabelGap - unitWidth);
    if (m_unitLeft + unitWidth > m_area.right()) {
        return false;
    }
    double height = unit.isEmpty() ? 0 : TextMeasure::height(1, size);
    const auto legend = toText(m_context.spec.columns().hatchedLegend);
    if (!legend.isEmpty()) {
        const double beside = m_area.right() - m_unitLeft - unitWidth - keySpace(size) - 2 * size;
        const bool fits = m_context.measure.width(legend, size) <= beside;
        m_legendTop = m_area.top() + (fits || unit.isEmpty() ? 0 : size * kLeading);
        m_legend = m_context.measure.wrapped(legend, fits ? beside : m_area.width() - keySpace(size), size);
        height = m_legendTop - m_area.top() + TextMeasure::height(m_legend.size(), size);
    }
    m_unitRow = height > 0 ? height + kLabelGap + 2 : 0;
    return true;
}

// False where a label has a piece that is wider than its column.
bool ColumnsPlot::wrapLabels() {
    const auto& categories = m_context.spec.columns().categories;
    if (categories.empty()) {
        return true;
    }
    const double room = (m_area.right() - m_left) / static_cast<double>(categories.size()) - kNeighbourGap;
    qsizetype nameLines = 1;
    qsizetype totalLines = 1;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        auto& stack = m_stacks[i];
        const auto name = toText(categories[i].label);
        auto total = toText(categories[i].totalLabel);
        if (total.isEmpty() && !stack.hasValue) {
            total = QStringLiteral("…");
        }
        if (m_context.measure.longestWord(name, m_context.body, true) > room ||
            m_context.measure.longestPiece(total, m_context.body, true) > room) {
            return false;
        }
        stack.name = m_context.measure.wrappedName(name, room, m_context.body, true);
        stack.total = m_context.measure.wrapped(total, room, m_context.body, true);
        totalLines = std::max(totalLines, stack.total.size());
        nameLines = std::max(nameLines, stack.name.size());
    }
    if (totalLines > 3 && !m_context.spec.unitLabel.empty()) {
        // The axis says the unit; repeated over each stack it costs the stacks their height.
        for (std::size_t i = 0; i < categories.size(); ++i) {
            auto total = toText(categories[i].totalLabel);
            total.remove(toText(m_context.spec.unitLabel));
            if (!total.isEmpty()) {
                m_stacks[i].total = m_context.measure.wrapped(total.simplified(), room, m_context.body, true);
            }
        }
    }
    m_names = kLabelGap + 1 + TextMeasure::height(nameLines, m_context.body);
    return true;
}

// Room above the highest tick for the labels that stand on the stacks. False where too little is left for the stacks.
bool ColumnsPlot::findHeadroom() {
    m_bottom = m_area.bottom() - m_names;
    const double ceiling = m_area.top() + m_unitRow + m_context.body * 0.5;
    const double whole = m_bottom - ceiling;
    const double range = m_scale->highest() - m_scale->lowest();
    double headroom = 0;
    for (int round = 0; round < 60; ++round) {
        double need = 0;
        for (const auto& stack : m_stacks) {
            const double label = TextMeasure::height(stack.total.size(), m_context.body) + kLabelGap;
            const double above = (m_scale->highest() - stack.highest) / range * (whole - headroom);
            need = std::max(need, label - above);
        }
        headroom = need;
    }
    m_top = ceiling + headroom;
    const double left = m_bottom - m_top;
    return left >= kLeastHeight * m_context.body / 10 && headroom <= whole * 0.4;
}

double ColumnsPlot::y(double value) const {
    return m_bottom - (value - m_scale->lowest()) / (m_scale->highest() - m_scale->lowest()) * (m_bottom - m_top);
}

double ColumnsPlot::centre(std::size_t category) const {
    const double slot = (m_area.right() - m_left) / static_cast<double>(m_stacks.size());
    return m_left + slot * (static_cast<double>(category) + 0.5);
}

double ColumnsPlot::barWidth() const {
    return std::min((m_area.right() - m_left) / static_cast<double>(m_stacks.size()) * kBarShare, kWidestBar);
}

void ColumnsPlot::draw(SceneBuilder& builder) const {
    drawUnitRow(builder);
    drawAxis(builder);
    for (std::size_t i = 0; i < m_stacks.size(); ++i) {
        const auto& category = m_context.spec.columns().categories[i];
        auto group = builder.group(Role::Stack, toText(category.id),
                                   toText(category.label) + QLatin1Char(' ') + toText(category.totalLabel));
        drawStack(group, i);
        drawTotal(group, i);
        group.text(Role::CategoryLabel, toText(category.id), m_stacks[i].name, centre(i), m_bottom + kLabelGap + 1,
                   {m_context.body, true, Palette::ink(), TextAnchor::Middle});
    }
    // Over the stacks, so that they stand on it.
    builder.line(Role::Axis, QStringLiteral("zero"), {m_left, y(0)}, {m_area.right(), y(0)},
                 {Palette::ink(), 0.9, false});
}

void ColumnsPlot::drawUnitRow(SceneBuilder& builder) const {
    const double size = m_context.body;
    const auto unit = axisUnit(m_context.spec);
    builder.text(Role::AxisLabel, QStringLiteral("unit"), {unit}, m_unitLeft, m_area.top(),
                 {size, false, Palette::secondary(), TextAnchor::Start});
    if (m_legend.isEmpty()) {
        return;
    }
    double width = 0;
    for (const auto& line : m_legend) {
        width = std::max(width, m_context.measure.width(line, size));
    }
    const double left = m_area.right() - width;
    drawKey(builder, QStringLiteral("hatched"), left - keySpace(size), m_legendTop, size,
            styleKeyFill(PointStyle::Hatched), styleKeyStroke(PointStyle::Hatched));
    builder.text(Role::LegendLabel, QStringLiteral("hatched"), m_legend, left, m_legendTop,
                 {size, false, Palette::ink(), TextAnchor::Start});
}

void ColumnsPlot::drawAxis(SceneBuilder& builder) const {
    const double size = m_context.body;
    for (const auto& tick : m_scale->ticks()) {
        const double at = y(tick.value);
        builder.line(Role::Grid, tick.label, {m_left, at}, {m_area.right(), at}, {Palette::grid(), 0.6, false});
        builder.text(Role::AxisLabel, tick.label, {tick.label}, m_left - kLabelGap, at - size * (kAscent - 0.37),
                     {size, false, Palette::secondary(), TextAnchor::End});
    }
}

void ColumnsPlot::drawStack(SceneBuilder& builder, std::size_t category) const {
    const auto& spec = m_context.spec;
    const double left = centre(category) - barWidth() / 2;
    for (const auto& segment : m_stacks[category].segments) {
        const auto& point = spec.columns().series[segment.series].points[category];
        const auto id = toText(spec.columns().series[segment.series].id) + QLatin1Char('/') +
                        toText(spec.columns().categories[category].id);
        const double from = y(segment.from);
        if (*point.value == 0) {
            // A zero is a figure, unlike what is missing: it leaves a stroke.
            builder.line(Role::Segment, id, {left, from}, {left + barWidth(), from},
                         {seriesStroke(spec, segment.series).colour, 1.6, false});
            continue;
        }
        const double to = y(segment.to);
        const QRectF rect(left, std::min(from, to), barWidth(), std::abs(from - to));
        builder.rect(Role::Segment, id, rect, seriesFill(spec, segment.series, point.style),
                     seriesStroke(spec, segment.series, point.style));
        drawSegmentLabel(builder, category, segment, rect);
    }
}

void ColumnsPlot::drawSegmentLabel(SceneBuilder& builder, std::size_t category, const Segment& segment,
                                   const QRectF& rect) const {
    const auto& spec = m_context.spec;
    const auto& point = spec.columns().series[segment.series].points[category];
    const auto text = toText(tableText(spec, point));
    const double size = m_context.body;
    const double width = m_context.measure.width(text, size);
    const double height = TextMeasure::height(1, size);
    if (width + 6 > rect.width() || height + 1 > rect.height()) {
        return;
    }
    const auto id = toText(spec.columns().series[segment.series].id) + QLatin1Char('/') +
                    toText(spec.columns().categories[category].id);
    const auto fill = seriesFill(spec, segment.series, point.style);
    const QRectF plate(rect.center().x() - width / 2 - 3, rect.center().y() - height / 2, width + 6, height);
    if (fill.pattern != Pattern::None) {
        builder.rect(Role::SegmentLabel, id, plate, {fill.colour, Pattern::None, {}});
    }
    builder.text(Role::SegmentLabel, id, {text}, rect.center().x(), plate.top(),
                 {size, false, Palette::textOn(fill.colour), TextAnchor::Middle});
}

void ColumnsPlot::drawTotal(SceneBuilder& builder, std::size_t category) const {
    const auto& stack = m_stacks[category];
    if (stack.total.isEmpty() || stack.total.front().isEmpty()) {
        return;
    }
    const double size = m_context.body;
    double width = 0;
    for (const auto& line : stack.total) {
        width = std::max(width, m_context.measure.width(line, size, true));
    }
    const double height = TextMeasure::height(stack.total.size(), size);
    const double top = y(stack.highest) - kLabelGap - height;
    const auto id = toText(m_context.spec.columns().categories[category].id);
    const auto role = stack.hasValue ? Role::TotalLabel : Role::Missing;
    // Paper under the label, for the lines of the grid not to cross it.
    builder.rect(role, id, {centre(category) - width / 2 - 2, top, width + 4, height},
                 {Palette::paper(), Pattern::None, {}});
    builder.text(role, id, stack.total, centre(category), top,
                 {size, true, stack.hasValue ? Palette::ink() : Palette::secondary(), TextAnchor::Middle});
}

}  // namespace shirube::figures
