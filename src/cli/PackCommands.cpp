// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackCommands.h"

#include <algorithm>
#include <ostream>

#include "AsOfDay.h"
#include "JsonValues.h"
#include "PackAccess.h"
#include "ReviewAccess.h"
#include "TextTable.h"
#include "application/SnapshotService.h"

namespace shirube::cli {

using base::ErrorCode;
using base::Message;

namespace {

// What is said of a pack besides its charts; what is not said stays.
base::Status readHead(application::Workspace& workspace, const PackRequest& request, domain::Pack& pack) {
    if (!request.name.empty()) {
        pack.name = request.name;
    }
    if (!request.author.empty()) {
        pack.author = request.author;
    }
    if (!request.note.empty()) {
        pack.note = request.note;
    }
    if (!request.meetingOn.empty()) {
        const auto day = domain::CalendarDay::parse(request.meetingOn);
        if (!day) {
            return base::forward(day);
        }
        pack.meetingOn = *day;
    }
    if (!request.format.empty()) {
        const auto format = domain::paperFormatFromKey(request.format);
        if (!format) {
            return base::fail(ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("“{0}” is none of {1}."),
                                                               {request.format, std::string("a4, wide")}));
        }
        pack.format = *format;
    }
    if (!request.snapshot.empty()) {
        const auto snapshot = workspace.snapshots().find(request.snapshot);
        if (!snapshot) {
            return base::forward(snapshot);
        }
        pack.snapshot = snapshot->id;
    }
    return {};
}

int saved(const Session& session, const base::Result<domain::PackId>& id, const std::string& name) {
    if (!id) {
        return session.fail(id.error());
    }
    if (session.options().json) {
        return session.done(Json{{"id", id->value()}, {"name", name}});
    }
    session.out() << session.text(Message(SHIRUBE_TEXT("Saved the pack “{0}”."), {name})) << '\n';
    return kDone;
}

// Changes the charts of a pack and saves it. `change` gives the items, or what is wrong with the request.
template <typename Change>
int changeItems(const Session& session, const PackRequest& request, const Change& change) {
    auto opened = openPack(session, request.pack);
    if (!opened) {
        return session.fail(opened.error());
    }
    auto& detail = opened->detail;
    if (request.number == 0 || request.number > detail.items.size()) {
        return session.fail(
            {ErrorCode::NotFound,
             Message(SHIRUBE_TEXT("The pack “{0}” has {1} charts; there is no chart {2}."),
                     {detail.pack.name, std::to_string(detail.items.size()), std::to_string(request.number)}),
             {}});
    }
    change(detail.items, static_cast<std::ptrdiff_t>(request.number) - 1);
    return saved(session, opened->workspace->packs().save(detail.pack, detail.items, detail.revision),
                 detail.pack.name);
}

}  // namespace

int runPackList(const Session& session) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto packs = (*workspace)->packs().list();
    if (!packs) {
        return session.fail(packs.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Pack")));
    table.addColumn(session.text(SHIRUBE_TEXT("Meeting")));
    table.addColumn(session.text(SHIRUBE_TEXT("Format")));
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    for (const auto& pack : *packs) {
        const auto day = pack.meetingOn ? pack.meetingOn->text() : std::string();
        list.push_back({{"id", pack.id.value()},
                        {"name", pack.name},
                        {"meeting_on", textOrNull(day)},
                        {"author", textOrNull(pack.author)},
                        {"format", toKey(pack.format)},
                        {"language", pack.language},
                        {"snapshot", textOrNull(pack.snapshot.value())},
                        {"note", textOrNull(pack.note)}});
        table.addRow({pack.name, day, std::string(toKey(pack.format)), pack.id.value()});
    }
    if (session.options().json) {
        return session.done(Json{{"packs", list}});
    }
    if (packs->empty()) {
        session.say(Message(SHIRUBE_TEXT("There is no pack yet. “shirubectl pack create” makes one.")));
        return kDone;
    }
    table.print(session.out());
    return kDone;
}

int runPackCreate(const Session& session, const PackRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto day = asOfDay(session, {});
    if (!day) {
        return session.fail(day.error());
    }
    application::PackDetail detail;
    if (request.standard) {
        auto standard = (*workspace)->packs().standard({session.options().language, *day}, session.translator());
        if (!standard) {
            return session.fail(standard.error());
        }
        detail = *std::move(standard);
    }
    detail.pack.id = {};
    detail.pack.language = session.options().language;
    if (const auto read = readHead(**workspace, request, detail.pack); !read) {
        return session.fail(read.error());
    }
    return saved(session, (*workspace)->packs().save(detail.pack, detail.items, {}), detail.pack.name);
}

int runPackChange(const Session& session, const PackRequest& request) {
    auto opened = openPack(session, request.pack);
    if (!opened) {
        return session.fail(opened.error());
    }
    auto& detail = opened->detail;
    if (const auto read = readHead(*opened->workspace, request, detail.pack); !read) {
        return session.fail(read.error());
    }
    return saved(session, opened->workspace->packs().save(detail.pack, detail.items, detail.revision),
                 detail.pack.name);
}

int runPackAdd(const Session& session, const PackRequest& request) {
    auto chart = readChart(request.chart);
    if (!chart) {
        return session.fail(chart.error());
    }
    if (!request.chart.asOf.empty()) {
        const auto day = asOfDay(session, request.chart.asOf);
        if (!day) {
            return session.fail(day.error());
        }
        chart->asOf = *day;
    }
    const auto opened = openPack(session, request.pack);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto& pack = opened->detail.pack;
    return tell(session, opened->workspace->packs().add(pack.id, *chart, request.note),
                Message(SHIRUBE_TEXT("Put the chart {0} into the pack “{1}”."), {request.chart.name, pack.name}),
                Json{{"pack", pack.id.value()}, {"chart", request.chart.name}});
}

int runPackMove(const Session& session, const PackRequest& request) {
    return changeItems(session, request, [&](auto& items, std::ptrdiff_t from) {
        const auto last = static_cast<std::ptrdiff_t>(items.size()) - 1;
        const auto to = std::clamp(static_cast<std::ptrdiff_t>(request.position) - 1, std::ptrdiff_t{0}, last);
        if (from < to) {
            std::rotate(items.begin() + from, items.begin() + from + 1, items.begin() + to + 1);
        } else {
            std::rotate(items.begin() + to, items.begin() + from, items.begin() + from + 1);
        }
    });
}

int runPackDrop(const Session& session, const PackRequest& request) {
    return changeItems(session, request,
                       [](auto& items, std::ptrdiff_t number) { items.erase(items.begin() + number); });
}

int runPackDuplicate(const Session& session, const PackRequest& request) {
    const auto opened = openPack(session, request.pack);
    if (!opened) {
        return session.fail(opened.error());
    }
    return saved(session, opened->workspace->packs().duplicate(opened->detail.pack.id, request.name), request.name);
}

int runPackRemove(const Session& session, const PackRequest& request) {
    const auto opened = openPack(session, request.pack);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto& pack = opened->detail.pack;
    return tell(session, opened->workspace->packs().remove(pack.id),
                Message(SHIRUBE_TEXT("Removed the pack “{0}”. “shirubectl undo” brings it back."), {pack.name}),
                Json{{"removed", pack.id.value()}});
}

}  // namespace shirube::cli
