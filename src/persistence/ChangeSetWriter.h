// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "persistence/ChangeRecord.h"

namespace shirube::persistence {

class Connection;

/// Inside a transaction: begins a change set, into which the triggers write from now on. Its id. Throws.
[[nodiscard]] std::int64_t openChangeSet(Connection& connection, const ChangeContext& context);

/// Gives each entry its hash in the chain and closes the change set; false where it has no entry, and then it has to be
/// rolled back or dropped. Throws.
[[nodiscard]] bool sealChangeSet(Connection& connection, std::int64_t id);

/// Takes a change set without entries back, and nothing else of the transaction. Throws.
void dropChangeSet(Connection& connection, std::int64_t id);

}  // namespace shirube::persistence
