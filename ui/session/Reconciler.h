// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>

#include "base/Clock.h"
#include "base/Error.h"
#include "models/CheckIndex.h"

namespace shirube::ui {

/// The checks of a store, run beside the window on a connection of their own. What was found last stays until the next
/// run is through.
class Reconciler final : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive this.
    Reconciler(const base::Clock& clock, std::string actor, QObject* parent = nullptr);
    ~Reconciler() override;

    /// Never null; without a state until the first run is through.
    [[nodiscard]] const std::shared_ptr<const models::CheckIndex>& checks() const { return m_checks; }
    [[nodiscard]] bool isRunning() const { return m_run != 0; }
    /// The last run was stopped or failed: checks() may be of an earlier content of the store.
    [[nodiscard]] bool isStale() const { return m_isStale; }

    /// Runs the checks of that file; a run under way is dropped.
    void run(const std::filesystem::path& file);
    /// Drops the run and leaves what was found before.
    void stop();
    /// Drops the run and what was found, and waits until the file is let go.
    void clear();

signals:
    void started();
    /// `total` 0: not known yet.
    void progressed(qint64 done, qint64 total);
    /// The run is over: checks() is another, or isStale().
    void changed();
    void failed(const base::Error& error);

private:
    void drop();
    void finish(quint64 run, const base::Result<std::shared_ptr<const models::CheckIndex>>& found);

    const base::Clock& m_clock;
    std::string m_actor;
    std::shared_ptr<const models::CheckIndex> m_checks;
    std::jthread m_thread;
    quint64 m_run = 0;  // number of the run under way; 0 for none
    quint64 m_lastRun = 0;
    bool m_isStale = false;
};

}  // namespace shirube::ui
