// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace shirube::ui {

/// The field over a label in the graph. Enter or moving away takes the text, Esc leaves it as it was.
class LabelEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    LabelEditor(const QString& text, QWidget* parent);

signals:
    void accepted(const QString& text);
    /// In either way.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void finish(bool isAccepted);

    QString m_former;
    bool m_isFinished = false;
};

}  // namespace shirube::ui
