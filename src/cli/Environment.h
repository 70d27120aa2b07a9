// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>

#include "base/Clock.h"
#include "base/Message.h"

namespace shirube::cli {

/// What every command needs of the world; tests hand in their own.
struct Environment {
    std::ostream& out;  ///< data
    std::ostream& err;  ///< messages
    const base::Clock& clock;
    std::string actor;  ///< whom the change log names
    std::string pin{};  ///< SHIRUBE_PIN; may be empty
};

/// The options that come before or after any command.
struct GlobalOptions {
    std::filesystem::path store;
    std::string language = "ja";
    bool json = false;
    bool explain = false;
    std::string snapshot{};           ///< id or name; empty: the store as it is
    std::string role{};               ///< a key of domain::Role; empty: analyst, or who --reviewer names
    std::string reviewer{};           ///< id or name; empty for the other roles
    std::filesystem::path pinFile{};  ///< may be empty
};

/// Exit codes, documented in docs/cli.md.
enum ExitCode : int {
    kDone = 0,
    kCheckFailed = 1,
    kWrongUsage = 2,  ///< also bad input
};

}  // namespace shirube::cli
