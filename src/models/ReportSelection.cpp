// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReportSelection.h"

#include <QSet>
#include <map>

#include "models/AmountText.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"
#include "models/ReportModel.h"

namespace shirube::models {

namespace {

struct ColumnSum {
    domain::AmountRange sum;
    int cells = 0;
    bool hasFailed = false;  // too large, or an end that is not known
};

struct LeftOut {
    int totals = 0;
    int nested = 0;
    int missing = 0;
    int others = 0;
};

// Whether a row above it is selected in the same column: that one has it in it already.
bool isWithinSelected(const QModelIndex& cell, const QSet<QModelIndex>& selected) {
    for (auto above = cell.parent(); above.isValid(); above = above.parent()) {
        if (selected.contains(above.siblingAtColumn(cell.column()))) {
            return true;
        }
    }
    return false;
}

}  // namespace

QString ReportSelection::sumOf(const ReportModel& model, const QModelIndexList& cells) {
    if (cells.size() < 2 || !model.report()) {
        return {};
    }
    const QSet<QModelIndex> selected(cells.begin(), cells.end());
    std::map<int, ColumnSum> sums;
    LeftOut out;
    int figures = 0;
    for (const auto& cell : cells) {
        const auto& column = model.report()->columns[static_cast<std::size_t>(cell.column())];
        const auto* content = model.cellAt(cell);
        if (!content || column.quantity == analysis::ReportQuantity::Text) {
            continue;
        }
        ++figures;
        if (column.quantity != analysis::ReportQuantity::Amount || !column.addsUp) {
            ++out.others;
        } else if (!content->amount) {
            ++out.missing;
        } else if (model.rowAt(cell)->isTotal) {
            ++out.totals;
        } else if (isWithinSelected(cell, selected)) {
            ++out.nested;
        } else {
            auto& sum = sums[cell.column()];
            const auto added = domain::add(sum.sum, *content->amount);
            sum.hasFailed = sum.hasFailed || !added;
            sum.sum = added ? *added : sum.sum;
            ++sum.cells;
        }
    }
    if (figures < 2) {
        return {};
    }
    QStringList parts;
    for (const auto& [column, sum] : sums) {
        const auto heading = textOf(model.report()->columns[static_cast<std::size_t>(column)].heading);
        const auto total = sum.hasFailed ? tr("too large to add")
                                         : AmountText::withUnit(AmountText::range(sum.sum, model.unit()), model.unit());
        parts.append(tr("%1, %2 cells: %3", "heading, count, sum").arg(heading, QString::number(sum.cells), total));
    }
    QStringList left;
    const auto leave = [&](int count, const QString& why) {
        if (count > 0) {
            left.append(tr("%1 %2", "how many cells, and which").arg(QString::number(count), why));
        }
    };
    leave(out.totals, tr("totals"));
    leave(out.nested, tr("within a selected row"));
    leave(out.missing, tr("without a figure"));
    leave(out.others, tr("of columns that are not added"));
    if (!left.isEmpty()) {
        parts.append(tr("left out: %1").arg(left.join(tr(", ", "between reasons"))));
    }
    return parts.join(tr("; ", "between sums"));
}

}  // namespace shirube::models
