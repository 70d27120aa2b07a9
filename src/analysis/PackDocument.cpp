// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PackDocument.h"

#include <algorithm>

namespace shirube::analysis {

std::vector<std::string> sourcesOf(const PackDocument& document) {
    std::vector<std::string> sources;
    for (const auto& page : document.pages) {
        for (const auto& source : page.figure.sources) {
            if (std::find(sources.begin(), sources.end(), source) == sources.end()) {
                sources.push_back(source);
            }
        }
    }
    return sources;
}

}  // namespace shirube::analysis
