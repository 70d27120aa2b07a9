// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Reconciler.h"

#include <QMetaObject>
#include <utility>

#include "application/Workspace.h"
#include "base/Progress.h"

namespace shirube::ui {

using application::Workspace;
using models::CheckIndex;
using Found = base::Result<std::shared_ptr<const CheckIndex>>;

namespace {

Found reconcile(const std::filesystem::path& file, const base::Clock& clock, const std::string& actor,
                const base::Progress& progress) {
    auto workspace = Workspace::open(file, application::OpenMode::MustExist, clock, actor);
    if (!workspace) {
        return base::forward(std::move(workspace));
    }
    auto state = (*workspace)->reconciliation().state(progress);
    if (!state) {
        return base::forward(std::move(state));
    }
    return std::make_shared<const CheckIndex>(*std::move(state));
}

}  // namespace

Reconciler::Reconciler(const base::Clock& clock, std::string actor, QObject* parent)
    : QObject(parent), m_clock(clock), m_actor(std::move(actor)), m_checks(std::make_shared<const CheckIndex>()) {}

Reconciler::~Reconciler() {
    drop();
}

void Reconciler::drop() {
    m_run = 0;
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
}

void Reconciler::run(const std::filesystem::path& file) {
    drop();
    m_isStale = false;
    m_run = ++m_lastRun;
    emit started();
    m_thread = std::jthread([this, run = m_run, file, actor = m_actor](const std::stop_token& stop) {
        const base::Progress progress{[this, run](base::ProgressStep step) {
                                          QMetaObject::invokeMethod(
                                              this,
                                              [this, run, step] {
                                                  if (run == m_run) {
                                                      emit progressed(step.done, step.total);
                                                  }
                                              },
                                              Qt::QueuedConnection);
                                      },
                                      stop};
        auto found = reconcile(file, m_clock, actor, progress);
        QMetaObject::invokeMethod(
            this, [this, run, found = std::move(found)] { finish(run, found); }, Qt::QueuedConnection);
    });
}

void Reconciler::finish(quint64 run, const Found& found) {
    if (run != m_run) {
        return;
    }
    drop();
    if (found) {
        m_checks = *found;
    } else {
        m_isStale = true;
        emit failed(found.error());
    }
    emit changed();
}

void Reconciler::stop() {
    if (isRunning()) {
        drop();
        m_isStale = true;
        emit changed();
    }
}

void Reconciler::clear() {
    drop();
    m_isStale = false;
    m_checks = std::make_shared<const CheckIndex>();
    emit changed();
}

}  // namespace shirube::ui
