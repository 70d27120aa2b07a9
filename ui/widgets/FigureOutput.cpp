// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FigureOutput.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QWidget>

#include "analysis/FigureTable.h"
#include "figures/FigureExporter.h"
#include "figures/SvgExport.h"
#include "models/QtTranslator.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Preferences.h"
#include "session/Session.h"
#include "widgets/FigureView.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;

namespace {

// As word processors paste it: the title, the table with its figures to the right, and what it rests on.
QString htmlTable(const analysis::FigureSpec& spec) {
    const auto table = analysis::figureTable(spec, models::qtTranslator());
    const auto cell = [](const char* tag, const std::string& text, bool isNumber = false) {
        return QStringLiteral("<%1%2>%3</%1>")
            .arg(QLatin1String(tag), isNumber ? QStringLiteral(" align=\"right\"") : QString(),
                 toQString(text).toHtmlEscaped());
    };
    auto html = QStringLiteral("<p><b>%1</b>　%2</p><table border=\"1\" cellspacing=\"0\"><tr>%3")
                    .arg(toQString(spec.title).toHtmlEscaped(), toQString(spec.unitLabel).toHtmlEscaped(),
                         cell("th", table.labelHeading));
    for (const auto& column : table.columns) {
        html += cell("th", column.heading);
    }
    for (const auto& row : table.rows) {
        html += QStringLiteral("</tr><tr>") + cell("td", row.label);
        for (const auto& value : row.cells) {
            html += cell("td", value.text, value.kind == analysis::TableCell::Kind::Number);
        }
    }
    html += QStringLiteral("</tr></table>");
    for (const auto& [heading, text] : analysis::figureGrounds(spec)) {
        html +=
            QStringLiteral("<p>%1　%2</p>").arg(toQString(heading).toHtmlEscaped(), toQString(text).toHtmlEscaped());
    }
    return html;
}

}  // namespace

FigureOutput::FigureOutput(Session& session, QWidget* owner) : QObject(owner), m_session(session), m_owner(owner) {}

QString FigureOutput::kindOf(const std::string& extension) {
    if (extension == ".pdf") {
        return tr("PDF document");
    }
    if (extension == ".pptx") {
        return tr("PowerPoint slide with native chart");
    }
    if (extension == ".png") {
        return tr("PNG picture, 300 dpi");
    }
    if (extension == ".svg") {
        return tr("SVG drawing");
    }
    if (extension == ".xlsx") {
        return tr("Excel workbook with native chart");
    }
    if (extension == ".csv") {
        return tr("CSV table");
    }
    return tr("Markdown table");
}

void FigureOutput::exportFigure(const analysis::FigureSpec& spec, const figures::LayoutOptions& layout) {
    QStringList filters;
    for (const auto& extension : figures::FigureExporter::extensions()) {
        const auto pattern = QStringLiteral("(*%1)").arg(toQString(extension));
        filters.append(tr("%1 %2", "kind of a file and its pattern").arg(kindOf(extension), pattern));
    }
    auto& preferences = m_session.preferences();
    const auto suggestion = QDir(preferences.exportFolder()).filePath(toQString(spec.id) + QStringLiteral(".pdf"));
    const auto path =
        m_session.dialogs().saveFile(m_owner, tr("Export the figure"), suggestion, filters.join(QStringLiteral(";;")));
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

void FigureOutput::copy(const analysis::FigureSpec& spec, const FigureView& view) {
    auto* mime = new QMimeData;
    mime->setImageData(view.image());
    if (const auto* scene = view.scene()) {
        if (const auto drawing = figures::SvgExport::bytes(*scene)) {
            mime->setData(QStringLiteral("image/svg+xml"), *drawing);
        }
    }
    mime->setText(toQString(figures::FigureExporter::tsv(spec, models::qtTranslator())));
    mime->setHtml(htmlTable(spec));
    QApplication::clipboard()->setMimeData(mime);
    m_session.announce(tr("Copied the picture and its table"));
}

}  // namespace shirube::ui
