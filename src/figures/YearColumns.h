// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>

#include "FigureContext.h"
#include "KeyRow.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// The columns of the years, shared by both forms of a schedule.
struct YearColumns {
    double left = 0;
    double width = 0;  ///< of one
    std::size_t count = 0;
    bool hasNoYear = false;  ///< the last one is for themes without a year

    /// As many as the schedule needs, each at least as wide as its label.
    [[nodiscard]] static YearColumns of(const FigureContext& context);
    [[nodiscard]] std::size_t all() const { return count + (hasNoYear ? 1 : 0); }
    [[nodiscard]] double right() const { return left + width * static_cast<double>(all()); }
    [[nodiscard]] double centre(std::size_t column) const { return left + width * (static_cast<double>(column) + 0.5); }
    /// Height of the heading and the labels.
    [[nodiscard]] static double headerHeight(const FigureContext& context);
    void drawHeader(SceneBuilder& builder, const FigureContext& context, double top) const;
    /// The lines between the years.
    void drawGrid(SceneBuilder& builder, double top, double bottom) const;
};

/// The column in which a theme ends.
[[nodiscard]] std::size_t columnOf(const YearColumns& years, const analysis::ScheduleRow& row);
/// A theme in words, for a screen reader.
[[nodiscard]] QString describeRow(const analysis::ScheduleContent& schedule, const analysis::ScheduleRow& row);
/// What the marks mean.
[[nodiscard]] KeyRow resultLegend(const FigureContext& context, double width);

}  // namespace shirube::figures
