// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <utility>

#include "NativeParts.h"

namespace shirube::exchange {

using analysis::Fraction;
using analysis::SeriesMark;
using analysis::TableCell;

namespace {

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

// A series with the times of its values.
struct TimedSeries {
    NativeSeries series;
    std::vector<TableCell> times;
};

// All on one column of times: a row is of one series, those of a series follow each other, so that no line is broken.
void setOnTimes(NativeChart& chart, std::vector<TimedSeries> all) {
    for (const auto& one : all) {
        chart.times.insert(chart.times.end(), one.times.begin(), one.times.end());
    }
    std::size_t before = 0;
    for (auto& [series, times] : all) {
        series.labels.resize(times.size());
        const auto place = static_cast<std::ptrdiff_t>(before);
        std::vector<TableCell> values(chart.times.size());
        std::vector<std::string> labels(chart.times.size());
        std::move(series.values.begin(), series.values.end(), values.begin() + place);
        std::move(series.labels.begin(), series.labels.end(), labels.begin() + place);
        series.values = std::move(values);
        series.labels = std::move(labels);
        before += times.size();
        chart.series.push_back(std::move(series));
    }
}

// The ticks of the axis are 年度 (ChartPart): what holds at the end of 2025年度, in the spring of 2026, stands at 2025.
TableCell timeOf(const Fraction& time) {
    return numberOf(time - Fraction(5, 4));
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
            reach(toDouble(timeOf(*point.time)));
        }
    }
    if (content.asOf) {
        reach(toDouble(timeOf(*content.asOf)));
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
TimedSeries acrossAll(const analysis::FigureSpec& spec, const analysis::SeriesFigurePoint& point, const Span& span) {
    const auto value = numberOf(point.value, spec.series().unitScale);
    auto line = seriesOf(spec, point.mark);
    line.id = point.id;
    line.name = point.remark.empty() ? point.text : point.text + " " + point.remark;
    line.shape = NativeSeries::Shape::Line;
    line.mark = NativeMark::None;
    line.isDashed = true;
    line.values = {value, value};
    line.labels = {"", line.name};
    return {std::move(line), {whole(span.first), whole(span.last)}};
}

// 基準日, upright from the lowest to the highest value.
TimedSeries dayLine(const analysis::SeriesContent& content, const Span& span) {
    NativeSeries line;
    line.id = "as-of";
    line.name = content.asOfLabel;
    line.shape = NativeSeries::Shape::Line;
    line.isDashed = true;
    line.look = edgeLook(kQuietColour);
    const auto end = [&](double value) {
        const auto at = std::find_if(content.points.begin(), content.points.end(), [&](const auto& point) {
            return toDouble(numberOf(point.value, content.unitScale)) == value;
        });
        return at == content.points.end() ? TableCell::ofNumber("0") : numberOf(at->value, content.unitScale);
    };
    line.values = {end(span.low), end(span.high)};
    return {std::move(line), {timeOf(*content.asOf), timeOf(*content.asOf)}};
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
    std::vector<TimedSeries> marks;
    std::vector<TimedSeries> lines;
    for (std::size_t m = 0; m < analysis::kSeriesMarks; ++m) {
        const auto mark = static_cast<SeriesMark>(m);
        TimedSeries one{seriesOf(spec, mark), {}};
        one.series.id = "mark" + std::to_string(m);
        one.series.name = content.legend[m];
        for (const auto& point : content.points) {
            if (point.mark != mark) {
                continue;
            }
            if (!point.time) {
                lines.push_back(acrossAll(spec, point, span));
                continue;
            }
            one.times.push_back(timeOf(*point.time));
            one.series.values.push_back(numberOf(point.value, content.unitScale));
            const auto text = point.remark.empty() ? point.text : point.text + " " + point.remark;
            one.series.labels.push_back(markedLabel(spec, point.id, text));
        }
        if (!one.times.empty()) {
            marks.push_back(std::move(one));
        }
    }
    std::move(lines.begin(), lines.end(), std::back_inserter(marks));
    if (content.asOf) {
        marks.push_back(dayLine(content, span));
    }
    setOnTimes(chart, std::move(marks));
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
        auto label = hasGroups ? row.group + " / " + row.label : row.label;
        if (!row.attainment && !row.statusText.empty()) {
            // No bar: the status says why.
            label += "　" + row.statusText;
        }
        chart.categories.push_back(markedLabel(spec, row.id, label));
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
