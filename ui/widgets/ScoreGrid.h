// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "delegates/ScoreDelegate.h"

namespace shirube::ui {

/// A grid of scores that the keyboard alone fills: digits and grades go straight into the cell, Tab and Enter go on, F2
/// comments, Ctrl+Z takes back within the desk.
class ScoreGrid final : public QTableView {
    Q_OBJECT
public:
    /// `desk` must outlive this.
    explicit ScoreGrid(Desk& desk, QWidget* parent = nullptr);

    /// Puts the keyboard's cell there.
    void choose(const QModelIndex& cell);
    /// The first cell of a score; not valid without one.
    [[nodiscard]] QModelIndex firstScore() const;
    /// Gives what an open editor holds to the board.
    void commitEditor();
    /// The selected block with the columns' titles, as TSV; a single cell alone.
    void copySelection() const;
    void paste();

signals:
    void cellChosen(const QModelIndex& cell);
    /// F2 where the grid has no column of comments.
    void commentRequested();
    void pasted(int entered, int leftOut, int notScores);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] bool isEditable(const QModelIndex& cell) const;
    [[nodiscard]] bool isStop(const QModelIndex& cell) const;
    /// The next cell below or above in which something can stand; the same one at the edge.
    [[nodiscard]] QModelIndex beside(const QModelIndex& cell, int step) const;
    /// The next cell in reading order; not valid at the end.
    [[nodiscard]] QModelIndex following(const QModelIndex& cell, int step) const;
    void go(ScoreDelegate::Move move);
    void clearSelected();
    void editComment();
    [[nodiscard]] bool ownsShortcut(const QKeyEvent& key) const;

    Desk& m_desk;
};

}  // namespace shirube::ui
