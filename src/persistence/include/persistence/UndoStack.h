// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "persistence/ChangeRecord.h"

namespace shirube::persistence {

/// What the undo stack needs to know of a change.
struct ChangeMark {
    std::int64_t id = 0;
    ChangeKind kind = ChangeKind::Do;
    std::int64_t target = 0;
    bool isFinal = false;
};

/// Which changes can be undone and redone, the next one last. Only changes of kind Do are on it.
struct UndoStack {
    std::vector<std::int64_t> undoable;
    std::vector<std::int64_t> redoable;

    friend bool operator==(const UndoStack&, const UndoStack&) = default;
};

/// Folds the log, oldest first: a Do goes on the undo side and clears the redo side, an Undo moves its target over, a
/// Redo moves it back; a migration is passed over, and a final change too, but that it clears the redo side.
[[nodiscard]] UndoStack foldUndoStack(std::span<const ChangeMark> log);

}  // namespace shirube::persistence
