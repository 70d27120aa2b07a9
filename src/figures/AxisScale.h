// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "analysis/FigureSpec.h"
#include "domain/AmountUnit.h"

namespace shirube::figures {

/// The ticks that a person would choose: multiples of 1, 2 or 5 × 10ⁿ in the display unit that cover the data and 0.
class AxisScale {
public:
    /// `lowest` and `highest` in yen; at most `maxIntervals` (at least 1) between the ticks.
    AxisScale(double lowest, double highest, int maxIntervals, domain::AmountUnit unit);

    /// `lowest` and `highest` in the unit of the labels; `isWhole` where parts of it make no sense.
    AxisScale(double lowest, double highest, int maxIntervals, bool isWhole);

    struct Tick {
        double value = 0;  ///< in yen; without a unit of amounts in the unit of the labels
        QString label;     ///< in the display unit: 15,000; △500
    };

    [[nodiscard]] const std::vector<Tick>& ticks() const { return m_ticks; }
    [[nodiscard]] double lowest() const { return m_ticks.front().value; }
    [[nodiscard]] double highest() const { return m_ticks.back().value; }

private:
    // Steps are no smaller than 10^leastExponent.
    void setTicks(double lowest, double highest, int maxIntervals, double perUnit, int leastExponent);

    std::vector<Tick> m_ticks;
};

/// The unit as it stands over an axis: in brackets unless it is a phrase.
[[nodiscard]] QString axisUnit(const analysis::FigureSpec& spec);

}  // namespace shirube::figures
