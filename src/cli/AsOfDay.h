// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "Session.h"
#include "analysis/Fraction.h"
#include "analysis/Rollup.h"
#include "domain/CalendarDay.h"

namespace shirube::application {
class ReportService;
}

namespace shirube::cli {

/// The day that `--as-of` names: 2026-06-30, or a fiscal year such as R10, which is its last day. Today in Japan for an
/// empty text. InvalidInput quotes anything else.
[[nodiscard]] base::Result<domain::CalendarDay> asOfDay(const Session& session, const std::string& text);

/// The earlier day that `--previous` names, of which the change is told. Of an empty text the last but one of the days
/// by `asOf` on which something became known, so that the last news shows; the day before `asOf` where there is none.
[[nodiscard]] base::Result<domain::CalendarDay> previousDay(const Session& session, application::ReportService& reports,
                                                            const std::string& text, const domain::CalendarDay& asOf);

/// As of which day, above a table.
[[nodiscard]] std::string asOfText(const Session& session, const domain::CalendarDay& day);

/// 3/4: on how many of how many a number rests; — for none at all.
[[nodiscard]] std::string coverageText(const analysis::Coverage& coverage);

/// A percentage with one digit, — for none.
[[nodiscard]] std::string percentText(const std::optional<analysis::Fraction>& value);

}  // namespace shirube::cli
