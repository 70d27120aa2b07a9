// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/Clock.h"
#include "base/Message.h"

namespace shirube::persistence {

enum class ChangeKind {
    Do,
    Undo,
    Redo,
    Migrate,  ///< rows that a migration of the schema wrote; can't be undone
};
/// Stable name: do, undo, redo, migrate.
[[nodiscard]] std::string_view toKey(ChangeKind kind);
[[nodiscard]] std::optional<ChangeKind> changeKindFromKey(std::string_view key);

/// What is said about a change before it is made.
struct ChangeContext {
    ChangeKind kind = ChangeKind::Do;
    std::int64_t target = 0;  ///< of Undo and Redo: the Do that it reverts or repeats
    std::string actor;
    base::UtcTime time;
    base::Message summary;
    std::string reason;
    bool isFinal = false;  ///< can't be undone: what it did others rely on
};

/// A change set without its rows.
struct ChangeHeader {
    std::int64_t id = 0;
    ChangeKind kind = ChangeKind::Do;
    std::int64_t target = 0;
    std::string actor;
    std::string time;  ///< ISO 8601, UTC
    base::Message summary;
    std::string reason;
    std::size_t entries = 0;
    std::string hash;  ///< of the last entry
    bool isFinal = false;
};

/// One row before and after, as JSON objects; empty where it was not there.
struct ChangeEntry {
    std::int64_t change = 0;
    std::int64_t seq = 0;  ///< 1, 2, … within the change
    std::string table;
    std::string key;  ///< JSON array of the primary key
    std::string before;
    std::string after;
    std::string hash;
};

}  // namespace shirube::persistence
