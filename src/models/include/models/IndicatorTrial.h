// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "analysis/ProgrammeOutcome.h"
#include "domain/ActualReport.h"

namespace shirube::models {

/// The indicator as it would stand on the same day with those reports of one period in it. Nothing is written. Of a
/// count or a sum without a figure of the whole a part moves the whole too.
[[nodiscard]] analysis::IndicatorOutcome withReports(const analysis::IndicatorOutcome& outcome,
                                                     std::span<const domain::ActualReport> reports);

}  // namespace shirube::models
