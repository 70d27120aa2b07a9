// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/Ids.h"

namespace shirube::domain {

/// What a person found out about a check that did not come out even. It never changes the verdict.
struct CheckNote {
    CheckId check;
    std::string text;
    std::string author;
    std::string time;     ///< UTC, ISO 8601
    std::string verdict;  ///< key of the verdict when the note was written; a later one shows that things have moved

    friend bool operator==(const CheckNote&, const CheckNote&) = default;
};

}  // namespace shirube::domain
