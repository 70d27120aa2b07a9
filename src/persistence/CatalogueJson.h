// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shirube::persistence {

/// A list or a tree as it stands in one column, in the forms that docs/developer/database.md lists: vectors of
/// std::string, ProgrammeId, OrganisationId, ThemeOrganisation, IndicatorTarget, Grade, ReviewCriterion, ReviewScore
/// and ReviewThreshold, and Expression. Throws.
template <typename T>
[[nodiscard]] std::string toJsonText(const T& value);

/// The reverse; Corrupt for any other text.
template <typename T>
[[nodiscard]] T fromJsonText(std::string_view text);

/// Throws that the store is Corrupt: it holds `stored` where a list of another form belongs.
[[noreturn]] void refuseList(std::string_view stored);

}  // namespace shirube::persistence
