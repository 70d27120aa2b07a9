// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/ScoreDelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <optional>

#include "models/FactCell.h"
#include "models/ScoreCell.h"
#include "session/Desk.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::ScoreCell;

namespace {

std::optional<ScoreDelegate::Move> moveOf(const QKeyEvent& key) {
    using Move = ScoreDelegate::Move;
    const bool isShifted = key.modifiers().testFlag(Qt::ShiftModifier);
    if ((key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier) {
        return std::nullopt;
    }
    switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return isShifted ? Move::Up : Move::Down;
        case Qt::Key_Tab:
            return Move::Next;
        case Qt::Key_Backtab:
            return Move::Previous;
        case Qt::Key_Up:
            return Move::Up;
        case Qt::Key_Down:
            return Move::Down;
        default:
            return std::nullopt;
    }
}

void setInvalid(QWidget& field, bool isInvalid) {
    if (field.property(Theme::kInvalidProperty).toBool() != isInvalid) {
        field.setProperty(Theme::kInvalidProperty, isInvalid);
        field.style()->unpolish(&field);
        field.style()->polish(&field);
    }
}

}  // namespace

ScoreDelegate::ScoreDelegate(Desk& desk, QObject* parent)
    : TableDelegate(models::FactCell::NumberRole, parent), m_desk(desk) {
    setToneRole(models::FactCell::ToneRole);
    setTotalRole(models::FactCell::TotalRole);
}

void ScoreDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TableDelegate::paint(painter, option, index);
    painter->save();
    painter->setPen(option.palette.color(QPalette::Midlight));
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->restore();
}

QWidget* ScoreDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const {
    const bool isValue = index.data(ScoreCell::FieldRole).toInt() == static_cast<int>(ScoreCell::Field::Value);
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(isValue ? QStringLiteral("scoreEditor") : QStringLiteral("commentEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setFrame(false);
    if (isValue) {
        editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const int sheet = index.data(ScoreCell::SheetRole).toInt();
        const int item = index.data(ScoreCell::ItemRole).toInt();
        connect(editor, &QLineEdit::textChanged, this, [this, editor, sheet, item](const QString& text) {
            const auto problem = m_desk.board().problemOf(sheet, item, text);
            setInvalid(*editor, !problem.isEmpty());
            editor->setToolTip(problem);
            editor->setAccessibleDescription(problem);
        });
        connect(editor, &QLineEdit::textEdited, this,
                [this, sheet, item](const QString& text) { m_desk.setPending(sheet, item, text); });
    }
    return editor;
}

void ScoreDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* field = qobject_cast<QLineEdit*>(editor);
    // What is being typed stays when the row is drawn anew.
    if (!field->isModified()) {
        field->setText(index.data(Qt::EditRole).toString());
    }
}

void ScoreDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const {
    m_desk.clearPending();
    TableDelegate::destroyEditor(editor, index);
}

bool ScoreDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        if (const auto move = moveOf(*static_cast<QKeyEvent*>(event))) {
            emit commitData(editor);
            emit closeEditor(editor, NoHint);
            emit left(*move);
            return true;
        }
    }
    return TableDelegate::eventFilter(object, event);
}

}  // namespace shirube::ui
