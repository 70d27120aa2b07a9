// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"

namespace shirube::cli {

/// Which statements a listing is about; empty texts take all.
struct StatementRequest {
    std::string source;
    std::string fact;     ///< a fact key
    std::string subject;  ///< a subject's id, or a piece of its name
};

/// `sources`.
int runSources(const Session& session);
/// `statements`.
int runStatements(const Session& session, const StatementRequest& request);

}  // namespace shirube::cli
