// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "ChangeRows.h"
#include "persistence/ChangeRecord.h"

namespace shirube::persistence {

/// The SHA-256 of an entry: over the hash of the entry before it in the whole log (empty for the first), its change
/// set's id, kind, target, actor, time, summary (JSON) and reason, its own seq, table, key, before and after, and of a
/// final change the word final. Each field is written as its length in bytes, a colon, its text and a comma, so that no
/// two contents give one text.
[[nodiscard]] std::string entryHash(std::string_view previousHash, const ChangeSetRow& change,
                                    const ChangeEntry& entry);

}  // namespace shirube::persistence
