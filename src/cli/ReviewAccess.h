// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "JsonValues.h"
#include "Session.h"
#include "analysis/FactBook.h"
#include "application/Workspace.h"
#include "domain/ReviewBook.h"

// What the commands of reviews begin with: the store as the viewer may see it, and names on the command line.
namespace shirube::cli {

struct OpenedReviews {
    std::unique_ptr<application::Workspace> workspace;
    std::shared_ptr<const analysis::FactBook> facts;
    std::shared_ptr<const domain::ReviewBook> book;

    /// Reads the reviews again, after a change.
    [[nodiscard]] base::Status refresh();
    /// The name of a programme in the user's language.
    [[nodiscard]] std::string programmeName(const Session& session, const domain::ProgrammeId& id) const;
    /// A theme's code, or its id where it has none; the programme's id where it is under review as a whole.
    [[nodiscard]] std::string codeOf(const domain::ReviewSubject& subject) const;
    /// The theme's id; the programme's where it is under review as a whole.
    [[nodiscard]] std::string themeIdOf(const domain::ReviewSubject& subject) const;
};
[[nodiscard]] base::Result<OpenedReviews> openReviews(const Session& session);

/// The round with that id or name. NotFound names the command that lists them; InvalidInput where several have it.
[[nodiscard]] base::Result<const domain::ReviewRound*> requireRound(const OpenedReviews& opened,
                                                                    const std::string& name);
/// The subject of that round: by its id, the theme's id, code or title, or the programme's id where it is reviewed as a
/// whole.
[[nodiscard]] base::Result<const domain::ReviewSubject*> requireSubject(const OpenedReviews& opened,
                                                                        const domain::ReviewRound& round,
                                                                        const std::string& name);
/// The subject with that id, of any round.
[[nodiscard]] base::Result<const domain::ReviewSubject*> requireSubject(const OpenedReviews& opened,
                                                                        const std::string& id);
/// The reviewer with that id, name or, where a round is given, label in it.
[[nodiscard]] base::Result<domain::ReviewerId> requireReviewer(const OpenedReviews& opened, const std::string& name,
                                                               const domain::ReviewRound* round = nullptr);
/// The theme of that programme by id, code or title.
[[nodiscard]] base::Result<const domain::Theme*> requireTheme(const analysis::FactBook& facts,
                                                              const domain::ProgrammeId& programme,
                                                              const std::string& name);

// Words of the command line. InvalidInput lists what can be chosen.
[[nodiscard]] base::Result<domain::ReviewKind> readReviewKind(const std::string& key);
[[nodiscard]] base::Result<domain::ReviewOutcome> readOutcome(const std::string& key);

/// Prints the sentence, or the document where JSON is asked for; the error of `status` instead.
[[nodiscard]] int tell(const Session& session, const base::Status& status, const base::Message& sentence,
                       const Json& document);
/// As above, with what has become of the round.
[[nodiscard]] int tellRound(const Session& session, OpenedReviews& opened, const domain::ReviewRoundId& round,
                            const base::Status& status, const base::Message& sentence);

}  // namespace shirube::cli
