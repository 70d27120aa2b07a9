// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/StatedFigure.h"

namespace shirube::analysis {

/// A figure that a sentence states.
struct TitleFigure {
    enum class Kind { Amount, Percent, Count };

    Kind kind = Kind::Amount;
    std::string text;  ///< as the sentence has it, NFKC
    domain::StatedFigure figure;
};

/// Figures with a unit that can be held against a chart: amounts of yen, percentages and counts (件, 本, 社, テーマ …),
/// full-width ones too. Years, months, numbers of meetings and what is no such figure are not among them.
[[nodiscard]] std::vector<TitleFigure> figuresIn(const std::string& sentence);

}  // namespace shirube::analysis
