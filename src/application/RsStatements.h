// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "StoreContent.h"
#include "base/Result.h"
#include "domain/RsFile.h"

namespace shirube::application {

/// The total of one programme and 予算年度, as one file in force of 2-1 has it.
struct RsBudgetYear {
    std::size_t file = 0;  ///< in RsEvidence::files
    domain::RsRow row;
    std::int64_t project = 0;
    int year = 0;
    std::array<std::optional<std::int64_t>, 8> yen;  ///< in the order of rsStatedColumns()
};

/// What the files in force say of the programmes that are linked.
struct RsEvidence {
    std::vector<domain::RsFile> files;  ///< of 2-1, by edition
    std::vector<RsBudgetYear> years;    ///< by edition, then as in the file

    [[nodiscard]] static base::Result<RsEvidence> read(persistence::Database& database,
                                                       const std::set<std::int64_t>& projects);
};

/// 予算事業ID of a programme, where it is linked. Nothing for text that is none.
[[nodiscard]] std::optional<std::int64_t> rsProjectOf(const domain::Programme& programme);
[[nodiscard]] std::set<std::int64_t> rsProjectsOf(const std::map<domain::ProgrammeId, domain::Programme>& programmes);

/// Whether that source is a file of the programme review system, and the statement or identity one of its.
[[nodiscard]] bool isOfRs(const domain::SourceId& source);
[[nodiscard]] bool isOfRs(const domain::FigureStatement& statement);
[[nodiscard]] bool isOfRs(const domain::Identity& identity);

/// Makes the statements of the review system's files, their sources, and the identities that hold them against what
/// documents say, what `evidence` says of the programmes that are linked, and no others:
/// - each figure of 2-1's totals is a statement of a fact of its own (programme:<id>/budget@FY2023#行政事業レビュー /
///   当初予算), so that no figure that documents state changes; what isn't there (未到来) states nothing;
/// - years up to 2023, which were carried over from sheets in thousands or millions of yen, are as exact as their
///   digits show;
/// - an identity is made where documents state the other side: the budget and the execution of a year, the lines of a
///   cycle, the contributions to a fund that pays for no other linked programme. Each is assumed, and its note says why
///   it may not hold;
/// - a file's source stays as long as anything cites it, `citedElsewhere` among them.
void putRsStatements(StoreContent& content, const RsEvidence& evidence,
                     const std::set<domain::SourceId>& citedElsewhere);

/// Reads what it needs and calls putRsStatements().
[[nodiscard]] base::Status putRsStatements(StoreContent& content, persistence::Database& database);

}  // namespace shirube::application
