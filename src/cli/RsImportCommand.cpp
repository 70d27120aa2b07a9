// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "JsonValues.h"
#include "RsCommands.h"
#include "TextTable.h"
#include "application/RsImportService.h"
#include "domain/NumberFormat.h"

namespace shirube::cli {

namespace {

using application::RsFileFate;
using application::RsPlannedFile;
using base::Message;

std::string_view toKey(RsFileFate fate) {
    switch (fate) {
        case RsFileFate::New:
            return "new";
        case RsFileFate::Supersedes:
            return "supersedes";
        case RsFileFate::Identical:
            return "identical";
        case RsFileFate::Duplicate:
            return "duplicate";
        case RsFileFate::Refused:
            return "refused";
    }
    return {};
}

const char* label(RsFileFate fate) {
    switch (fate) {
        case RsFileFate::New:
            return SHIRUBE_TEXT("new");
        case RsFileFate::Supersedes:
            return SHIRUBE_TEXT("supersedes");
        case RsFileFate::Identical:
            return SHIRUBE_TEXT("in the store already");
        case RsFileFate::Duplicate:
            return SHIRUBE_TEXT("duplicate");
        case RsFileFate::Refused:
            return SHIRUBE_TEXT("refused");
    }
    return "";
}

std::string nameOf(const domain::RsInput& input) {
    return input.name.empty() ? input.path.filename().string() : input.name;
}

Json toJson(const Session& session, const RsPlannedFile& file) {
    const auto& input = file.input;
    return Json{{"path", input.path.string()},
                {"entry", textOrNull(input.entry)},
                {"name", nameOf(input)},
                {"edition", input.edition ? Json(input.edition->year()) : Json()},
                {"kind", input.kind ? Json(domain::toKey(*input.kind)) : Json()},
                {"bytes", input.bytes},
                {"encoding", domain::toKey(input.encoding)},
                {"written_on", textOrNull(input.writtenOn)},
                {"fate", toKey(file.fate)},
                {"in_force", file.inForce ? Json(file.inForce->id) : Json()},
                {"missing_columns", input.missingColumns},
                {"unknown_columns", input.unknownColumns},
                {"message", textOrNull(session.text(file.message))}};
}

Json toJson(const application::RsImportOutcome& outcome) {
    Json files = Json::array();
    for (const auto& file : outcome.files) {
        files.push_back({{"id", file.id},
                         {"edition", file.edition.year()},
                         {"kind", domain::toKey(file.kind)},
                         {"name", file.name},
                         {"sha256", file.sha256},
                         {"rows", file.rows}});
    }
    return Json{{"files", std::move(files)},
                {"rows", outcome.rows},
                {"broken_identities", outcome.brokenIdentities},
                {"other_findings", outcome.otherFindings},
                {"change", outcome.change}};
}

void print(const Session& session, const application::RsImportPlan& plan) {
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Edition")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("File")));
    table.addColumn(session.text(SHIRUBE_TEXT("Fate")));
    table.addColumn(session.text(SHIRUBE_TEXT("Bytes")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Encoding")));
    table.addColumn(session.text(SHIRUBE_TEXT("Name")));
    for (const auto& file : plan.files) {
        const auto& input = file.input;
        table.addRow({input.edition ? std::to_string(input.edition->year()) : "—",
                      input.kind ? std::string(domain::toKey(*input.kind)) : "—", session.text(label(file.fate)),
                      std::to_string(input.bytes), std::string(domain::toKey(input.encoding)), nameOf(input)});
    }
    table.print(session.out());
}

// What a reader of the plan must not overlook, one line each.
void tellMessages(const Session& session, const application::RsImportPlan& plan) {
    for (const auto& file : plan.files) {
        if (!file.message.isEmpty()) {
            session.say(
                Message::nested(SHIRUBE_TEXT("{0}: {1}"), {Message::verbatim(nameOf(file.input)), file.message}));
        }
    }
}

}  // namespace

int runImportRs(const Session& session, const RsRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    auto& service = (*workspace)->rsImport();
    const auto plan = service.plan(request.files);
    if (!plan) {
        return session.fail(plan.error());
    }
    Json files = Json::array();
    for (const auto& file : plan->files) {
        files.push_back(toJson(session, file));
    }
    const int exitCode = plan->hasRefused() ? kCheckFailed : kDone;
    if (request.dryRun || (!plan->hasWork() && !plan->hasRefused())) {
        tellMessages(session, *plan);
        if (session.options().json) {
            session.done(Json{{"files", std::move(files)}, {"import", Json()}});
            return exitCode;
        }
        print(session, *plan);
        if (!plan->hasWork()) {
            session.out() << session.text(SHIRUBE_TEXT("Nothing to import.")) << '\n';
        }
        return exitCode;
    }
    const auto outcome = service.run(*plan);
    if (!outcome) {
        return session.fail(outcome.error());
    }
    tellMessages(session, *plan);
    if (session.options().json) {
        session.done(Json{{"files", std::move(files)}, {"import", toJson(*outcome)}});
        return exitCode;
    }
    print(session, *plan);
    session.out() << session.text(Message(
                         SHIRUBE_TEXT("Imported {0} files with {1} rows. Identities broken: {2}; other findings: {3} "
                                      "(“shirubectl rs checks” lists them)."),
                         {std::to_string(outcome->files.size()), std::to_string(outcome->rows),
                          std::to_string(outcome->brokenIdentities), std::to_string(outcome->otherFindings)}))
                  << '\n';
    return exitCode;
}

}  // namespace shirube::cli
