// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "analysis/GovernmentBook.h"
#include "analysis/GovernmentPivot.h"
#include "analysis/ReportTable.h"
#include "base/Message.h"
#include "domain/RsFile.h"

namespace shirube::analysis {

/// 2-1_RS_2024_予算・執行_サマリ.csv, row 12.
[[nodiscard]] base::Message placeText(const domain::RsFile& file, domain::RsRow row);

/// Report `government-programmes`: one row a programme that passes, in the order of 予算事業ID, with all measures of
/// that year, 執行率, and the sum of them all.
[[nodiscard]] ReportTable governmentProgrammes(const GovernmentBook& book, const GovernmentFilter& filter,
                                               domain::FiscalYear year);

/// Report `government-series`: the measures of one programme, a row a 予算年度 and edition, so that what a later
/// edition says otherwise stands below what an earlier one said. `books`, which all have it, newest first.
[[nodiscard]] ReportTable governmentSeries(std::span<const std::shared_ptr<const GovernmentBook>> books,
                                           std::int64_t project);

}  // namespace shirube::analysis
