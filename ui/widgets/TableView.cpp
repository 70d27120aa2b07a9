// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include "delegates/TableDelegate.h"
#include "models/FactCell.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

QString singleLine(QString text) {
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

}  // namespace

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

void TableView::setEmptyText(const QString& text) {
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    if (model() && model()->rowCount() == 0 && !m_emptyText.isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

void TableView::showFactCells() {
    auto* delegate = new TableDelegate(models::FactCell::NumberRole, this);
    delegate->setToneRole(models::FactCell::ToneRole);
    setItemDelegate(delegate);
    m_plainRole = models::FactCell::PlainRole;
    setSortingEnabled(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
}

QString TableView::cellText(const QModelIndex& index) const {
    const auto plain = m_plainRole != 0 ? index.data(m_plainRole) : QVariant();
    return singleLine((plain.isValid() ? plain : index.data()).toString());
}

void TableView::copySelection() const {
    if (!selectionModel() || !selectionModel()->hasSelection()) {
        return;
    }
    QStringList headers;
    for (int column = 0; column < model()->columnCount(); ++column) {
        headers.append(singleLine(model()->headerData(column, Qt::Horizontal).toString()));
    }
    QStringList lines{headers.join(QLatin1Char('\t'))};
    for (auto row = model()->index(0, 0); row.isValid(); row = indexBelow(row)) {
        if (!selectionModel()->isRowSelected(row.row(), row.parent())) {
            continue;
        }
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            cells.append(cellText(row.siblingAtColumn(column)));
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
