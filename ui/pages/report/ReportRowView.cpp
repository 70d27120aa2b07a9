// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report/ReportRowView.h"

#include <QHeaderView>

#include "models/QtTranslator.h"
#include "models/ReportModel.h"
#include "widgets/DetailView.h"
#include "widgets/LedgerView.h"
#include "widgets/RichText.h"

namespace shirube::ui {

using models::textOf;

namespace {

constexpr int kNameWidth = 320;
constexpr int kNarrowestName = 280;
constexpr int kWidestColumn = 220;
constexpr int kNarrowestColumn = 72;

}  // namespace

void ReportRowView::layOutColumns(LedgerView& ledger) {
    ledger.header()->setMinimumSectionSize(kNarrowestColumn / 2);
    const int columns = ledger.model()->columnCount();
    int others = 0;
    for (int column = 1; column < columns; ++column) {
        ledger.resizeColumnToContents(column);
        const int width = qBound(kNarrowestColumn, ledger.columnWidth(column), kWidestColumn);
        ledger.setColumnWidth(column, width);
        others += width;
    }
    if (columns > 0) {
        ledger.setColumnWidth(0, qBound(kNarrowestName, ledger.viewport()->width() - others, 2 * kNameWidth));
    }
}

void ReportRowView::show(DetailView& detail, const models::ReportModel& model, const QModelIndex& index,
                         domain::AmountUnit unit) {
    const RichText rich(detail.palette());
    const auto* row = model.rowAt(index);
    if (!row) {
        detail.showText(rich.hint(tr("Select a row: how its figures came about stands here.")));
        return;
    }
    auto html = rich.heading(index.siblingAtColumn(0).data().toString(), textOf(model.report()->title));
    QString figures;
    for (int column = 1; column < model.columnCount(); ++column) {
        const auto cell = index.siblingAtColumn(column);
        const auto text = cell.data().toString();
        const auto remark = model.cellAt(cell) ? textOf(model.cellAt(cell)->remark) : QString();
        const bool saysRemark = remark.isEmpty() || text.contains(remark);
        figures += rich.row(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                            saysRemark ? text : tr("%1 (%2)", "a figure and a remark on it").arg(text, remark));
    }
    html += RichText::table(figures);
    if (row->derivation.title.isEmpty()) {
        detail.showText(html);
    } else {
        detail.showDerivation(html, row->derivation, unit, DetailView::TextRoom::Half);
    }
}

}  // namespace shirube::ui
