// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExportCommands.h"

#include <ostream>

#include "JsonValues.h"
#include "application/RsExportService.h"
#include "domain/CalendarDay.h"

namespace shirube::cli {

using base::ErrorCode;
using base::Message;

namespace {

base::Result<domain::FiscalYear> editionOf(int edition) {
    return domain::FiscalYear::parse(std::to_string(edition));
}

domain::FiscalYear thisYear(const Session& session) {
    constexpr int kApril = 4;
    const auto today = domain::CalendarDay::inJapan(session.environment().clock.now());
    return domain::FiscalYear(today.month < kApril ? today.year - 1 : today.year);
}

base::Result<std::vector<domain::RsKind>> readKinds(const std::vector<std::string>& keys) {
    std::vector<domain::RsKind> kinds;
    for (const auto& key : keys) {
        const auto kind = domain::rsKindFromKey(key);
        if (!kind) {
            return base::fail(
                ErrorCode::InvalidInput,
                Message(SHIRUBE_TEXT("{0} can't be written. Choose among 1-2, 2-1, 3-1, 3-2 and 4-1."), {key}));
        }
        kinds.push_back(*kind);
    }
    return kinds;
}

int show(const Session& session, const base::Result<application::RsWritten>& written) {
    if (!written) {
        const int exitCode = session.fail(written.error());
        if (written.error().code == ErrorCode::Conflict) {
            session.say(Message(SHIRUBE_TEXT("--overwrite replaces it.")));
        }
        return exitCode;
    }
    if (session.options().json) {
        Json files = Json::array();
        for (const auto& file : written->files) {
            files.push_back(file.string());
        }
        Json notes = Json::array();
        for (const auto& note : written->notes) {
            notes.push_back(session.text(note));
        }
        return session.done(Json{{"files", files}, {"rows", written->rows}, {"notes", notes}});
    }
    for (const auto& file : written->files) {
        session.out() << file.string() << '\n';
    }
    session.say(Message(SHIRUBE_TEXT("Wrote {0} files with {1} rows."),
                        {std::to_string(written->files.size()), std::to_string(written->rows)}));
    for (const auto& note : written->notes) {
        session.say(note);
    }
    return kDone;
}

}  // namespace

int runExportRs(const Session& session, const ExportRequest& request) {
    const auto kinds = readKinds(request.kinds);
    if (!kinds) {
        return session.fail(kinds.error());
    }
    const auto edition =
        request.edition == 0 ? base::Result<domain::FiscalYear>(thisYear(session)) : editionOf(request.edition);
    if (!edition) {
        return session.fail(edition.error());
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    return show(session, (*workspace)->rsExport().writeRs(request.folder, *edition, *kinds, request.overwrite));
}

int runExportPackage(const Session& session, const ExportRequest& request) {
    std::optional<domain::FiscalYear> edition;
    if (request.edition != 0) {
        const auto read = editionOf(request.edition);
        if (!read) {
            return session.fail(read.error());
        }
        edition = *read;
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    return show(session, (*workspace)->rsExport().writePackage(request.folder, edition, request.overwrite));
}

}  // namespace shirube::cli
