// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/TableDelegate.h"

namespace shirube::ui {

class Desk;

/// Cells of the grids of scores: typed into like those of a spreadsheet. What is typed is checked with every key and
/// handed to the desk, so that it is kept before the cell is left.
class ScoreDelegate final : public TableDelegate {
    Q_OBJECT
public:
    /// Where the keyboard goes after a cell.
    enum class Move { Up, Down, Next, Previous };

    /// `desk` must outlive this.
    explicit ScoreDelegate(Desk& desk, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void left(shirube::ui::ScoreDelegate::Move move);

private:
    Desk& m_desk;
};

}  // namespace shirube::ui
