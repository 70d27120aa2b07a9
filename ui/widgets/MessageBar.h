// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace shirube::ui {

/// One message at the top of the page: what went wrong and how to mend it, what could be done, or what was done. Stays
/// until it is closed or followed by another; what was done goes by itself.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& text, const QString& detail);
    void showNotice(const QString& text);
    /// With a button that does it.
    void showAdvice(const QString& text, const QString& action);
    [[nodiscard]] QString text() const;

signals:
    /// The button of the advice was pressed.
    void adviceTaken();

protected:
    void changeEvent(QEvent* event) override;

private:
    void display(const QString& text, const QString& iconName);
    void retranslate();

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_timer;
};

}  // namespace shirube::ui
