// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/Message.h"
#include "base/Result.h"

namespace shirube::application {

struct WorkspaceContext;

/// What a change set is in the history.
enum class ChangeKind {
    Do,    ///< a change that a person, an import or a newer schema made
    Undo,  ///< the inverse of an earlier one
    Redo,  ///< an undone one made again
};
[[nodiscard]] std::string_view toKey(ChangeKind kind);

/// One change: everything that one use case wrote.
struct ChangeSummary {
    std::int64_t id = 0;  ///< counted among those that the viewer may know of
    ChangeKind kind = ChangeKind::Do;
    std::int64_t target = 0;  ///< of Undo and Redo: the change that it reverts or repeats; else 0
    std::string actor;
    std::string time;       ///< ISO 8601, UTC
    base::Message summary;  ///< what was done
    std::string reason;     ///< as entered; may be empty
    std::size_t rows = 0;   ///< how many rows it touched, of those that the viewer may see
    std::string hash;       ///< SHA-256 of its last row, chained to all before; empty where some are withheld
};

/// One row of a change: before and after as JSON objects; an empty one means that the row was not there.
struct ChangeRow {
    std::string table;
    std::string key;
    std::string before;
    std::string after;
};

/// Result of checking the change log.
struct VerificationReport {
    std::size_t changes = 0;
    std::size_t rows = 0;
    std::vector<base::Message> problems;  ///< empty: the store is sound and the chain unbroken
    std::string headHash;
};

/// The change log: reading, undo and redo, verification, of what the workspace's viewer may know of: 事務局 of all
/// changes, 分析担当 of all but those of reviewers, assignments, conflicts, sheets, packets, decisions and remarks, a
/// 委員 of their own submissions. Nothing tells whether, when or how often anything was done that is withheld.
class HistoryService {
public:
    explicit HistoryService(WorkspaceContext& context);

    /// Newest first.
    [[nodiscard]] base::Result<std::vector<ChangeSummary>> list(std::size_t limit = 200, std::size_t offset = 0);
    [[nodiscard]] base::Result<std::vector<ChangeRow>> rows(std::int64_t change, std::size_t limit = 1000);

    /// The change that undo() or redo() would act on.
    [[nodiscard]] base::Result<std::optional<ChangeSummary>> nextUndo();
    [[nodiscard]] base::Result<std::optional<ChangeSummary>> nextRedo();
    /// Applies the inverse as a new change, so it survives a restart. NotFound where there is nothing to undo.
    [[nodiscard]] base::Result<ChangeSummary> undo();
    [[nodiscard]] base::Result<ChangeSummary> redo();

    /// Recomputes the SHA-256 chain, checks SQLite's integrity and foreign keys, and that the tables are what the log
    /// says (the last logged state of each row). Where changes are withheld, only whether it is sound.
    [[nodiscard]] base::Result<VerificationReport> verify();

private:
    WorkspaceContext& m_context;
};

}  // namespace shirube::application
