// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/Ids.h"
#include "domain/Period.h"
#include "domain/Source.h"

namespace shirube::domain {

/// マイルストーン of an organisation or programme.
struct Milestone {
    MilestoneId id;
    OrganisationId organisation;  ///< or else a programme
    ProgrammeId programme;
    Period date;
    std::string label;
    bool done = false;
    Citation citation;
    std::string note;
    int position = 0;  ///< order of print

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

}  // namespace shirube::domain
