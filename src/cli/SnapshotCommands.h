// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "Session.h"

namespace shirube::cli {

/// What `snapshot …` was asked for.
struct SnapshotRequest {
    std::string name;   ///< of a new one; of others the id will do
    std::string other;  ///< the later one to compare with, empty: the store as it is now; or the new name
    std::string note;
    std::string unit = "億円";
    std::vector<std::filesystem::path> out;
};

int runSnapshotCreate(const Session& session, const SnapshotRequest& request);
int runSnapshotList(const Session& session);
int runSnapshotRename(const Session& session, const SnapshotRequest& request);
int runSnapshotRemove(const Session& session, const SnapshotRequest& request);
int runSnapshotDiff(const Session& session, const SnapshotRequest& request);

}  // namespace shirube::cli
