// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include "analysis/CycleReport.h"
#include "analysis/LineChecks.h"
#include "analysis/ProgrammeOutcome.h"
#include "analysis/ReportTable.h"
#include "analysis/Variance.h"

// The variance reports (差異レポート). Each row says what caused it, and carries its derivation.
namespace shirube::analysis {

/// 予算区分間の増減: new, ended, Δ, %, ranges from 内数; grouped and totalled like CycleReport. With `checks` figures
/// that documents disagree on are marked.
[[nodiscard]] base::Result<ReportTable> cyclesVariance(const FactBook& facts, const domain::BudgetCycle& from,
                                                       const domain::BudgetCycle& to,
                                                       const LineChecks* checks = nullptr);
/// 予算と執行: a row per programme with all years so far, its years beneath, the statements beneath those. One year of
/// a fund has no rate, so its years are those up to each.
[[nodiscard]] base::Result<ReportTable> executionVariance(const FactBook& facts);
/// 基金の残高: a row per fund, its years up to each beneath, the statements beneath those.
[[nodiscard]] base::Result<ReportTable> fundVariance(const FactBook& facts);
/// 目標と実績: a row per indicator and target with the pace needed; programmes with a logic model and without one.
/// Beneath it the themes of a target for each theme, and the statements behind.
/// `programme` empty: all.
[[nodiscard]] base::Result<ReportTable> targetVariance(const FactBook& facts, const domain::ProgrammeId& programme,
                                                       const domain::CalendarDay& asOf);
/// 見通しと目標: forecast against target, with the assumption. As above, the numeric targets that are not due.
[[nodiscard]] base::Result<ReportTable> forecastVariance(const FactBook& facts, const domain::ProgrammeId& programme,
                                                         const domain::CalendarDay& asOf);
/// 基準日間の変化: each programme and node that moved, its causes by contribution beneath. Pairs of outcomes of the
/// same programme on the earlier and the later day.
struct OutcomePair {
    std::shared_ptr<const ProgrammeOutcome> before;
    std::shared_ptr<const ProgrammeOutcome> after;
};
[[nodiscard]] base::Result<ReportTable> changeVariance(const FactBook& facts, std::span<const OutcomePair> outcomes);

}  // namespace shirube::analysis
