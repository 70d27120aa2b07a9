// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/Message.h"
#include "base/Result.h"
#include "domain/FiscalYear.h"

namespace shirube::domain {

/// What kind of budget a cycle is, in the order in which a fiscal year sees them.
enum class BudgetKind {
    Request,        ///< 概算要求
    Provisional,    ///< 暫定
    Initial,        ///< 当初
    Supplementary,  ///< 第n次補正
    Reserve,        ///< 予備費
};
/// Stable name: request, provisional, initial, supplementary, reserve.
[[nodiscard]] std::string_view toKey(BudgetKind kind);
[[nodiscard]] std::optional<BudgetKind> budgetKindFromKey(std::string_view key);

/// How far a budget has come; separate from its cycle. `R8当初(案)` is R8当初 with status Proposal.
enum class BudgetStatus {
    Requested,  ///< 要求
    Proposal,   ///< 案
    Enacted,    ///< 成立
};
/// Stable name: requested, proposal, enacted.
[[nodiscard]] std::string_view toKey(BudgetStatus status);
[[nodiscard]] std::optional<BudgetStatus> budgetStatusFromKey(std::string_view key);
[[nodiscard]] base::Message label(BudgetStatus status);

/// 予算区分: fiscal year × kind, with the number of a supplementary budget. Orders as
/// R6当初 < R6補正 < R6第2次補正 < R7当初.
struct BudgetCycle {
    FiscalYear year{1926};
    BudgetKind kind = BudgetKind::Initial;
    /// 1 for the first or only supplementary budget and for every other kind.
    int ordinal = 1;

    /// Reads R6補正, R7第2次補正, 令和7年度当初予算, FY2025当初, R8当初(案) (the status is dropped: see
    /// parseWithStatus). InvalidInput quotes the text.
    [[nodiscard]] static base::Result<BudgetCycle> parse(std::string_view text);

    /// R6補正, R7第2次補正, R8当初: the name used everywhere, parsed back by parse().
    [[nodiscard]] std::string name() const;
    /// With the status where it is not enacted: R8当初(案), R8当初(要求).
    [[nodiscard]] std::string nameWithStatus(BudgetStatus status) const;
    /// The same kind of cycle one fiscal year before: what a document prints as 前年度.
    [[nodiscard]] BudgetCycle previousYear() const { return {year.previous(), kind, ordinal}; }

    friend auto operator<=>(const BudgetCycle&, const BudgetCycle&) = default;
};

/// A cycle and the status printed with it, if any.
struct CycleWithStatus {
    BudgetCycle cycle;
    std::optional<BudgetStatus> status;
};
/// As BudgetCycle::parse, keeping (案), (要求) or (成立).
[[nodiscard]] base::Result<CycleWithStatus> parseWithStatus(std::string_view text);

}  // namespace shirube::domain
