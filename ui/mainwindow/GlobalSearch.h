// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "application/SearchService.h"

class QCompleter;
class QTimer;

namespace shirube::models {
class SearchHitModel;
}

namespace shirube::ui {

class Session;

/// Search over everything that has a name, with what it finds in a list below. Enter takes the chosen hit, or the first
/// one.
class GlobalSearch final : public QLineEdit {
    Q_OBJECT
public:
    explicit GlobalSearch(Session& session, QWidget* parent = nullptr);

signals:
    void hitChosen(shirube::application::HitKind kind, const std::string& id);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void search();
    void choose(int row);

    Session& m_session;
    models::SearchHitModel* m_hits;
    QCompleter* m_completer;
    QTimer* m_delay;
};

}  // namespace shirube::ui
