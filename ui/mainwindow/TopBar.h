// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>
#include <string>

#include "application/SearchService.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace shirube::ui {

class Actions;
class GlobalSearch;
class Session;

/// Search over everything, the days as of, unit, language, light and dark, and whose role it is.
class TopBar final : public QToolBar {
    Q_OBJECT
public:
    TopBar(Session& session, Actions& actions, QWidget* parent = nullptr);

    void focusSearch();

signals:
    void hitChosen(shirube::application::HitKind kind, const std::string& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillUnits();
    void showViewer();

    Session& m_session;
    GlobalSearch* m_search;
    QLabel* m_unitLabel;
    QComboBox* m_unit;
    QToolButton* m_role;
};

}  // namespace shirube::ui
