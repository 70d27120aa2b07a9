// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "JsonValues.h"
#include "Session.h"
#include "application/ScoringDesk.h"

// The desk of one reviewer on the command line, whether it is in a store or in a packet.
namespace shirube::cli {

/// The sheets with how far they are and what is in them.
int showDesk(const Session& session, application::ScoringDesk& desk);

/// The codes of themes by the ids of the subjects; a packet has none.
using SubjectCodes = std::map<std::string, std::string>;

/// What to do with a desk.
struct DeskOrder {
    std::filesystem::path file;         ///< of scores; empty: what is drafted already
    std::vector<std::string> subjects;  ///< empty: those of the file, else all drafts
    std::string reason;
    bool draft = false;
    SubjectCodes codes{};
};
/// Takes the file's scores over what is on the sheets, then submits them. A reviewer other than the desk's is refused,
/// as are reviews, themes and items that are not on it. Nothing is submitted unless all is.
int scoreDesk(const Session& session, application::ScoringDesk& desk, const DeskOrder& order);

}  // namespace shirube::cli
