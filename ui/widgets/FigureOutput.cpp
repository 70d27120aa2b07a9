// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FigureOutput.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QWidget>

#include "figures/FigureExporter.h"
#include "models/QtTranslator.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Preferences.h"
#include "session/Session.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;

FigureOutput::FigureOutput(Session& session, QWidget* owner) : QObject(owner), m_session(session), m_owner(owner) {}

void FigureOutput::exportFigure(const analysis::FigureSpec& spec, const figures::LayoutOptions& layout) {
    const auto filters =
        QStringList{tr("PDF document (*.pdf)"), tr("PNG picture, 300 dpi (*.png)"), tr("SVG drawing (*.svg)"),
                    tr("Excel workbook with native chart (*.xlsx)"), tr("CSV table (*.csv)")}
            .join(QStringLiteral(";;"));
    auto& preferences = m_session.preferences();
    const auto suggestion = QDir(preferences.exportFolder()).filePath(toQString(spec.id) + QStringLiteral(".pdf"));
    const auto path = m_session.dialogs().saveFile(m_owner, tr("Export the figure"), suggestion, filters);
    if (path) {
        preferences.setExportFolder(pathText(path->parent_path()));
        write(spec, layout, *path);
    }
}

void FigureOutput::write(const analysis::FigureSpec& spec, const figures::LayoutOptions& layout,
                         const std::filesystem::path& path) {
    figures::FigureExportOptions options;
    options.layout = layout;
    const auto name = pathText(path.filename());
    const bool started = m_session.jobs().start(
        tr("Exporting %1").arg(name),
        [spec, path, options](const base::Progress&) {
            return figures::FigureExporter::write(spec, path, models::qtTranslator(), options);
        },
        [this, name](const base::Status& status) {
            if (status) {
                m_session.announce(tr("Exported %1").arg(name));
            } else {
                emit failed(textOf(status.error().message));
            }
        });
    if (!started) {
        m_session.announce(tr("Wait until “%1” is done.").arg(m_session.jobs().title()));
    }
}

void FigureOutput::copy(const analysis::FigureSpec& spec, const QImage& picture) {
    auto* mime = new QMimeData;
    mime->setImageData(picture);
    mime->setText(toQString(figures::FigureExporter::tsv(spec, models::qtTranslator())));
    QApplication::clipboard()->setMimeData(mime);
    m_session.announce(tr("Copied the picture and its table"));
}

}  // namespace shirube::ui
