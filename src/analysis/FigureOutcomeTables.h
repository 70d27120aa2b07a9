// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FigureTable.h"

namespace shirube::analysis {

/// An indicator over time: a row per time, a column per kind of value.
[[nodiscard]] FigureTable seriesTable(const FigureSpec& spec);
/// The cells of seriesTable() in which the points stand, in their order; an empty row for a point that has none.
struct SeriesPlace {
    std::string row;
    std::string column;
};
[[nodiscard]] std::vector<SeriesPlace> seriesPlaces(const SeriesContent& series);
/// A row per indicator, attainment and pace in percent.
[[nodiscard]] FigureTable bulletTable(const FigureSpec& spec);
/// A row per node, with the names of what it leads to.
[[nodiscard]] FigureTable logicTable(const FigureSpec& spec);
/// A row per box: mean, median, quartiles, ends, number of marks, the marks in ascending order, what the rule says.
[[nodiscard]] FigureTable tallyTable(const FigureSpec& spec);

}  // namespace shirube::analysis
