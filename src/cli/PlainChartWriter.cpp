// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartWriter.h"

namespace shirube::cli {

namespace {

base::Status cannotDraw(const std::filesystem::path& file) {
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("{0}: this build of shirubectl has no Qt and can't draw charts. Use one that "
                                   "was built with it."),
                      {file.string()}));
}

}  // namespace

base::Status writeChart(const analysis::FigureSpec& /*figure*/, const std::filesystem::path& file,
                        const domain::ChartDefinition& /*chart*/, const base::Translator& /*translate*/) {
    return cannotDraw(file);
}

std::vector<analysis::FigureFinding> lintChart(const analysis::FigureSpec& figure,
                                               const domain::ChartDefinition& /*chart*/,
                                               const base::Translator& translate) {
    return analysis::lintSpec(figure, translate);
}

base::Status writePack(const analysis::PackDocument& /*pack*/, const std::filesystem::path& file,
                       const base::Translator& /*translate*/) {
    return cannotDraw(file);
}

}  // namespace shirube::cli
