// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/Ids.h"

namespace shirube::domain {

/// A frame of programmes or measures that documents give totals of, e.g. 政府のAI関連予算.
struct Portfolio {
    PortfolioId id;
    std::string name;
    std::string note;
    int position = 0;  ///< order of print

    friend bool operator==(const Portfolio&, const Portfolio&) = default;
};

}  // namespace shirube::domain
