// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include "analysis/CycleReport.h"
#include "analysis/ProgrammeOutcome.h"
#include "analysis/ReportTable.h"
#include "analysis/Variance.h"

// The variance reports (差異レポート). Each row says what caused it, and carries its derivation.
namespace shirube::analysis {

/// 予算区分間の増減: new, ended, Δ, %, ranges from 内数; grouped and totalled like CycleReport.
[[nodiscard]] base::Result<ReportTable> cyclesVariance(const FactBook& facts, const domain::BudgetCycle& from,
                                                       const domain::BudgetCycle& to);
/// 予算と執行: a row per programme with all years so far, its years beneath. One year of a fund has no rate.
[[nodiscard]] base::Result<ReportTable> executionVariance(const FactBook& facts);
/// 基金の残高: a row per fund, its years beneath.
[[nodiscard]] base::Result<ReportTable> fundVariance(const FactBook& facts);
/// 目標と実績: a row per indicator and target with the pace needed; programmes with a logic model and without one.
/// `programme` empty: all.
[[nodiscard]] base::Result<ReportTable> targetVariance(const FactBook& facts, const domain::ProgrammeId& programme,
                                                       const domain::CalendarDay& asOf);
/// 見通しと目標: forecast against target, with the assumption. As above.
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
