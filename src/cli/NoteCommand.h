// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"

namespace shirube::cli {

/// What `note` was asked for.
struct NoteRequest {
    std::string check;
    std::string text;
    std::string scope;  ///< broader, envelope, fund, other: how the scope differs; empty for no word on it
    bool remove = false;
};

/// `note CHECK TEXT` writes or replaces what a person found out about a check; `--remove` takes it away.
int runNote(const Session& session, const NoteRequest& request);

}  // namespace shirube::cli
