// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Source.h"

#include <algorithm>

namespace shirube::domain {

std::string_view dateOf(const SourceId& id, std::span<const Source> sources) {
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const auto& source) { return source.id == id; });
    return found == sources.end() ? std::string_view() : std::string_view(found->date);
}

}  // namespace shirube::domain
