// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "SampleFigures.h"

namespace shirube::test {

/// Budget and execution of five years beside each other with the cumulative execution as a line; the last year is
/// provisional, one execution not reported.
[[nodiscard]] analysis::FigureSpec executionFigure(const std::string& language);
/// Contributions to a fund and what was paid out of it, negative, with the balance as a line.
[[nodiscard]] analysis::FigureSpec fundFigure(const std::string& language);
/// Support by company and year, most of it upper limits.
[[nodiscard]] analysis::FigureSpec supportFigure(const std::string& language);
/// Papers and patents by year, as counts.
[[nodiscard]] analysis::FigureSpec countsFigure(const std::string& language);
/// From one cycle to the next: rises, falls, new and ended programmes, amounts within envelopes, one that isn't known.
[[nodiscard]] analysis::FigureSpec waterfallFigure(const std::string& language);

/// Columns and lines made to break a layout: twelve series beside each other, three lines that cross, names of 40
/// characters, negatives, zeros and gaps, nothing known at all.
[[nodiscard]] std::vector<NamedFigure> awkwardColumns();
/// Waterfalls made to break a layout: thirty steps, names of 40 characters, everything open, below zero, totals alone.
[[nodiscard]] std::vector<NamedFigure> awkwardWaterfalls();

/// The figure with a change in every cell of its rows and in its totals.
[[nodiscard]] analysis::FigureSpec withAllChanged(analysis::FigureSpec spec);

}  // namespace shirube::test
