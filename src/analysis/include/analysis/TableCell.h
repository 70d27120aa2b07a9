// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

namespace shirube::analysis {

/// A cell of a table for a spreadsheet. Whether it is a number is known by who makes it, never guessed from its text.
struct TableCell {
    enum class Kind { Empty, Text, Number };

    Kind kind = Kind::Empty;
    std::string text;  ///< UTF-8; a number as -1234.5

    [[nodiscard]] static TableCell empty() { return {}; }
    [[nodiscard]] static TableCell ofText(std::string text) { return {Kind::Text, std::move(text)}; }
    /// `decimal` has digits, at most one point and a leading minus sign, nothing else.
    [[nodiscard]] static TableCell ofNumber(std::string decimal) { return {Kind::Number, std::move(decimal)}; }

    friend bool operator==(const TableCell&, const TableCell&) = default;
};

}  // namespace shirube::analysis
