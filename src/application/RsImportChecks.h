// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "analysis/RsChecks.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/RsFile.h"
#include "domain/RsRowBatch.h"

namespace shirube::persistence {
class Database;
class RsBulkWriter;
}  // namespace shirube::persistence

namespace shirube::application {

/// Tries what the files promise while they are imported, and writes what breaks it as rows of rs_breach. A breach
/// belongs to a file of this import, at the row where it stands; what rests on two files belongs to the newer one, so
/// that it goes out of force with either.
class RsImportChecks {
public:
    RsImportChecks(persistence::Database& database, persistence::RsBulkWriter& writer);

    /// Of rows that are being written: what each tells by itself.
    [[nodiscard]] base::Status checkTexts(const domain::RsRowBatch& rows);
    /// Of all files in force of an edition, of which `imported` have these ids, after their rows were written. Only
    /// what an imported file has a part in is tried. Cancelled.
    [[nodiscard]] base::Status check(domain::FiscalYear edition, const std::vector<domain::RsFile>& files,
                                     const std::set<std::int64_t>& imported, const base::Progress& progress);
    /// Writes what is left.
    [[nodiscard]] base::Status finish();

    [[nodiscard]] std::int64_t brokenIdentities() const { return m_brokenIdentities; }
    [[nodiscard]] std::int64_t otherFindings() const { return m_otherFindings; }

private:
    struct Edition;
    base::Status checkBudgets(const Edition& edition);
    base::Status checkHeadings(const Edition& edition);
    base::Status checkRelations(const Edition& edition);
    base::Status checkPayments(const Edition& edition);
    base::Status checkExpenses(const Edition& edition);
    base::Status checkGoals(const Edition& edition);
    base::Status add(const analysis::RsBreach& breach);

    persistence::Database& m_database;
    persistence::RsBulkWriter& m_writer;
    domain::RsRowBatch m_found;
    std::int64_t m_project = 0;                           // of the last breach
    std::map<std::pair<std::int64_t, int>, int> m_parts;  // of its programme: how many at that row of that rule
    std::int64_t m_brokenIdentities = 0;
    std::int64_t m_otherFindings = 0;
};

/// Of the rule, whose breaches rest on two kinds of files: the greatest id of those in force; 0 of any other rule.
[[nodiscard]] std::int64_t ownerOf(analysis::RsRule rule, const std::vector<domain::RsFile>& files);

}  // namespace shirube::application
