// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/PptxExport.h"

#include "SlideMaker.h"
#include "exchange/PptxPackage.h"

namespace shirube::figures {

base::Status writeFigurePptx(const analysis::FigureSpec& spec, const std::filesystem::path& path,
                             const base::Translator& translate, const LayoutOptions& layout) {
    exchange::Presentation presentation;
    presentation.title = spec.title;
    presentation.subject = spec.subtitle;
    presentation.language = spec.language;
    presentation.width = layout.page.width();
    presentation.height = layout.page.height();
    presentation.slides.push_back(slideOf(spec, layout, translate));
    return exchange::writePresentation(presentation, path);
}

}  // namespace shirube::figures
