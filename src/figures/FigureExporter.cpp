// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/FigureExporter.h"

#include <QString>

#include "exchange/AtomicFile.h"
#include "exchange/FigureCsv.h"
#include "exchange/FigureMarkdown.h"
#include "exchange/FigureXlsx.h"
#include "figures/PdfExport.h"
#include "figures/PngExport.h"
#include "figures/PptxExport.h"
#include "figures/SvgExport.h"

namespace shirube::figures {

namespace {

QString extensionOf(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.extension().u16string()).toLower();
}

base::Status writeBytes(const std::filesystem::path& path, const base::Result<QByteArray>& bytes) {
    if (!bytes) {
        return base::forward(bytes);
    }
    return exchange::writeAtomically(path, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

}  // namespace

base::Status FigureExporter::write(const analysis::FigureSpec& spec, const std::filesystem::path& path,
                                   const base::Translator& translate, const FigureExportOptions& options) {
    const auto extension = extensionOf(path);
    if (extension == QLatin1String(".xlsx")) {
        return exchange::writeFigureXlsx(spec, path, translate);
    }
    if (extension == QLatin1String(".csv")) {
        return exchange::writeAtomically(path, exchange::figureCsv(spec, translate));
    }
    if (extension == QLatin1String(".png")) {
        return writeBytes(path, PngExport::bytes(layoutFigure(spec, options.layout), options.dpi));
    }
    if (extension == QLatin1String(".svg")) {
        return writeBytes(path, SvgExport::bytes(layoutFigure(spec, options.layout)));
    }
    if (extension == QLatin1String(".pdf")) {
        return writeBytes(path, PdfExport::bytes(layoutFigure(spec, options.layout)));
    }
    if (extension == QLatin1String(".pptx")) {
        return writeFigurePptx(spec, path, translate, options.layout);
    }
    if (extension == QLatin1String(".md")) {
        return exchange::writeAtomically(path, exchange::figureMarkdown(spec, translate));
    }
    const auto name = path.u8string();
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(
            SHIRUBE_TEXT("{0}: a figure is written as .pdf, .pptx, .png, .svg, .xlsx, .csv or .md. Choose one "
                         "of these."),
            {std::string(name.begin(), name.end())}));
}

std::string FigureExporter::tsv(const analysis::FigureSpec& spec, const base::Translator& translate) {
    return exchange::figureTsv(spec, translate);
}

const std::vector<std::string>& FigureExporter::extensions() {
    static const std::vector<std::string> kExtensions{".pdf", ".pptx", ".png", ".svg", ".xlsx", ".csv", ".md"};
    return kExtensions;
}

}  // namespace shirube::figures
