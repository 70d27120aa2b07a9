// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "analysis/FactBook.h"
#include "base/Result.h"
#include "domain/ReviewBook.h"
#include "exchange/ScoreCsv.h"

namespace shirube::application {

/// One sheet as the lines of a file of scores give it.
struct ScoreLines {
    domain::ReviewRoundId round;
    domain::ReviewSubjectId subject;
    domain::ReviewerId reviewer;
    domain::SheetContent content;  ///< checked; nothing in it may be published, because a file doesn't say what may
    std::size_t line = 0;          ///< its first
};

/// The sheets of the lines, in the order of the file. `content` is all that the store holds. A line without a criterion
/// is the remark on the whole. InvalidInput or Conflict names the line.
[[nodiscard]] base::Result<std::vector<ScoreLines>> sheetsOf(const std::vector<exchange::ScoreRecord>& records,
                                                             const domain::ReviewContent& content,
                                                             const analysis::FactBook& facts);
/// The lines of the round's sheets that count, as the book's viewer may see them.
[[nodiscard]] std::vector<exchange::ScoreRecord> linesOf(const domain::ReviewBook& book,
                                                         const domain::ReviewRound& round);

}  // namespace shirube::application
