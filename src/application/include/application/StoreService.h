// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/Result.h"

namespace shirube::application {

struct WorkspaceContext;

/// Copies of the whole store.
class StoreService {
public:
    explicit StoreService(WorkspaceContext& context);

    /// A consistent copy while the store is in use, checked after writing. Refuses to overwrite (Conflict) unless told.
    [[nodiscard]] base::Status backup(const std::filesystem::path& target, bool overwrite = false);
    /// Makes `file` what `backup` holds, after checking that `backup` is a sound store; the former file is kept beside
    /// it and its path returned (empty where there was none). No workspace may have `file` open.
    [[nodiscard]] static base::Result<std::filesystem::path> restore(const std::filesystem::path& backup,
                                                                     const std::filesystem::path& file);

private:
    WorkspaceContext& m_context;
};

}  // namespace shirube::application
