// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "analysis/FigureSpec.h"
#include "base/Message.h"

namespace shirube::test {

/// The words of the figures in Japanese, enough for the samples.
[[nodiscard]] base::Translator japaneseWords();

/// Budget by cycle from the bundled dataset: ja or en.
[[nodiscard]] analysis::FigureSpec budgetFigure(const std::string& language,
                                                domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen);

struct NamedFigure {
    std::string name;
    analysis::FigureSpec spec;
};

/// Figures made to break a layout: one category, twelve, thirty series, names of 40 characters, zeros, negatives and
/// missing values, all hatched, huge values, nothing at all.
[[nodiscard]] std::vector<NamedFigure> awkwardFigures();

}  // namespace shirube::test
