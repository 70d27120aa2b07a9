// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/StoreService.h"

#include "WorkspaceContext.h"
#include "persistence/StoreCopy.h"

namespace shirube::application {

StoreService::StoreService(WorkspaceContext& context) : m_context(context) {}

base::Status StoreService::backup(const std::filesystem::path& target, bool overwrite) {
    return persistence::backUpStore(*m_context.database, target, overwrite);
}

base::Result<std::filesystem::path> StoreService::restore(const std::filesystem::path& backup,
                                                          const std::filesystem::path& file) {
    return persistence::restoreStore(backup, file, base::SystemClock().now());
}

}  // namespace shirube::application
