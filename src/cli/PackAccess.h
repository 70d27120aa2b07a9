// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "Session.h"
#include "application/PackService.h"
#include "application/Workspace.h"

namespace shirube::cli {

/// A pack on the command line, with the store that it is in.
struct OpenedPack {
    std::unique_ptr<application::Workspace> workspace;
    application::PackDetail detail;
};

/// The pack with that id or name; of an empty name the only one, else NotFound names those that there are.
[[nodiscard]] base::Result<OpenedPack> openPack(const Session& session, const std::string& name);
/// As above; where there is none at all, the standard one, which is not saved.
[[nodiscard]] base::Result<OpenedPack> openPackOrStandard(const Session& session, const std::string& name,
                                                          const application::ChartReader& reader);

}  // namespace shirube::cli
