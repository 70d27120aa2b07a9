// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/UndoStack.h"

#include <algorithm>

namespace shirube::persistence {

namespace {

// The target is on top in every log that this program wrote; in any other it is still the one that is meant.
void take(std::vector<std::int64_t>& stack, std::int64_t id) {
    if (const auto it = std::find(stack.rbegin(), stack.rend(), id); it != stack.rend()) {
        stack.erase(std::next(it).base());
    }
}

}  // namespace

UndoStack foldUndoStack(std::span<const ChangeMark> log) {
    UndoStack stack;
    for (const auto& change : log) {
        switch (change.kind) {
            case ChangeKind::Do:
                if (!change.isFinal) {
                    stack.undoable.push_back(change.id);
                }
                stack.redoable.clear();
                break;
            case ChangeKind::Undo:
                take(stack.undoable, change.target);
                stack.redoable.push_back(change.target);
                break;
            case ChangeKind::Redo:
                take(stack.redoable, change.target);
                stack.undoable.push_back(change.target);
                break;
            case ChangeKind::Migrate:
                break;
        }
    }
    return stack;
}

}  // namespace shirube::persistence
