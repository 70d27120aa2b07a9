// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "domain/AmountKind.h"
#include "domain/CalendarDay.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"
#include "domain/Source.h"
#include "domain/StatedFigure.h"

namespace shirube::domain {

/// 実績報告: an actual of an indicator as a person entered it, with its evidence. Never edited: a later report of the
/// same fact supersedes it, and a withdrawn one stays, so that every earlier 基準日 can be computed again.
struct ActualReport {
    ActualReportId id;  ///< <fact key>~<n>
    FactKey fact;       ///< indicator:<id>/actual@<period>[#<part>]
    // Exactly one of the three.
    std::optional<StatedFigure> figure;
    std::string text;                ///< of a qualitative indicator
    std::optional<Missing> missing;  ///< why there is no value: 未報告, 対象外 …
    bool provisional = false;        ///< 速報; else 確定
    CalendarDay reportedOn;          ///< known from this day on
    std::string reporter;
    Citation evidence;   ///< where the figure stands; the source may be empty, then the locator names the evidence
    std::string reason;  ///< why it was entered, or why it differs from what was there; may be empty
    std::optional<CalendarDay> withdrawnOn;  ///< known no more from this day on
    std::string withdrawnBy;
    std::string withdrawalReason;
    int position = 0;  ///< order of entry

    /// Known on that day: reported by then, and not withdrawn by then.
    [[nodiscard]] bool isKnownOn(const CalendarDay& day) const {
        return reportedOn <= day && (!withdrawnOn || *withdrawnOn > day);
    }
    friend bool operator==(const ActualReport&, const ActualReport&) = default;
};

}  // namespace shirube::domain
