// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace shirube::ui {

/// Stands where a page has nothing to show: why, and what to do next.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `action` empty: no button.
    void setTexts(const QString& title, const QString& hint, const QString& action);

signals:
    void actionClicked();

private:
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_action;
};

}  // namespace shirube::ui
