// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shirube::exchange {

/// The text of XML or HTML for searching: first without tags, runs of one text joined as a reader sees them, then with
/// the tags, whose attributes hold text too; both with entities as characters. Takes what is not well-formed as well.
[[nodiscard]] std::string textOfXml(std::string_view xml);

}  // namespace shirube::exchange
