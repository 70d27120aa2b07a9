// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsCommands.h"

#include <algorithm>
#include <map>
#include <ostream>
#include <set>

#include "JsonValues.h"
#include "NumberText.h"
#include "RsAccess.h"
#include "TextTable.h"
#include "analysis/RsChecks.h"
#include "application/GovernmentService.h"
#include "application/RsImportService.h"
#include "domain/NumberFormat.h"

namespace shirube::cli {

namespace {

using application::RsFileFate;
using application::RsPlannedFile;
using base::Message;

std::string grouped(std::int64_t number) {
    return domain::formatNumber(base::Decimal(number, 0), domain::FigureUnit());
}

bool hasBrokenIdentity(const analysis::ReportTable& report) {
    return std::any_of(report.rows.begin(), report.rows.end(), [](const auto& row) {
        const auto rule = analysis::rsRuleFromKey(row.id);
        return rule && analysis::isIdentity(*rule) && !row.children.empty();
    });
}

}  // namespace

int runRsFiles(const Session& session) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto files = (*workspace)->rsImport().files();
    if (!files) {
        return session.fail(files.error());
    }
    std::map<std::pair<int, domain::RsKind>, std::int64_t> newest;
    for (const auto& file : *files) {
        auto& id = newest[{file.edition.year(), file.kind}];
        id = std::max(id, file.id);
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Edition")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("File")));
    table.addColumn(session.text(SHIRUBE_TEXT("State")));
    table.addColumn(session.text(SHIRUBE_TEXT("Rows")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Written")));
    table.addColumn("SHA-256");
    table.addColumn(session.text(SHIRUBE_TEXT("Name")));
    for (const auto& file : *files) {
        const bool isInForce = newest[{file.edition.year(), file.kind}] == file.id;
        list.push_back({{"id", file.id},
                        {"edition", file.edition.year()},
                        {"kind", toKey(file.kind)},
                        {"in_force", isInForce},
                        {"name", file.name},
                        {"archive", textOrNull(file.archive)},
                        {"sha256", file.sha256},
                        {"bytes", file.bytes},
                        {"rows", file.rows},
                        {"encoding", toKey(file.encoding)},
                        {"written_on", textOrNull(file.writtenOn)}});
        table.addRow({std::to_string(file.edition.year()), std::string(toKey(file.kind)),
                      session.text(isInForce ? SHIRUBE_TEXT("in force") : SHIRUBE_TEXT("superseded")),
                      grouped(file.rows), file.writtenOn, file.sha256.substr(0, 12), file.name});
    }
    if (session.options().json) {
        return session.done(Json{{"files", std::move(list)}});
    }
    table.print(session.out());
    return kDone;
}

int runRsChecks(const Session& session, const RsRequest& request) {
    const auto access = openEdition(session, request.unit, request.edition);
    if (!access) {
        return session.fail(access.error());
    }
    const auto report = access->workspace->rsImport().checks(access->edition, request.limit);
    if (!report) {
        return session.fail(report.error());
    }
    const int exitCode = showReport(session, *access->workspace, *report, request.out, access->unit);
    return exitCode == kDone && request.fail && hasBrokenIdentity(*report) ? kCheckFailed : exitCode;
}

int runRsRestatements(const Session& session, const RsRequest& request) {
    const auto unit = amountUnit(request.unit);
    if (!unit) {
        return session.fail(unit.error());
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto editions = requireEditions(**workspace);
    if (!editions) {
        return session.fail(editions.error());
    }
    const auto later = request.later == 0 ? editions->front() : editionOf(request.later);
    if (!later) {
        return session.fail(later.error());
    }
    const auto before =
        std::find_if(editions->begin(), editions->end(), [&](auto edition) { return edition < *later; });
    const auto earlier = request.edition != 0        ? editionOf(request.edition)
                         : before == editions->end() ? *later
                                                     : *before;
    if (!earlier) {
        return session.fail(earlier.error());
    }
    const auto report = (*workspace)->rsImport().restatements(*earlier, *later);
    return report ? showReport(session, **workspace, *report, request.out, *unit) : session.fail(report.error());
}

int runRsRemove(const Session& session, const RsRequest& request) {
    const auto edition = editionOf(request.edition);
    if (!edition) {
        return session.fail(edition.error());
    }
    const auto kind = domain::rsKindFromKey(request.kind);
    if (!request.kind.empty() && !kind) {
        return session.fail(
            {base::ErrorCode::InvalidInput,
             Message(SHIRUBE_TEXT("“{0}” is no kind of file. Give its number, 1-1 to 6-1."), {request.kind}),
             {}});
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    if (const auto removed = (*workspace)->rsImport().remove(*edition, kind); !removed) {
        return session.fail(removed.error());
    }
    if (session.options().json) {
        return session.done(Json{{"removed", edition->year()}, {"kind", textOrNull(request.kind)}});
    }
    session.out() << session.text(Message(SHIRUBE_TEXT("Removed {0}. “shirubectl undo” brings it back."),
                                          {std::to_string(edition->year()) +
                                           (request.kind.empty() ? std::string() : " " + request.kind)}))
                  << '\n';
    return kDone;
}

int runRsTidy(const Session& session) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto rows = (*workspace)->rsImport().tidy();
    if (!rows) {
        return session.fail(rows.error());
    }
    if (session.options().json) {
        return session.done(Json{{"rows", *rows}});
    }
    session.out() << session.text(Message(SHIRUBE_TEXT("Freed the room of {0} rows"), {grouped(*rows)})) << '\n';
    return kDone;
}

}  // namespace shirube::cli
