// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryCommands.h"

#include <ostream>

#include "JsonWriter.h"
#include "TextTable.h"
#include "application/HistoryService.h"

namespace shirube::cli {

namespace {

Json toJson(const Session& session, const application::ChangeSummary& change) {
    return Json{{"id", change.id},
                {"kind", toKey(change.kind)},
                {"target", change.target == 0 ? Json() : Json(change.target)},
                {"actor", change.actor},
                {"time", change.time},
                {"summary", session.text(change.summary)},
                {"reason", change.reason.empty() ? Json() : Json(change.reason)},
                {"rows", change.rows},
                {"hash", change.hash}};
}

int showChange(const Session& session, const base::Result<application::ChangeSummary>& change) {
    if (!change) {
        return session.fail(change.error());
    }
    if (session.options().json) {
        return session.done(Json{{"change", toJson(session, *change)}});
    }
    session.out() << session.text(change->summary) << '\n';
    return kDone;
}

}  // namespace

int runHistory(const Session& session, std::size_t limit) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto changes = (*workspace)->history().list(limit);
    if (!changes) {
        return session.fail(changes.error());
    }
    if (session.options().json) {
        Json list = Json::array();
        for (const auto& change : *changes) {
            list.push_back(toJson(session, change));
        }
        return session.done(Json{{"changes", list}});
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("No.")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Time (UTC)")));
    table.addColumn(session.text(SHIRUBE_TEXT("By")));
    table.addColumn(session.text(SHIRUBE_TEXT("Rows")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Change")));
    table.addColumn(session.text(SHIRUBE_TEXT("Reason")));
    for (const auto& change : *changes) {
        table.addRow({std::to_string(change.id), change.time, change.actor, std::to_string(change.rows),
                      session.text(change.summary), change.reason});
    }
    table.print(session.out());
    return kDone;
}

int runUndo(const Session& session) {
    const auto workspace = session.open();
    return workspace ? showChange(session, (*workspace)->history().undo()) : session.fail(workspace.error());
}

int runRedo(const Session& session) {
    const auto workspace = session.open();
    return workspace ? showChange(session, (*workspace)->history().redo()) : session.fail(workspace.error());
}

}  // namespace shirube::cli
