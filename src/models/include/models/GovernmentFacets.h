// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "analysis/GovernmentBook.h"

namespace shirube::models {

/// What the programmes of an edition can be narrowed down to.
struct GovernmentFacets {
    struct Entry {
        std::string text;
        std::size_t programmes = 0;
    };
    std::vector<Entry> ministries;
    std::vector<Entry> accounts;
    std::vector<Entry> policies;  ///< of programmes of the ministry, where one is given
    std::vector<Entry> majorExpenses;
    std::vector<Entry> categories;
};

/// Each with how many programmes have it, most first; without empty texts. `ministry` empty: the policies of all.
[[nodiscard]] GovernmentFacets governmentFacets(const analysis::GovernmentBook& book, const std::string& ministry = {});

}  // namespace shirube::models
