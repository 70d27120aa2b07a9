// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/PackExporter.h"

#include <QString>
#include <algorithm>

#include "PackSheets.h"
#include "SlideMaker.h"
#include "exchange/AtomicFile.h"
#include "exchange/FigureXlsx.h"
#include "exchange/PptxPackage.h"
#include "figures/FigureLint.h"
#include "figures/PdfExport.h"

namespace shirube::figures {

using base::Message;

namespace {

base::Status cancelled() {
    return base::fail(base::ErrorCode::Cancelled,
                      Message(SHIRUBE_TEXT("Building the pack was stopped. No file was written.")));
}

// Steps of one part of a job that has several.
base::Progress partOf(const base::Progress& progress, std::size_t before, std::size_t total) {
    base::Progress part;
    part.stop = progress.stop;
    part.report = [&progress, before, total](base::ProgressStep step) {
        progress.step(static_cast<std::int64_t>(before) + step.done, static_cast<std::int64_t>(total));
    };
    return part;
}

// Empty where it was stopped.
std::vector<Scene> drawn(const PackSheets& sheets, const base::Progress& progress) {
    std::vector<Scene> scenes;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (progress.isCancelled()) {
            return {};
        }
        scenes.push_back(sheets.scene(i));
        progress.step(static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(sheets.size()));
    }
    return scenes;
}

base::Status writePdf(const analysis::PackDocument& pack, const std::filesystem::path& path,
                      const base::Translator& translate, const base::Progress& progress) {
    const PackSheets sheets(pack, translate, PackSheets::Use::Document);
    const auto total = 2 * sheets.size();
    const auto scenes = drawn(sheets, partOf(progress, 0, total));
    if (scenes.empty()) {
        return cancelled();
    }
    const PdfDetails details{QString::fromStdString(pack.title), QString::fromStdString(pack.author),
                             QString::fromStdString(pack.language), sheets.bookmarks()};
    const auto bytes = PdfExport::bytes(scenes, details, partOf(progress, sheets.size(), total));
    if (!bytes) {
        return bytes.error().code == base::ErrorCode::Cancelled ? cancelled() : base::forward(bytes);
    }
    return exchange::writeAtomically(path, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

base::Status writePptx(const analysis::PackDocument& pack, const std::filesystem::path& path,
                       const base::Translator& translate, const base::Progress& progress) {
    const PackSheets sheets(pack, translate, PackSheets::Use::Presentation);
    const auto paper = pageOf(pack.format);
    exchange::Presentation presentation;
    presentation.title = pack.title;
    presentation.author = pack.author;
    presentation.language = pack.language;
    presentation.width = paper.width();
    presentation.height = paper.height();
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (progress.isCancelled()) {
            return cancelled();
        }
        const auto* chart = sheets.chart(i);
        const auto scene = sheets.scene(i);
        presentation.slides.push_back(chart != nullptr ? slideOf(chart->figure, scene, translate) : slideOf(scene));
        if (chart != nullptr) {
            presentation.slides.back().notes = chart->note;
        }
        progress.step(static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(sheets.size()));
    }
    return exchange::writePresentation(presentation, path);
}

base::Status writeXlsx(const analysis::PackDocument& pack, const std::filesystem::path& path,
                       const base::Translator& translate, const base::Progress& progress) {
    std::vector<std::vector<analysis::FigureFinding>> findings;
    std::vector<exchange::WorkbookFigure> figures;
    findings.reserve(pack.pages.size());
    for (std::size_t i = 0; i < pack.pages.size(); ++i) {
        if (progress.isCancelled()) {
            return cancelled();
        }
        const auto& page = pack.pages[i];
        if (page.problem.empty()) {
            findings.push_back(
                lintFigure(page.figure, translate,
                           {pageOf(page.paper == domain::PaperFormat::A3 ? page.paper : pack.format), page.table}));
            figures.push_back({&page.figure, findings.back()});
        }
        progress.step(static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(pack.pages.size()));
    }
    return exchange::writeFiguresXlsx(pack.title, figures, path, translate);
}

}  // namespace

std::vector<Scene> packPages(const analysis::PackDocument& pack, const base::Translator& translate,
                             const base::Progress& progress) {
    return drawn(PackSheets(pack, translate, PackSheets::Use::Document), progress);
}

base::Status PackExporter::write(const analysis::PackDocument& pack, const std::filesystem::path& path,
                                 const base::Translator& translate, const base::Progress& progress) {
    const auto isMade = [](const analysis::PackPage& page) { return page.problem.empty(); };
    if (std::none_of(pack.pages.begin(), pack.pages.end(), isMade)) {
        return base::fail(base::ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("The pack has no chart that can be made. Add one first.")));
    }
    const auto extension = QString::fromStdU16String(path.extension().u16string()).toLower();
    if (extension == QLatin1String(".pdf")) {
        return writePdf(pack, path, translate, progress);
    }
    if (extension == QLatin1String(".pptx")) {
        return writePptx(pack, path, translate, progress);
    }
    if (extension == QLatin1String(".xlsx")) {
        return writeXlsx(pack, path, translate, progress);
    }
    const auto name = path.u8string();
    return base::fail(base::ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("{0}: a pack is written as .pdf, .pptx or .xlsx. Choose one of these."),
                              {std::string(name.begin(), name.end())}));
}

const std::vector<std::string>& PackExporter::extensions() {
    static const std::vector<std::string> kExtensions{".pdf", ".pptx", ".xlsx"};
    return kExtensions;
}

}  // namespace shirube::figures
