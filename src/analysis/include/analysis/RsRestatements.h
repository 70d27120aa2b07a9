// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/GovernmentBook.h"
#include "analysis/ReportTable.h"

namespace shirube::analysis {

/// Report `rs-restatements`: what `later` says otherwise than `earlier` of the same programme and 予算年度, measure by
/// measure, and what of names, offices and programmes themselves came, went or was renamed. The two are books of
/// different editions, or of one edition from superseded and newer files. 未到来 in the earlier is no restatement.
[[nodiscard]] ReportTable restatements(const GovernmentBook& earlier, const GovernmentBook& later);

}  // namespace shirube::analysis
