// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/CalendarDay.h"
#include "domain/Ids.h"
#include "domain/Period.h"

namespace shirube::domain {

/// 締め: the actuals of a programme with its components (or of a portfolio) for a period can't be changed until it is
/// taken away.
struct PeriodLock {
    PeriodLockId id;        ///< <programme or portfolio id>@<period>
    ProgrammeId programme;  ///< or else a portfolio
    PortfolioId portfolio;
    Period period;
    CalendarDay lockedOn;
    std::string lockedBy;
    std::string reason;

    friend bool operator==(const PeriodLock&, const PeriodLock&) = default;
};

/// Whether `inner` lies within the days of `outer`: FY2025 covers 2025-06 and R7補正. No period is covered by nothing.
[[nodiscard]] bool covers(const Period& outer, const Period& inner);

}  // namespace shirube::domain
