// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/RsImportService.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "RsCheckReport.h"
#include "RsImportRun.h"
#include "WorkspaceContext.h"
#include "analysis/RsRestatements.h"
#include "application/GovernmentService.h"
#include "application/RsLinkService.h"
#include "exchange/RsReader.h"
#include "persistence/GovernmentReader.h"
#include "persistence/MessageJson.h"
#include "persistence/ReadMoment.h"
#include "persistence/RsFileTable.h"
#include "persistence/Transaction.h"

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;
using domain::FiscalYear;
using domain::RsFile;
using domain::RsKind;

std::string nameOf(const domain::RsInput& input) {
    return input.path.filename().string();
}

bool hasSameContent(const domain::RsInput& left, const domain::RsInput& right, const base::Progress& progress) {
    if (left.bytes != right.bytes) {
        return false;
    }
    const auto digest = exchange::rsDigest(left, progress);
    const auto other = exchange::rsDigest(right, progress);
    return digest && other && *digest == *other;
}

// Of several files of one edition and kind the one that was written last is taken, else the first.
void refuseDuplicates(std::vector<RsPlannedFile>& files, const base::Progress& progress) {
    std::map<RsPlace, RsPlannedFile*> taken;
    for (auto& file : files) {
        if (file.fate == RsFileFate::Refused) {
            continue;
        }
        auto& best = taken[placeOf(file.input)];
        if (best == nullptr || best->input.writtenOn < file.input.writtenOn) {
            best = &file;
        }
    }
    for (auto& file : files) {
        if (file.fate == RsFileFate::Refused || taken[placeOf(file.input)] == &file) {
            continue;
        }
        const auto& better = taken[placeOf(file.input)]->input;
        file.fate = RsFileFate::Duplicate;
        if (hasSameContent(file.input, better, progress)) {
            file.message = Message(SHIRUBE_TEXT("{0} has the same content, and is taken."), {nameOf(better)});
        } else if (better.writtenOn > file.input.writtenOn && !file.input.writtenOn.empty()) {
            file.message = Message(SHIRUBE_TEXT("{0} of the same edition and kind was written later, and is taken."),
                                   {nameOf(better)});
        } else {
            file.message = Message(SHIRUBE_TEXT("{0} is of the same edition and kind, and is taken. Choose one of the "
                                                "two to say which."),
                                   {nameOf(better)});
        }
    }
}

base::Status compare(RsPlannedFile& file, const std::vector<RsFile>& inForce, const base::Progress& progress) {
    if (file.fate != RsFileFate::New) {
        return {};
    }
    file.inForce = inForceAt(inForce, placeOf(file.input));
    if (!file.inForce) {
        return {};
    }
    file.fate = RsFileFate::Supersedes;
    if (file.input.bytes == file.inForce->bytes) {
        const auto digest = exchange::rsDigest(file.input, progress);
        if (!digest && digest.error().code == ErrorCode::Cancelled) {
            return base::forward(digest);
        }
        if (!digest) {
            file.fate = RsFileFate::Refused;
            file.message = digest.error().message;
            return {};
        }
        if (*digest == file.inForce->sha256) {
            file.fate = RsFileFate::Identical;
            return {};
        }
    }
    if (!file.input.writtenOn.empty() && file.input.writtenOn < file.inForce->writtenOn) {
        file.message =
            Message(SHIRUBE_TEXT("It was written on {0}, and the one in the store, which it would supersede, "
                                 "on {1}."),
                    {file.input.writtenOn, file.inForce->writtenOn});
    }
    return {};
}

base::Message importSummary(const RsImportPlan& plan) {
    std::set<int> editions;
    std::size_t count = 0;
    for (const auto& file : plan.files) {
        if (file.isTaken()) {
            editions.insert(file.input.edition->year());
            ++count;
        }
    }
    std::string years;
    for (const auto edition : editions) {
        years += (years.empty() ? "" : ", ") + std::to_string(edition);
    }
    return Message(SHIRUBE_TEXT("Import {0} files of the programme review system ({1})"),
                   {std::to_string(count), std::move(years)});
}

base::Error noEdition(FiscalYear edition) {
    return {ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("The store has no file of the edition {0}. Import one first."),
                    {std::to_string(edition.year())}),
            {}};
}

}  // namespace

bool RsImportPlan::hasWork() const {
    return std::any_of(files.begin(), files.end(), [](const auto& file) { return file.isTaken(); });
}

bool RsImportPlan::hasRefused() const {
    return std::any_of(files.begin(), files.end(), [](const auto& file) { return file.fate == RsFileFate::Refused; });
}

RsImportService::RsImportService(WorkspaceContext& context, GovernmentService& government, RsLinkService& links)
    : m_context(context), m_government(government), m_links(links) {}

base::Result<RsImportPlan> RsImportService::plan(std::span<const std::filesystem::path> paths,
                                                 const base::Progress& progress) {
    auto inputs = exchange::findRsInputs(paths, progress);
    if (!inputs) {
        return base::forward(std::move(inputs));
    }
    const auto inForce = persistence::RsFileTable(*m_context.database).inForce();
    if (!inForce) {
        return base::forward(inForce);
    }
    RsImportPlan plan;
    for (auto& input : *inputs) {
        RsPlannedFile file{std::move(input)};
        if (file.input.problem) {
            file.fate = RsFileFate::Refused;
            file.message = *file.input.problem;
        }
        plan.files.push_back(std::move(file));
    }
    refuseDuplicates(plan.files, progress);
    for (auto& file : plan.files) {
        if (auto compared = compare(file, *inForce, progress); !compared) {
            return base::forward(std::move(compared));
        }
        plan.bytes += file.isTaken() ? file.input.bytes : 0;
    }
    return plan;
}

base::Result<RsImportOutcome> RsImportService::run(const RsImportPlan& plan, const base::Progress& progress) {
    if (!plan.hasWork()) {
        const auto refused = std::find_if(plan.files.begin(), plan.files.end(),
                                          [](const auto& file) { return file.fate == RsFileFate::Refused; });
        return refused == plan.files.end() ? base::Result<RsImportOutcome>(RsImportOutcome())
                                           : base::fail(ErrorCode::InvalidInput, refused->message);
    }
    auto& database = *m_context.database;
    auto transaction = persistence::Transaction::begin(database, m_context.change(importSummary(plan)));
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    auto outcome = runRsImport(database, plan, progress);
    if (!outcome) {
        return outcome;
    }
    if (const auto refreshed = m_links.refresh(); !refreshed) {
        return base::forward(refreshed);
    }
    const auto committed = transaction->commit();
    if (!committed) {
        return base::forward(committed);
    }
    outcome->change = committed->value_or(0);
    return outcome;
}

base::Result<std::vector<RsFile>> RsImportService::files() {
    auto files = persistence::RsFileTable(*m_context.database).all();
    if (files) {
        std::sort(files->begin(), files->end(), [](const auto& left, const auto& right) {
            return std::tuple(left.edition, left.kind, left.id) < std::tuple(right.edition, right.kind, right.id);
        });
    }
    return files;
}

base::Status RsImportService::remove(FiscalYear edition, std::optional<RsKind> kind) {
    auto summary = kind ? Message(SHIRUBE_TEXT("Remove the file {0} of the edition {1} of the programme review system"),
                                  {std::string(toKey(*kind)), std::to_string(edition.year())})
                        : Message(SHIRUBE_TEXT("Remove the edition {0} of the programme review system"),
                                  {std::to_string(edition.year())});
    auto transaction = persistence::Transaction::begin(*m_context.database, m_context.change(std::move(summary)));
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    persistence::RsFileTable table(*m_context.database);
    const auto all = table.all();
    if (!all) {
        return base::forward(all);
    }
    bool isFound = false;
    for (const auto& file : *all) {
        if (file.edition != edition || (kind && file.kind != *kind)) {
            continue;
        }
        isFound = true;
        if (auto removed = table.remove(file.id); !removed) {
            return removed;
        }
    }
    if (!isFound) {
        return tl::unexpected(noEdition(edition));
    }
    if (const auto refreshed = m_links.refresh(); !refreshed) {
        return base::forward(refreshed);
    }
    const auto committed = transaction->commit();
    return committed ? base::Status() : base::forward(committed);
}

base::Result<std::int64_t> RsImportService::tidy(const base::Progress& progress) {
    if (progress.isCancelled()) {
        return base::fail(ErrorCode::Cancelled, Message(SHIRUBE_TEXT("Cancelled.")));
    }
    auto transaction = persistence::Transaction::begin(
        *m_context.database, m_context.change(Message(SHIRUBE_TEXT("Free the room of undone imports"))));
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    auto removed = persistence::RsFileTable(*m_context.database).removeAbandoned();
    if (!removed) {
        return removed;
    }
    const auto committed = transaction->commit();
    return committed ? removed : base::forward(committed);
}

base::Result<analysis::ReportTable> RsImportService::checks(FiscalYear edition, std::size_t limit) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto inForce = persistence::RsFileTable(*m_context.database).inForce();
    if (!inForce) {
        return base::forward(inForce);
    }
    const auto files = ofEdition(*inForce, edition);
    if (files.empty()) {
        return tl::unexpected(noEdition(edition));
    }
    const auto book = m_government.book(edition);
    return book ? rsCheckReport(*m_context.database, **book, files, limit) : base::forward(book);
}

base::Message RsImportService::breachMessage(const std::string& stored) {
    return persistence::messageFromJson(stored);
}

base::Result<analysis::ReportTable> RsImportService::restatements(FiscalYear earlier, FiscalYear later) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto after = m_government.book(later);
    if (!after) {
        return base::forward(after);
    }
    if (earlier != later) {
        const auto before = m_government.book(earlier);
        return before ? base::Result<analysis::ReportTable>(analysis::restatements(**before, **after))
                      : base::forward(before);
    }
    const auto superseded = supersededFiles(later);
    if (!superseded) {
        return base::forward(superseded);
    }
    const auto before = persistence::GovernmentReader(*m_context.database).book(*superseded);
    return before ? base::Result<analysis::ReportTable>(analysis::restatements(*before, **after))
                  : base::forward(before);
}

// Of each kind the file before the one in force, or that one where it is the first.
base::Result<std::vector<RsFile>> RsImportService::supersededFiles(FiscalYear edition) {
    const auto all = persistence::RsFileTable(*m_context.database).all();
    if (!all) {
        return base::forward(all);
    }
    std::map<RsKind, std::pair<RsFile, RsFile>> lastTwo;
    bool isAnySuperseded = false;
    for (const auto& file : ofEdition(*all, edition)) {
        const auto [place, isFirst] = lastTwo.try_emplace(file.kind, file, file);
        if (!isFirst) {
            place->second = {place->second.second, file};
            isAnySuperseded = true;
        }
    }
    if (!isAnySuperseded) {
        return base::fail(ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("No file of the edition {0} was superseded. Choose two editions to "
                                               "compare."),
                                  {std::to_string(edition.year())}));
    }
    std::vector<RsFile> files;
    for (const auto& [kind, two] : lastTwo) {
        files.push_back(two.first);
    }
    return files;
}

}  // namespace shirube::application
