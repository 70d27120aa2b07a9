// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "application/ScoringDesk.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/ReviewBook.h"

namespace shirube::application {

struct WorkspaceContext;
class CatalogueService;
class ReviewService;

/// What an answer would change, before it is taken in. While the round is sealed it says nothing of scores.
struct AnswerPreview {
    enum class Change { New, Same, Replaces };
    struct Line {
        domain::ReviewSubjectId subject;
        std::string title;
        Change change = Change::New;
    };
    domain::ReviewRoundId round;
    std::string roundName;
    domain::ReviewerId reviewer;
    std::string reviewerName;
    int number = 1;
    std::vector<Line> lines;
    bool needsReason = false;  ///< it replaces sheets
};

/// Sheets on their way into the store, and score packets.
class ScoreService {
public:
    ScoreService(WorkspaceContext& context, CatalogueService& catalogue, ReviewService& reviews);

    /// The desk of the 委員 who is signed in; Conflict for another role. It lives no longer than the service, and ends
    /// with the sign-in.
    [[nodiscard]] base::Result<std::unique_ptr<ScoringDesk>> desk();

    // By 事務局.
    /// Writes the packet of one reviewer; a second one makes the first stale. One undoable change. Conflict unless the
    /// round takes scores and something is assigned to the reviewer.
    [[nodiscard]] base::Status issuePacket(const domain::ReviewRoundId& round, const domain::ReviewerId& reviewer,
                                           std::string_view passphrase, const std::filesystem::path& path);
    [[nodiscard]] base::Status withdrawPacket(const domain::ScorePacketId& packet, const std::string& reason);
    /// Checks an answer without taking it in. Conflict, with the reason: a packet that this store never issued, a
    /// signature that is not the packet's (changed on the way, or foreign), a stale or withdrawn packet, scored by
    /// other items than now, taken in already or older than what is in, a round that takes no more, a subject with a
    /// conflict.
    [[nodiscard]] base::Result<AnswerPreview> previewAnswer(const std::filesystem::path& path);
    /// Takes in what is new or replaces, as one undoable change. The errors of previewAnswer(); InvalidInput where a
    /// reason is needed and there is none.
    [[nodiscard]] base::Status importAnswer(const std::filesystem::path& path, const std::string& reason);
    /// Sheets from paper or a file of scores (`review,theme,reviewer,criterion,value,comment`), sealed as they are
    /// written, all or none, not undoable. `theme` is a theme's id or code, or empty for the programme; `reviewer` an
    /// id, name or label. InvalidInput names the line.
    [[nodiscard]] base::Result<std::size_t> importScores(const std::filesystem::path& path, const std::string& reason);
    /// The scores of a revealed round, as the viewer may see them. Conflict while it is sealed.
    [[nodiscard]] base::Status exportScores(const domain::ReviewRoundId& round, const std::filesystem::path& path);

private:
    WorkspaceContext& m_context;
    CatalogueService& m_catalogue;
    ReviewService& m_reviews;
};

}  // namespace shirube::application
