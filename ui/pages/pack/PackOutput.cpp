// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pack/PackOutput.h"

#include <QDir>
#include <QRegularExpression>
#include <QWidget>

#include "embedded/CoreTranslator.h"
#include "figures/PackExporter.h"
#include "models/QtTranslator.h"
#include "pages/pack/PackComposer.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Session.h"

namespace shirube::ui {

using models::toQString;

namespace {

QString fileNameOf(const std::string& pack) {
    static const QRegularExpression kForbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    auto name = toQString(pack).replace(kForbidden, QStringLiteral("_")).trimmed();
    return (name.isEmpty() ? QStringLiteral("pack") : name) + QStringLiteral(".pdf");
}

int changesOf(const analysis::PackDocument& document) {
    std::size_t changes = 0;
    for (const auto& page : document.pages) {
        changes += page.figure.changes.size();
    }
    return static_cast<int>(changes);
}

}  // namespace

PackOutput::PackOutput(Session& session, QWidget* owner) : QObject(owner), m_session(session), m_owner(owner) {}

void PackOutput::build(const application::PackDetail& pack) {
    const auto filters =
        QStringList{tr("PDF document (*.pdf)"), tr("PowerPoint presentation with native charts (*.pptx)"),
                    tr("Excel workbook with native charts (*.xlsx)")}
            .join(QStringLiteral(";;"));
    auto& preferences = m_session.preferences();
    const auto suggestion = QDir(preferences.exportFolder()).filePath(fileNameOf(pack.pack.name));
    if (const auto path = m_session.dialogs().saveFile(m_owner, tr("Build the pack"), suggestion, filters)) {
        preferences.setExportFolder(pathText(path->parent_path()));
        write(pack, *path);
    }
}

void PackOutput::write(const application::PackDetail& pack, const std::filesystem::path& path) {
    const auto name = pathText(path.filename());
    auto document = std::make_shared<analysis::PackDocument>();
    const bool started = m_session.jobs().start(
        tr("Building %1").arg(name),
        [pack, path, document, ground = PackComposer::groundOf(m_session, pack.pack),
         &clock = m_session.clock()](const base::Progress& progress) -> base::Status {
            auto composed = PackComposer::documentOf(ground, clock, pack, progress);
            if (!composed) {
                return base::forward(std::move(composed));
            }
            *document = *std::move(composed);
            return figures::PackExporter::write(*document, path, embedded::coreTranslator(document->language),
                                                progress);
        },
        [this, pack, name, document](const base::Status& status) {
            if (status) {
                finish(pack, name, document);
            } else {
                emit failed(status.error());
            }
        });
    if (!started) {
        m_session.announce(tr("Wait until “%1” is done.").arg(m_session.jobs().title()));
    }
}

void PackOutput::finish(const application::PackDetail& pack, const QString& name,
                        const std::shared_ptr<const analysis::PackDocument>& document) {
    emit built(pack.pack.id, document);
    if (m_session.snapshot()) {
        m_session.announce(tr("Built %1. It is not remembered as the last build, for a snapshot is shown.").arg(name));
        return;
    }
    const auto recorded =
        m_session.present().packs().recordBuild(pack.pack.id, *document, embedded::coreTranslator(document->language));
    if (!recorded) {
        emit failed(recorded.error());
    } else if (!document->hasFormerBuild) {
        m_session.announce(tr("Built %1").arg(name));
    } else {
        const int changes = changesOf(*document);
        m_session.announce(changes == 0
                               ? tr("Built %1. Nothing moved since the last build.").arg(name)
                               : tr("Built %1. %n figure(s) moved since the last build.", nullptr, changes).arg(name));
    }
    m_session.refresh();
}

}  // namespace shirube::ui
