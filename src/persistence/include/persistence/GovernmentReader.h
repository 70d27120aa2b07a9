// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "analysis/GovernmentGoals.h"
#include "analysis/PaymentGraph.h"
#include "analysis/RsChecks.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/RsFile.h"

namespace shirube::persistence {

class Connection;
class Database;

/// Reads what the analysis of the whole government works on. `files` are those to read from, one a kind at most; a kind
/// that is missing leaves its part empty (names and offices come from 1-2, else from Heading rows).
class GovernmentReader {
public:
    explicit GovernmentReader(Database& database);

    [[nodiscard]] base::Result<analysis::GovernmentBook> book(std::span<const domain::RsFile> files,
                                                              const base::Progress& progress = {});
    /// By 予算事業ID; of one programme only where given. Of all of them without what makes up most of them and no
    /// rollup looks at: sources of goals, and of arrows the reasons and indicators.
    [[nodiscard]] base::Result<std::vector<analysis::GovernmentGoal>> goals(std::span<const domain::RsFile> files,
                                                                            std::optional<std::int64_t> project = {});
    [[nodiscard]] base::Result<std::vector<analysis::GovernmentGoalLink>> goalLinks(
        std::span<const domain::RsFile> files, std::optional<std::int64_t> project = {});
    /// The same of one programme after the other, by 予算事業ID, in constant memory.
    [[nodiscard]] base::Status forEachGoalLinks(
        std::span<const domain::RsFile> files,
        const std::function<base::Status(std::span<const analysis::GovernmentGoalLink>)>& take);
    [[nodiscard]] base::Result<analysis::PaymentRows> payments(std::span<const domain::RsFile> files,
                                                               std::int64_t project);
    /// One programme after the other, in constant memory.
    [[nodiscard]] base::Status forEachPayments(std::span<const domain::RsFile> files,
                                               const std::function<base::Status(const analysis::PaymentRows&)>& take,
                                               const base::Progress& progress = {});
    /// Of 2-2, one programme after the other, by 予算事業ID.
    [[nodiscard]] base::Status forEachItemSums(
        std::span<const domain::RsFile> files,
        const std::function<base::Status(std::int64_t project, const std::vector<analysis::RsItemSums>&)>& take);
    /// 執行率 as printed, of each total of a programme, in the order of GovernmentProgramme::totals.
    [[nodiscard]] base::Status forEachRates(
        std::span<const domain::RsFile> files,
        const std::function<base::Status(std::int64_t project, const std::vector<std::string>&)>& take);
    /// Of which programmes the name, purpose or outline holds all `keys` (as base::searchKey makes them), by row.
    [[nodiscard]] base::Result<std::vector<std::int64_t>> projectsHolding(std::span<const domain::RsFile> files,
                                                                          std::span<const std::string> keys);
    /// Each name that 5-1, 5-3 and 5-4 give whoever was paid, with the 法人番号 beside it (may be empty). Views live
    /// as long as the call.
    using TakePayee =
        std::function<void(std::int64_t project, std::string_view name, std::string_view corporateNumber)>;
    [[nodiscard]] base::Status forEachPayeeName(std::span<const domain::RsFile> files, const TakePayee& take);
    /// Each goal of 3-1 with its indicator.
    using TakeIndicator = std::function<void(std::int64_t project, std::string_view goal, std::string_view indicator)>;
    [[nodiscard]] base::Status forEachIndicator(std::span<const domain::RsFile> files, const TakeIndicator& take);

private:
    Connection& m_connection;
};

}  // namespace shirube::persistence
