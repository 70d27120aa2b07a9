// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pack/PackComposer.h"

#include <QMetaObject>
#include <algorithm>

#include "application/RoleService.h"
#include "application/Workspace.h"
#include "embedded/CoreTranslator.h"
#include "figures/FigureLint.h"
#include "figures/PackExporter.h"
#include "session/Session.h"

namespace shirube::ui {

using application::Workspace;

namespace {

// After the last change.
constexpr int kDelayMilliseconds = 250;

base::Result<std::shared_ptr<const ComposedPack>> composedOf(const PackComposer::Ground& ground,
                                                             const base::Clock& clock,
                                                             const application::PackDetail& pack,
                                                             const base::Progress& progress) {
    auto document = PackComposer::documentOf(ground, clock, pack, progress);
    if (!document) {
        return base::forward(std::move(document));
    }
    auto made = std::make_shared<ComposedPack>();
    made->document = *std::move(document);
    const auto translate = embedded::coreTranslator(made->document.language);
    made->pages = figures::packPages(made->document, translate, progress);
    for (const auto& page : made->document.pages) {
        const auto paper = page.paper == domain::PaperFormat::A3 ? page.paper : made->document.format;
        made->findings.push_back(page.problem.empty() && !progress.isCancelled()
                                     ? figures::lintFigure(page.figure, translate, {figures::pageOf(paper), page.table})
                                     : std::vector<analysis::FigureFinding>());
    }
    if (!made->document.pages.empty()) {
        const auto title = QString::fromStdString(made->document.pages.front().figure.title);
        // Behind the cover, which bears the name of the meeting.
        const auto first = std::find_if(made->pages.begin() + (made->pages.empty() ? 0 : 1), made->pages.end(),
                                        [&](const figures::Scene& scene) { return scene.title == title; });
        made->firstChart = first == made->pages.end() ? 0 : static_cast<int>(first - made->pages.begin());
    }
    return std::shared_ptr<const ComposedPack>(std::move(made));
}

}  // namespace

PackComposer::PackComposer(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &PackComposer::run);
}

PackComposer::~PackComposer() {
    drop();
}

PackComposer::Ground PackComposer::groundOf(Session& session, const domain::Pack& pack) {
    return {session.shownFile(), session.actor(), session.viewer(), {pack.language, session.asOf()}};
}

base::Result<analysis::PackDocument> PackComposer::documentOf(const Ground& ground, const base::Clock& clock,
                                                              const application::PackDetail& pack,
                                                              const base::Progress& progress) {
    auto workspace = Workspace::open(ground.file, application::OpenMode::MustExist, clock, ground.actor);
    if (!workspace) {
        return base::forward(std::move(workspace));
    }
    (*workspace)->roles().lookAs(ground.viewer);
    return (*workspace)
        ->packs()
        .compose(pack, ground.reader, embedded::coreTranslator(ground.reader.language), progress);
}

void PackComposer::drop() {
    m_run = 0;
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
}

void PackComposer::compose(application::PackDetail pack) {
    m_pack = std::move(pack);
    if (m_thread.joinable()) {
        m_thread.request_stop();
    }
    m_delay.start();
    emit started();
}

void PackComposer::run() {
    drop();
    if (!m_pack || !m_session.isOpen()) {
        return;
    }
    m_run = ++m_lastRun;
    m_thread = std::jthread([this, run = m_run, pack = *m_pack, ground = groundOf(m_session, m_pack->pack),
                             &clock = m_session.clock()](const std::stop_token& stop) {
        auto made = composedOf(ground, clock, pack, {{}, stop});
        QMetaObject::invokeMethod(
            this, [this, run, made = std::move(made)] { finish(run, made); }, Qt::QueuedConnection);
    });
}

void PackComposer::finish(quint64 run, const Made& made) {
    if (run != m_run || m_delay.isActive()) {
        return;
    }
    drop();
    if (made) {
        m_composed = *made;
        emit changed();
    } else {
        emit failed(made.error());
    }
}

void PackComposer::clear() {
    m_delay.stop();
    drop();
    m_pack.reset();
    m_composed.reset();
    emit changed();
}

}  // namespace shirube::ui
