// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"

// Actuals of indicators that persons report, and the locks on periods. Empty texts: not given.
namespace shirube::cli {

struct ActualRequest {
    std::string indicator;
    std::string period;
    std::string part;
    std::string value;
    std::string numerator;
    std::string denominator;
    std::string text;
    std::string missing;  ///< a key of domain::Missing
    std::string source;
    std::string evidence;
    std::string reason;
    std::string date;
    std::string id;  ///< of a report or a lock
    bool provisional = false;
    bool dryRun = false;
};

/// `actual add INDICATOR …`: reports an actual; with --dry-run only checks it.
int runActualAdd(const Session& session, const ActualRequest& request);
/// `actual list INDICATOR`: everything ever reported for it.
int runActualList(const Session& session, const ActualRequest& request);
/// `actual finalise ID …`: 速報 → 確定.
int runActualFinalise(const Session& session, const ActualRequest& request);
/// `actual withdraw ID --reason …`.
int runActualWithdraw(const Session& session, const ActualRequest& request);
/// `actual lock INDICATOR --period … --reason …`: of everything that belongs to the indicator's programme.
int runActualLock(const Session& session, const ActualRequest& request);
/// `actual unlock ID --reason …`.
int runActualUnlock(const Session& session, const ActualRequest& request);
/// `actual locks`.
int runActualLocks(const Session& session);

}  // namespace shirube::cli
