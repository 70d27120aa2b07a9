// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/NativeChart.h"

#include <algorithm>

#include "NativeParts.h"

namespace shirube::exchange {

using analysis::FigureKind;
using analysis::TableCell;

PointLook plainLook(std::uint32_t colour) {
    return {colour, FillPattern::None, outlineColour(colour), outlineColour(colour), false};
}

PointLook hatchedLook(std::uint32_t colour) {
    return {tintColour(colour), FillPattern::Diagonal, outlineColour(colour), outlineColour(colour), false};
}

PointLook edgeLook(std::uint32_t colour, bool isDashed) {
    return {colour, FillPattern::None, colour, colour, isDashed};
}

NativeSeries emptySeries(std::string id, std::string name, std::size_t categories) {
    NativeSeries series;
    series.id = std::move(id);
    series.name = std::move(name);
    series.values.resize(categories);
    return series;
}

bool hasValues(const NativeSeries& series) {
    return std::any_of(series.values.begin(), series.values.end(),
                       [](const auto& cell) { return cell.kind == TableCell::Kind::Number; });
}

std::string markedLabel(const analysis::FigureSpec& spec, const std::string& row, const std::string& label) {
    return spec.isChanged(row) ? "◆ " + label : label;
}

bool isTooLarge(const NativeChart& chart) {
    constexpr std::size_t kMostSeries = 255;
    constexpr std::size_t kMostCategories = 16'000;
    return chart.series.size() > kMostSeries || chart.categories.size() + chart.times.size() > kMostCategories;
}

std::optional<NativeChart> nativeChart(const analysis::FigureSpec& spec, const base::Translator& translate) {
    NativeChart chart;
    chart.title = spec.title;
    chart.valueAxis = spec.unitLabel;
    chart.alternativeText = spec.alternativeText;
    chart.language = spec.language;
    chart.numberFormat = chart.labelFormat = "#,##0;△#,##0";
    switch (spec.kind()) {
        case FigureKind::StackedColumns:
            addColumns(chart, spec, translate);
            break;
        case FigureKind::Waterfall:
            addWaterfall(chart, spec, translate);
            break;
        case FigureKind::Series:
            addIndicator(chart, spec);
            break;
        case FigureKind::Bullets:
            addBullets(chart, spec);
            break;
        case FigureKind::Tally:
            addTally(chart, spec, translate);
            break;
        case FigureKind::Flow:
        case FigureKind::Schedule:
        case FigureKind::Logic:
            return std::nullopt;
    }
    for (auto& series : chart.series) {
        series.isInLegend = series.isInLegend && !series.name.empty();
    }
    const bool isEmpty = std::none_of(chart.series.begin(), chart.series.end(), hasValues);
    return isEmpty ? std::nullopt : std::optional(std::move(chart));
}

}  // namespace shirube::exchange
