// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "Session.h"

namespace shirube::cli {

/// `history`: the newest changes first.
int runHistory(const Session& session, std::size_t limit);
/// `undo`; exit 2 where there is nothing to undo.
int runUndo(const Session& session);
/// `redo`.
int runRedo(const Session& session);

}  // namespace shirube::cli
