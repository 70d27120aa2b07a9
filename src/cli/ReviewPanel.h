// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "Session.h"

// Reviewers, PINs, what is under review, panels, conflicts of interest and who scores what. Empty texts: not given.
namespace shirube::cli {

struct ReviewerRequest {
    std::string reviewer;  ///< id or name; of add the name
    std::string name;      ///< of change
    std::string affiliation;
    std::vector<std::string> organisations;  ///< ids
    std::string note;
    std::string newPinFile;
    bool losesDrafts = false;
};

struct PanelRequest {
    std::string round;
    std::vector<std::string> words;  ///< themes, reviewers, or THEME=REVIEWER
    bool all = false;                ///< of assign: everybody; of subjects: the programme as a whole
};

struct ConflictRequest {
    std::string round;
    std::string subject;
    std::string reviewer;
    std::string reason;
    std::string basis;
    bool isConflict = false;
    bool isNone = false;
    std::string from;  ///< of relate: an organisation's id
    std::string to;
    std::string kind;
    std::string evidence;
    std::string remove;  ///< the id of a relation
};

/// `review reviewer list`.
int runReviewerList(const Session& session);
/// `review reviewer add NAME …`.
int runReviewerAdd(const Session& session, const ReviewerRequest& request);
/// `review reviewer change REVIEWER …`.
int runReviewerChange(const Session& session, const ReviewerRequest& request);
/// `review reviewer remove REVIEWER`.
int runReviewerRemove(const Session& session, const ReviewerRequest& request);
/// `review pin set --new-pin-file FILE [--for REVIEWER]`: of the role that the command is run as.
int runPinSet(const Session& session, const ReviewerRequest& request);

/// `review subjects ROUND THEME…`.
int runReviewSubjects(const Session& session, const PanelRequest& request);
/// `review panel ROUND REVIEWER…`.
int runReviewPanel(const Session& session, const PanelRequest& request);
/// `review assign ROUND --all | THEME=REVIEWER…`.
int runReviewAssign(const Session& session, const PanelRequest& request);

/// `review conflicts ROUND`: what is suggested and what was ruled.
int runReviewConflicts(const Session& session, const ConflictRequest& request);
/// `review rule SUBJECT REVIEWER --conflict|--no-conflict --reason TEXT`.
int runReviewRule(const Session& session, const ConflictRequest& request);
/// `review relate FROM TO --kind K`, or `--remove ID`.
int runReviewRelate(const Session& session, const ConflictRequest& request);
/// `review relations`.
int runReviewRelations(const Session& session);

}  // namespace shirube::cli
