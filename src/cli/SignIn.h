// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "Session.h"
#include "application/RoleService.h"
#include "domain/Viewer.h"

// Who the command is run as: --role, --reviewer and the PIN.
namespace shirube::cli {

/// The first line of a file that holds a PIN or a passphrase: neither stands on a command line, where every user of the
/// machine could read it. NotFound, Io; InvalidInput for an empty one.
[[nodiscard]] base::Result<std::string> readSecret(const std::filesystem::path& file);

/// The PIN of --pin-file, else of SHIRUBE_PIN; empty where there is neither.
[[nodiscard]] base::Result<std::string> givenPin(const Session& session);

/// Whom --role and --reviewer name. InvalidInput where they don't fit together; NotFound for an unknown reviewer.
[[nodiscard]] base::Result<domain::Viewer> givenViewer(const Session& session, application::RoleService& roles);

/// The reviewer with that id or name. NotFound; InvalidInput where several have the name.
[[nodiscard]] base::Result<domain::ReviewerId> reviewerNamed(application::RoleService& roles, const std::string& name);

/// Makes the store show what that role may see. The errors of givenViewer() and RoleService::signIn().
[[nodiscard]] base::Status signIn(const Session& session, application::RoleService& roles);

}  // namespace shirube::cli
