// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <stop_token>

#include "base/Progress.h"
#include "base/Result.h"

namespace shirube::ui {

/// Long work beside the window, one at a time. The work runs on a thread of its own and touches nothing of the window;
/// what comes after it runs on the window's thread again.
class Jobs final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<base::Status(const base::Progress&)>;
    using Then = std::function<void(const base::Status&)>;

    explicit Jobs(QObject* parent = nullptr);
    /// Stops what is running and waits for it.
    ~Jobs() override;

    /// False, and nothing is started, while another job runs.
    bool start(const QString& title, Work work, Then then);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }
    [[nodiscard]] const QString& title() const { return m_title; }

signals:
    void started(const QString& title);
    /// `total` 0: not known yet.
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    struct Job;
    void finish(const base::Status& status);

    QString m_title;
    std::shared_ptr<Job> m_current;
};

}  // namespace shirube::ui
