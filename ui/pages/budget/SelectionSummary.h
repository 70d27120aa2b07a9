// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <vector>

#include "analysis/LineChecks.h"
#include "domain/AmountUnit.h"
#include "domain/BudgetBook.h"

namespace shirube::ui {

/// One line on the figures of selected cells, for the status bar.
class SelectionSummary {
    Q_DECLARE_TR_FUNCTIONS(SelectionSummary)
public:
    /// Their typed sum, 内数 as a range, what was left out of it and why, and on how many of the others documents
    /// disagree. `lines` are positions in book.lines(),
    /// each once; empty where there are none.
    [[nodiscard]] static QString of(const domain::BudgetBook& book, const std::vector<std::size_t>& lines,
                                    domain::AmountUnit unit, const analysis::LineChecks& checks);
};

}  // namespace shirube::ui
