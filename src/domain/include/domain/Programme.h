// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/Ids.h"
#include "domain/Source.h"

namespace shirube::domain {

/// 事業, or one component of it. Totals count the top level once.
struct Programme {
    ProgrammeId id;
    std::string name;           ///< official, Japanese
    std::string shortName;      ///< our own, for chart labels
    std::string englishName;    ///< our own, unofficial
    ProgrammeId parent;         ///< of a component; else empty
    std::string component;      ///< its number under the parent: 1, 2, …
    std::string ministry;       ///< 府省庁; empty where no source says
    std::string office;         ///< 局課; empty where no source says
    std::string rsProgrammeId;  ///< 予算事業ID in the programme review system; empty where unknown
    std::string note;
    Citation citation;
    int position = 0;  ///< order in which the documents list the programmes

    [[nodiscard]] bool isComponent() const { return !parent.isEmpty(); }

    friend bool operator==(const Programme&, const Programme&) = default;
};

}  // namespace shirube::domain
