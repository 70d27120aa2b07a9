// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SearchField.h"

#include <QKeyEvent>

namespace shirube::ui {

namespace {

constexpr int kNarrowest = 180;
constexpr int kWidest = 280;

}  // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    setClearButtonEnabled(true);
    setMinimumWidth(kNarrowest);
    setMaximumWidth(kWidest);
}

void SearchField::focusSearch() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape:
            if (text().isEmpty()) {
                emit escaped();
            } else {
                clear();
            }
            break;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit escaped();
            break;
        default:
            QLineEdit::keyPressEvent(event);
    }
}

}  // namespace shirube::ui
