// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace shirube::ui {

class FrozenHeader;

/// A tree of figures that is walked cell by cell, and copied as a block with its headers. Its first column stays in
/// place when the others are scrolled sideways.
class LedgerView final : public QTreeView {
    Q_OBJECT
public:
    explicit LedgerView(QWidget* parent = nullptr);

    /// For a model of models::FactCells instead of a models::ProgrammeTreeModel; its headers have their units.
    void showFactCells();
    /// The selected cells as tab-separated text: the first column, then every selected column, with headers; figures
    /// plain in `unit`, so that a spreadsheet reads them as numbers. Empty where nothing is selected.
    [[nodiscard]] QString selectionAsTsv() const;
    void copySelection();

    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    /// Enter, F2 or a double click on a cell.
    void cellActivated(const QModelIndex& index);
    /// There is more or less room for columns.
    void resized();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const override;

private:
    [[nodiscard]] bool isFrozen(const QMouseEvent& event) const;
    [[nodiscard]] QModelIndex frozenBranchAt(const QMouseEvent& event) const;
    void drawFrozen(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& row) const;
    [[nodiscard]] QModelIndex besideCurrent(int step) const;
    [[nodiscard]] QList<int> columnsInOrder() const;

    [[nodiscard]] QString headerText(int column) const;
    [[nodiscard]] QString plainText(const QModelIndex& index) const;

    FrozenHeader* m_header;
    int m_totalRole;
    bool m_hasFactCells = false;
};

}  // namespace shirube::ui
