// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "Session.h"

// From the reveal to the publication. Empty texts: not given.
namespace shirube::cli {

struct ResultRequest {
    std::string round;  ///< of tally also a review that a document prints
    std::string passphraseFile;
    std::string reason;
    std::vector<std::filesystem::path> out;
    std::string subject;
    std::string reviewer;
    std::vector<std::string> scores;    ///< of amend: 1-1=18
    std::vector<std::string> comments;  ///< of amend: 1-1=TEXT
    std::string outcome;
    std::string by;
    std::string on;
    bool restricted = false;
    bool check = false;
};

struct RemarkRequest {
    std::string programme;
    std::string round;
    std::string remark;  ///< an id
    std::string topic;
    std::string author;
    std::string subject;
    std::string kind;
    std::string response;
    std::string status;
    std::string dueOn;
    std::vector<std::string> earlier;
    bool restricted = false;
    bool open = false;  ///< restricted no more
};

/// `review progress ROUND`.
int runReviewProgress(const Session& session, const ResultRequest& request);
/// `review reveal ROUND --passphrase-file FILE [--reason TEXT]`.
int runReviewReveal(const Session& session, const ResultRequest& request);
/// `review tally ROUND|PRINTED [--out FILE]`.
int runReviewTally(const Session& session, const ResultRequest& request);
/// `review amend SUBJECT REVIEWER --score ITEM=VALUE … --reason TEXT`.
int runReviewAmend(const Session& session, const ResultRequest& request);
/// `review decide ROUND THEME --outcome O --by BODY --on DAY [--reason TEXT]`.
int runReviewDecide(const Session& session, const ResultRequest& request);
/// `review publish ROUND --out FILE… [--check]`.
int runReviewPublish(const Session& session, const ResultRequest& request);

/// `review remarks list --programme ID`.
int runRemarksList(const Session& session, const RemarkRequest& request);
/// `review remarks add ROUND --topic TEXT …`.
int runRemarksAdd(const Session& session, const RemarkRequest& request);
/// `review remarks change REMARK …`.
int runRemarksChange(const Session& session, const RemarkRequest& request);
/// `review remarks remove REMARK`.
int runRemarksRemove(const Session& session, const RemarkRequest& request);
/// `review remarks carry ROUND EARLIER…`.
int runRemarksCarry(const Session& session, const RemarkRequest& request);

}  // namespace shirube::cli
