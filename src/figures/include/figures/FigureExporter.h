// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "base/Result.h"
#include "figures/FigureLayout.h"

namespace shirube::figures {

struct FigureExportOptions {
    LayoutOptions layout;
    int dpi = 300;  ///< of PNG
};

/// Writes a figure to a file, in the format of its extension: .pdf .pptx .png .svg .xlsx .csv .md. Needs a
/// QGuiApplication (platform offscreen will do).
class FigureExporter {
public:
    /// The file appears whole or not at all, in place of one of the same name. `translate` gives the few words that the
    /// spec doesn't carry (names of sheets, of the bounds), so it is of the spec's language.
    /// Errors: InvalidInput for another extension; Io, DiskFull, NotFound with the file and the mend.
    [[nodiscard]] static base::Status write(const analysis::FigureSpec& spec, const std::filesystem::path& path,
                                            const base::Translator& translate, const FigureExportOptions& options = {});

    /// The table of the figure as tab-separated text, for the clipboard.
    [[nodiscard]] static std::string tsv(const analysis::FigureSpec& spec, const base::Translator& translate);

    /// Lower case with the dot, in the order of a list for people: .pdf .pptx .png .svg .xlsx .csv .md
    [[nodiscard]] static const std::vector<std::string>& extensions();
};

}  // namespace shirube::figures
