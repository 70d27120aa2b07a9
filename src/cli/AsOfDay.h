// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "Session.h"
#include "analysis/Fraction.h"
#include "domain/CalendarDay.h"

namespace shirube::cli {

/// The day that `--as-of` names: 2026-06-30, or a fiscal year such as R10, which is its last day. Today in Japan for an
/// empty text. InvalidInput quotes anything else.
[[nodiscard]] base::Result<domain::CalendarDay> asOfDay(const Session& session, const std::string& text);

/// As of which day, above a table.
[[nodiscard]] std::string asOfText(const Session& session, const domain::CalendarDay& day);

/// A percentage with one digit, — for none.
[[nodiscard]] std::string percentText(const std::optional<analysis::Fraction>& value);

}  // namespace shirube::cli
