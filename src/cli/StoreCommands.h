// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "Session.h"

namespace shirube::cli {

/// `init`: creates the store and loads the bundled dataset; again, it changes nothing.
int runInit(const Session& session);
/// `import dataset DIR`.
int runImportDataset(const Session& session, const std::filesystem::path& folder);
/// `verify`: exit 1 when the store or its log fails a check.
int runVerify(const Session& session);
/// `backup FILE`.
int runBackup(const Session& session, const std::filesystem::path& target, bool overwrite);
/// `restore FILE`.
int runRestore(const Session& session, const std::filesystem::path& backup);

}  // namespace shirube::cli
