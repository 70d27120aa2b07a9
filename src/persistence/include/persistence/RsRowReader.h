// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/RsQuery.h"

namespace shirube::persistence {

class Database;

/// Rows of the programme review system's files in force: the places of all that a query means, then the few that are
/// looked at.
class RsRowReader {
public:
    explicit RsRowReader(Database& database);

    /// In the query's order: texts by their bytes, equal ones as the files have them. Cancelled; InvalidInput of a
    /// column that the table doesn't have, or of another kind than the condition.
    [[nodiscard]] base::Result<std::vector<domain::RsRow>> places(const domain::RsQuery& query,
                                                                  const base::Progress& progress = {});
    [[nodiscard]] base::Result<std::int64_t> count(const domain::RsQuery& query);
    /// The sum of an amount column over what the query means, with how many rows had one. Exact; Overflow.
    struct Sum {
        std::int64_t yen = 0;
        std::int64_t counted = 0;
        std::int64_t missing = 0;
    };
    [[nodiscard]] base::Result<Sum> sum(const domain::RsQuery& query, const std::string& column);

    /// In the order of `places`; those that aren't there are left out. At most a few hundred at a time.
    [[nodiscard]] base::Result<std::vector<domain::RsRecord>> rows(domain::RsTable table,
                                                                   std::span<const domain::RsRow> places);
    /// All that the query means, one after the other, until `take` fails, which is what it answers then. In constant
    /// memory, but for the places of all rows where the query has an order of its own.
    [[nodiscard]] base::Status forEach(const domain::RsQuery& query,
                                       const std::function<base::Status(const domain::RsRecord&)>& take,
                                       const base::Progress& progress = {});

private:
    template <typename Work>
    [[nodiscard]] auto inOneMoment(Work&& work) -> base::Result<std::invoke_result_t<Work>>;

    Database& m_database;
};

}  // namespace shirube::persistence
