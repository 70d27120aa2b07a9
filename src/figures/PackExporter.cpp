// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/PackExporter.h"

namespace shirube::figures {

std::vector<Scene> packPages(const analysis::PackDocument&, const base::Translator&, const base::Progress&) {
    return {};
}

base::Status PackExporter::write(const analysis::PackDocument&, const std::filesystem::path&, const base::Translator&,
                                 const base::Progress&) {
    return base::fail(base::ErrorCode::InvalidInput,
                      base::Message(SHIRUBE_TEXT("The pack has no charts. Add one before it is written.")));
}

const std::vector<std::string>& PackExporter::extensions() {
    static const std::vector<std::string> kExtensions{".pdf", ".pptx", ".xlsx"};
    return kExtensions;
}

}  // namespace shirube::figures
