// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Session.h"

#include <nlohmann/json.hpp>
#include <ostream>

#include "Catalogue.h"
#include "SignIn.h"
#include "application/DatasetService.h"
#include "application/SnapshotService.h"

namespace shirube::cli {

Session::Session(Environment& environment, const GlobalOptions& options)
    : m_environment(environment), m_options(options), m_translate(translatorFor(options.language)) {}

base::Result<std::unique_ptr<application::Workspace>> Session::open(application::OpenMode mode) const {
    auto workspace = openUnsigned(mode);
    if (!workspace) {
        return workspace;
    }
    if (auto signedIn = signIn(*this, (*workspace)->roles()); !signedIn) {
        return base::forward(std::move(signedIn));
    }
    if (m_options.snapshot.empty()) {
        return workspace;
    }
    const auto snapshot = (*workspace)->snapshots().find(m_options.snapshot);
    if (!snapshot) {
        return base::forward(snapshot);
    }
    return (*workspace)->snapshots().open(snapshot->id);
}

base::Result<std::unique_ptr<application::Workspace>> Session::openUnsigned(application::OpenMode mode) const {
    auto workspace = application::Workspace::open(m_options.store, mode, m_environment.clock, m_environment.actor);
    if (!workspace && mode == application::OpenMode::MustExist && workspace.error().code == base::ErrorCode::NotFound) {
        return base::fail(
            base::ErrorCode::NotFound,
            base::Message(SHIRUBE_TEXT("There is no store at {0}. Create it with “shirubectl init”, or name "
                                       "another one with --db."),
                          {m_options.store.string()}),
            workspace.error().detail);
    }
    if (workspace && mode == application::OpenMode::MustExist) {
        adviseOnNewerData(**workspace);
    }
    return workspace;
}

// What can't be found out here fails the command itself, with its message.
void Session::adviseOnNewerData(application::Workspace& workspace) const {
    if (const auto newer = workspace.dataset().newerBundled(); newer && *newer) {
        say(base::Message(SHIRUBE_TEXT("This program brings data as of {0} that the store does not have yet. "
                                       "“shirubectl init” loads them; “shirubectl undo” takes them back."),
                          {(*newer)->asOf}));
    }
}

const std::string& Session::nameOf(const domain::Programme& programme) const {
    return m_options.language == "en" && !programme.englishName.empty() ? programme.englishName : programme.name;
}

int Session::fail(const base::Error& error) const {
    m_environment.err << "shirubectl: " << text(error.message) << '\n';
    if (!error.detail.empty()) {
        m_environment.err << "  (" << error.detail << ")\n";
    }
    return kWrongUsage;
}

int Session::done(const nlohmann::ordered_json& document) const {
    m_environment.out << document.dump(2) << '\n';
    return kDone;
}

void Session::say(const base::Message& message) const {
    m_environment.err << text(message) << '\n';
}

}  // namespace shirube::cli
