// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include "base/Result.h"
#include "persistence/Database.h"

namespace shirube::application {

/// Calls `read` where that area of the store is not as it was at `version`, which becomes the present one unless `read`
/// fails. For what is kept of the store; the caller holds a ReadMoment.
template <typename Read>
base::Status readIfChanged(persistence::Database& database, persistence::StoreArea area, std::string& version,
                           const Read& read) {
    auto present = database.contentVersion();
    if (!present) {
        return base::forward(std::move(present));
    }
    if (*present == version) {
        return {};
    }
    const auto changed = database.hasChanged(area, version);
    if (!changed) {
        return base::forward(changed);
    }
    if (*changed) {
        if (base::Status status = read(); !status) {
            return status;
        }
    }
    version = *std::move(present);
    return {};
}

}  // namespace shirube::application
