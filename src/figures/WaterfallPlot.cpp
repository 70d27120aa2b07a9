// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WaterfallPlot.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "LegendBlock.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kRowPadding = 3;
constexpr double kThinnest = 1.2;  // of a bar that is there
// In ems.
constexpr double kLeastLabel = 11;
constexpr double kLeastPlot = 16;
constexpr double kLongestText = 15;
constexpr double kLongestChange = 5;
constexpr double kTickRoom = 4.8;
constexpr double kBarHeight = 1.1;
constexpr double kMostSpare = 1.6;
// Of the palette, as series have them.
constexpr std::size_t kBlue = 0;
constexpr std::size_t kVermilion = 4;

enum class Part { Total, Rise, Fall, Open };

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

QColor colourOf(Part part) {
    switch (part) {
        case Part::Rise:
            return Palette::series(kBlue);
        case Part::Fall:
            return Palette::series(kVermilion);
        case Part::Total:
        case Part::Open:
            break;
    }
    return Palette::secondary();
}

Fill fillOf(Part part) {
    const auto colour = colourOf(part);
    // Blue and vermilion are alike in grey: lines tell falls.
    return {colour, part == Part::Fall ? Pattern::Horizontal : Pattern::None, Palette::paper()};
}

Stroke strokeOf(Part part) {
    return {Palette::outline(colourOf(part)), 0.6, false};
}

// What is open of a rise, a fall, a total or what may be either.
Fill openFill(Part part) {
    const auto colour = colourOf(part);
    return {Palette::tint(colour), Pattern::Diagonal, Palette::outline(colour)};
}

Part partOf(const analysis::WaterfallStep& step) {
    if (step.isTotal) {
        return Part::Total;
    }
    const auto lower = step.lower.value_or(step.upper.value_or(0));
    const auto upper = step.upper.value_or(step.lower.value_or(0));
    return lower >= 0 ? Part::Rise : upper <= 0 ? Part::Fall : Part::Open;
}

}  // namespace

WaterfallPlot::WaterfallPlot(const FigureContext& context, const QRectF& area)
    : m_context(context),
      m_area(area),
      m_levels(exchange::waterfallLevels(context.spec.waterfall())),
      m_frame(context, area) {}

std::optional<WaterfallPlot> WaterfallPlot::fit(const FigureContext& context, const QRectF& area) {
    WaterfallPlot plot(context, area);
    if (!plot.setColumns()) {
        return std::nullopt;
    }
    plot.setScale();
    plot.setRows();
    const bool fits = plot.m_frame.settle(2 * context.body * kLeading + 6, plot.keys(), kMostSpare * context.body);
    return fits ? std::optional(std::move(plot)) : std::nullopt;
}

bool WaterfallPlot::setColumns() {
    const auto& waterfall = m_context.spec.waterfall();
    const auto& measure = m_context.measure;
    const double size = m_context.body;
    double label = measure.width(toText(waterfall.stepHeading), size, true);
    double text = 0;
    double change = 0;
    double share = 0;
    for (const auto& step : waterfall.steps) {
        label = std::max(label, measure.width(toText(step.label), size, step.isTotal));
        text = std::max(text, measure.width(toText(step.text), size, true));
        change = std::max(change, measure.width(toText(step.changeText), size));
        share = std::max(share, measure.width(toText(step.shareText), size));
    }
    text = std::min(text, kLongestText * size);
    change = std::min(change, kLongestChange * size);
    if (share > 0) {
        share = std::max(share, measure.width(toText(waterfall.shareHeading), size, true));
    }
    const double gaps = RowsFrame::kColumnGap * (2 + (change > 0 ? 1 : 0) + (share > 0 ? 1 : 0));
    const double rest = m_area.width() - text - change - share - gaps;
    if (rest < (kLeastLabel + kLeastPlot) * size) {
        return false;
    }
    // Names take what they need up to two fifths, the bars the rest.
    const double names = std::clamp(label, kLeastLabel * size, std::max(rest * 0.42, kLeastLabel * size));
    double x = m_area.left();
    for (auto [column, width] : {std::pair{&m_label, names}, std::pair{&m_plot, rest - names}, std::pair{&m_text, text},
                                 std::pair{&m_change, change}, std::pair{&m_share, share}}) {
        *column = {x, width};
        x += width > 0 ? width + RowsFrame::kColumnGap : 0;
    }
    m_share.left = m_area.right() - share;
    return true;
}

void WaterfallPlot::setScale() {
    double low = 0;
    double high = 0;
    for (const auto& levels : m_levels) {
        low = std::min(low, levels.lowest());
        high = std::max(high, levels.highest());
    }
    int most = std::max(static_cast<int>(m_plot.width / (kTickRoom * m_context.body)), 2);
    AxisScale scale(low, high, most, m_context.spec.unit);
    // Long figures, in yen, have fewer ticks.
    const auto isCrowded = [&] {
        double widest = 0;
        for (const auto& tick : scale.ticks()) {
            widest = std::max(widest, m_context.measure.width(tick.label, m_context.body));
        }
        return (widest + m_context.body) * static_cast<double>(scale.ticks().size()) > m_plot.width;
    };
    while (most > 2 && isCrowded()) {
        scale = AxisScale(low, high, --most, m_context.spec.unit);
    }
    m_ticks = scale.ticks();
    m_low = scale.lowest();
    m_high = scale.highest();
    // The labels of the ends stand within the plot's column.
    const double first = m_context.measure.width(m_ticks.front().label, m_context.body) / 2;
    const double last = m_context.measure.width(m_ticks.back().label, m_context.body) / 2;
    m_plot.left += first;
    m_plot.width -= first + last;
}

void WaterfallPlot::setRows() {
    const auto& measure = m_context.measure;
    const double size = m_context.body;
    for (const auto& step : m_context.spec.waterfall().steps) {
        Row row;
        row.label = measure.balanced(toText(step.label), m_label.width, size, step.isTotal);
        row.text = measure.wrapped(toText(step.text), m_text.width, size, true);
        if (!step.changeText.empty()) {
            row.change = measure.wrapped(toText(step.changeText), m_change.width, size);
        }
        row.share = toText(step.shareText);
        m_frame.add(step.id, std::max({row.label.size(), row.text.size(), row.change.size()}), kBarHeight * size,
                    kRowPadding);
        if (step.isTotal) {
            m_frame.stress();
        }
        m_rows.push_back(std::move(row));
    }
}

double WaterfallPlot::xAt(double value) const {
    return m_plot.left + (value - m_low) / (m_high - m_low) * m_plot.width;
}

QRectF WaterfallPlot::bar(double from, double to, double middle) const {
    double left = xAt(std::min(from, to));
    double width = xAt(std::max(from, to)) - left;
    if (width < kThinnest) {
        left -= (kThinnest - width) / 2;
        width = kThinnest;
    }
    const double half = kBarHeight * m_context.body / 2;
    return {left, middle - half, width, 2 * half};
}

std::vector<KeyRow::Key> WaterfallPlot::keys() const {
    const auto& waterfall = m_context.spec.waterfall();
    const auto key = [](const char* name, const std::string& text, const Fill& fill, const Stroke& stroke) {
        const auto id = QString::fromLatin1(name);
        return KeyRow::Key{id, toText(text),
                           [id, fill, stroke](SceneBuilder& builder, double left, double top, double size) {
                               drawKey(builder, id, left, top, size, fill, stroke);
                           }};
    };
    return {key("rise", waterfall.riseLegend, fillOf(Part::Rise), strokeOf(Part::Rise)),
            key("fall", waterfall.fallLegend, fillOf(Part::Fall), strokeOf(Part::Fall)),
            key("open", waterfall.rangeLegend, openFill(Part::Open), strokeOf(Part::Open))};
}

void WaterfallPlot::drawHeader(SceneBuilder& builder) const {
    const auto& waterfall = m_context.spec.waterfall();
    const double size = m_context.body;
    const double y = m_area.top() + size * kLeading;
    builder.text(Role::TableText, QStringLiteral("step"), {toText(waterfall.stepHeading)}, m_label.left, y,
                 {size, true, Palette::ink(), TextAnchor::Start});
    if (m_share.width > 0) {
        builder.text(Role::TableText, QStringLiteral("share"), {toText(waterfall.shareHeading)}, m_share.right(), y,
                     {size, true, Palette::ink(), TextAnchor::End});
    }
    builder.text(Role::AxisLabel, QStringLiteral("unit"), {axisUnit(m_context.spec)}, m_plot.left, m_area.top(),
                 {size, false, Palette::secondary(), TextAnchor::Start});
}

void WaterfallPlot::drawScale(SceneBuilder& builder) const {
    const double size = m_context.body;
    for (const auto& tick : m_ticks) {
        const double x = xAt(tick.value);
        const bool isZero = tick.value == 0;
        builder.line(isZero ? Role::Axis : Role::Grid, tick.label, {x, m_frame.top() - 2}, {x, m_frame.bottom()},
                     {isZero ? Palette::rule() : Palette::grid(), isZero ? 0.9 : 0.6, false});
        builder.text(Role::AxisLabel, tick.label, {tick.label}, x, m_area.top() + size * kLeading,
                     {size, false, Palette::secondary(), TextAnchor::Middle});
    }
}

void WaterfallPlot::drawBars(SceneBuilder& builder, std::size_t index, double middle) const {
    const auto& step = m_context.spec.waterfall().steps[index];
    const auto& levels = m_levels[index];
    const auto id = toText(step.id);
    if (!levels.isKnown) {
        return;
    }
    const auto part = partOf(step);
    const auto certain = bar(levels.before, levels.certain, middle);
    if (levels.certain != levels.before) {
        builder.rect(Role::Segment, id, certain, fillOf(part), strokeOf(part));
    }
    if (levels.isOpen()) {
        // Only what lies beyond the certain part.
        const double from = levels.certain == levels.openUpper ? levels.openLower : levels.openUpper;
        const double start = part == Part::Open ? levels.openLower : levels.certain;
        builder.rect(Role::Segment, id + QStringLiteral("/open"), bar(start, from, middle), openFill(part),
                     strokeOf(part));
    } else if (levels.certain == levels.before) {
        // A zero is a figure: it leaves a stroke.
        builder.line(Role::Segment, id, {certain.center().x(), certain.top()}, {certain.center().x(), certain.bottom()},
                     {Palette::ink(), 1.6, false});
    }
}

void WaterfallPlot::drawRow(SceneBuilder& builder, std::size_t index, double top) const {
    const auto& step = m_context.spec.waterfall().steps[index];
    const auto& row = m_rows[index];
    QStringList spoken{toText(step.text)};
    for (const auto* text : {&step.changeText, &step.shareText}) {
        if (!text->empty()) {
            spoken.push_back(toText(*text));
        }
    }
    auto group = builder.group(Role::Row, toText(step.id),
                               toText(step.label) + QStringLiteral(": ") + spoken.join(QStringLiteral(", ")));
    const double middle = top + m_frame.height(index) / 2;
    drawBars(group, index, middle);
    m_frame.text(group, index, top, QStringLiteral("/label"), row.label, m_label.left, step.isTotal);
    m_frame.text(group, index, top, QStringLiteral("/text"), row.text, m_text.left, true);
    if (!row.change.isEmpty()) {
        m_frame.text(group, index, top, QStringLiteral("/change"), row.change, m_change.left);
    }
    if (!row.share.isEmpty()) {
        const double width = m_context.measure.width(row.share, m_context.body);
        m_frame.text(group, index, top, QStringLiteral("/share"), {row.share}, m_share.right() - width);
    }
}

// From the end of each step to the beginning of the next.
void WaterfallPlot::drawConnectors(SceneBuilder& builder) const {
    const double half = kBarHeight * m_context.body / 2;
    double top = m_frame.top();
    for (std::size_t i = 0; i + 1 < m_levels.size(); ++i) {
        const double from = top + m_frame.height(i) / 2 + (m_levels[i].isKnown ? half : 0);
        top += m_frame.height(i);
        const double to = top + m_frame.height(i + 1) / 2 - (m_levels[i + 1].isKnown ? half : 0);
        const double x = xAt(m_levels[i].after);
        builder.line(Role::Ribbon, toText(m_context.spec.waterfall().steps[i].id), {x, from}, {x, to},
                     {Palette::rule(), 0.9, false});
    }
}

void WaterfallPlot::draw(SceneBuilder& builder) const {
    drawHeader(builder);
    drawScale(builder);
    drawConnectors(builder);
    m_frame.draw(builder, [this](SceneBuilder& rows, std::size_t index, double top) { drawRow(rows, index, top); });
}

}  // namespace shirube::figures
