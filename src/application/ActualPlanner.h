// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "analysis/FactBook.h"
#include "application/ActualService.h"
#include "base/Result.h"
#include "domain/Indicator.h"
#include "domain/PeriodLock.h"

namespace shirube::application {

/// The lock of the indicator's programme, of one that this is a component of, or of its portfolio. Null where the
/// period is open.
[[nodiscard]] const domain::PeriodLock* lockOn(const analysis::FactBook& facts,
                                               std::span<const domain::PeriodLock> locks,
                                               const domain::Indicator& indicator, const domain::Period& period);
/// Conflict where a lock covers the period, naming it.
[[nodiscard]] base::Status expectOpen(const analysis::FactBook& facts, std::span<const domain::PeriodLock> locks,
                                      const domain::Indicator& indicator, const domain::Period& period);
/// Short name of the indicator's programme, or name of its portfolio.
[[nodiscard]] std::string ownerName(const analysis::FactBook& facts, const domain::Indicator& indicator);
/// The same of what is locked.
[[nodiscard]] std::string ownerName(const analysis::FactBook& facts, const domain::PeriodLock& lock);
/// NotFound where the store has no such source, InvalidInput without a locator. The source may be empty.
[[nodiscard]] base::Status checkEvidence(const analysis::FactBook& facts, const domain::Citation& evidence);
/// Of `facts` the one that holds among persons' reports on that day; null for none.
[[nodiscard]] const domain::ActualReport* newestReport(const analysis::FactBook& facts, const domain::FactKey& fact,
                                                       const domain::CalendarDay& day);

/// Makes reports of what persons enter, and says what is wrong or odd about it. Reads what it is given and writes
/// nothing.
class ActualPlanner {
public:
    /// All of these outlive the planner. `today` is the day in Japan.
    ActualPlanner(const analysis::FactBook& facts, std::span<const domain::PeriodLock> locks,
                  const domain::CalendarDay& today, std::string reporter);

    /// The errors of ActualService::report. Each call gives the next places in the order of entry.
    [[nodiscard]] base::Result<PlannedActual> plan(const ActualEntry& entry);
    /// The report as one that is made today, with the next id and place.
    [[nodiscard]] domain::ActualReport renewed(const domain::ActualReport& report);

private:
    const analysis::FactBook& m_facts;
    std::span<const domain::PeriodLock> m_locks;
    domain::CalendarDay m_today;
    std::string m_reporter;
    int m_nextPosition = 0;
};

}  // namespace shirube::application
