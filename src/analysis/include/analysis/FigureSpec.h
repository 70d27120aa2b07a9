// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analysis/BulletContent.h"
#include "analysis/FigureEvidence.h"
#include "analysis/FlowContent.h"
#include "analysis/LogicContent.h"
#include "analysis/ScheduleContent.h"
#include "analysis/SeriesContent.h"
#include "analysis/TallyContent.h"
#include "analysis/WaterfallContent.h"
#include "domain/AmountKind.h"
#include "domain/AmountUnit.h"
#include "domain/ChartDefinition.h"

namespace shirube::analysis {

/// How sure a point is, which decides its fill.
enum class PointStyle {
    Solid,        ///< 確定
    Hatched,      ///< 内数
    Provisional,  ///< 速報
    UpperLimit,   ///< 支援上限: pale with a dashed edge
};

/// One value of a series in one category.
struct FigurePoint {
    /// In the base unit of the figure's quantity (yen; counts as they are). None where it is missing: never drawn as 0.
    std::optional<std::int64_t> value;
    domain::Missing missing = domain::Missing::NotApplicable;  ///< why, where there is no value
    PointStyle style = PointStyle::Solid;
};

/// What shows the points of a series.
enum class SeriesShape {
    Column,
    Line,  ///< with a mark at each point, over the columns; broken where a value is missing
};

/// One series; its points run parallel to the categories.
struct FigureSeries {
    std::string id;     ///< stable, e.g. the programme's
    std::string label;  ///< for the legend
    std::vector<FigurePoint> points;
    SeriesShape shape = SeriesShape::Column;
};

/// One category of the axis.
struct FigureCategory {
    std::string id;
    std::string label;
    std::string totalLabel;             ///< what stands above the stack, e.g. 4,714億円＋9,916億円の内数
    std::optional<std::int64_t> lower;  ///< of the total, in base units
    std::optional<std::int64_t> upper;
};

/// How the columns of a category stand.
enum class ColumnsArrangement { Stacked, Grouped };

/// Columns stacked by series, or beside each other, with lines over them.
struct ColumnsContent {
    ColumnsArrangement arrangement = ColumnsArrangement::Stacked;
    std::string categoryHeading;    ///< of the table's first column
    std::string totalHeading;       ///< of the table's total; empty where values don't add up
    std::string hatchedLegend;      ///< legend text of the hatching; empty where nothing is hatched
    std::string provisionalLegend;  ///< of the dots
    std::string upperLimitLegend;   ///< of the pale columns with a dashed edge
    std::vector<FigureCategory> categories;
    std::vector<FigureSeries> series;
};

/// What kind of picture shows the figure: in the order of FigureSpec::content.
enum class FigureKind {
    StackedColumns,
    Flow,       ///< Sankey
    Schedule,   ///< Gantt
    Series,     ///< an indicator over time
    Bullets,    ///< indicators against their targets
    Logic,      ///< logic model
    Tally,      ///< boxes of reviewers' marks
    Waterfall,  ///< from one total to another
};

/// A chart as data, in one language: what every renderer and every exporter draws from, so that all show the same. What
/// every chart says of itself, and its content by kind.
struct FigureSpec {
    std::string id;        ///< stable across rebuilds, e.g. budget-by-cycle
    std::string title;     ///< says the message
    std::string subtitle;  ///< says what is shown
    /// Of axis, labels and table. Counts stand in Yen, of which one is one.
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
    std::string unitLabel;             ///< 単位: 億円, 単位: 件; empty where no amounts are shown
    std::string asOf;                  ///< 時点
    std::vector<std::string> sources;  ///< 出典, generated from the citations behind the figures
    std::vector<std::string> notes;    ///< 注: 内数, 四捨五入, 案, …
    std::string alternativeText;
    std::string language;      ///< ja or en
    std::string sourcesLabel;  ///< 出典
    std::string notesLabel;    ///< 注
    bool hasOwnTitle = false;  ///< a person wrote it: it doesn't follow the figures
    domain::ChartStyle style;
    std::vector<FigureGround> grounds;  ///< the printed figures behind it, in the order of its table
    std::vector<FigureChange> changes;  ///< against an earlier state that it is compared with; marked in the picture
    std::string changesLegend;  ///< of those marks: ◆ 第1回WG時点から変わった値; empty without a comparison
    std::variant<ColumnsContent, FlowContent, ScheduleContent, SeriesContent, BulletContent, LogicContent, TallyContent,
                 WaterfallContent>
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
    [[nodiscard]] const WaterfallContent& waterfall() const { return std::get<WaterfallContent>(content); }
    [[nodiscard]] WaterfallContent& waterfall() { return std::get<WaterfallContent>(content); }

    /// Whether a cell of that row and column of the figure's table has changed (any of the row where `column` is
    /// empty). Ids are those of analysis::figureTable().
    [[nodiscard]] bool isChanged(std::string_view row, std::string_view column = {}) const;
};

/// The figure as it stands in a table: `value` in the spec's unit with its separators, empty for a missing value.
[[nodiscard]] std::string tableText(const FigureSpec& spec, const FigurePoint& point);

}  // namespace shirube::analysis
