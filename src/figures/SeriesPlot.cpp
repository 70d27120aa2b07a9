// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeriesPlot.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ChangeMark.h"
#include "FractionValue.h"
#include "LegendBlock.h"
#include "MarkShapes.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

using analysis::SeriesMark;

constexpr double kLegendGap = 10;
constexpr double kLeastPlot = 90;  // of its height, and twice of its width
constexpr double kTimePadding = 0.06;
constexpr double kTickPoints = 42;  // between the ticks of the axis
constexpr double kHeadroom = 0.1;
constexpr int kMostTimeRows = 3;
// Of the palette, as series have them.
constexpr std::size_t kBlue = 0;
constexpr std::size_t kVermilion = 4;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

QColor colourOf(SeriesMark mark) {
    switch (mark) {
        case SeriesMark::Target:
            return Palette::series(kVermilion);
        case SeriesMark::Baseline:
            return Palette::secondary();
        case SeriesMark::Actual:
        case SeriesMark::Provisional:
        case SeriesMark::Forecast:
            break;
    }
    return Palette::series(kBlue);
}

double markRadius(double size) {
    return size * 0.45;
}

// A target is a bar, so that an actual that stands on it leaves both in sight.
QRectF targetBar(QPointF centre, double size) {
    return {centre.x() - size, centre.y() - size * 0.16, 2 * size, size * 0.32};
}

void drawMark(SceneBuilder& builder, Role role, const QString& id, SeriesMark mark, QPointF centre, double size) {
    const auto colour = colourOf(mark);
    const double radius = markRadius(size);
    const Fill solid{colour, Pattern::None, {}};
    const Fill hollow{Palette::paper(), Pattern::None, {}};
    switch (mark) {
        case SeriesMark::Baseline:
            builder.polygon(role, id, diamondShape(centre, radius * 1.15), hollow, {colour, 1.6, false});
            break;
        case SeriesMark::Target:
            builder.polygon(role, id, targetBar(centre, size), solid, {});
            break;
        case SeriesMark::Actual:
            builder.polygon(role, id, discShape(centre, radius), solid, {});
            break;
        case SeriesMark::Provisional:
            builder.polygon(role, id, discShape(centre, radius), hollow, {colour, 1.8, false});
            break;
        case SeriesMark::Forecast:
            builder.polygon(role, id, squareShape(centre, radius), hollow, {colour, 1.4, true});
            break;
    }
}

const Stroke& paceStroke() {
    static const Stroke kPace{Palette::series(kVermilion), 0.9, false};
    return kPace;
}

}  // namespace

std::optional<SeriesPlot> SeriesPlot::fit(const FigureContext& context, const QRectF& area) {
    SeriesPlot plot(context, area);
    plot.wrapTexts();
    if (!plot.hasDrawing()) {
        return TextMeasure::height(plot.m_texts.size(), context.body) <= area.height() ? std::optional(std::move(plot))
                                                                                       : std::nullopt;
    }
    plot.m_legend.emplace(context.measure, context.body, area.width(), plot.keys());
    // The labels of the times decide how much is left for the plot, and its width which labels fit.
    for (plot.m_timeRows = 1; plot.m_timeRows <= kMostTimeRows; ++plot.m_timeRows) {
        if (!plot.setAxes()) {
            return std::nullopt;
        }
        if (plot.placeTimeLabels()) {
            return plot.placeValueLabels() ? std::optional(std::move(plot)) : std::nullopt;
        }
    }
    return std::nullopt;
}

bool SeriesPlot::hasDrawing() const {
    return !m_context.spec.series().points.empty();
}

void SeriesPlot::wrapTexts() {
    const auto& series = m_context.spec.series();
    const auto add = [this](const std::string& text) {
        m_texts += m_context.measure.wrapped(toText(text), m_area.width(), m_context.body);
    };
    if (!series.missingText.empty()) {
        add(series.missingText);
    }
    std::for_each(series.inWords.begin(), series.inWords.end(), add);
    std::for_each(series.openTargets.begin(), series.openTargets.end(), add);
}

std::vector<KeyRow::Key> SeriesPlot::keys() const {
    const auto& series = m_context.spec.series();
    std::vector<KeyRow::Key> keys;
    for (std::size_t i = 0; i < series.legend.size(); ++i) {
        const auto mark = static_cast<SeriesMark>(i);
        const auto id = QStringLiteral("mark/") + QString::number(i);
        keys.push_back(
            {id, toText(series.legend[i]), [mark, id](SceneBuilder& builder, double left, double top, double size) {
                 drawMark(builder, Role::LegendKey, id, mark, {left + size * 0.6, top + size * (kAscent - 0.37)},
                          size * 0.6);
             }});
    }
    keys.push_back(
        {QStringLiteral("pace"), toText(series.paceLegend),
         [](SceneBuilder& builder, double left, double top, double size) {
             const double y = top + size * (kAscent - 0.37);
             builder.line(Role::LegendKey, QStringLiteral("pace"), {left, y}, {left + size * 1.1, y}, paceStroke());
         }});
    return keys;
}

double SeriesPlot::valueOf(std::size_t point) const {
    const auto& series = m_context.spec.series();
    return toDouble(series.points[point].value) / std::pow(10.0, series.unitScale);
}

bool SeriesPlot::setAxes() {
    const auto& series = m_context.spec.series();
    const double size = m_context.body;
    double low = 0;
    double high = 0;
    std::optional<double> first;
    std::optional<double> last;
    const auto reach = [&](double time) {
        first = std::min(first.value_or(time), time);
        last = std::max(last.value_or(time), time);
    };
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        low = std::min(low, valueOf(i));
        high = std::max(high, valueOf(i));
        if (series.points[i].time) {
            reach(toDouble(*series.points[i].time));
        }
    }
    if (series.asOf) {
        reach(toDouble(*series.asOf));
    }
    const double span = first && *last > *first ? *last - *first : 1;
    m_firstTime = first.value_or(0) - span * kTimePadding;
    m_lastTime = last.value_or(1) + span * kTimePadding;

    double below = m_legend->height() + kLegendGap;
    below += m_timeRows * size * kLeading + 6;
    if (!m_texts.isEmpty()) {
        below += TextMeasure::height(m_texts.size(), size) + kLegendGap;
    }
    // The unit over the axis, and a line for 基準日.
    const double above = size * kLeading * 2 + 4;
    m_plot = m_area.adjusted(0, above, 0, -below);
    if (m_plot.height() < kLeastPlot) {
        return false;
    }
    // Room for a label over the highest mark.
    m_axis.emplace(low, high + (high - low) * kHeadroom, std::max(static_cast<int>(m_plot.height() / kTickPoints), 2),
                   series.isWhole);
    double widest = 0;
    for (const auto& tick : m_axis->ticks()) {
        widest = std::max(widest, m_context.measure.width(tick.label, size));
    }
    m_plot.setLeft(m_plot.left() + widest + 6);
    m_plot.setRight(m_plot.right() - size * 2);
    return m_plot.width() >= 2 * kLeastPlot;
}

double SeriesPlot::xAt(double time) const {
    return m_plot.left() + (time - m_firstTime) / (m_lastTime - m_firstTime) * m_plot.width();
}

double SeriesPlot::yAt(double value) const {
    const double share = (value - m_axis->lowest()) / (m_axis->highest() - m_axis->lowest());
    return m_plot.bottom() - share * m_plot.height();
}

// One without a time stands at the right end of its line.
QPointF SeriesPlot::placeOf(std::size_t point) const {
    const auto& time = m_context.spec.series().points[point].time;
    return {time ? xAt(toDouble(*time)) : m_plot.right() - m_context.body, yAt(valueOf(point))};
}

QRectF SeriesPlot::markBox(std::size_t point) const {
    const auto centre = placeOf(point);
    const double size = m_context.body;
    if (m_context.spec.series().points[point].mark == SeriesMark::Target) {
        return targetBar(centre, size).adjusted(-1, -1, 1, 1);
    }
    const double radius = markRadius(size) * 1.15 + 1;
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

bool SeriesPlot::placeTimeLabels() {
    m_times.clear();
    const double size = m_context.body;
    std::array<double, kMostTimeRows> ends{};
    ends.fill(m_area.left());
    for (const auto& point : m_context.spec.series().points) {
        if (!point.time) {
            continue;
        }
        TimeLabel label{toText(point.label), xAt(toDouble(*point.time)), 0, 0};
        const bool isThere = std::any_of(m_times.begin(), m_times.end(), [&label](const auto& other) {
            return other.text == label.text && std::abs(other.x - label.x) < 0.01;
        });
        if (isThere) {
            continue;
        }
        const double width = m_context.measure.width(label.text, size);
        label.left = std::clamp(label.x - width / 2, m_area.left(), std::max(m_area.right() - width, m_area.left()));
        while (label.row < m_timeRows && ends[static_cast<std::size_t>(label.row)] > label.left) {
            ++label.row;
        }
        if (label.row == m_timeRows) {
            return false;
        }
        ends[static_cast<std::size_t>(label.row)] = label.left + width + size * 0.5;
        m_times.push_back(std::move(label));
    }
    return true;
}

bool SeriesPlot::placeValueLabels() {
    const auto& points = m_context.spec.series().points;
    const double size = m_context.body;
    const double height = size * (kAscent + kDescent);
    const QRectF bounds(QPointF(m_plot.left() + 2, m_plot.top() - 2), QPointF(m_area.right(), m_plot.bottom() - 1));
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < points.size(); ++i) {
        taken.push_back(markBox(i));
    }
    if (const auto& asOf = m_context.spec.series().asOf) {
        taken.emplace_back(xAt(toDouble(*asOf)) - 0.5, m_plot.top(), 1, m_plot.height());
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        auto text = toText(points[i].text);
        if (!points[i].remark.empty()) {
            text += QStringLiteral(" ") + toText(points[i].remark);
        }
        const double room = m_context.spec.isChanged(points[i].id) ? kChangeRoom * size : 0;
        const double width = m_context.measure.width(text, size, true) + room;
        const auto mark = markBox(i);
        const auto centre = mark.center();
        std::optional<QRectF> found;
        // Above and below the mark, then beside it, ever further away.
        for (int step = 0; step < 6 && !found; ++step) {
            const double away = step * height * 0.9 + 1.5;
            const std::array lefts{centre.x() - width / 2, mark.right() + 1.5, mark.left() - width - 1.5};
            const std::array tops{mark.top() - height - away, mark.bottom() + away, centre.y() - height / 2};
            for (const auto& [x, y] :
                 {std::pair{0U, 0U}, {0U, 1U}, {1U, 2U}, {2U, 2U}, {1U, 0U}, {2U, 0U}, {1U, 1U}, {2U, 1U}}) {
                const QRectF box(std::clamp(lefts[x], bounds.left(), std::max(bounds.right() - width, bounds.left())),
                                 tops[y], width, height);
                if (bounds.contains(box) && std::none_of(taken.begin(), taken.end(),
                                                         [&box](const auto& other) { return other.intersects(box); })) {
                    found = box;
                    break;
                }
            }
        }
        if (!found) {
            return false;
        }
        taken.push_back(*found);
        m_values.push_back({std::move(text), found->adjusted(room, 0, 0, 0)});
    }
    return true;
}

void SeriesPlot::drawAxes(SceneBuilder& builder) const {
    const auto& series = m_context.spec.series();
    const double size = m_context.body;
    const TextLook small{size, false, Palette::secondary(), TextAnchor::Start};
    for (const auto& tick : m_axis->ticks()) {
        const double y = yAt(tick.value);
        const bool isZero = tick.value == 0;
        builder.line(isZero ? Role::Axis : Role::Grid, tick.label, {m_plot.left(), y}, {m_plot.right() + size * 2, y},
                     {isZero ? Palette::rule() : Palette::grid(), isZero ? 0.9 : 0.6, false});
        builder.text(Role::AxisLabel, tick.label, {tick.label}, m_plot.left() - 5, y - size * 0.55,
                     {size, false, Palette::secondary(), TextAnchor::End});
    }
    if (!m_context.spec.unitLabel.empty()) {
        builder.text(Role::AxisLabel, QStringLiteral("unit"),
                     {QStringLiteral("(") + toText(m_context.spec.unitLabel) + QStringLiteral(")")}, m_area.left(),
                     m_area.top(), small);
    }
    for (const auto& label : m_times) {
        const auto id = QStringLiteral("time/") + label.text;
        builder.line(Role::Axis, id, {label.x, m_plot.bottom()}, {label.x, m_plot.bottom() + 4},
                     {Palette::rule(), 0.9, false});
        builder.text(Role::CategoryLabel, id, {label.text}, label.left,
                     m_plot.bottom() + 5 + label.row * size * kLeading,
                     {size, false, Palette::ink(), TextAnchor::Start});
    }
    if (series.asOf) {
        const double x = xAt(toDouble(*series.asOf));
        builder.line(Role::Grid, QStringLiteral("as-of"), {x, m_plot.top()}, {x, m_plot.bottom()},
                     {Palette::rule(), 0.9, true});
        const double width = m_context.measure.width(toText(series.asOfLabel), size);
        builder.text(Role::AxisLabel, QStringLiteral("as-of"), {toText(series.asOfLabel)},
                     std::clamp(x - width / 2, m_plot.left(), m_area.right() - width),
                     m_plot.top() - size * kLeading - 2, small);
    }
}

void SeriesPlot::drawLines(SceneBuilder& builder) const {
    const auto& points = m_context.spec.series().points;
    QPolygonF pace;
    std::optional<std::size_t> lastActual;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& point = points[i];
        const auto id = toText(point.id);
        if (!point.time) {
            const double y = placeOf(i).y();
            builder.line(Role::Ribbon, id, {m_plot.left(), y}, {m_plot.right() + m_context.body * 2, y},
                         {colourOf(point.mark), 0.9, true});
            continue;
        }
        const auto place = placeOf(i);
        // From the newest baseline on, through the targets that come after it.
        if (point.mark == SeriesMark::Baseline) {
            pace = QPolygonF({place});
        } else if (point.mark == SeriesMark::Target && !pace.isEmpty() && pace.back().x() < place.x()) {
            pace.push_back(place);
        }
        const bool isActual = point.mark == SeriesMark::Actual || point.mark == SeriesMark::Provisional;
        if ((isActual || point.mark == SeriesMark::Forecast) && lastActual) {
            builder.line(Role::Ribbon, id, placeOf(*lastActual), place,
                         {colourOf(point.mark), isActual ? 1.8 : 1.2, point.mark != SeriesMark::Actual});
        }
        if (isActual) {
            lastActual = i;
        }
    }
    if (pace.size() > 1) {
        builder.polyline(Role::Ribbon, QStringLiteral("pace"), pace, paceStroke());
    }
}

void SeriesPlot::drawMarks(SceneBuilder& builder) const {
    const auto& points = m_context.spec.series().points;
    // Actuals over the bars of targets.
    for (const bool isOfTargets : {true, false}) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            if ((points[i].mark == SeriesMark::Target) == isOfTargets) {
                drawMark(builder, Role::Mark, toText(points[i].id), points[i].mark, placeOf(i), m_context.body);
            }
        }
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& label = m_values[i];
        builder.text(Role::SegmentLabel, toText(points[i].id), {label.text}, label.box.left(), label.box.top(),
                     {m_context.body, true, Palette::outline(colourOf(points[i].mark)), TextAnchor::Start});
    }
}

void SeriesPlot::draw(SceneBuilder& builder) const {
    const double size = m_context.body;
    double top = m_area.top();
    if (hasDrawing()) {
        drawAxes(builder);
        drawLines(builder);
        drawMarks(builder);
        top = m_plot.bottom() + m_timeRows * size * kLeading + 6 + kLegendGap;
        auto legend = builder.group(Role::Legend, QStringLiteral("legend"));
        m_legend->draw(legend, m_area.left(), top);
        top += m_legend->height() + kLegendGap;
    }
    builder.text(Role::RowLabel, QStringLiteral("words"), m_texts, m_area.left(), top,
                 {size, true, Palette::ink(), TextAnchor::Start});
}

}  // namespace shirube::figures
