// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnsPlot.h"

#include <algorithm>
#include <cmath>

#include "ChangeMark.h"
#include "LegendBlock.h"
#include "SeriesKey.h"
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
constexpr double kLongestWord = 8;  // of a name, in ems: longer ones break inside
constexpr qsizetype kMostNameLines = 8;
constexpr double kHalo = 1.5;  // of paper around a line, at each side
constexpr int kMostRounds = 60;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

int intervals(double height) {
    return std::clamp(static_cast<int>(height / kPointsPerTick), 2, 8);
}

double widestTick(const FigureContext& context, const AxisScale& scale) {
    double widest = 0;
    for (const auto& tick : scale.ticks()) {
        widest = std::max(widest, context.measure.width(tick.label, context.body));
    }
    return widest;
}

}  // namespace

ColumnsPlot::ColumnsPlot(const FigureContext& context, const QRectF& area)
    : m_context(context),
      m_area(area),
      m_bars(std::make_shared<const ColumnBars>(context.spec)),
      m_names(m_bars->categories().size()),
      m_totals(m_bars->categories().size()) {}

double ColumnsPlot::axisWidth(const FigureContext& context, double plotHeight) {
    const ColumnBars bars(context.spec);
    return widestTick(context, AxisScale(bars.lowest(), bars.highest(), intervals(plotHeight), context.spec.unit)) +
           kLabelGap + 2;
}

std::optional<ColumnsPlot> ColumnsPlot::fit(const FigureContext& context, const QRectF& area,
                                            std::optional<double> plotLeft) {
    ColumnsPlot plot(context, area);
    const double line = context.body * kLeading;
    const double roughHeight = area.height() - 4 * line;
    plot.m_scale.emplace(plot.m_bars->lowest(), plot.m_bars->highest(), intervals(roughHeight), context.spec.unit);
    plot.m_left = plotLeft.value_or(area.left() + widestTick(context, *plot.m_scale) + kLabelGap + 2);
    if (!plot.setUnitRow() || !plot.wrapLabels() || !plot.findHeadroom()) {
        return std::nullopt;
    }
    auto labels = ColumnLabels::place(context, plot.columnsArea(), plot.m_totals, area.top() + plot.m_unitRow);
    if (!labels) {
        return std::nullopt;
    }
    plot.m_labels.emplace(std::move(*labels));
    return plot;
}

ColumnsArea ColumnsPlot::columnsArea() const {
    return {m_left, m_area.right(), m_top, m_bottom, m_scale->lowest(), m_scale->highest(), m_bars->categories().size(),
            m_bars};
}

std::vector<ColumnsPlot::StyleKey> ColumnsPlot::styleKeys() const {
    const auto& columns = m_context.spec.columns();
    std::vector<StyleKey> keys;
    const auto add = [&keys](const char* id, PointStyle style, const std::string& text) {
        if (!text.empty()) {
            keys.push_back({QString::fromLatin1(id), style, toText(text)});
        }
    };
    add("hatched", PointStyle::Hatched, columns.hatchedLegend);
    add("provisional", PointStyle::Provisional, columns.provisionalLegend);
    add("upper-limit", PointStyle::UpperLimit, columns.upperLimitLegend);
    return keys;
}

// The unit over the axis and the keys of the styles at the other end; below the unit where both don't fit one line.
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
    const auto keys = styleKeys();
    if (!keys.empty()) {
        double all = 0;
        for (const auto& key : keys) {
            all += keySpace(size) + m_context.measure.width(key.text, size) + (all > 0 ? 1.6 * size : 0);
        }
        const double beside = m_area.right() - m_unitLeft - unitWidth - 2 * size;
        const bool fits = all <= beside;
        m_legendTop = m_area.top() + (fits || unit.isEmpty() ? 0 : size * kLeading);
        std::vector<KeyRow::Key> row;
        for (const auto& key : keys) {
            row.push_back({key.id, key.text, [key](SceneBuilder& builder, double left, double top, double type) {
                               drawKey(builder, key.id, left, top, type, styleKeyFill(key.style),
                                       styleKeyStroke(key.style));
                           }});
        }
        m_legend.emplace(m_context.measure, size, m_area.width(), std::move(row));
        m_legendLeft = fits ? m_area.right() - all : m_area.left();
        height = m_legendTop - m_area.top() + m_legend->height();
    }
    m_unitRow = height > 0 ? height + kLabelGap + 2 : 0;
    return true;
}

// False where a label has a piece that is wider than its column.
bool ColumnsPlot::wrapLabels() {
    const auto& spec = m_context.spec;
    const auto& measure = m_context.measure;
    const double size = m_context.body;
    const auto& categories = spec.columns().categories;
    if (categories.empty()) {
        return true;
    }
    const double slot = (m_area.right() - m_left) / static_cast<double>(categories.size()) - kNeighbourGap;
    qsizetype nameLines = 1;
    qsizetype totalLines = 1;
    const auto room = [&](const analysis::FigureCategory& category) {
        return slot - (isCellChanged(spec, "total", category.id) ? 2 * kChangeRoom * size : 0);
    };
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const auto name = toText(categories[i].label);
        auto total = toText(categories[i].totalLabel);
        if (total.isEmpty() && !m_bars->categories()[i].hasValue) {
            total = QStringLiteral("…");
        }
        const double word = measure.longestWord(name, size, true);
        const double least = word > kLongestWord * size ? measure.longestPiece(name, size, true) : word;
        if (least > slot || measure.longestPiece(total, size, true) > room(categories[i])) {
            return false;
        }
        m_names[i] = measure.wrappedName(name, slot, size, true);
        m_totals[i] = measure.wrapped(total, room(categories[i]), size, true);
        totalLines = std::max(totalLines, m_totals[i].size());
        nameLines = std::max(nameLines, m_names[i].size());
    }
    if (totalLines > 3 && !spec.unitLabel.empty()) {
        // The axis says the unit; repeated over each stack it costs the stacks their height.
        for (std::size_t i = 0; i < categories.size(); ++i) {
            auto total = toText(categories[i].totalLabel);
            total.remove(toText(spec.unitLabel));
            if (!total.isEmpty()) {
                m_totals[i] = measure.wrapped(total.simplified(), room(categories[i]), size, true);
            }
        }
    }
    m_nameHeight = kLabelGap + 1 + TextMeasure::height(nameLines, size);
    return nameLines <= kMostNameLines;
}

// Room above the highest tick for the labels that stand on the columns. False where too little is left for them.
bool ColumnsPlot::findHeadroom() {
    m_bottom = m_area.bottom() - m_nameHeight;
    const double size = m_context.body;
    const double ceiling = m_area.top() + m_unitRow + size * 0.5;
    const double whole = m_bottom - ceiling;
    const double range = m_scale->highest() - m_scale->lowest();
    double headroom = 0;
    for (int round = 0; round < kMostRounds; ++round) {
        double need = 0;
        for (std::size_t c = 0; c < m_totals.size(); ++c) {
            const auto& category = m_bars->categories()[c];
            double highest = category.highest;
            double label = m_totals[c].isEmpty() || m_totals[c].front().isEmpty()
                               ? 0
                               : TextMeasure::height(m_totals[c].size(), size) + kLabelGap;
            for (const auto& point : category.points) {
                highest = std::max(highest, point.value);
            }
            label += m_bars->isGrouped() ? ColumnLabels::columnRoom(size) : 0;
            label += category.points.empty() ? 0 : ColumnLabels::lineRoom(size) + ColumnLabels::markRadius(size);
            const double above = (m_scale->highest() - highest) / range * (whole - headroom);
            need = std::max(need, label - above);
        }
        headroom = need;
    }
    m_top = ceiling + headroom;
    const double left = m_bottom - m_top;
    return left >= kLeastHeight * size / 10 && headroom <= whole * 0.4;
}

void ColumnsPlot::draw(SceneBuilder& builder) const {
    const auto area = columnsArea();
    drawUnitRow(builder);
    drawAxis(builder, area);
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const auto& category = m_context.spec.columns().categories[i];
        auto group = builder.group(Role::Stack, toText(category.id),
                                   toText(category.label) + QLatin1Char(' ') + toText(category.totalLabel));
        drawColumns(group, area, i);
        m_labels->drawCategory(group, i);
        group.text(Role::CategoryLabel, toText(category.id), m_names[i], area.centre(i), m_bottom + kLabelGap + 1,
                   {m_context.body, true, Palette::ink(), TextAnchor::Middle});
    }
    // Over the columns, so that they stand on it.
    builder.line(Role::Axis, QStringLiteral("zero"), {m_left, area.y(0)}, {m_area.right(), area.y(0)},
                 {Palette::ink(), 0.9, false});
    drawLines(builder, area);
    m_labels->drawLines(builder);
}

void ColumnsPlot::drawUnitRow(SceneBuilder& builder) const {
    const double size = m_context.body;
    const auto unit = axisUnit(m_context.spec);
    builder.text(Role::AxisLabel, QStringLiteral("unit"), {unit}, m_unitLeft, m_area.top(),
                 {size, false, Palette::secondary(), TextAnchor::Start});
    if (m_legend) {
        m_legend->draw(builder, m_legendLeft, m_legendTop);
    }
}

void ColumnsPlot::drawAxis(SceneBuilder& builder, const ColumnsArea& area) const {
    const double size = m_context.body;
    for (const auto& tick : m_scale->ticks()) {
        const double at = area.y(tick.value);
        builder.line(Role::Grid, tick.label, {m_left, at}, {m_area.right(), at}, {Palette::grid(), 0.6, false});
        builder.text(Role::AxisLabel, tick.label, {tick.label}, m_left - kLabelGap, at - size * (kAscent - 0.37),
                     {size, false, Palette::secondary(), TextAnchor::End});
    }
}

void ColumnsPlot::drawColumns(SceneBuilder& builder, const ColumnsArea& area, std::size_t category) const {
    const auto& spec = m_context.spec;
    for (const auto& bar : m_bars->categories()[category].bars) {
        const auto& point = spec.columns().series[bar.series].points[category];
        const auto id = toText(spec.columns().series[bar.series].id) + QLatin1Char('/') +
                        toText(spec.columns().categories[category].id);
        const auto rect = area.rect(category, bar);
        if (*point.value == 0) {
            // A zero is a figure, unlike what is missing: it leaves a stroke.
            builder.line(Role::Segment, id, rect.bottomLeft(), rect.bottomRight(),
                         {seriesStroke(spec, bar.series).colour, 1.6, false});
        } else {
            builder.rect(Role::Segment, id, rect, seriesFill(spec, bar.series, point.style),
                         seriesStroke(spec, bar.series, point.style));
        }
        m_labels->drawOf(builder, category, bar.series);
    }
}

// Broken where a value is missing.
std::vector<ColumnsPlot::LinePiece> ColumnsPlot::pieces(const ColumnsArea& area, std::size_t line) const {
    const auto& spec = m_context.spec;
    const auto& series = spec.columns().series[line];
    std::vector<LinePiece> all;
    std::optional<QPointF> before;
    for (std::size_t c = 0; c < m_bars->categories().size(); ++c) {
        const auto& points = m_bars->categories()[c].points;
        const auto found =
            std::find_if(points.begin(), points.end(), [line](const auto& point) { return point.series == line; });
        if (found == points.end()) {
            before.reset();
            continue;
        }
        const auto here = area.point(c, found->value);
        all.push_back({toText(series.id) + QLatin1Char('/') + toText(spec.columns().categories[c].id), before, here,
                       series.points[c].style});
        before = here;
    }
    return all;
}

// With paper around them, so that they stay in sight over columns; the marks over all lines.
void ColumnsPlot::drawLines(SceneBuilder& builder, const ColumnsArea& area) const {
    const auto& spec = m_context.spec;
    for (const auto line : m_bars->lines()) {
        for (const auto& piece : pieces(area, line)) {
            if (piece.from) {
                builder.line(Role::Paper, piece.id, *piece.from, piece.to,
                             {Palette::paper(), lineStroke(spec, line, PointStyle::Solid).width + 2 * kHalo, false});
            }
        }
    }
    for (const auto line : m_bars->lines()) {
        const auto& series = spec.columns().series[line];
        auto group = builder.group(Role::Ribbon, toText(series.id), toText(series.label));
        for (const auto& piece : pieces(area, line)) {
            if (piece.from) {
                group.line(Role::Ribbon, piece.id, *piece.from, piece.to, lineStroke(spec, line, piece.style));
            }
        }
    }
    for (const auto line : m_bars->lines()) {
        for (const auto& piece : pieces(area, line)) {
            drawLineMark(builder, Role::Mark, piece.id, spec, line, piece.style, piece.to, m_context.body);
        }
    }
}

}  // namespace shirube::figures
