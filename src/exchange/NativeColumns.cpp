// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "NativeParts.h"
#include "XlsxFormats.h"
#include "analysis/FigureTable.h"
#include "base/Text.h"

namespace shirube::exchange {

using analysis::ColumnsArrangement;
using analysis::FigureTableRow;
using analysis::SeriesShape;
using analysis::TableCell;

namespace {

// Beyond it labels at every column would lie on each other.
constexpr std::size_t kMostLabelledColumns = 24;
constexpr std::size_t kMostDecimals = 1;

// As many digits after the point as ticks of that size need.
std::string axisFormat(double largest) {
    const auto digits = digitsFormat(largest >= 5 || largest == 0 ? 0 : largest >= 0.5 ? 1 : 2);
    return digits + ";△" + digits;
}

double valueOf(const TableCell& cell) {
    return cell.kind == TableCell::Kind::Number ? std::strtod(cell.text.c_str(), nullptr) : 0;
}

double largestOf(const NativeChart& chart) {
    double largest = 0;
    for (std::size_t c = 0; c < chart.categories.size(); ++c) {
        double sum = 0;
        for (const auto& series : chart.series) {
            const double value = std::abs(valueOf(series.values[c]));
            sum = chart.kind == NativeChart::Kind::StackedColumns && series.shape == NativeSeries::Shape::Bar
                      ? sum + value
                      : std::max(sum, value);
        }
        largest = std::max(largest, sum);
    }
    return largest;
}

std::string labelFormat(const NativeChart& chart) {
    std::size_t decimals = 0;
    for (const auto& series : chart.series) {
        for (const auto& cell : series.values) {
            const auto point = cell.text.find('.');
            decimals = point == std::string::npos ? decimals : std::max(decimals, cell.text.size() - point - 1);
        }
    }
    const auto digits = digitsFormat(std::min(decimals, kMostDecimals));
    return digits + ";△" + digits;
}

// Texts at the points that have changed, and nowhere else.
std::vector<std::string> changeMarks(const analysis::FigureSpec& spec, const analysis::FigureTable& table,
                                     const FigureTableRow& row) {
    std::vector<std::string> marks(row.cells.size());
    bool hasMark = false;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (spec.isChanged(row.id, table.columns[i].id)) {
            marks[i] = "◆";
            hasMark = true;
        }
    }
    return hasMark ? marks : std::vector<std::string>();
}

// What stands over a stack: in the words of the figure, what lies within envelopes in a second line; in bare numbers of
// the axis's unit where the words are wider than a stack.
std::string totalLabel(const analysis::FigureSpec& spec, const analysis::FigureCategory& category) {
    constexpr std::size_t kWidest = 18;   // in half widths, of few stacks
    constexpr std::size_t kAcross = 100;  // of all stacks together
    const auto widest = std::min(kWidest, kAcross / spec.columns().categories.size());
    auto label = category.totalLabel;
    const auto at = label.find("＋");
    if (at != std::string::npos && at > 0) {
        label.insert(at, "\n");
    }
    const auto end = std::min(label.find('\n'), label.size());
    const auto rest = label.substr(std::min(end + 1, label.size()));
    if (std::max(base::displayWidth(label.substr(0, end)), base::displayWidth(rest)) <= widest || !category.lower) {
        return label;
    }
    analysis::FigurePoint point;
    point.value = category.lower;
    label = analysis::tableText(spec, point);
    if (category.upper && category.upper != category.lower) {
        point.value = *category.upper - *category.lower;
        label += "\n＋" + analysis::tableText(spec, point);
    }
    return label;
}

// The totals over the stacks, in the words of the figure.
void addTotals(NativeChart& chart, const analysis::FigureSpec& spec, const analysis::FigureTable& table) {
    const auto& columns = spec.columns();
    const bool hasLabels = std::any_of(columns.categories.begin(), columns.categories.end(),
                                       [](const auto& category) { return !category.totalLabel.empty(); });
    const FigureTableRow* totals = nullptr;
    for (const auto& row : table.rows) {
        totals = row.kind == FigureTableRow::Kind::Total ? &row : totals;  // the last one is the upper bound
    }
    if (columns.arrangement != ColumnsArrangement::Stacked || !hasLabels || totals == nullptr) {
        return;
    }
    auto series = emptySeries(totals->id, totals->label, 0);
    series.shape = NativeSeries::Shape::Points;
    series.values = totals->cells;
    series.isInLegend = false;
    for (const auto& category : columns.categories) {
        series.labels.push_back(totalLabel(spec, category));
    }
    chart.series.push_back(std::move(series));
}

}  // namespace

void addColumns(NativeChart& chart, const analysis::FigureSpec& spec, const base::Translator& translate) {
    const auto& columns = spec.columns();
    const auto table = analysis::figureTable(spec, translate);
    chart.kind = columns.arrangement == ColumnsArrangement::Grouped ? NativeChart::Kind::GroupedColumns
                                                                    : NativeChart::Kind::StackedColumns;
    chart.categoryHeading = table.labelHeading;
    for (const auto& category : columns.categories) {
        chart.categories.push_back(category.label);
    }
    std::vector<NativeSeries> lines;
    for (const auto& row : table.rows) {
        if (row.kind != FigureTableRow::Kind::Series) {
            continue;
        }
        auto series = emptySeries(row.id, row.label, 0);
        series.values = row.cells;
        series.look = pointLook(spec, row.series, row.style);
        series.labels = changeMarks(spec, table, row);
        if (columns.series[row.series].shape == SeriesShape::Line) {
            series.shape = NativeSeries::Shape::Line;
            series.mark = row.style == analysis::PointStyle::Solid ? NativeMark::Disc : NativeMark::Square;
            series.isDashed = row.style != analysis::PointStyle::Solid;
            series.hasValueLabels = columns.categories.size() <= kMostLabelledColumns;
            lines.push_back(std::move(series));
        } else {
            chart.series.push_back(std::move(series));
        }
    }
    const bool isLabelled = chart.kind == NativeChart::Kind::GroupedColumns &&
                            chart.series.size() * chart.categories.size() <= kMostLabelledColumns;
    for (auto& series : chart.series) {
        series.hasValueLabels = isLabelled;
    }
    chart.series.insert(chart.series.end(), lines.begin(), lines.end());
    chart.numberFormat = axisFormat(largestOf(chart));
    chart.labelFormat = labelFormat(chart);
    if (std::any_of(chart.series.begin(), chart.series.end(), hasValues)) {
        addTotals(chart, spec, table);
    }
}

}  // namespace shirube::exchange
