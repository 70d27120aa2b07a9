// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreCommands.h"

#include <algorithm>
#include <ostream>

#include "JsonWriter.h"
#include "application/DatasetService.h"
#include "application/HistoryService.h"
#include "application/StoreService.h"

namespace shirube::cli {

namespace {

// Of budget lines and of every other fact.
std::size_t statementsIn(const application::DatasetImportReport& report) {
    const auto figures = std::find_if(report.catalogue.begin(), report.catalogue.end(),
                                      [](const auto& list) { return list.key == "figures"; });
    return report.statements + (figures == report.catalogue.end() ? 0 : figures->entries);
}

Json toJson(const application::DatasetImportReport& report) {
    Json lists = Json::object();
    for (const auto& list : report.catalogue) {
        lists[list.key] = list.entries;
    }
    return Json{{"sources", report.sources},          {"programmes", report.programmes},
                {"budget_lines", report.budgetLines}, {"statements", statementsIn(report)},
                {"lists", std::move(lists)},          {"added", report.added},
                {"changed", report.changed},          {"removed", report.removed},
                {"unchanged", report.unchanged},      {"wrote_nothing", report.wroteNothing}};
}

int showImport(const Session& session, const application::DatasetImportReport& report, bool created) {
    if (session.options().json) {
        return session.done(
            Json{{"store", session.options().store.string()}, {"created", created}, {"import", toJson(report)}});
    }
    if (created) {
        session.out() << session.text(base::Message(SHIRUBE_TEXT("Created {0}"), {session.options().store.string()}))
                      << '\n';
    }
    const auto count = [](std::size_t n) { return std::to_string(n); };
    if (report.wroteNothing) {
        session.out() << session.text(SHIRUBE_TEXT("The store already holds all of the dataset; nothing was changed."))
                      << '\n';
    } else {
        session.out()
            << session.text(base::Message(
                   SHIRUBE_TEXT("Loaded {0} programmes, {1} budget lines and {2} statements from {3} sources ({4} rows "
                                "added, {5} changed)"),
                   {count(report.programmes), count(report.budgetLines), count(statementsIn(report)),
                    count(report.sources), count(report.added), count(report.changed)}))
            << '\n';
    }
    return kDone;
}

}  // namespace

int runInit(const Session& session) {
    std::error_code ignored;
    const bool existed = std::filesystem::exists(session.options().store, ignored);
    const auto workspace = session.open(application::OpenMode::CreateIfMissing);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto report = (*workspace)->dataset().importBundled();
    return report ? showImport(session, *report, !existed) : session.fail(report.error());
}

int runImportDataset(const Session& session, const std::filesystem::path& folder) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto report = (*workspace)->dataset().importFolder(folder);
    return report ? showImport(session, *report, false) : session.fail(report.error());
}

int runVerify(const Session& session) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto report = (*workspace)->history().verify();
    if (!report) {
        return session.fail(report.error());
    }
    const bool isSound = report->problems.empty();
    if (session.options().json) {
        Json problems = Json::array();
        for (const auto& problem : report->problems) {
            problems.push_back(session.text(problem));
        }
        session.done(Json{{"ok", isSound},
                          {"changes", report->changes},
                          {"rows", report->rows},
                          {"head_hash", report->headHash},
                          {"problems", problems}});
        return isSound ? kDone : kCheckFailed;
    }
    for (const auto& problem : report->problems) {
        session.out() << session.text(problem) << '\n';
    }
    session.out()
        << session.text(base::Message(
               isSound ? SHIRUBE_TEXT("The store is sound: {0} changes with {1} rows, chain unbroken up to {2}")
                       : SHIRUBE_TEXT("The store fails its checks ({0} changes, {1} rows read, head {2}). Restore a "
                                      "backup with “shirubectl restore FILE”."),
               {std::to_string(report->changes), std::to_string(report->rows), report->headHash.substr(0, 16)}))
        << '\n';
    return isSound ? kDone : kCheckFailed;
}

int runBackup(const Session& session, const std::filesystem::path& target, bool overwrite) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    if (const auto status = (*workspace)->store().backup(target, overwrite); !status) {
        const int exitCode = session.fail(status.error());
        if (status.error().code == base::ErrorCode::Conflict) {
            session.say(base::Message(SHIRUBE_TEXT("--overwrite replaces it.")));
        }
        return exitCode;
    }
    if (session.options().json) {
        return session.done(Json{{"backup", target.string()}});
    }
    session.out() << session.text(base::Message(SHIRUBE_TEXT("Wrote and checked the backup {0}"), {target.string()}))
                  << '\n';
    return kDone;
}

int runRestore(const Session& session, const std::filesystem::path& backup) {
    const auto former = application::StoreService::restore(backup, session.options().store);
    if (!former) {
        return session.fail(former.error());
    }
    if (session.options().json) {
        return session.done(Json{{"store", session.options().store.string()},
                                 {"former_store", former->empty() ? Json() : Json(former->string())}});
    }
    session.out() << session.text(base::Message(SHIRUBE_TEXT("Restored {0} from {1}"),
                                                {session.options().store.string(), backup.string()}))
                  << '\n';
    if (!former->empty()) {
        session.out() << session.text(
                             base::Message(SHIRUBE_TEXT("The former store was kept as {0}"), {former->string()}))
                      << '\n';
    }
    return kDone;
}

}  // namespace shirube::cli
