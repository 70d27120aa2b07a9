// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "ChartInput.h"
#include "Session.h"

namespace shirube::cli {

/// What `pack …` was asked for.
struct PackRequest {
    std::string pack;  ///< id or name; empty: the only one, else the standard one, which needs not be saved
    std::string name;  ///< of a new one
    std::string meetingOn;
    std::string author;
    std::string format;
    std::string snapshot;  ///< whose figures it shows
    std::string note;
    bool standard = false;  ///< begins with a page for every chart that there are figures for
    ChartOptions chart;
    std::size_t number = 0;    ///< of a chart in the pack, from 1
    std::size_t position = 0;  ///< where it goes
    std::string asOf;
    std::vector<std::filesystem::path> out;  ///< files, or folders to write .pdf, .pptx and .xlsx into
    bool lint = false;
    bool fail = false;
};

/// `pack`: shows, checks and writes a pack.
int runPack(const Session& session, const PackRequest& request);
int runPackList(const Session& session);
int runPackCreate(const Session& session, const PackRequest& request);
int runPackChange(const Session& session, const PackRequest& request);
int runPackAdd(const Session& session, const PackRequest& request);
int runPackMove(const Session& session, const PackRequest& request);
int runPackDrop(const Session& session, const PackRequest& request);
int runPackDuplicate(const Session& session, const PackRequest& request);
int runPackRemove(const Session& session, const PackRequest& request);

}  // namespace shirube::cli
