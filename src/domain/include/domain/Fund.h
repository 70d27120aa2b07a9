// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/Ids.h"
#include "domain/Source.h"

namespace shirube::domain {

/// 基金. Contributions (造成額) by cycle, spending and balance are facts of it.
struct Fund {
    FundId id;
    std::string name;
    OrganisationId manager;  ///< 基金設置法人; empty where no document says
    std::string endYear;     ///< FY2029; empty where no document says
    std::string supports;    ///< what it pays for, a short label: 設備投資支援（補助金）
    std::vector<ProgrammeId> programmes;
    std::vector<OrganisationId> recipients;  ///< those that the document names as main projects
    Citation citation;
    std::string note;
    int position = 0;  ///< order of print

    friend bool operator==(const Fund&, const Fund&) = default;
};

}  // namespace shirube::domain
