// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TallyPlot.h"

#include <algorithm>
#include <numeric>

#include "FractionValue.h"
#include "LegendBlock.h"
#include "MarkShapes.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kRowPadding = 3;
constexpr double kFlagGap = 3;  // between a threshold's line and its name
// In ems.
constexpr double kLeastLabel = 11;
constexpr double kLeastPlot = 16;
constexpr double kLongestText = 12;
constexpr double kLongestOutcome = 13;
constexpr double kTickRoom = 3.2;
constexpr double kBoxHeight = 0.95;
constexpr double kBoxLane = 1.25;
constexpr double kMarkRadius = 0.24;
// Marks of one value stand on each other up to this height, and closer than their own size where they are more.
constexpr double kHighestPile = 2.4;
// Of the palette, as series have them.
constexpr std::size_t kBlue = 0;
constexpr std::size_t kVermilion = 4;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

Fill plain(const QColor& colour) {
    return {colour, Pattern::None, {}};
}

QColor boxColour() {
    return Palette::outline(Palette::series(kBlue));
}

Stroke boxStroke() {
    return {boxColour(), 0.9, false};
}

Stroke medianStroke() {
    return {boxColour(), 2.6, false};
}

Stroke thresholdStroke() {
    return {Palette::outline(Palette::series(kVermilion)), 1.1, true};
}

Stroke maximumStroke() {
    return {Palette::rule(), 1.6, false};
}

void drawMean(SceneBuilder& builder, Role role, const QString& id, QPointF centre, double size) {
    builder.polygon(role, id, diamondShape(centre, size * 0.36), plain(Palette::ink()), {Palette::paper(), 0.8, false});
}

void drawRing(SceneBuilder& builder, Role role, const QString& id, QPointF centre, double size) {
    builder.polygon(role, id, discShape(centre, size * kMarkRadius), plain(Palette::paper()),
                    {Palette::ink(), 0.9, false});
}

void drawBorderline(SceneBuilder& builder, Role role, const QString& id, QPointF centre, double size) {
    builder.polygon(role, id, triangleShape(centre, size * 0.42), plain(Palette::paper()),
                    {Palette::outline(Palette::series(kVermilion)), 1.6, false});
}

// The middle of a key whose line of text begins at `top`.
QPointF keyCentre(double left, double top, double size) {
    return {left + size * 0.55, top + size * (kAscent - 0.37)};
}

}  // namespace

std::optional<TallyPlot> TallyPlot::fit(const FigureContext& context, const QRectF& area) {
    TallyPlot plot(context, area);
    if (!plot.setColumns()) {
        return std::nullopt;
    }
    plot.setScale();
    plot.placeFlags();
    plot.setRows();
    const bool fits = plot.m_frame.settle(plot.headerHeight(), plot.keys(), context.body);
    return fits ? std::optional(std::move(plot)) : std::nullopt;
}

bool TallyPlot::setColumns() {
    const auto& tally = m_context.spec.tally();
    const auto& measure = m_context.measure;
    const double size = m_context.body;
    const bool hasOutcome = !tally.outcomeHeading.empty();
    double label = measure.width(toText(tally.subjectHeading), size, true);
    double text = measure.width(toText(tally.textHeading), size, true);
    double outcome = measure.width(toText(tally.outcomeHeading), size, true);
    for (const auto& box : tally.boxes) {
        label = std::max(label, measure.width(toText(box.label), size));
        text = std::max(text, measure.width(toText(box.text), size, true));
        outcome = std::max(outcome, keySpace(size) + measure.width(toText(box.outcomeText), size, true));
    }
    text = std::min(text, kLongestText * size);
    outcome = hasOutcome ? std::min(outcome, kLongestOutcome * size) : 0;
    const double rest = m_area.width() - text - outcome - (hasOutcome ? 3 : 2) * RowsFrame::kColumnGap;
    if (rest < (kLeastLabel + kLeastPlot) * size) {
        return false;
    }
    // Names take what they need up to two fifths, the plot the rest.
    const double names =
        std::clamp(label, kLeastLabel * size, std::max(rest * 0.4, std::min(kLeastLabel * size, rest)));
    double x = m_area.left();
    for (auto [column, width] : {std::pair{&m_label, names}, std::pair{&m_plot, rest - names}, std::pair{&m_text, text},
                                 std::pair{&m_outcome, outcome}}) {
        *column = {x, width};
        x += width + RowsFrame::kColumnGap;
    }
    // Marks at the ends of the scale stand whole in the plot.
    m_plot.left += size * 0.5;
    m_plot.width -= size;
    return true;
}

void TallyPlot::setScale() {
    const auto& tally = m_context.spec.tally();
    m_from = toDouble(tally.from);
    m_to = std::max(toDouble(tally.to), m_from + 1e-9);
    const bool isWhole = m_to - m_from >= 2;
    const int most = std::max(static_cast<int>(m_plot.width / (kTickRoom * m_context.body)), 2);
    const AxisScale scale(m_from, m_to, most, isWhole);
    for (const auto& tick : scale.ticks()) {
        if (tick.value >= m_from - 1e-9 && tick.value <= m_to + 1e-9) {
            m_ticks.push_back(tick);
        }
    }
}

double TallyPlot::xAt(double value) const {
    return m_plot.left + (value - m_from) / (m_to - m_from) * m_plot.width;
}

// Names begin at their lines and run to the right, over the ends of those lines that begin further down.
void TallyPlot::placeFlags() {
    const auto& thresholds = m_context.spec.tally().thresholds;
    const double size = m_context.body;
    m_flags.resize(thresholds.size());
    std::vector<std::size_t> order(thresholds.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return thresholds[a].at > thresholds[b].at; });
    for (auto at = order.begin(); at != order.end(); ++at) {
        auto& flag = m_flags[*at];
        flag.x = std::clamp(xAt(toDouble(thresholds[*at].at)), m_plot.left, m_plot.left + m_plot.width);
        const double most = std::max(m_area.right() - flag.x - kFlagGap, size);
        flag.lines = m_context.measure.wrapped(toText(thresholds[*at].label), most, size, true);
        double width = 0;
        for (const auto& line : flag.lines) {
            width = std::max(width, m_context.measure.width(line, size, true));
        }
        const double end = flag.x + kFlagGap + width + size * 0.5;
        for (auto right = order.begin(); right != at; ++right) {
            if (m_flags[*right].x <= end) {
                flag.level = std::max(flag.level, m_flags[*right].level + 1);
            }
        }
        m_levelHeights.resize(std::max(m_levelHeights.size(), flag.level + 1));
        m_levelHeights[flag.level] = std::max(m_levelHeights[flag.level], TextMeasure::height(flag.lines.size(), size));
    }
}

void TallyPlot::placeMarks(Row& row, std::size_t index) const {
    const auto& box = m_context.spec.tally().boxes[index];
    const double radius = kMarkRadius * m_context.body;
    const double apart = 2 * radius + 1.2;
    // Ascending: each on the lowest level where the one before is far enough.
    std::vector<double> ends;
    std::vector<std::size_t> levels;
    for (const auto& mark : box.marks) {
        const double x = xAt(toDouble(mark));
        std::size_t level = 0;
        while (level < ends.size() && ends[level] > x) {
            ++level;
        }
        ends.resize(std::max(ends.size(), level + 1));
        ends[level] = x + apart;
        levels.push_back(level);
        row.marks.emplace_back(x, 0);
    }
    const auto steps = static_cast<double>(std::max<std::size_t>(ends.size(), 1) - 1);
    const double step = steps > 0 ? std::min(apart, kHighestPile * m_context.body / steps) : 0;
    for (std::size_t i = 0; i < row.marks.size(); ++i) {
        row.marks[i].setY(radius + static_cast<double>(levels[i]) * step);
    }
    row.lane = row.marks.empty() ? 0 : 2 * radius + steps * step + 2;
}

void TallyPlot::setRows() {
    const auto& tally = m_context.spec.tally();
    const auto& measure = m_context.measure;
    const double size = m_context.body;
    const bool hasGroups = std::any_of(tally.boxes.begin(), tally.boxes.end(),
                                       [&](const auto& box) { return box.group != tally.boxes.front().group; });
    for (std::size_t i = 0; i < tally.boxes.size(); ++i) {
        const auto& box = tally.boxes[i];
        Row row;
        row.label = measure.wrapped(toText(box.label), m_label.width, size);
        row.text = measure.wrapped(toText(box.text), m_text.width, size, true);
        if (!tally.outcomeHeading.empty() && !box.outcomeText.empty()) {
            row.outcome = measure.wrapped(toText(box.outcomeText), m_outcome.width - keySpace(size), size, true);
        }
        placeMarks(row, i);
        m_frame.add(box.id, std::max({row.label.size(), row.text.size(), row.outcome.size()}),
                    kBoxLane * size + row.lane, kRowPadding);
        if (hasGroups && (i == 0 || tally.boxes[i - 1].group != box.group)) {
            m_frame.beginGroup(box.group, kRowPadding);
        }
        m_rows.push_back(std::move(row));
    }
}

double TallyPlot::headerHeight() const {
    return levelTop(0) + (m_levelHeights.empty() ? 0 : m_levelHeights.front() + 4) - m_area.top();
}

// On the sheet; the highest level stands beneath the labels of the scale.
double TallyPlot::levelTop(std::size_t level) const {
    double top = m_area.top() + 2 * m_context.body * kLeading + 6;
    for (std::size_t above = m_levelHeights.size(); above > level + 1; --above) {
        top += m_levelHeights[above - 1];
    }
    return top;
}

std::vector<KeyRow::Key> TallyPlot::keys() const {
    const auto& tally = m_context.spec.tally();
    // Each draws around the middle of its place.
    using Draw = void (*)(SceneBuilder & builder, QPointF centre, double size);
    const auto key = [](const char* id, const std::string& text, Draw paint) {
        return KeyRow::Key{QString::fromLatin1(id), toText(text),
                           [paint](SceneBuilder& builder, double left, double top, double size) {
                               paint(builder, keyCentre(left, top, size), size);
                           }};
    };
    return {key("box", tally.boxLegend,
                [](SceneBuilder& builder, QPointF centre, double size) {
                    const QPointF half(size * 0.55, 0);
                    builder.line(Role::LegendKey, QStringLiteral("whisker"), centre - half, centre + half, boxStroke());
                    builder.rect(Role::LegendKey, QStringLiteral("box"),
                                 QRectF(centre.x() - size * 0.3, centre.y() - size * 0.3, size * 0.6, size * 0.6),
                                 plain(Palette::tint(Palette::series(kBlue))), boxStroke());
                }),
            key("median", tally.medianLegend,
                [](SceneBuilder& builder, QPointF centre, double size) {
                    builder.line(Role::LegendKey, QStringLiteral("median"), centre - QPointF(0, size * 0.4),
                                 centre + QPointF(0, size * 0.4), medianStroke());
                }),
            key("mean", tally.meanLegend,
                [](SceneBuilder& builder, QPointF centre, double size) {
                    drawMean(builder, Role::LegendKey, QStringLiteral("mean"), centre, size);
                }),
            key("mark", tally.markLegend,
                [](SceneBuilder& builder, QPointF centre, double size) {
                    drawRing(builder, Role::LegendKey, QStringLiteral("mark"), centre, size);
                }),
            key("maximum", tally.maximumLegend,
                [](SceneBuilder& builder, QPointF centre, double size) {
                    builder.rect(Role::LegendKey, QStringLiteral("beyond"),
                                 QRectF(centre.x(), centre.y() - size * 0.4, size * 0.55, size * 0.8),
                                 plain(Palette::tint(Palette::grid())));
                    builder.line(Role::LegendKey, QStringLiteral("maximum"), centre - QPointF(0, size * 0.4),
                                 centre + QPointF(0, size * 0.4), maximumStroke());
                }),
            key("borderline", tally.borderlineLegend, [](SceneBuilder& builder, QPointF centre, double size) {
                drawBorderline(builder, Role::LegendKey, QStringLiteral("borderline"), centre, size);
            })};
}

void TallyPlot::drawHeader(SceneBuilder& builder) const {
    const auto& tally = m_context.spec.tally();
    const double size = m_context.body;
    const double y = m_area.top() + size * kLeading;
    const TextLook look{size, true, Palette::ink(), TextAnchor::Start};
    const auto heading = [&](const QString& id, const std::string& text, double x, double top) {
        builder.text(Role::TableText, id, {toText(text)}, x, top, look);
    };
    heading(QStringLiteral("subject"), tally.subjectHeading, m_label.left, y);
    heading(QStringLiteral("axis"), tally.axisHeading, m_plot.left, m_area.top());
    heading(QStringLiteral("text"), tally.textHeading, m_text.left, y);
    if (!tally.outcomeHeading.empty()) {
        heading(QStringLiteral("outcome"), tally.outcomeHeading, m_outcome.left, y);
    }
}

void TallyPlot::drawScale(SceneBuilder& builder, double top, double bottom) const {
    const double size = m_context.body;
    for (const auto& tick : m_ticks) {
        const double x = xAt(tick.value);
        builder.line(Role::Grid, tick.label, {x, top}, {x, bottom}, {Palette::grid(), 0.6, false});
        builder.text(Role::AxisLabel, tick.label, {tick.label}, x, m_area.top() + size * kLeading,
                     {size, false, Palette::secondary(), TextAnchor::Middle});
    }
}

void TallyPlot::drawThresholds(SceneBuilder& builder, double bottom) const {
    const double size = m_context.body;
    for (std::size_t i = 0; i < m_flags.size(); ++i) {
        const auto& flag = m_flags[i];
        const auto id = QStringLiteral("threshold/") + QString::number(i);
        const double top = levelTop(flag.level);
        builder.line(Role::Boundary, id, {flag.x, top}, {flag.x, bottom}, thresholdStroke());
        builder.text(Role::AxisLabel, id, flag.lines, flag.x + kFlagGap, top,
                     {size, true, thresholdStroke().colour, TextAnchor::Start});
    }
}

void TallyPlot::drawBox(SceneBuilder& builder, std::size_t index, double top) const {
    const auto& box = m_context.spec.tally().boxes[index];
    const auto& row = m_rows[index];
    const double size = m_context.body;
    const auto id = toText(box.id);
    if (box.isEmpty) {
        builder.text(Role::Missing, id, {QStringLiteral("—")}, m_plot.left,
                     top + m_frame.height(index) / 2 - size * 0.66,
                     {size, false, Palette::secondary(), TextAnchor::Start});
        return;
    }
    const double lanes = kBoxLane * size + row.lane;
    const double laneTop = top + (m_frame.height(index) - lanes) / 2;
    const double middle = laneTop + kBoxLane * size / 2;
    const double half = kBoxHeight * size / 2;
    const auto x = [&](const analysis::Fraction& value) { return xAt(toDouble(value)); };
    const auto line = [&](const char* part, QPointF from, QPointF to, const Stroke& stroke) {
        builder.line(Role::Segment, id + QLatin1String(part), from, to, stroke);
    };
    line("/lower", {x(box.lowest), middle}, {x(box.lowerQuartile), middle}, boxStroke());
    line("/upper", {x(box.upperQuartile), middle}, {x(box.highest), middle}, boxStroke());
    line("/lowest", {x(box.lowest), middle - half / 2}, {x(box.lowest), middle + half / 2}, boxStroke());
    line("/highest", {x(box.highest), middle - half / 2}, {x(box.highest), middle + half / 2}, boxStroke());
    builder.rect(Role::Segment, id,
                 QRectF(QPointF(x(box.lowerQuartile), middle - half), QPointF(x(box.upperQuartile), middle + half)),
                 plain(Palette::tint(Palette::series(kBlue))), boxStroke());
    line("/median", {x(box.median), middle - half}, {x(box.median), middle + half}, medianStroke());
    drawMean(builder, Role::Mark, id + QStringLiteral("/mean"), {x(box.mean), middle}, size);
    for (std::size_t i = 0; i < row.marks.size(); ++i) {
        drawRing(builder, Role::Mark, id + QStringLiteral("/mark/") + QString::number(i + 1),
                 row.marks[i] + QPointF(0, laneTop + kBoxLane * size + 1), size);
    }
}

void TallyPlot::drawRow(SceneBuilder& builder, std::size_t index, double top) const {
    const auto& box = m_context.spec.tally().boxes[index];
    const auto& row = m_rows[index];
    const double size = m_context.body;
    const auto id = toText(box.id);
    auto group =
        builder.group(Role::Row, id,
                      toText(box.label) + QStringLiteral(": ") + toText(box.text) +
                          (box.outcomeText.empty() ? QString() : QStringLiteral(", ") + toText(box.outcomeText)));
    if (box.maximum) {
        const double x = xAt(toDouble(*box.maximum));
        const double end = m_plot.left + m_plot.width;
        if (x < end) {
            group.rect(Role::Row, id + QStringLiteral("/beyond"),
                       QRectF(x, top + 1, end - x, m_frame.height(index) - 2), plain(Palette::tint(Palette::grid())));
        }
        group.line(Role::Boundary, id + QStringLiteral("/maximum"), {x, top + 1}, {x, top + m_frame.height(index) - 1},
                   maximumStroke());
    }
    drawBox(group, index, top);
    const double middle = top + m_frame.height(index) / 2;
    const auto text = [&](const QString& part, const QStringList& lines, double x, bool isBold) {
        m_frame.text(group, index, top, part, lines, x, isBold);
    };
    text(QStringLiteral("/label"), row.label, m_label.left, false);
    text(QStringLiteral("/text"), row.text, m_text.left, true);
    if (!row.outcome.isEmpty()) {
        if (box.isBorderline) {
            drawBorderline(group, Role::Mark, id + QStringLiteral("/borderline"), {m_outcome.left + size * 0.5, middle},
                           size);
        }
        text(QStringLiteral("/outcome"), row.outcome, m_outcome.left + keySpace(size), true);
    }
}

void TallyPlot::draw(SceneBuilder& builder) const {
    drawHeader(builder);
    // Behind the boxes; the bands with the names of the groups cover it.
    drawScale(builder, m_frame.top(), m_frame.bottom());
    drawThresholds(builder, m_frame.bottom());
    m_frame.draw(builder, [this](SceneBuilder& rows, std::size_t index, double top) { drawRow(rows, index, top); });
}

}  // namespace shirube::figures
