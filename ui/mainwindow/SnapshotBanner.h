// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace shirube::ui {

class Session;

/// Says above every page that a snapshot is shown and nothing can be changed, with the way back.
class SnapshotBanner final : public QFrame {
    Q_OBJECT
public:
    explicit SnapshotBanner(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Session& m_session;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_back;
};

}  // namespace shirube::ui
