// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "application/ChartService.h"
#include "application/PackService.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Viewer.h"
#include "pages/pack/ComposedPack.h"

namespace shirube::ui {

class Session;

/// Sets the pack that is being put together beside the window, on a connection of its own, a moment after it last
/// changed. What was made last stays until the next is there.
class PackComposer final : public QObject {
    Q_OBJECT
public:
    explicit PackComposer(Session& session, QObject* parent = nullptr);
    ~PackComposer() override;

    /// Null until a pack was composed.
    [[nodiscard]] const std::shared_ptr<const ComposedPack>& composed() const { return m_composed; }
    [[nodiscard]] bool isRunning() const { return m_run != 0 || m_delay.isActive(); }
    /// In a moment; what is under way is dropped.
    void compose(application::PackDetail pack);
    /// Drops what is under way and what was made.
    void clear();

    /// On what a pack is composed: for work beside the window.
    struct Ground {
        std::filesystem::path file;  ///< of the store, or the copy of the snapshot that is shown
        std::string actor;
        domain::Viewer viewer;
        application::ChartReader reader;  ///< in the language of the pack
    };
    [[nodiscard]] static Ground groundOf(Session& session, const domain::Pack& pack);
    [[nodiscard]] static base::Result<analysis::PackDocument> documentOf(const Ground& ground, const base::Clock& clock,
                                                                         const application::PackDetail& pack,
                                                                         const base::Progress& progress);

signals:
    void started();
    /// composed() is another.
    void changed();
    void failed(const base::Error& error);

private:
    using Made = base::Result<std::shared_ptr<const ComposedPack>>;
    void drop();
    void run();
    void finish(quint64 run, const Made& made);

    Session& m_session;
    QTimer m_delay;
    std::optional<application::PackDetail> m_pack;
    std::shared_ptr<const ComposedPack> m_composed;
    std::jthread m_thread;
    quint64 m_run = 0;  // number of the run under way; 0 for none
    quint64 m_lastRun = 0;
};

}  // namespace shirube::ui
