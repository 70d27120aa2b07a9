// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include "delegates/TableDelegate.h"
#include "style/Theme.h"

namespace shirube::ui {

TableView::TableView(int numberRole, QWidget* parent) : QTreeView(parent) {
    setItemDelegate(new TableDelegate(numberRole, this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TableView::fitColumns(int limit) {
    // The last column takes the room that is left.
    for (int column = 0; column + 1 < model()->columnCount(); ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, qMin(columnWidth(column) + Theme::kGrid, limit));
    }
}

void TableView::copySelection() const {
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        return;
    }
    const auto clean = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QStringList headers;
    for (int column = 0; column < model()->columnCount(); ++column) {
        headers.append(clean(model()->headerData(column, Qt::Horizontal).toString()));
    }
    QStringList lines{headers.join(QLatin1Char('\t'))};
    for (const auto& row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            cells.append(clean(row.siblingAtColumn(column).data().toString()));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1String("\r\n")) + QLatin1String("\r\n"));
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTreeView::keyPressEvent(event);
}

}  // namespace shirube::ui
