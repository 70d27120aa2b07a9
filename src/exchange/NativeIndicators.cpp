// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "NativeParts.h"

namespace shirube::exchange {

using analysis::Fraction;
using analysis::SeriesMark;
using analysis::TableCell;

namespace {

// Of kFigureColours.
constexpr std::size_t kBlue = 0;
constexpr std::size_t kVermilion = 4;
constexpr std::uint32_t kInkColour = 0x222222;
constexpr std::uint32_t kQuietColour = 0x595959;

TableCell numberOf(const Fraction& value, int scale = 0) {
    return TableCell::ofNumber(value.decimal().scaledDown(scale).text());
}

double toDouble(const TableCell& cell) {
    return std::strtod(cell.text.c_str(), nullptr);
}

NativeSeries seriesOf(const analysis::FigureSpec& spec, SeriesMark mark) {
    NativeSeries series;
    series.shape = NativeSeries::Shape::Points;
    switch (mark) {
        case SeriesMark::Baseline:
            series.mark = NativeMark::Diamond;
            series.look = edgeLook(kQuietColour);
            series.isFilled = false;
            break;
        case SeriesMark::Target:
            series.mark = NativeMark::Dash;
            series.look = plainLook(meaningColour(spec.style, kVermilion));
            break;
        case SeriesMark::Actual:
            series.shape = NativeSeries::Shape::Line;
            series.mark = NativeMark::Disc;
            series.look = plainLook(meaningColour(spec.style, kBlue));
            break;
        case SeriesMark::Provisional:
            series.mark = NativeMark::Disc;
            series.look = plainLook(meaningColour(spec.style, kBlue));
            series.isFilled = false;
            break;
        case SeriesMark::Forecast:
            series.mark = NativeMark::Square;
            series.look = plainLook(meaningColour(spec.style, kBlue));
            series.isFilled = false;
            break;
    }
    return series;
}

// Of the axis and of lines across it.
struct Span {
    double low = 0;
    double high = 0;
    double first = 0;
    double last = 0;
};

Span spanOf(const analysis::SeriesContent& content) {
    Span span;
    bool hasTime = false;
    const auto reach = [&](double time) {
        span.first = hasTime ? std::min(span.first, time) : time;
        span.last = hasTime ? std::max(span.last, time) : time;
        hasTime = true;
    };
    for (const auto& point : content.points) {
        const double value = toDouble(numberOf(point.value, content.unitScale));
        span.low = std::min(span.low, value);
        span.high = std::max(span.high, value);
        if (point.time) {
            reach(toDouble(numberOf(*point.time)));
        }
    }
    if (content.asOf) {
        reach(toDouble(numberOf(*content.asOf)));
    }
    // Whole years around everything, so that no mark stands on the edge.
    span.first = std::floor(span.first - 0.1);
    span.last = std::max(std::ceil(span.last + 0.1), span.first + 1);
    return span;
}

TableCell whole(double value) {
    return TableCell::ofNumber(std::to_string(static_cast<long long>(std::lround(value))));
}

// A line across the plot, of what has no time.
NativeSeries acrossAll(const analysis::FigureSpec& spec, const analysis::SeriesFigurePoint& point, const Span& span) {
    const auto value = numberOf(point.value, spec.series().unitScale);
    NativeSeries line = seriesOf(spec, point.mark);
    line.id = point.id;
    line.name = point.remark.empty() ? point.text : point.text + " " + point.remark;
    line.shape = NativeSeries::Shape::Line;
    line.mark = NativeMark::None;
    line.isDashed = true;
    line.times = {whole(span.first), whole(span.last)};
    line.values = {value, value};
    line.labels = {"", line.name};
    return line;
}

// 基準日, upright from the lowest to the highest value.
NativeSeries dayLine(const analysis::SeriesContent& content, const Span& span) {
    NativeSeries line;
    line.id = "as-of";
    line.name = content.asOfLabel;
    line.shape = NativeSeries::Shape::Line;
    line.isDashed = true;
    line.look = edgeLook(kQuietColour);
    line.times = {numberOf(*content.asOf), numberOf(*content.asOf)};
    const auto end = [&](double value) {
        const auto at = std::find_if(content.points.begin(), content.points.end(), [&](const auto& point) {
            return toDouble(numberOf(point.value, content.unitScale)) == value;
        });
        return at == content.points.end() ? TableCell::ofNumber("0") : numberOf(at->value, content.unitScale);
    };
    line.values = {end(span.low), end(span.high)};
    return line;
}

}  // namespace

void addIndicator(NativeChart& chart, const analysis::FigureSpec& spec) {
    const auto& content = spec.series();
    chart.kind = NativeChart::Kind::Scatter;
    chart.categoryHeading = content.timeHeading;
    chart.valueAxis = content.unitName;
    if (content.points.empty()) {
        return;
    }
    const auto span = spanOf(content);
    chart.firstTime = whole(span.first).text;
    chart.lastTime = whole(span.last).text;
    const double height = span.high - span.low;
    const std::string digits = content.isWhole || height >= 5 ? "#,##0" : height >= 0.5 ? "0.0" : "0.00";
    chart.numberFormat = digits + ";△" + digits;
    chart.labelFormat = "General";
    std::vector<NativeSeries> lines;
    for (std::size_t m = 0; m < analysis::kSeriesMarks; ++m) {
        const auto mark = static_cast<SeriesMark>(m);
        auto series = seriesOf(spec, mark);
        series.id = "mark" + std::to_string(m);
        series.name = content.legend[m];
        for (const auto& point : content.points) {
            if (point.mark != mark) {
                continue;
            }
            if (!point.time) {
                lines.push_back(acrossAll(spec, point, span));
                continue;
            }
            series.times.push_back(numberOf(*point.time));
            series.values.push_back(numberOf(point.value, content.unitScale));
            series.labels.push_back(point.remark.empty() ? point.text : point.text + " " + point.remark);
        }
        if (!series.values.empty()) {
            chart.series.push_back(std::move(series));
        }
    }
    chart.series.insert(chart.series.end(), lines.begin(), lines.end());
    if (content.asOf) {
        chart.series.push_back(dayLine(content, span));
    }
}

void addBullets(NativeChart& chart, const analysis::FigureSpec& spec) {
    const auto& content = spec.bullets();
    const auto count = content.rows.size();
    chart.kind = NativeChart::Kind::OverlaidBars;
    chart.categoryHeading = content.indicatorHeading;
    chart.valueAxis = content.attainmentHeading;
    chart.numberFormat = "0";
    chart.labelFormat = "0.0\"%\";△0.0\"%\"";
    chart.lowest = "0";
    chart.highest = (content.longest * Fraction(100)).decimal().text();
    chart.step = "50";
    const bool hasGroups = std::any_of(content.rows.begin(), content.rows.end(),
                                       [&](const auto& row) { return row.group != content.rows.front().group; });
    auto target = emptySeries("target", content.targetMark, count);
    target.look = edgeLook(kInkColour);
    target.isFilled = false;
    auto expected = emptySeries("expected", content.expectedLegend, count);
    expected.look = edgeLook(kQuietColour, true);
    expected.isFilled = false;
    std::vector<NativeSeries> bars;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& row = content.rows[i];
        chart.categories.push_back(markedLabel(spec, row.id, hasGroups ? row.group + " / " + row.label : row.label));
        if (row.attainment) {
            const auto id = row.statusText + (row.isProvisional ? "#provisional" : "");
            auto bar = std::find_if(bars.begin(), bars.end(), [&](const auto& one) { return one.id == id; });
            if (bar == bars.end()) {
                bars.push_back(emptySeries(id, row.statusText, count));
                bar = std::prev(bars.end());
                const auto colour = statusColour(spec.style, row.status.value_or(analysis::IndicatorStatus::NoTarget));
                bar->look = row.isProvisional ? PointLook{tintColour(colour), FillPattern::Dots, outlineColour(colour),
                                                          outlineColour(colour), false}
                                              : plainLook(colour);
                bar->name += row.isProvisional ? " " + content.provisionalLegend : "";
                bar->hasValueLabels = true;
            }
            bar->values[i] = numberOf(*row.attainment, -2);
            target.values[i] = TableCell::ofNumber("100");
        }
        if (row.expected) {
            expected.values[i] = numberOf(*row.expected, -2);
        }
    }
    // The frames are drawn over the bars.
    chart.series = std::move(bars);
    for (auto* frame : {&expected, &target}) {
        if (hasValues(*frame)) {
            chart.series.push_back(std::move(*frame));
        }
    }
}

}  // namespace shirube::exchange
