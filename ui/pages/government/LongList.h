// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/RsFile.h"
#include "domain/RsTables.h"
#include "models/RsCells.h"

namespace shirube::ui {

/// A list that a tab of the whole government offers: a table of the review system's files, what is shown of it and what
/// it can be narrowed by.
struct LongList {
    domain::RsTable table = domain::RsTable::Programme;
    domain::RsKind file = domain::RsKind::Outline;  ///< that the table comes from
    std::vector<models::RsShownColumn> columns{};
    std::vector<std::string> searched{};  ///< texts that the search can look in, beside the name of the programme
    std::string choice{};                 ///< a text with few values; empty for none
    std::vector<std::string> choices{};   ///< those that the files have for it
    std::string amount{};                 ///< the amount that has to be at least so much; empty for none
    bool hasYears = false;                ///< it has rows for several 予算年度
};

}  // namespace shirube::ui
