// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "JsonValues.h"
#include "Session.h"
#include "analysis/FactBook.h"
#include "domain/ActualReport.h"
#include "domain/PeriodLock.h"

// Persons' reports and locks as rows and as JSON.
namespace shirube::cli {

/// What is reported: 82%, its words, or why there is no value; with a mark where it is provisional.
[[nodiscard]] std::string contentText(const Session& session, const domain::ActualReport& report);
/// What a report says, whatever became of it.
[[nodiscard]] Json contentToJson(const domain::ActualReport& report);
/// The same with how it stands today: holds, replaced or withdrawn.
[[nodiscard]] Json toJson(const Session& session, const analysis::FactBook& facts, const domain::ActualReport& report);
[[nodiscard]] Json toJson(const domain::PeriodLock& lock);

void printReports(const Session& session, const analysis::FactBook& facts,
                  const std::vector<domain::ActualReport>& reports);
void printLocks(const Session& session, const analysis::FactBook& facts, const std::vector<domain::PeriodLock>& locks);

}  // namespace shirube::cli
