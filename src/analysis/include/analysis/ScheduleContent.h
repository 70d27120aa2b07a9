// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/Theme.h"

namespace shirube::analysis {

/// The results in the order in which legends and tallies show them.
inline constexpr std::array kScheduleResults{domain::ThemeResult::Achieved, domain::ThemeResult::OnSchedule,
                                             domain::ThemeResult::Delayed, domain::ThemeResult::Missed};

/// The place of a result in kScheduleResults.
[[nodiscard]] std::size_t scheduleResultIndex(domain::ThemeResult result);

/// A column: a fiscal year.
struct ScheduleYear {
    int year = 0;
    std::string label;  ///< R5
};

/// Rows that belong together: an element.
struct ScheduleGroup {
    std::string id;
    std::string label;   ///< ①(a)
    std::string remark;  ///< 先導研究; empty for others
};

/// A theme.
struct ScheduleRow {
    std::string id;
    std::size_t group = 0;  ///< index of groups; rows of one group stand together
    std::string code;       ///< b1
    std::string label;      ///< title
    std::string organisations;
    std::string category;             ///< 委託
    std::optional<std::size_t> year;  ///< index of years; none: the document gives no year
    domain::ThemeResult result = domain::ThemeResult::OnSchedule;
};

/// Themes by the year in which they end. Starts are not in the documents, so that nothing is drawn from a start on.
struct ScheduleContent {
    std::vector<ScheduleYear> years;  ///< in order, without gaps
    std::vector<ScheduleGroup> groups;
    std::vector<ScheduleRow> rows;
    std::array<std::string, kScheduleResults.size()> resultLabels;  ///< parallel to kScheduleResults
    std::string noYearLabel;                                        ///< over the rows without a year
    // Headings of the table.
    std::string groupHeading;
    std::string codeHeading;
    std::string categoryHeading;
    std::string themeHeading;
    std::string organisationsHeading;
    std::string yearHeading;
    std::string resultHeading;
    std::string countHeading;
};

}  // namespace shirube::analysis
