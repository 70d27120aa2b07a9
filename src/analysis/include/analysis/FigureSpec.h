// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/AmountKind.h"
#include "domain/AmountUnit.h"

namespace shirube::analysis {

/// How sure a point is, which decides its fill.
enum class PointStyle {
    Solid,        ///< 確定
    Hatched,      ///< 内数
    Provisional,  ///< 速報
};

/// One value of a series in one category.
struct FigurePoint {
    /// In the base unit of the figure's quantity (yen; counts as they are). None where it is missing: never drawn as 0.
    std::optional<std::int64_t> value;
    domain::Missing missing = domain::Missing::NotApplicable;  ///< why, where there is no value
    PointStyle style = PointStyle::Solid;
};

/// One series; its points run parallel to the categories.
struct FigureSeries {
    std::string id;     ///< stable, e.g. the programme's
    std::string label;  ///< for the legend
    std::vector<FigurePoint> points;
};

/// One category of the axis.
struct FigureCategory {
    std::string id;
    std::string label;
    std::string totalLabel;             ///< what stands above the stack, e.g. 4,714億円＋9,916億円の内数
    std::optional<std::int64_t> lower;  ///< of the total, in base units
    std::optional<std::int64_t> upper;
};

/// What kind of picture shows the figure.
enum class FigureKind {
    StackedColumns,
};

/// A chart as data, in one language: what every renderer and every exporter draws from, so that all show the same.
struct FigureSpec {
    std::string id;  ///< stable across rebuilds, e.g. budget-by-cycle
    FigureKind kind = FigureKind::StackedColumns;
    std::string title;                                                ///< says the message
    std::string subtitle;                                             ///< says what is shown
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;  ///< of axis, labels and table
    std::string unitLabel;                                            ///< 単位: 億円
    std::string asOf;                                                 ///< 時点
    std::vector<std::string> sources;  ///< 出典, generated from the citations behind the figures
    std::vector<std::string> notes;    ///< 注: 内数, 四捨五入, 案, …
    std::string alternativeText;
    std::string language;         ///< ja or en
    std::string categoryHeading;  ///< of the table's first column
    std::string totalHeading;     ///< of the table's total
    std::string hatchedLegend;    ///< legend text of the hatching; empty where nothing is hatched
    std::string sourcesLabel;     ///< 出典
    std::string notesLabel;       ///< 注
    std::vector<FigureCategory> categories;
    std::vector<FigureSeries> series;
};

/// The figure as it stands in a table: `value` in the spec's unit with its separators, empty for a missing value.
[[nodiscard]] std::string tableText(const FigureSpec& spec, const FigurePoint& point);

}  // namespace shirube::analysis
