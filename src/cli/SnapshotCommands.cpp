// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SnapshotCommands.h"

#include <ostream>

#include "JsonValues.h"
#include "NumberText.h"
#include "ReportTablePrinter.h"
#include "ReportWriter.h"
#include "ReviewAccess.h"
#include "TextTable.h"
#include "application/CatalogueService.h"
#include "application/SnapshotService.h"

namespace shirube::cli {

using base::Message;

namespace {

Json toJson(const domain::Snapshot& snapshot) {
    return {{"id", snapshot.id.value()},        {"name", snapshot.name},
            {"change", snapshot.change},        {"hash", snapshot.hash},
            {"taken_at", snapshot.takenAt},     {"taken_by", snapshot.takenBy},
            {"note", textOrNull(snapshot.note)}};
}

// Opens the store and finds the snapshot that the command is about.
struct Opened {
    std::unique_ptr<application::Workspace> workspace;
    domain::Snapshot snapshot;
};
base::Result<Opened> openSnapshot(const Session& session, const std::string& name) {
    auto workspace = session.open();
    if (!workspace) {
        return base::forward(std::move(workspace));
    }
    auto snapshot = (*workspace)->snapshots().find(name);
    if (!snapshot) {
        return base::forward(std::move(snapshot));
    }
    return Opened{*std::move(workspace), *std::move(snapshot)};
}

}  // namespace

int runSnapshotCreate(const Session& session, const SnapshotRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto snapshot = (*workspace)->snapshots().create(request.name, request.note);
    if (!snapshot) {
        return session.fail(snapshot.error());
    }
    if (session.options().json) {
        return session.done(toJson(*snapshot));
    }
    session.out() << session.text(Message(SHIRUBE_TEXT("Took the snapshot “{0}” after change {1}."),
                                          {snapshot->name, std::to_string(snapshot->change)}))
                  << '\n';
    return kDone;
}

int runSnapshotList(const Session& session) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto snapshots = (*workspace)->snapshots().list();
    if (!snapshots) {
        return session.fail(snapshots.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Snapshot")));
    table.addColumn(session.text(SHIRUBE_TEXT("Taken at (UTC)")));
    table.addColumn(session.text(SHIRUBE_TEXT("By")));
    table.addColumn(session.text(SHIRUBE_TEXT("Change")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Note")));
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    for (const auto& snapshot : *snapshots) {
        list.push_back(toJson(snapshot));
        table.addRow({snapshot.name, snapshot.takenAt, snapshot.takenBy, std::to_string(snapshot.change), snapshot.note,
                      snapshot.id.value()});
    }
    if (session.options().json) {
        return session.done(Json{{"snapshots", list}});
    }
    if (snapshots->empty()) {
        session.say(Message(SHIRUBE_TEXT("There is no snapshot yet. “shirubectl snapshot create NAME” takes one.")));
        return kDone;
    }
    table.print(session.out());
    return kDone;
}

int runSnapshotRename(const Session& session, const SnapshotRequest& request) {
    const auto opened = openSnapshot(session, request.name);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto& note = request.note.empty() ? opened->snapshot.note : request.note;
    return tell(session, opened->workspace->snapshots().rename(opened->snapshot.id, request.other, note),
                Message(SHIRUBE_TEXT("The snapshot “{0}” is now “{1}”."), {opened->snapshot.name, request.other}),
                Json{{"id", opened->snapshot.id.value()}, {"name", request.other}});
}

int runSnapshotRemove(const Session& session, const SnapshotRequest& request) {
    const auto opened = openSnapshot(session, request.name);
    if (!opened) {
        return session.fail(opened.error());
    }
    return tell(
        session, opened->workspace->snapshots().remove(opened->snapshot.id),
        Message(SHIRUBE_TEXT("Removed the snapshot “{0}”. “shirubectl undo” brings it back."), {opened->snapshot.name}),
        Json{{"removed", opened->snapshot.id.value()}});
}

int runSnapshotDiff(const Session& session, const SnapshotRequest& request) {
    const auto unit = amountUnit(request.unit);
    if (!unit) {
        return session.fail(unit.error());
    }
    const auto opened = openSnapshot(session, request.name);
    if (!opened) {
        return session.fail(opened.error());
    }
    domain::SnapshotId later;
    if (!request.other.empty()) {
        const auto found = opened->workspace->snapshots().find(request.other);
        if (!found) {
            return session.fail(found.error());
        }
        later = found->id;
    }
    const auto report = opened->workspace->snapshots().difference(opened->snapshot.id, later);
    if (!report) {
        return session.fail(report.error());
    }
    const auto facts = opened->workspace->catalogue().facts();
    if (!facts) {
        return session.fail(facts.error());
    }
    if (!request.out.empty()) {
        return writeReportFiles(session, *report, **facts, request.out, *unit);
    }
    const DerivationSources sources{{}, *facts};
    if (session.options().json) {
        return session.done(toJson(session, *report, sources));
    }
    print(session, *report, sources, *unit);
    return kDone;
}

}  // namespace shirube::cli
