// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "Session.h"

// Sheets on their way in: a reviewer's desk, files of scores, score packets. Empty texts: not given.
namespace shirube::cli {

struct ScoringRequest {
    std::vector<std::string> subjects;  ///< of submit: ids, themes' codes or ids; none: all drafts
    std::string file;                   ///< of scores
    std::string reason;
    bool draft = false;  ///< keep as a draft
    std::string round;
    std::string reviewer;
    std::vector<std::filesystem::path> out;
    std::string packet;  ///< a file, or of withdraw an id
    std::string passphraseFile;
};

/// `review desk`: the sheets of the reviewer who is signed in.
int runReviewDesk(const Session& session);
/// `review submit [THEME…] [--file FILE] [--draft]`: by a reviewer their own, by the secretariat those of a file.
int runReviewSubmit(const Session& session, const ScoringRequest& request);
/// `review scores ROUND --out FILE`.
int runReviewScores(const Session& session, const ScoringRequest& request);

/// `review packet issue ROUND REVIEWER --out FILE --passphrase-file FILE`.
int runPacketIssue(const Session& session, const ScoringRequest& request);
/// `review packet list ROUND`.
int runPacketList(const Session& session, const ScoringRequest& request);
/// `review packet withdraw PACKET --reason TEXT`.
int runPacketWithdraw(const Session& session, const ScoringRequest& request);
/// `review packet show FILE --passphrase-file FILE`: the sheets in it. Needs no store, nor do the next two.
int runPacketShow(const Session& session, const ScoringRequest& request);
/// `review packet score FILE --scores FILE [--draft]`.
int runPacketScore(const Session& session, const ScoringRequest& request);
/// `review packet answer FILE [--out FILE]`.
int runPacketAnswer(const Session& session, const ScoringRequest& request);
/// `review packet check FILE`: what an answer would change.
int runPacketCheck(const Session& session, const ScoringRequest& request);
/// `review packet import FILE [--reason TEXT]`.
int runPacketImport(const Session& session, const ScoringRequest& request);

}  // namespace shirube::cli
