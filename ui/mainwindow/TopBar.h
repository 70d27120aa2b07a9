// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include "domain/Ids.h"

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QToolButton;

namespace shirube::ui {

class Actions;
class Session;

/// Search over all programmes, unit, language, light and dark.
class TopBar final : public QToolBar {
    Q_OBJECT
public:
    TopBar(Session& session, Actions& actions, QWidget* parent = nullptr);

    void focusSearch();

signals:
    void programmeChosen(const domain::ProgrammeId& programme);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillUnits();
    void showMatches(const QString& text);
    void choose(const QString& programme);

    Session& m_session;
    QLineEdit* m_search;
    QStandardItemModel* m_matches;
    QCompleter* m_completer;
    QLabel* m_unitLabel;
    QComboBox* m_unit;
};

}  // namespace shirube::ui
