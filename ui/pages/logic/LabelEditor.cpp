// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LabelEditor.h"

#include <QKeyEvent>

namespace shirube::ui {

LabelEditor::LabelEditor(const QString& text, QWidget* parent) : QPlainTextEdit(text, parent), m_former(text) {
    setObjectName(QStringLiteral("labelEditor"));
    setAccessibleName(tr("Label of the node"));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(3);
    selectAll();
}

void LabelEditor::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return finish(true);
        case Qt::Key_Escape:
            return finish(false);
        default:
            QPlainTextEdit::keyPressEvent(event);
    }
}

void LabelEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        finish(true);
    }
}

void LabelEditor::finish(bool isAccepted) {
    if (m_isFinished) {
        return;
    }
    m_isFinished = true;
    const auto text = toPlainText().simplified();
    if (isAccepted && !text.isEmpty() && text != m_former) {
        emit accepted(text);
    }
    emit finished();
}

}  // namespace shirube::ui
