// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "Session.h"

namespace shirube::cli {

/// What a report was asked for. Empty texts: not given.
struct ReportRequest {
    std::string programme;
    std::string asOf;
    std::string previous;
    std::string from;
    std::string to;
    std::string unit = "億円";
    std::vector<std::filesystem::path> out;  ///< files to write instead of printing: .xlsx, .csv, .pdf
};

/// `report targets|forecast|changes`, and with --out any variance report by its id: as text, JSON or files.
int runVarianceReport(const Session& session, const std::string& report, const ReportRequest& request);

}  // namespace shirube::cli
