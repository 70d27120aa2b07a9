// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "Rational.h"
#include "TitleFigures.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureTable.h"

namespace shirube::analysis {

/// What a chart shows or what can be computed from it in one step: its cells, sums over rows and over columns side by
/// side, differences and changes within a row, shares, numbers of rows; and all its texts but the title.
class ShownFigures {
public:
    ShownFigures(const FigureSpec& spec, const FigureTable& table);

    /// Whether some shown or computed value is one that the figure can stand for.
    [[nodiscard]] bool has(const TitleFigure& figure) const;

private:
    // One row of values, in base units; parallel to the table's columns, without those that are no numbers.
    using Values = std::vector<std::optional<Rational>>;

    void addRow(const Values& values);
    void addRatio(const Rational& part, const Rational& whole);
    void addColumns(const std::vector<Values>& rows);
    void addCounts(const FigureTable& table);
    void addTexts(const FigureSpec& spec, const FigureTable& table);

    std::set<Rational> m_values;
    std::set<Rational> m_shares;
    std::set<Rational> m_counts;
    std::string m_texts;  // without separators of thousands
};

}  // namespace shirube::analysis
