// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"

// Versions of logic models and drafts. Empty texts: not given.
namespace shirube::cli {

struct ModelRequest {
    std::string model;      ///< a version's id
    std::string later;      ///< of diff: the other version's
    std::string programme;  ///< of list, and of a draft from nothing
    std::string title;      ///< of a draft from nothing
    std::string name;       ///< of a draft
    std::string from;       ///< of adopt: the day
    std::string reason;
};

/// `model list [--programme ID]`: all versions, drafts included.
int runModelList(const Session& session, const ModelRequest& request);
/// `model show MODEL`: nodes and edges of a version.
int runModelShow(const Session& session, const ModelRequest& request);
/// `model diff EARLIER LATER`.
int runModelDiff(const Session& session, const ModelRequest& request);
/// `model draft MODEL --name NAME`, or of nothing with --programme and --title.
int runModelDraft(const Session& session, const ModelRequest& request);
/// `model adopt DRAFT --from DAY --reason …`.
int runModelAdopt(const Session& session, const ModelRequest& request);
/// `model discard DRAFT`.
int runModelDiscard(const Session& session, const ModelRequest& request);

}  // namespace shirube::cli
