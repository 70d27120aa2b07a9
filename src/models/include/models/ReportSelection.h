// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QModelIndexList>
#include <QString>

namespace shirube::models {

class ReportModel;

/// The sum of selected cells of a report, for the status line.
class ReportSelection {
    Q_DECLARE_TR_FUNCTIONS(ReportSelection)
public:
    /// Sums per column, and how many cells were left out and why: totals beside what they total, a drill-down beside
    /// its row, what is missing, and columns that don't add up. `cells` are indexes of the model. Empty for less than
    /// two cells.
    [[nodiscard]] static QString sumOf(const ReportModel& model, const QModelIndexList& cells);
};

}  // namespace shirube::models
