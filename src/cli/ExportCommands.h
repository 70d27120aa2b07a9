// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "Session.h"

namespace shirube::cli {

/// What `export rs` and `export package` were asked for.
struct ExportRequest {
    std::filesystem::path folder;
    int edition = 0;                 ///< 0: of rs this fiscal year, of the package no edition
    std::vector<std::string> kinds;  ///< 1-2, 2-1, 3-1, 3-2, 4-1; empty: all
    bool overwrite = false;
};

/// `export rs FOLDER`: Shirube's own programmes as files in the shape of the programme review system.
int runExportRs(const Session& session, const ExportRequest& request);
/// `export package FOLDER`: the store as a Fiscal Data Package.
int runExportPackage(const Session& session, const ExportRequest& request);

}  // namespace shirube::cli
