// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "base/Clock.h"
#include "persistence/ChangeRecord.h"
#include "persistence/Database.h"

namespace shirube::application {

/// What the services of one workspace share.
struct WorkspaceContext {
    std::unique_ptr<persistence::Database> database;
    const base::Clock& clock;
    std::string actor;

    /// The context of a change that is made now.
    [[nodiscard]] persistence::ChangeContext change(base::Message summary, std::string reason = {}) const {
        return {persistence::ChangeKind::Do, 0, actor, clock.now(), std::move(summary), std::move(reason)};
    }
};

}  // namespace shirube::application
