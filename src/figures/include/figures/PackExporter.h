// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "analysis/PackDocument.h"
#include "base/Message.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// The pages of a pack: cover, contents, charts, 変更点 where it was built before, 出典. With page numbers.
[[nodiscard]] std::vector<Scene> packPages(const analysis::PackDocument& pack, const base::Translator& translate,
                                           const base::Progress& progress = {});

/// Writes a pack to a file, in the format of its extension: .pdf .pptx, or .xlsx with the tables, 根拠, 変更点 and
/// findings of all charts. Needs a QGuiApplication.
class PackExporter {
public:
    /// The file appears whole or not at all. Errors: InvalidInput for another extension and for a pack without charts;
    /// Cancelled; those of AtomicFile.
    [[nodiscard]] static base::Status write(const analysis::PackDocument& pack, const std::filesystem::path& path,
                                            const base::Translator& translate, const base::Progress& progress = {});
    /// Lower case with the dot: .pdf .pptx .xlsx
    [[nodiscard]] static const std::vector<std::string>& extensions();
};

}  // namespace shirube::figures
