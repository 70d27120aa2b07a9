// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <string>
#include <vector>

#include "analysis/FigureSpec.h"

namespace shirube::figures {

/// A series whose colour a person can choose.
struct ColouredSeries {
    std::string id;     ///< that domain::ChartStyle::ownColours knows it by
    std::string label;  ///< as the legend has it
    QColor colour;      ///< that it is drawn in
};

/// Of columns their series, of flows their instruments; empty for kinds whose colours have a meaning of their own.
[[nodiscard]] std::vector<ColouredSeries> colouredSeries(const analysis::FigureSpec& spec);

}  // namespace shirube::figures
