// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/ConflictSuggestion.h"
#include "analysis/ReviewSchedule.h"
#include "base/Result.h"
#include "domain/ReviewBook.h"

namespace shirube::application {

struct WorkspaceContext;
class CatalogueService;

/// What a person says of a round.
struct RoundDraft {
    domain::ProgrammeId programme;
    domain::ReviewKind kind = domain::ReviewKind::StageGate;
    std::string name;
    std::string period;
    std::optional<domain::CalendarDay> heldOn;
    std::optional<domain::CalendarDay> dueOn;
    domain::ReviewScheme scheme;
    std::string note;
};

/// A scheme that a round can begin from.
struct SchemeTemplate {
    std::string name;  ///< where it is from: a printed rule, a published sheet, a former round, a scale
    domain::ReviewScheme scheme;
    domain::ProgrammeId programme;  ///< that it is of; empty for any
    domain::ReviewKind kind = domain::ReviewKind::StageGate;
};

/// Preparing reviews and reading them. What a call gives is what the workspace's viewer may see; what the viewer may
/// not do is Conflict, and says who may. Each change is one undoable change, made by 事務局 unless it says otherwise.
class ReviewService {
public:
    ReviewService(WorkspaceContext& context, CatalogueService& catalogue);
    ~ReviewService();
    ReviewService(const ReviewService&) = delete;
    ReviewService& operator=(const ReviewService&) = delete;

    /// As the viewer may see it. Cached until store or viewer change.
    [[nodiscard]] base::Result<std::shared_ptr<const domain::ReviewBook>> book();
    [[nodiscard]] base::Result<std::vector<analysis::ScheduleEntry>> schedule();
    /// Of that programme first.
    [[nodiscard]] base::Result<std::vector<SchemeTemplate>> templates(const domain::ProgrammeId& programme);

    /// InvalidInput without a name or a programme that is in the store.
    [[nodiscard]] base::Result<domain::ReviewRoundId> create(const RoundDraft& draft);
    /// Only while it is prepared; name, days and note also later. Conflict where the round is no longer `expected`.
    [[nodiscard]] base::Status change(const domain::ReviewRound& expected, const RoundDraft& draft);
    /// Only while it is prepared.
    [[nodiscard]] base::Status remove(const domain::ReviewRoundId& round);

    // While the round is prepared. Each replaces what was there; what no longer fits (assignments, rulings) goes with
    // it.
    /// Themes in the order of the agenda; none: the programme as a whole.
    [[nodiscard]] base::Status setSubjects(const domain::ReviewRoundId& round, std::span<const domain::ThemeId> themes);
    /// In the order of the panel: 委員A, 委員B …
    [[nodiscard]] base::Status setPanel(const domain::ReviewRoundId& round,
                                        std::span<const domain::ReviewerId> reviewers);
    /// Conflict for a pair with a conflict of interest.
    [[nodiscard]] base::Status assign(
        const domain::ReviewRoundId& round,
        std::span<const std::pair<domain::ReviewSubjectId, domain::ReviewerId>> assignments);
    /// Everybody to everything, but for conflicts.
    [[nodiscard]] base::Status assignAll(const domain::ReviewRoundId& round);

    /// Adds the reviewer (an empty id), or changes them. InvalidInput without a name, or with the name and affiliation
    /// of another.
    [[nodiscard]] base::Result<domain::ReviewerId> saveReviewer(domain::Reviewer reviewer);
    /// Conflict where a panel names them.
    [[nodiscard]] base::Status removeReviewer(const domain::ReviewerId& reviewer);

    /// Without those that were ruled on.
    [[nodiscard]] base::Result<std::vector<analysis::ConflictSuggestion>> suggestions(
        const domain::ReviewRoundId& round);
    /// Rules that there is a conflict, or that there is none. Also by a 委員 that there is one of their own. Until the
    /// reveal; a conflict takes the assignment away, and what was scored leaves count and denominator. InvalidInput
    /// without a reason.
    [[nodiscard]] base::Status rule(const domain::ReviewSubjectId& subject, const domain::ReviewerId& reviewer,
                                    bool isConflict, const std::string& basis, const std::string& reason);
    [[nodiscard]] base::Status relate(const domain::OrganisationRelation& relation);
    [[nodiscard]] base::Status removeRelation(const domain::OrganisationRelationId& relation);

    /// What keeps the round from being opened: an unsound scheme, no subjects, no panel, a subject without reviewers,
    /// suggestions that nobody ruled on. Empty: it can be.
    [[nodiscard]] base::Result<std::vector<base::Message>> hindrances(const domain::ReviewRoundId& round);
    /// 準備中 → 採点中. From now on sheets are sealed to a key that the passphrase alone gives back; nobody can recover
    /// it. Can't be undone. InvalidInput for a weak passphrase; Conflict with the first of hindrances().
    [[nodiscard]] base::Status open(const domain::ReviewRoundId& round, std::string_view passphrase);
    /// A passphrase that nobody guesses, for a person to read out.
    [[nodiscard]] static std::string suggestPassphrase();
    /// InvalidInput says what a passphrase lacks.
    [[nodiscard]] static base::Status checkPassphrase(std::string_view passphrase);
    /// 採点中 → 締切.
    [[nodiscard]] base::Status close(const domain::ReviewRoundId& round);
    /// 締切 → 採点中. InvalidInput without a reason.
    [[nodiscard]] base::Status reopen(const domain::ReviewRoundId& round, const std::string& reason);

private:
    struct Cache;
    WorkspaceContext& m_context;
    CatalogueService& m_catalogue;
    std::unique_ptr<Cache> m_cache;
};

}  // namespace shirube::application
