// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Pack.h"

namespace shirube::persistence {

class Database;

/// The store as it was right after `snapshot.change`: its tables and its log, row by row, without drafts of scores. A
/// copy in a temporary file that goes with the result, made by taking back all later changes of any kind; columns that
/// came with a later migration hold their defaults. Whatever writes to it is refused with ReadOnly. `present` must not
/// be writing. Takes about as long as a backup and reading the later part of the log. Corrupt where the log is not the
/// one that the snapshot was taken of; Cancelled; DiskFull and Io of the temporary file.
[[nodiscard]] base::Result<std::unique_ptr<Database>> openAtChange(Database& present, const domain::Snapshot& snapshot,
                                                                   const base::Progress& progress = {});

}  // namespace shirube::persistence
