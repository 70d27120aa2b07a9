// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <vector>

#include "analysis/FactBook.h"
#include "application/ActualService.h"
#include "base/Result.h"

namespace shirube::models {

/// One row of a spreadsheet with an actual.
struct PastedActual {
    enum Column {
        Indicator,  ///< name or id
        Period,
        Value,  ///< figure, numerator/denominator, words, or why there is none
        Provisional,
        Evidence,
        Reason,
        Part,
        ColumnCount,
    };

    int line = 0;  ///< of the pasted text, from 1
    std::array<QString, ColumnCount> cells;
    const domain::Indicator* indicator = nullptr;  ///< null where it is not known
    /// What is to be entered, or why it can't be; the figure itself is not read here.
    base::Result<application::ActualEntry> entry;
};

/// Reads what is copied from a spreadsheet: rows of tab-separated cells, quoted where they hold tabs or lines. In the
/// order of Column, or by the titles in the first row. InvalidInput for nothing and for more rows than anybody pastes.
[[nodiscard]] base::Result<std::vector<PastedActual>> readPastedActuals(const QString& text,
                                                                        const analysis::FactBook& facts);

/// Rows that can be pasted at once.
inline constexpr int kMostPastedRows = 1000;

}  // namespace shirube::models
