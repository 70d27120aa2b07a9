// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "analysis/BulletContent.h"
#include "analysis/FlowContent.h"
#include "analysis/LogicContent.h"
#include "analysis/ScheduleContent.h"
#include "analysis/SeriesContent.h"
#include "analysis/TallyContent.h"
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

/// Columns stacked by series.
struct ColumnsContent {
    std::string categoryHeading;  ///< of the table's first column
    std::string totalHeading;     ///< of the table's total
    std::string hatchedLegend;    ///< legend text of the hatching; empty where nothing is hatched
    std::vector<FigureCategory> categories;
    std::vector<FigureSeries> series;
};

/// What kind of picture shows the figure: in the order of FigureSpec::content.
enum class FigureKind {
    StackedColumns,
    Flow,      ///< Sankey
    Schedule,  ///< Gantt
    Series,    ///< an indicator over time
    Bullets,   ///< indicators against their targets
    Logic,     ///< logic model
    Tally,     ///< boxes of reviewers' marks
};

/// A chart as data, in one language: what every renderer and every exporter draws from, so that all show the same. What
/// every chart says of itself, and its content by kind.
struct FigureSpec {
    std::string id;                                                   ///< stable across rebuilds, e.g. budget-by-cycle
    std::string title;                                                ///< says the message
    std::string subtitle;                                             ///< says what is shown
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;  ///< of axis, labels and table
    std::string unitLabel;             ///< 単位: 億円; empty where no amounts are shown
    std::string asOf;                  ///< 時点
    std::vector<std::string> sources;  ///< 出典, generated from the citations behind the figures
    std::vector<std::string> notes;    ///< 注: 内数, 四捨五入, 案, …
    std::string alternativeText;
    std::string language;      ///< ja or en
    std::string sourcesLabel;  ///< 出典
    std::string notesLabel;    ///< 注
    std::variant<ColumnsContent, FlowContent, ScheduleContent, SeriesContent, BulletContent, LogicContent, TallyContent>
        content;

    [[nodiscard]] FigureKind kind() const { return static_cast<FigureKind>(content.index()); }
    // Content of the kind that the figure is of; another kind is a mistake in the program and throws.
    [[nodiscard]] const ColumnsContent& columns() const { return std::get<ColumnsContent>(content); }
    [[nodiscard]] ColumnsContent& columns() { return std::get<ColumnsContent>(content); }
    [[nodiscard]] const FlowContent& flow() const { return std::get<FlowContent>(content); }
    [[nodiscard]] FlowContent& flow() { return std::get<FlowContent>(content); }
    [[nodiscard]] const ScheduleContent& schedule() const { return std::get<ScheduleContent>(content); }
    [[nodiscard]] ScheduleContent& schedule() { return std::get<ScheduleContent>(content); }
    [[nodiscard]] const SeriesContent& series() const { return std::get<SeriesContent>(content); }
    [[nodiscard]] SeriesContent& series() { return std::get<SeriesContent>(content); }
    [[nodiscard]] const BulletContent& bullets() const { return std::get<BulletContent>(content); }
    [[nodiscard]] BulletContent& bullets() { return std::get<BulletContent>(content); }
    [[nodiscard]] const LogicContent& logic() const { return std::get<LogicContent>(content); }
    [[nodiscard]] LogicContent& logic() { return std::get<LogicContent>(content); }
    [[nodiscard]] const TallyContent& tally() const { return std::get<TallyContent>(content); }
    [[nodiscard]] TallyContent& tally() { return std::get<TallyContent>(content); }
};

/// The figure as it stands in a table: `value` in the spec's unit with its separators, empty for a missing value.
[[nodiscard]] std::string tableText(const FigureSpec& spec, const FigurePoint& point);

}  // namespace shirube::analysis
