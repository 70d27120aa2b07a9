// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace shirube::ui {

class Session;

/// How far the checks are, with a way to stop them; and where they were stopped, that what is shown may be out of date,
/// with a way to run them again. Hidden otherwise.
class RunStrip final : public QWidget {
    Q_OBJECT
public:
    explicit RunStrip(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Session& m_session;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_button;
    QTimer* m_delay;
};

}  // namespace shirube::ui
