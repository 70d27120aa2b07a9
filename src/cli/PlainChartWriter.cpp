// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartWriter.h"

namespace shirube::cli {

base::Status writeChart(const analysis::FigureSpec& /*figure*/, const std::filesystem::path& file,
                        domain::PaperFormat /*paper*/, const base::Translator& /*translate*/) {
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("{0}: this build of shirubectl has no Qt and can't draw charts. Use one that "
                                   "was built with it."),
                      {file.string()}));
}

}  // namespace shirube::cli
