// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;

namespace shirube::ui {

class Actions;
class Session;

/// 時点: whose figures the pages show, with a menu of the present, the snapshots and the taking of another.
class SnapshotButton final : public QToolButton {
    Q_OBJECT
public:
    SnapshotButton(Session& session, Actions& actions, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillMenu();

    Session& m_session;
    Actions& m_actions;
    QMenu* m_menu;
};

}  // namespace shirube::ui
