// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "analysis/ReportTable.h"
#include "base/Message.h"

namespace shirube::analysis {

/// By what programmes are grouped.
enum class GovernmentDimension {
    Ministry,
    Bureau,
    AccountClass,
    Account,
    Policy,
    MajorExpense,
    Category,
    StartYear,
    Programme
};
/// ministry, bureau, account_class, account, policy, major_expense, category, start_year, programme.
[[nodiscard]] std::string_view toKey(GovernmentDimension dimension);
[[nodiscard]] std::optional<GovernmentDimension> governmentDimensionFromKey(std::string_view key);
[[nodiscard]] base::Message label(GovernmentDimension dimension);

/// Which programmes. What is empty lets all pass; several texts of one list: any of them.
struct GovernmentFilter {
    std::string text{};  ///< all its words in the name, or the 予算事業ID; base::searchKey on either side
    std::vector<std::string> ministries{};
    std::vector<std::string> accounts{};  ///< 会計
    std::vector<std::string> policies{};
    std::vector<std::string> majorExpenses{};
    std::vector<std::string> categories{};
    std::vector<std::int64_t> projects{};
    std::optional<std::int64_t> atLeastYen{};  ///< 歳出予算現額 of the newest year with one

    friend bool operator==(const GovernmentFilter&, const GovernmentFilter&) = default;
};

/// The places in book.programmes() of those that pass, in its order.
[[nodiscard]] std::vector<std::size_t> programmesThatPass(const GovernmentBook& book, const GovernmentFilter& filter);

struct PivotRequest {
    GovernmentFilter filter{};
    GovernmentDimension rows = GovernmentDimension::Ministry;
    std::optional<GovernmentDimension> within{};  ///< a second level: what a row opens to, e.g. Programme
    /// One measure over all years; where there is none, all measures of one year.
    std::optional<BudgetMeasure> measure = BudgetMeasure::Initial;
    std::optional<domain::FiscalYear> year{};  ///< needed where there is no measure
    bool showRates = false;                    ///< 執行率 beside, Σ執行 ÷ Σ現額 of closed years

    friend bool operator==(const PivotRequest&, const PivotRequest&) = default;
};

/// Report `government-pivot`: a row a group, ordered by the newest column (largest first), a total that counts each
/// programme once, and notes on what the sums rest on: how many programmes had no row, 未到来, groups that overlap
/// (several policies), rates over 100%, scope. A row opens to the groups within it where the request has a second
/// level. By account and class of account the rows of 2-1 by account are counted, by anything else its totals.
[[nodiscard]] ReportTable governmentPivot(const GovernmentBook& book, const PivotRequest& request);

}  // namespace shirube::analysis
