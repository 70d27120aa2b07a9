// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace shirube::ui {

/// A tree of figures that is walked cell by cell, and copied as a block with its headers.
class LedgerView final : public QTreeView {
    Q_OBJECT
public:
    explicit LedgerView(QWidget* parent = nullptr);

    /// The selected cells as tab-separated text: the first column, then every selected column, with headers; figures
    /// plain in `unit`, so that a spreadsheet reads them as numbers. Empty where nothing is selected.
    [[nodiscard]] QString selectionAsTsv() const;
    void copySelection();

signals:
    /// Enter, F2 or a double click on a cell.
    void cellActivated(const QModelIndex& index);
    /// There is more or less room for columns.
    void resized();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const override;

private:
    [[nodiscard]] QModelIndex besideCurrent(int step) const;
    [[nodiscard]] QList<int> columnsInOrder() const;
};

}  // namespace shirube::ui
