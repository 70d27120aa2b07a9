// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "Session.h"

namespace shirube::cli {

/// What `government …` was asked for; empty texts take all.
struct GovernmentRequest {
    int edition = 0;  ///< 0: the newest
    int year = 0;     ///< 予算年度; 0: the last closed one, or for a pivot all of them
    std::int64_t project = 0;
    std::string rows = "ministry";
    std::string within;
    std::string measure = "initial";
    bool rates = false;
    std::string by = "ministry";
    std::vector<std::string> words;
    std::vector<std::string> ministries;
    std::vector<std::string> accounts;
    std::vector<std::string> policies;
    std::vector<std::string> majorExpenses;
    std::vector<std::string> categories;
    std::string atLeast;  ///< an amount such as 100億円
    std::size_t limit = 200;
    std::string unit = "億円";
    std::vector<std::filesystem::path> out;  ///< files to write instead of printing
};

/// `government pivot`: amounts of the programmes that pass, by a dimension and year, or by a dimension and measure.
int runGovernmentPivot(const Session& session, const GovernmentRequest& request);
/// `government programmes`: the programmes that pass with their amounts of a year.
int runGovernmentProgrammes(const Session& session, const GovernmentRequest& request);
/// `government series`: one programme by year, as each edition has it.
int runGovernmentSeries(const Session& session, const GovernmentRequest& request);
/// `government payees`: who was paid, over all programmes.
int runGovernmentPayees(const Session& session, const GovernmentRequest& request);
/// `government outcomes`: how the goals of the logic models stand.
int runGovernmentOutcomes(const Session& session, const GovernmentRequest& request);
/// `government search`: programmes, payees and indicators.
int runGovernmentSearch(const Session& session, const GovernmentRequest& request);
/// `government show`: everything but the long lists of one programme. In GovernmentShow.cpp.
int runGovernmentShow(const Session& session, const GovernmentRequest& request);

}  // namespace shirube::cli
