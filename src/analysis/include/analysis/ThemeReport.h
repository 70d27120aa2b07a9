// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "analysis/Reconciliation.h"
#include "base/Message.h"
#include "base/Ratio.h"
#include "domain/Catalogue.h"

namespace shirube::analysis {

/// How many themes came out how.
struct ThemeTally {
    std::size_t achieved = 0;
    std::size_t onSchedule = 0;
    std::size_t delayed = 0;
    std::size_t missed = 0;

    [[nodiscard]] std::size_t total() const { return achieved + onSchedule + delayed + missed; }
    /// 遅延・未達, as documents print them together.
    [[nodiscard]] std::size_t delayedOrMissed() const { return delayed + missed; }
    /// Achieved ÷ themes that are over (achieved, missed, delayed); none where none is.
    [[nodiscard]] std::optional<base::Ratio> achievementRate() const;
    void add(domain::ThemeResult result);
    void add(const ThemeTally& other);
};
/// What a chart of these themes says: how many of those with a result reached their goal.
[[nodiscard]] base::Message messageOf(const ThemeTally& tally);

/// The tally of one element, e.g. ①(b), and what documents print for it.
struct ThemeTallyRow {
    domain::ProgrammeId programme;  ///< empty for the total of all
    std::string item;               ///< ①; empty for the total
    std::string element;            ///< b; empty for an item's or the overall total
    bool preparatory = false;
    ThemeTally counted;                ///< from the rows
    std::vector<const Check*> checks;  ///< of kind count that compare it with printed tallies
};

/// Themes by element and overall; behind the elements of each item its total. 先導研究 stands in rows of its own, last,
/// and out of the total.
struct ThemeReport {
    std::vector<ThemeTallyRow> rows;
    ThemeTallyRow total;
};

/// `reconciliation` may be null: then without checks.
[[nodiscard]] ThemeReport reportThemes(const domain::Catalogue& catalogue, const Reconciliation* reconciliation);

}  // namespace shirube::analysis
