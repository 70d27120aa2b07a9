// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsImportRun.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "RsImportChecks.h"
#include "RsPipeline.h"
#include "persistence/RsBulkWriter.h"
#include "persistence/RsFileTable.h"

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;
using domain::FiscalYear;
using domain::RsFile;

// The store must be what the plan was made for.
base::Status expectPlanned(const RsImportPlan& plan, const std::vector<RsFile>& inForce) {
    for (const auto& file : plan.files) {
        if (file.isTaken() && inForceAt(inForce, placeOf(file.input)) != file.inForce) {
            return base::fail(ErrorCode::Conflict,
                              Message(SHIRUBE_TEXT("Files of the edition {0} were imported or removed in the meantime. "
                                                   "Look at what would be imported again."),
                                      {std::to_string(file.input.edition->year())}));
        }
    }
    return {};
}

// One run of an import inside its transaction.
class RsImport {
public:
    RsImport(persistence::Database& database, const RsImportPlan& plan, const base::Progress& progress)
        : m_database(database), m_plan(plan), m_progress(progress), m_writer(database), m_checks(database, m_writer) {}

    base::Result<RsImportOutcome> run() {
        if (auto read = readFiles(); !read) {
            return base::forward(std::move(read));
        }
        if (auto checked = check(); !checked) {
            return base::forward(std::move(checked));
        }
        m_outcome.brokenIdentities = m_checks.brokenIdentities();
        m_outcome.otherFindings = m_checks.otherFindings();
        return std::move(m_outcome);
    }

private:
    base::Status readFiles();
    base::Status check();

    persistence::Database& m_database;
    const RsImportPlan& m_plan;
    const base::Progress& m_progress;
    persistence::RsBulkWriter m_writer;
    RsImportChecks m_checks;
    RsImportOutcome m_outcome;
};

base::Status RsImport::readFiles() {
    persistence::RsFileTable table(m_database);
    const auto inForce = table.inForce();
    if (!inForce) {
        return base::forward(inForce);
    }
    if (auto planned = expectPlanned(m_plan, *inForce); !planned) {
        return planned;
    }
    auto id = table.nextId();
    if (!id) {
        return base::forward(id);
    }
    std::vector<RsReadingJob> jobs;
    for (const auto& file : m_plan.files) {
        if (file.isTaken()) {
            jobs.push_back({&file.input, (*id)++});
        }
    }
    const auto results = readRsFiles(
        jobs,
        [&](const domain::RsRowBatch& rows) {
            auto written = m_writer.write(rows);
            return written ? m_checks.checkTexts(rows) : written;
        },
        m_progress);
    if (!results) {
        return base::forward(results);
    }
    for (const auto& result : *results) {
        if (auto inserted = table.insert(result.file); !inserted) {
            return inserted;
        }
        m_outcome.files.push_back(result.file);
        m_outcome.rows += result.file.rows;
    }
    return {};
}

base::Status RsImport::check() {
    const auto inForce = persistence::RsFileTable(m_database).inForce();
    if (!inForce) {
        return base::forward(inForce);
    }
    std::set<std::int64_t> imported;
    std::set<FiscalYear> editions;
    for (const auto& file : m_outcome.files) {
        imported.insert(file.id);
        editions.insert(file.edition);
    }
    // The bytes are all read: what follows can be stopped and counts in no steps.
    const base::Progress stoppable{{}, m_progress.stop};
    for (const auto edition : editions) {
        if (auto checked = m_checks.check(edition, ofEdition(*inForce, edition), imported, stoppable); !checked) {
            return checked;
        }
    }
    if (auto written = m_checks.finish(); !written) {
        return written;
    }
    return m_writer.finish();
}

}  // namespace

RsPlace placeOf(const domain::RsInput& input) {
    return {*input.edition, *input.kind};
}

std::optional<RsFile> inForceAt(const std::vector<RsFile>& inForce, const RsPlace& place) {
    const auto found = std::find_if(inForce.begin(), inForce.end(),
                                    [&](const auto& file) { return RsPlace(file.edition, file.kind) == place; });
    return found == inForce.end() ? std::nullopt : std::optional(*found);
}

std::vector<RsFile> ofEdition(const std::vector<RsFile>& files, FiscalYear edition) {
    std::vector<RsFile> found;
    std::copy_if(files.begin(), files.end(), std::back_inserter(found),
                 [&](const auto& file) { return file.edition == edition; });
    return found;
}

base::Result<RsImportOutcome> runRsImport(persistence::Database& database, const RsImportPlan& plan,
                                          const base::Progress& progress) {
    return RsImport(database, plan, progress).run();
}

}  // namespace shirube::application
