// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace shirube::ui {

class Jobs;

/// Sum of the selection, progress of long work with a way to stop it, name of the store.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(Jobs& jobs, QWidget* parent = nullptr);

    void setSummary(const QString& text);
    void setStore(const QString& name, const QString& path);
    [[nodiscard]] QString summary() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Jobs& m_jobs;
    QLabel* m_summary;
    QLabel* m_jobTitle;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QLabel* m_store;
    QTimer* m_delay;
};

}  // namespace shirube::ui
