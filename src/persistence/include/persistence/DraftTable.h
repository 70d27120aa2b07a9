// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/Result.h"
#include "domain/Ids.h"

namespace shirube::persistence {

class Connection;
class Database;

/// A draft of the scores for one subject.
struct SealedDraft {
    domain::ReviewRoundId round;
    domain::ReviewSubjectId subject;
    std::string sealed;

    friend bool operator==(const SealedDraft&, const SealedDraft&) = default;
};

/// Sealed drafts of scores. They are no record: the change log does not follow them, and Database::contentVersion()
/// stays. Each call is durable by itself; inside a Transaction it goes with that.
class DraftTable {
public:
    explicit DraftTable(Database& database);

    /// Replaces what is there. `sealed` is not empty.
    [[nodiscard]] base::Status put(const domain::ReviewRoundId& round, const domain::ReviewSubjectId& subject,
                                   const domain::ReviewerId& reviewer, const std::string& sealed);
    /// Nothing where there is none.
    [[nodiscard]] base::Result<std::optional<std::string>> get(const domain::ReviewRoundId& round,
                                                               const domain::ReviewSubjectId& subject,
                                                               const domain::ReviewerId& reviewer);
    [[nodiscard]] base::Result<std::vector<SealedDraft>> of(const domain::ReviewerId& reviewer);
    /// All of that reviewer.
    [[nodiscard]] base::Status removeOf(const domain::ReviewerId& reviewer);

private:
    Connection& m_connection;
};

}  // namespace shirube::persistence
