// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>
#include <vector>

#include "models/ScoreBoard.h"

namespace shirube::models {

/// What a block of a spreadsheet comes to when it is pasted into a grid of scores.
struct ScorePaste {
    std::vector<ScoreEntry> values;
    int leftOut = 0;    ///< cells beyond the grid, or where nothing can be entered
    int notScores = 0;  ///< of `values`: they are entered as they are, and marked

    /// With the upper left corner at `corner`. Rows of sums are passed over, a first row that is the grid's titles is
    /// left away. Only values: comments are typed.
    [[nodiscard]] static ScorePaste at(const QModelIndex& corner, const QString& text, const ScoreBoard& board);
};

}  // namespace shirube::models
