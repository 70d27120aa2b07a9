// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BulletPlot.h"

#include <algorithm>

#include "FractionValue.h"
#include "LegendBlock.h"
#include "StatusMark.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kRowPadding = 2.5;
constexpr double kLeastLabel = 13;     // in ems
constexpr double kLeastBar = 9;        // in ems
constexpr double kLongestText = 13;    // of actuals and targets, in ems
constexpr double kRoomyText = 24;      // of them where bars stay long
constexpr double kRoomyBar = 20;       // in ems
constexpr double kLongestStatus = 10;  // in ems
constexpr double kScaleStep = 0.5;     // between the labels of the scale
constexpr double kNotch = 4;           // of a bar that is cut off

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

QString percentText(const analysis::Fraction& share) {
    auto text = toText(share.percent());
    if (text.startsWith(QLatin1Char('-'))) {
        text.replace(0, 1, QStringLiteral("△"));
    }
    return text + QLatin1Char('%');
}

Fill barFill(const analysis::BulletRow& row) {
    const auto colour = statusColour(row.status.value_or(analysis::IndicatorStatus::NoTarget));
    return row.isProvisional ? Fill{Palette::tint(colour), Pattern::Dots, Palette::outline(colour)}
                             : Fill{colour, Pattern::None, {}};
}

Stroke expectedStroke() {
    return {Palette::ink(), 2, false};
}

}  // namespace

std::optional<BulletPlot> BulletPlot::fit(const FigureContext& context, const QRectF& area) {
    BulletPlot plot(context, area);
    if (!plot.setColumns()) {
        return std::nullopt;
    }
    plot.setRows();
    const bool fits = plot.m_frame.settle(2 * context.body * kLeading + 6, plot.keys(), context.body * 0.9);
    return fits ? std::optional(std::move(plot)) : std::nullopt;
}

bool BulletPlot::setColumns() {
    const auto& bullets = m_context.spec.bullets();
    const auto& measure = m_context.measure;
    const double size = m_context.body;
    double status = measure.width(toText(bullets.statusHeading), size, true);
    double actual = measure.width(toText(bullets.actualHeading), size, true);
    double target = measure.width(toText(bullets.targetHeading), size, true);
    double number = measure.width(QStringLiteral("100.0%"), size, true);
    double label = measure.width(toText(bullets.indicatorHeading), size, true);
    for (const auto& row : bullets.rows) {
        status = std::max(status, keySpace(size) + measure.width(toText(row.statusText), size, true));
        actual = std::max(actual, measure.width(toText(row.actualText), size));
        target = std::max(target, measure.width(toText(row.targetText), size));
        label = std::max(label, measure.width(toText(row.label), size));
        if (row.attainment) {
            number = std::max(number, measure.width(percentText(*row.attainment), size, true));
        }
    }
    status = std::min(status, kLongestStatus * size);
    const double others = m_area.width() - status - number - 5 * RowsFrame::kColumnGap;
    const double roomy = others - std::min(actual, kRoomyText * size) - std::min(target, kRoomyText * size);
    const double longest = (roomy >= label + kRoomyBar * size ? kRoomyText : kLongestText) * size;
    actual = std::min(actual, longest);
    target = std::min(target, longest);
    const double rest = others - actual - target;
    if (rest < (kLeastLabel + kLeastBar) * size) {
        return false;
    }
    // Names take what they need up to half, bars the rest.
    const double names = std::clamp(label, kLeastLabel * size, std::max(rest * 0.5, kLeastLabel * size));
    double x = m_area.left();
    for (auto [column, width] :
         {std::pair{&m_label, names}, std::pair{&m_bar, rest - names}, std::pair{&m_number, number},
          std::pair{&m_status, status}, std::pair{&m_actual, actual}, std::pair{&m_target, target}}) {
        *column = {x, width};
        x += width + RowsFrame::kColumnGap;
    }
    return true;
}

void BulletPlot::setRows() {
    const auto& bullets = m_context.spec.bullets();
    const auto& measure = m_context.measure;
    const double size = m_context.body;
    const bool hasGroups = std::any_of(bullets.rows.begin(), bullets.rows.end(),
                                       [&bullets](const auto& row) { return row.group != bullets.rows.front().group; });
    for (std::size_t i = 0; i < bullets.rows.size(); ++i) {
        const auto& bullet = bullets.rows[i];
        Row row;
        row.label = measure.wrapped(toText(bullet.label), m_label.width, size);
        row.status = measure.wrapped(toText(bullet.statusText), m_status.width - keySpace(size), size, true);
        row.actual = measure.wrapped(toText(bullet.actualText), m_actual.width, size);
        row.target = measure.wrapped(toText(bullet.targetText), m_target.width, size);
        m_frame.add(bullet.id, std::max({row.label.size(), row.status.size(), row.actual.size(), row.target.size()}), 0,
                    kRowPadding);
        if (hasGroups && (i == 0 || bullets.rows[i - 1].group != bullet.group)) {
            m_frame.beginGroup(bullet.group, kRowPadding);
        }
        m_rows.push_back(std::move(row));
    }
}

double BulletPlot::xAt(double share) const {
    return m_bar.left + share / toDouble(m_context.spec.bullets().longest) * m_bar.width;
}

std::vector<KeyRow::Key> BulletPlot::keys() const {
    const auto& bullets = m_context.spec.bullets();
    std::vector<KeyRow::Key> keys;
    keys.push_back({QStringLiteral("target"), toText(bullets.targetMark),
                    [](SceneBuilder& builder, double left, double top, double size) {
                        const double x = left + size * 0.55;
                        builder.line(Role::LegendKey, QStringLiteral("target"), {x, top + size * 0.05},
                                     {x, top + size * 1.05}, {Palette::ink(), 1, false});
                    }});
    keys.push_back({QStringLiteral("expected"), toText(bullets.expectedLegend),
                    [](SceneBuilder& builder, double left, double top, double size) {
                        const double x = left + size * 0.55;
                        builder.line(Role::LegendKey, QStringLiteral("expected"), {x, top + size * 0.2},
                                     {x, top + size * 0.9}, expectedStroke());
                    }});
    keys.push_back({QStringLiteral("provisional"), toText(bullets.provisionalLegend),
                    [](SceneBuilder& builder, double left, double top, double size) {
                        const auto colour = statusColour(analysis::IndicatorStatus::NoTarget);
                        drawKey(builder, QStringLiteral("provisional"), left, top, size,
                                {Palette::tint(colour), Pattern::Dots, Palette::outline(colour)},
                                {Palette::outline(colour), 0.6, false});
                    }});
    keys.push_back({QStringLiteral("beyond"), toText(bullets.beyondLegend),
                    [](SceneBuilder& builder, double left, double top, double size) {
                        const auto colour = statusColour(analysis::IndicatorStatus::Achieved);
                        drawKey(builder, QStringLiteral("beyond"), left, top, size, {colour, Pattern::None, {}}, {});
                        const double x = left + size * 0.7;
                        builder.polyline(Role::LegendKey, QStringLiteral("beyond"),
                                         QPolygonF({{x, top}, {x - 2, top + size / 2}, {x, top + size}}),
                                         {Palette::paper(), 1.6, false});
                    }});
    return keys;
}

void BulletPlot::drawHeader(SceneBuilder& builder) const {
    const auto& bullets = m_context.spec.bullets();
    const double size = m_context.body;
    const double y = m_area.top() + size * kLeading;
    const TextLook look{size, true, Palette::ink(), TextAnchor::Start};
    const auto heading = [&](const QString& id, const std::string& text, const Column& column) {
        builder.text(Role::TableText, id, {toText(text)}, column.left, y, look);
    };
    heading(QStringLiteral("indicator"), bullets.indicatorHeading, m_label);
    heading(QStringLiteral("status"), bullets.statusHeading, m_status);
    heading(QStringLiteral("actual"), bullets.actualHeading, m_actual);
    heading(QStringLiteral("target"), bullets.targetHeading, m_target);
    builder.text(Role::TableText, QStringLiteral("attainment"), {toText(bullets.attainmentHeading)}, m_bar.left,
                 m_area.top(), look);
}

void BulletPlot::drawScale(SceneBuilder& builder, double top, double bottom) const {
    const double size = m_context.body;
    const double longest = toDouble(m_context.spec.bullets().longest);
    for (int i = 0; i * kScaleStep <= longest + 1e-9; ++i) {
        const double share = i * kScaleStep;
        const double x = xAt(share);
        const bool isTarget = share == 1;
        const auto text = QString::number(share * 100, 'f', 0);
        builder.line(isTarget ? Role::Axis : Role::Grid, text, {x, top - 2}, {x, bottom},
                     {isTarget ? Palette::ink() : Palette::grid(), isTarget ? 1.0 : 0.6, false});
        builder.text(Role::AxisLabel, text, {text}, x, m_area.top() + size * kLeading,
                     {size, isTarget, isTarget ? Palette::ink() : Palette::secondary(), TextAnchor::Middle});
    }
}

void BulletPlot::drawBar(SceneBuilder& builder, std::size_t index, double middle) const {
    const auto& bullet = m_context.spec.bullets().rows[index];
    const double size = m_context.body;
    const auto id = toText(bullet.id);
    if (bullet.attainment) {
        const double share = toDouble(*bullet.attainment);
        const double longest = toDouble(m_context.spec.bullets().longest);
        const double end = xAt(std::clamp(share, 0.0, longest));
        const double half = size * 0.42;
        const auto fill = barFill(bullet);
        const auto outline =
            Palette::outline(statusColour(bullet.status.value_or(analysis::IndicatorStatus::NoTarget)));
        builder.rect(Role::Segment, id, QRectF(QPointF(m_bar.left, middle - half), QPointF(end, middle + half)), fill,
                     {outline, 0.6, false});
        if (share > longest) {
            const double x = end - 3 * kNotch;
            builder.polyline(Role::Segment, id + QStringLiteral("/cut"),
                             QPolygonF({{x, middle - half - 1}, {x - kNotch, middle}, {x, middle + half + 1}}),
                             {Palette::paper(), 2.4, false});
        }
        builder.text(Role::SegmentLabel, id, {percentText(*bullet.attainment)}, m_number.left + m_number.width,
                     middle - size * 0.56, {size, true, Palette::ink(), TextAnchor::End});
    } else {
        // No bar: the status beside it says why.
        builder.text(Role::Missing, id, {QStringLiteral("—")}, m_number.left + m_number.width, middle - size * 0.56,
                     {size, false, Palette::secondary(), TextAnchor::End});
    }
    if (bullet.expected) {
        const double x = xAt(std::clamp(toDouble(*bullet.expected), 0.0, toDouble(m_context.spec.bullets().longest)));
        builder.line(Role::Mark, id + QStringLiteral("/expected"), {x, middle - size * 0.62}, {x, middle + size * 0.62},
                     expectedStroke());
    }
}

void BulletPlot::drawRow(SceneBuilder& builder, std::size_t index, double top) const {
    const auto& bullet = m_context.spec.bullets().rows[index];
    const auto& row = m_rows[index];
    const double size = m_context.body;
    const auto id = toText(bullet.id);
    auto group =
        builder.group(Role::Row, id,
                      toText(bullet.label) + QStringLiteral(": ") + toText(bullet.statusText) + QStringLiteral(", ") +
                          toText(bullet.actualText) + QStringLiteral(" / ") + toText(bullet.targetText));
    const double middle = top + m_frame.height(index) / 2;
    const auto text = [&](const QString& part, const QStringList& lines, double x, bool isBold) {
        m_frame.text(group, index, top, part, lines, x, isBold);
    };
    text(QStringLiteral("/label"), row.label, m_label.left, false);
    drawBar(group, index, middle);
    if (bullet.status) {
        drawStatusMark(group, Role::Mark, id, *bullet.status, {m_status.left + size * 0.5, middle}, size * 0.9);
    }
    text(QStringLiteral("/status"), row.status, m_status.left + keySpace(size), true);
    text(QStringLiteral("/actual"), row.actual, m_actual.left, false);
    text(QStringLiteral("/target"), row.target, m_target.left, false);
}

void BulletPlot::draw(SceneBuilder& builder) const {
    drawHeader(builder);
    // Behind the bars; the bands with the names of the groups cover it.
    drawScale(builder, m_frame.top(), m_frame.bottom());
    m_frame.draw(builder, [this](SceneBuilder& rows, std::size_t index, double top) { drawRow(rows, index, top); });
}

}  // namespace shirube::figures
