// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace shirube::ui {

/// Says that a chart of a pack is being edited, and ends that.
class PackEditBanner final : public QFrame {
    Q_OBJECT
public:
    explicit PackEditBanner(QWidget* parent = nullptr);

    void retranslate();

signals:
    void taken();
    void givenUp();

private:
    QLabel* m_text;
    QPushButton* m_take;
    QPushButton* m_giveUp;
};

}  // namespace shirube::ui
