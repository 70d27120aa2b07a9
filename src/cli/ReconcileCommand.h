// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "Session.h"

namespace shirube::cli {

/// Which checks `reconcile` is about. --kind, --source and the named checks say what is looked at; --verdict only what
/// of it is listed.
struct ReconcileRequest {
    std::vector<std::string> checks;    ///< ids; empty: all
    std::vector<std::string> verdicts;  ///< keys, or all; empty: in a table all but the consistent ones, in JSON all
    std::string kind;
    std::string source;
    bool fail = false;  ///< exit 1 where a discrepancy is without a note
};

/// `reconcile`.
int runReconcile(const Session& session, const ReconcileRequest& request);

}  // namespace shirube::cli
