// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/SnapshotComparison.h"

#include "analysis/FigureDifference.h"
#include "application/RoleService.h"
#include "application/SnapshotService.h"
#include "application/Workspace.h"
#include "models/QtTranslator.h"
#include "session/Session.h"

namespace shirube::ui {

using application::Workspace;
using models::toQString;

SnapshotComparison::SnapshotComparison(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_session, &Session::storeChanged, this, &SnapshotComparison::drop);
    connect(&m_session, &Session::viewerChanged, this, &SnapshotComparison::drop);
}

SnapshotComparison::~SnapshotComparison() = default;

void SnapshotComparison::drop() {
    const bool wasOpen = m_workspace != nullptr;
    m_workspace.reset();
    m_snapshot = {};
    m_wanted = {};
    if (wasOpen) {
        emit changed();
    }
}

void SnapshotComparison::choose(const domain::Snapshot& snapshot) {
    if (snapshot.id == m_wanted) {
        return;
    }
    drop();
    m_wanted = snapshot.id;
    if (snapshot.id.isEmpty() || !m_session.isOpen()) {
        return;
    }
    auto opened = std::make_shared<std::unique_ptr<Workspace>>();
    const bool isStarted = m_session.jobs().start(
        tr("Going back to “%1”").arg(toQString(snapshot.name)),
        [file = m_session.file(), &clock = m_session.clock(), actor = m_session.actor(), viewer = m_session.viewer(),
         id = snapshot.id, opened](const base::Progress& progress) -> base::Status {
            auto store = Workspace::open(file, application::OpenMode::MustExist, clock, actor);
            if (!store) {
                return base::forward(std::move(store));
            }
            (*store)->roles().lookAs(viewer);
            auto past = (*store)->snapshots().open(id, progress);
            if (!past) {
                return base::forward(std::move(past));
            }
            *opened = *std::move(past);
            return {};
        },
        [this, snapshot, file = m_session.file(), viewer = m_session.viewer(), opened](const base::Status& status) {
            if (snapshot.id != m_wanted || file != m_session.file() || viewer != m_session.viewer()) {
                return;
            }
            if (status) {
                m_workspace = std::move(*opened);
                m_snapshot = snapshot;
            } else {
                m_wanted = {};
            }
            emit changed();
            if (!status) {
                emit failed(models::textOf(status.error().message));
            }
        });
    if (!isStarted) {
        m_wanted = {};
        m_session.announce(tr("Wait until “%1” is done.").arg(m_session.jobs().title()));
        emit changed();
    }
}

base::Status SnapshotComparison::mark(analysis::FigureSpec& spec, const domain::ChartDefinition& chart,
                                      const application::ChartReader& reader) {
    if (!m_workspace) {
        return {};
    }
    const auto translate = models::qtTranslator();
    const auto before = m_workspace->charts().make(chart, reader, translate);
    if (!before) {
        return base::forward(before);
    }
    analysis::markChanges(spec, analysis::figureTable(*before, translate), m_snapshot.name, translate);
    return {};
}

}  // namespace shirube::ui
