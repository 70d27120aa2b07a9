// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsLinkCommands.h"

#include <algorithm>
#include <ostream>

#include "JsonValues.h"
#include "ReviewAccess.h"
#include "TextTable.h"
#include "application/RsLinkService.h"

namespace shirube::cli {

using base::Message;

namespace {

std::string editionsText(const std::vector<int>& editions) {
    std::string text;
    for (const auto edition : editions) {
        text += (text.empty() ? "" : ", ") + std::to_string(edition);
    }
    return text;
}

// The link as it is now; what is there of it where it is none.
base::Result<application::RsLink> linkOf(application::Workspace& workspace, const std::string& programme) {
    auto links = workspace.rsLinks().links();
    if (!links) {
        return base::forward(std::move(links));
    }
    const auto found = std::find_if(links->begin(), links->end(),
                                    [&](const auto& link) { return link.programme.value() == programme; });
    return found == links->end() ? application::RsLink() : std::move(*found);
}

Json toJson(const application::RsLink& link) {
    return {{"programme", link.programme.value()},
            {"name", link.programmeName},
            {"project", link.project ? Json(*link.project) : Json()},
            {"project_name", textOrNull(link.projectName)},
            {"editions", link.editions},
            {"statements", link.statements}};
}

}  // namespace

int runRsLink(const Session& session, const RsLinkRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    auto& service = (*workspace)->rsLinks();
    const auto status = service.link(domain::ProgrammeId(request.programme), request.project, request.reason);
    if (!status) {
        return session.fail(status.error());
    }
    const auto link = linkOf(**workspace, request.programme);
    if (!link) {
        return session.fail(link.error());
    }
    return tell(session, {},
                Message(SHIRUBE_TEXT("Linked {0} to {1} {2}: {3} statements. “shirubectl reconcile” holds them "
                                     "against the documents."),
                        {link->programmeName, std::to_string(request.project), link->projectName,
                         std::to_string(link->statements)}),
                toJson(*link));
}

int runRsUnlink(const Session& session, const RsLinkRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto status = (*workspace)->rsLinks().unlink(domain::ProgrammeId(request.programme), request.reason);
    return tell(session, status,
                Message(SHIRUBE_TEXT("Unlinked {0}, with the statements that came of it. “shirubectl undo” brings "
                                     "them back."),
                        {request.programme}),
                Json{{"programme", request.programme}, {"project", Json()}});
}

int runRsLinks(const Session& session, const RsLinkRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto links = (*workspace)->rsLinks().links();
    if (!links) {
        return session.fail(links.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Programme")));
    table.addColumn(session.text(SHIRUBE_TEXT("Name")));
    table.addColumn(session.text(SHIRUBE_TEXT("RS ID")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("In the programme review system")));
    table.addColumn(session.text(SHIRUBE_TEXT("Editions")));
    table.addColumn(session.text(SHIRUBE_TEXT("Statements")), TextTable::Align::Right);
    for (const auto& link : *links) {
        if (request.linkedOnly && !link.project) {
            continue;
        }
        list.push_back(toJson(link));
        table.addRow({link.programme.value(), link.programmeName, link.project ? std::to_string(*link.project) : "",
                      link.projectName, editionsText(link.editions),
                      link.project ? std::to_string(link.statements) : ""});
    }
    if (session.options().json) {
        return session.done(Json{{"links", list}});
    }
    table.print(session.out());
    return kDone;
}

int runRsCandidates(const Session& session, const RsLinkRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto candidates = (*workspace)->rsLinks().candidates(domain::ProgrammeId(request.programme), request.limit);
    if (!candidates) {
        return session.fail(candidates.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("RS ID")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Name")));
    table.addColumn(session.text(SHIRUBE_TEXT("Ministry")));
    table.addColumn(session.text(SHIRUBE_TEXT("Same name")));
    for (const auto& candidate : *candidates) {
        list.push_back({{"project", candidate.project},
                        {"name", candidate.name},
                        {"ministry", textOrNull(candidate.ministry)},
                        {"same_name", candidate.isSameName}});
        table.addRow({std::to_string(candidate.project), candidate.name, candidate.ministry,
                      candidate.isSameName ? session.text(SHIRUBE_TEXT("yes")) : std::string()});
    }
    if (session.options().json) {
        return session.done(Json{{"candidates", list}});
    }
    if (candidates->empty()) {
        session.say(
            Message(SHIRUBE_TEXT("No imported programme has a name like that. “shirubectl government search” "
                                 "finds them by other words.")));
        return kDone;
    }
    table.print(session.out());
    return kDone;
}

}  // namespace shirube::cli
