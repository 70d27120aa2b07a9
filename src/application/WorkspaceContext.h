// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "base/Clock.h"
#include "domain/Viewer.h"
#include "persistence/ChangeRecord.h"
#include "persistence/Database.h"
#include "sealing/PassphraseSeal.h"

namespace shirube::application {

/// What the services of one workspace share.
struct WorkspaceContext {
    std::unique_ptr<persistence::Database> database;
    const base::Clock& clock;
    std::string actor;
    domain::Viewer viewer{};
    /// Of the 委員 who is signed in: their drafts are sealed with it.
    std::optional<sealing::PassphraseKey> pinKey{};
    sealing::SealCost pinCost = sealing::SealCost::Quick;
    sealing::SealCost passphraseCost = sealing::SealCost::Usual;

    /// The context of a change that is made now.
    [[nodiscard]] persistence::ChangeContext change(base::Message summary, std::string reason = {}) const {
        return {persistence::ChangeKind::Do, 0, actor, clock.now(), std::move(summary), std::move(reason)};
    }
    /// As above, of one that can't be undone.
    [[nodiscard]] persistence::ChangeContext finalChange(base::Message summary, std::string reason = {}) const {
        auto context = change(std::move(summary), std::move(reason));
        context.isFinal = true;
        return context;
    }
};

}  // namespace shirube::application
