// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace shirube::ui {

class Session;

/// Names the score packet that is open, and holds what is done with it as a whole. Hidden while none is.
class PacketBanner final : public QFrame {
    Q_OBJECT
public:
    explicit PacketBanner(Session& session, QWidget* parent = nullptr);

    void retranslate();

private:
    void update();
    void writeAnswer();
    void close();

    Session& m_session;
    QLabel* m_text;
    QPushButton* m_answer;
    QPushButton* m_close;
};

}  // namespace shirube::ui
