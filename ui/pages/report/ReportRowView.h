// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "domain/AmountUnit.h"

class QModelIndex;

namespace shirube::models {
class ReportModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class LedgerView;

/// What the pages that show reports have in common: the widths of their columns, and the detail of a row.
class ReportRowView {
    Q_DECLARE_TR_FUNCTIONS(ReportRowView)
public:
    /// Fits the figures to what they hold; the names take what is left.
    static void layOutColumns(LedgerView& ledger);
    /// The row of `index`, which is of `model`, with its grounds. A hint where there is none.
    static void show(DetailView& detail, const models::ReportModel& model, const QModelIndex& index,
                     domain::AmountUnit unit);
};

}  // namespace shirube::ui
