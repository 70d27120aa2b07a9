// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "WorkspaceContext.h"
#include "base/Result.h"
#include "domain/ReviewBook.h"
#include "persistence/EntityTable.h"
#include "persistence/ReviewReader.h"
#include "persistence/Transaction.h"

// What the services of reviews share for writing.
namespace shirube::application {

/// Conflict unless 事務局 is signed in.
[[nodiscard]] base::Status expectSecretariat(const WorkspaceContext& context);
/// InvalidInput where it is blank.
[[nodiscard]] base::Status expectReviewReason(const std::string& reason);
/// NotFound: the round is not there, or the viewer may not see it.
[[nodiscard]] tl::unexpected<base::Error> noRound(const domain::ReviewRoundId& id);

/// The round with that id; null without it.
[[nodiscard]] domain::ReviewRound* roundIn(domain::ReviewContent& content, const domain::ReviewRoundId& id);
[[nodiscard]] const domain::ReviewRound* roundIn(const domain::ReviewContent& content, const domain::ReviewRoundId& id);

/// Writes what differs, list by list: rows that went, changed and came, known by their ids. Sheets and packets too.
[[nodiscard]] base::Status writeReviews(persistence::Database& database, const domain::ReviewContent& before,
                                        const domain::ReviewContent& after);

/// One change of reviews. `plan` gets the whole content, as the store holds it once the write lock is held, alters it
/// and gives the context of the change (context.change() or finalChange()), or refuses.
template <typename Plan>
[[nodiscard]] base::Status changeReviews(WorkspaceContext& context, const Plan& plan) {
    domain::ReviewContent before;
    domain::ReviewContent after;
    auto transaction =
        persistence::Transaction::begin(*context.database, [&]() -> base::Result<persistence::ChangeContext> {
            auto content = persistence::ReviewReader(*context.database).read();
            if (!content) {
                return base::forward(std::move(content));
            }
            before = *std::move(content);
            after = before;
            return plan(after);
        });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    if (auto written = writeReviews(*context.database, before, after); !written) {
        return written;
    }
    auto committed = transaction->commit();
    return committed ? base::Status() : base::forward(std::move(committed));
}

}  // namespace shirube::application
