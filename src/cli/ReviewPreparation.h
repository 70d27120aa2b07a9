// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "Session.h"

// The schedule, rounds and what they are scored by. Empty texts: not given.
namespace shirube::cli {

struct RoundRequest {
    std::string round;      ///< id or name
    std::string programme;  ///< also of list and templates
    std::string kind;
    std::string name;
    std::string from;    ///< a template: its number in `review templates`, or its name
    std::string scheme;  ///< a file as `review scheme` prints it
    std::vector<std::string> points;
    std::string heldOn;
    std::string dueOn;
    std::string period;
    std::string note;
    std::string passphraseFile;
    std::string reason;
};

/// `review list [--programme ID]`: the schedule.
int runReviewList(const Session& session, const RoundRequest& request);
/// `review show ROUND`, with what keeps it from being opened.
int runReviewShow(const Session& session, const RoundRequest& request);
/// `review templates [--programme ID]`.
int runReviewTemplates(const Session& session, const RoundRequest& request);
/// `review scheme ROUND`: what it is scored by, as a file that --scheme reads.
int runReviewScheme(const Session& session, const RoundRequest& request);
/// `review create --programme ID --name NAME …`.
int runReviewCreate(const Session& session, const RoundRequest& request);
/// `review change ROUND …`: what is given, the rest stays.
int runReviewChange(const Session& session, const RoundRequest& request);
/// `review remove ROUND`.
int runReviewRemove(const Session& session, const RoundRequest& request);
/// `review open ROUND --passphrase-file FILE`.
int runReviewOpen(const Session& session, const RoundRequest& request);
/// `review close ROUND`.
int runReviewClose(const Session& session, const RoundRequest& request);
/// `review reopen ROUND --reason TEXT`.
int runReviewReopen(const Session& session, const RoundRequest& request);

}  // namespace shirube::cli
