// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ScoreGrid.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "models/FactCell.h"
#include "models/ScoreCell.h"
#include "models/ScorePaste.h"
#include "session/Desk.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::ScoreCell;
using Field = models::ScoreCell::Field;

namespace {

Field fieldOf(const QModelIndex& cell) {
    return static_cast<Field>(cell.data(ScoreCell::FieldRole).toInt());
}

QString plainText(const QModelIndex& cell) {
    const auto plain = cell.data(models::FactCell::PlainRole).toString();
    return (plain.isEmpty() ? cell.data().toString() : plain).simplified();
}

bool isRedo(const QKeyEvent& key) {
    return key.matches(QKeySequence::Redo) ||
           (key.key() == Qt::Key_Y && key.modifiers() == Qt::KeyboardModifiers(Qt::ControlModifier));
}

}  // namespace

ScoreGrid::ScoreGrid(Desk& desk, QWidget* parent) : QTableView(parent), m_desk(desk) {
    auto* delegate = new ScoreDelegate(desk, this);
    setItemDelegate(delegate);
    setEditTriggers(AnyKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    connect(delegate, &ScoreDelegate::left, this, &ScoreGrid::go);
}

bool ScoreGrid::isEditable(const QModelIndex& cell) const {
    return cell.isValid() && cell.flags().testFlag(Qt::ItemIsEditable);
}

bool ScoreGrid::isStop(const QModelIndex& cell) const {
    const auto field = fieldOf(cell);
    return field == Field::Value || field == Field::Comment;
}

QModelIndex ScoreGrid::firstScore() const {
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (const auto cell = model()->index(row, column); fieldOf(cell) == Field::Value) {
                return cell;
            }
        }
    }
    return {};
}

QModelIndex ScoreGrid::beside(const QModelIndex& cell, int step) const {
    for (int row = cell.row() + step; row >= 0 && row < model()->rowCount(); row += step) {
        const auto next = cell.siblingAtRow(row);
        if (fieldOf(next) == fieldOf(cell)) {
            return next;
        }
    }
    return cell;
}

QModelIndex ScoreGrid::following(const QModelIndex& cell, int step) const {
    const int columns = model()->columnCount();
    const int last = model()->rowCount() * columns;
    for (int at = cell.row() * columns + cell.column() + step; at >= 0 && at < last; at += step) {
        if (const auto next = model()->index(at / columns, at % columns); isStop(next)) {
            return next;
        }
    }
    return {};
}

void ScoreGrid::choose(const QModelIndex& cell) {
    setCurrentIndex(cell);
    if (cell.isValid()) {
        scrollTo(cell);
    }
}

void ScoreGrid::go(ScoreDelegate::Move move) {
    using Move = ScoreDelegate::Move;
    const auto cell = currentIndex();
    if (!cell.isValid()) {
        return;
    }
    switch (move) {
        case Move::Up:
            choose(beside(cell, -1));
            break;
        case Move::Down:
            choose(beside(cell, 1));
            break;
        case Move::Next:
        case Move::Previous:
            // Beyond the last cell the keyboard leaves the grid.
            if (const auto next = following(cell, move == Move::Next ? 1 : -1); next.isValid()) {
                choose(next);
            } else {
                setTabKeyNavigation(false);
                focusNextPrevChild(move == Move::Next);
                setTabKeyNavigation(true);
            }
            break;
    }
}

QModelIndex ScoreGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const auto cell = currentIndex();
    if (cell.isValid() && fieldOf(cell) != Field::None && (action == MoveUp || action == MoveDown)) {
        return beside(cell, action == MoveUp ? -1 : 1);
    }
    return QTableView::moveCursor(action, modifiers);
}

void ScoreGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    emit cellChosen(current);
}

void ScoreGrid::commitEditor() {
    if (auto* editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void ScoreGrid::copySelection() const {
    const auto cells = selectionModel() ? selectionModel()->selection() : QItemSelection();
    if (cells.isEmpty()) {
        return;
    }
    const auto& block = cells.front();
    QStringList lines;
    if (block.width() > 1 || block.height() > 1) {
        QStringList titles;
        for (int column = block.left(); column <= block.right(); ++column) {
            titles << model()->headerData(column, Qt::Horizontal).toString().simplified();
        }
        lines << titles.join(QLatin1Char('\t'));
    }
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList texts;
        for (int column = block.left(); column <= block.right(); ++column) {
            texts << plainText(model()->index(row, column));
        }
        lines << texts.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1String("\r\n")));
}

void ScoreGrid::paste() {
    const auto selected = selectionModel() ? selectionModel()->selection() : QItemSelection();
    const QModelIndex corner = selected.isEmpty() ? currentIndex() : QModelIndex(selected.front().topLeft());
    const auto paste = models::ScorePaste::at(corner, QApplication::clipboard()->text(), m_desk.board());
    if (!paste.values.empty() || paste.leftOut > 0) {
        m_desk.board().setValues(paste.values);
        emit pasted(static_cast<int>(paste.values.size()), paste.leftOut, paste.notScores);
    }
}

void ScoreGrid::clearSelected() {
    std::vector<models::ScoreEntry> entries;
    for (const auto& cell : selectedIndexes()) {
        if (isEditable(cell) && fieldOf(cell) == Field::Value) {
            entries.push_back(
                {cell.data(ScoreCell::SheetRole).toInt(), cell.data(ScoreCell::ItemRole).toInt(), QString()});
        } else if (isEditable(cell) && selectedIndexes().size() == 1) {
            model()->setData(cell, QString(), Qt::EditRole);
        }
    }
    m_desk.board().setValues(entries);
}

void ScoreGrid::editComment() {
    const auto cell = currentIndex();
    for (int column = 0; cell.isValid() && column < model()->columnCount(); ++column) {
        if (const auto comment = cell.siblingAtColumn(column);
            fieldOf(comment) == Field::Comment && isEditable(comment)) {
            choose(comment);
            edit(comment);
            return;
        }
    }
    emit commentRequested();
}

bool ScoreGrid::ownsShortcut(const QKeyEvent& key) const {
    return key.matches(QKeySequence::Undo) || isRedo(key) || key.matches(QKeySequence::Paste) ||
           key.key() == Qt::Key_F2;
}

bool ScoreGrid::event(QEvent* event) {
    // Before the window takes them for the store.
    if (event->type() == QEvent::ShortcutOverride && ownsShortcut(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ScoreGrid::keyPressEvent(QKeyEvent* event) {
    using Move = ScoreDelegate::Move;
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (event->matches(QKeySequence::Undo)) {
        m_desk.history().undo();
    } else if (isRedo(*event)) {
        m_desk.history().redo();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_F2) {
        editComment();
    } else if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        clearSelected();
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        go(isShifted ? Move::Up : Move::Down);
    } else if (isPlain && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        go(event->key() == Qt::Key_Tab ? Move::Next : Move::Previous);
    } else {
        QTableView::keyPressEvent(event);
    }
}

}  // namespace shirube::ui
