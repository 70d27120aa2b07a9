// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "RsStatements.h"

namespace shirube::application {

/// A column of 2-1's totals that is stated of a linked programme.
struct RsStatedColumn {
    std::string_view column;  ///< of RsTable::BudgetTotal
    std::string_view title;   ///< as the file heads it
    std::string_view name;    ///< in the fact's breakdown; empty: the measure says it
    domain::Measure measure = domain::Measure::Budget;
};

/// 当初, 補正, 繰越し, 予備費等, 現額, 執行, 翌年度への繰越し, 要求.
[[nodiscard]] std::span<const RsStatedColumn> rsStatedColumns();
[[nodiscard]] domain::FactKey rsFact(const domain::ProgrammeId& programme, const RsStatedColumn& column,
                                     domain::FiscalYear year);

/// Puts the identities of one linked programme, whose statements are in `content`; `years` by edition, each with the
/// source that it stands in.
void putRsIdentities(StoreContent& content, const domain::Programme& programme,
                     const std::vector<const RsBudgetYear*>& years,
                     const std::function<domain::SourceId(const RsBudgetYear&)>& sourceOf);

}  // namespace shirube::application
