// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LongTableView.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "delegates/TableDelegate.h"
#include "models/FactCell.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::FactCell;

namespace {

constexpr int kNarrowestColumn = 56;

QString singleLine(QString text) {
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

}  // namespace

LongTableView::LongTableView(QWidget* parent) : QTableView(parent) {
    auto* delegate = new TableDelegate(FactCell::NumberRole, this);
    delegate->setToneRole(FactCell::ToneRole);
    setItemDelegate(delegate);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    // All rows are of one height, so that none has to be looked at for its own.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Theme::kRowHeight);
    verticalHeader()->setDefaultSectionSize(Theme::kRowHeight);
    auto& header = *horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicatorClearable(true);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    header.setStretchLastSection(true);
    header.setMinimumSectionSize(kNarrowestColumn / 2);
    header.setResizeContentsPrecision(0);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &LongTableView::orderRequested);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit rowActivated(index.row()); });
}

void LongTableView::setEmptyText(const QString& text) {
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void LongTableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() == 0 && !m_emptyText.isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(viewport()->rect().adjusted(Theme::kGrid, 0, -Theme::kGrid, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

void LongTableView::fitColumns(int limit) {
    // The last column takes the room that is left.
    for (int column = 0; column + 1 < model()->columnCount(); ++column) {
        const int wanted = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, qBound(kNarrowestColumn, wanted + Theme::kGrid, limit));
    }
}

int LongTableView::selectedRows() const {
    int rows = 0;
    for (const auto& range : selectionModel()->selection()) {
        rows += range.height();
    }
    return rows;
}

int LongTableView::copySelection() const {
    QList<int> rows;
    for (const auto& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < kCopiedRows; ++row) {
            rows.append(row);
        }
    }
    if (rows.isEmpty()) {
        return 0;
    }
    std::sort(rows.begin(), rows.end());
    QStringList line;
    for (int column = 0; column < model()->columnCount(); ++column) {
        line.append(singleLine(model()->headerData(column, Qt::Horizontal).toString()));
    }
    QStringList lines{line.join(QLatin1Char('\t'))};
    for (const int row : rows) {
        line.clear();
        for (int column = 0; column < model()->columnCount(); ++column) {
            line.append(singleLine(model()->index(row, column).data(FactCell::PlainRole).toString()));
        }
        lines.append(line.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1String("\r\n")) + QLatin1String("\r\n"));
    return static_cast<int>(rows.size());
}

void LongTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    // In a table the keys lead to its first and last row.
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        if (row >= 0 && !(event->modifiers() & Qt::ShiftModifier)) {
            setCurrentIndex(model()->index(row, qMax(0, currentIndex().column())));
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

}  // namespace shirube::ui
