// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "Session.h"

namespace shirube::cli {

/// What `import rs` and `rs …` were asked for.
struct RsRequest {
    std::vector<std::filesystem::path> files;  ///< CSV and ZIP files, and folders with such
    bool dryRun = false;
    int edition = 0;   ///< 0: the newest, or for restatements the newest but one
    int later = 0;     ///< of two editions; 0: the newest
    std::string kind;  ///< 1-1 … 6-1; empty: all
    std::size_t limit = 20;
    bool fail = false;
    std::string unit = "円";
    std::vector<std::filesystem::path> out;
};

/// `import rs FILE…`: brings files of the programme review system into the store; what would be done, with --dry-run.
/// 1 where a file was refused.
int runImportRs(const Session& session, const RsRequest& request);
/// `rs files`: what is in the store, in force or superseded.
int runRsFiles(const Session& session);
/// `rs checks`: 1 with --fail where one of the identities is broken.
int runRsChecks(const Session& session, const RsRequest& request);
/// `rs restatements`: what a later edition says otherwise than an earlier one.
int runRsRestatements(const Session& session, const RsRequest& request);
/// `rs remove EDITION`: takes an edition, or one kind of its files, out of the store.
int runRsRemove(const Session& session, const RsRequest& request);
/// `rs tidy`: frees the room of what can't come back.
int runRsTidy(const Session& session);

}  // namespace shirube::cli
