// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "domain/FigureUnit.h"
#include "domain/StatedAmount.h"

namespace shirube::domain {

/// A number as printed, in base units: digits × 10^exponent, where 10^exponent is the worth of the last printed digit.
struct PrintedNumber {
    std::int64_t digits = 0;  ///< with the sign
    int exponent = 0;
    FigureUnit unit;  ///< of the last printed digit
};

/// The pieces of a printed figure, before anything is made of them.
struct PrintedFigure {
    PrintedNumber value;
    std::optional<PrintedNumber> upper;  ///< of a range
    Qualifier qualifier = Qualifier::None;
    bool withinEnvelope = false;  ///< の内数
};

enum class FigureProblem {
    Malformed,
    TooLong,  ///< more than 18 digits, or 12 behind the point
};

/// The grammar of figures in documents: [約|最大…][△]digits[兆digits億…][unit][超|以上…][の内数], or two of those
/// numbers with ～ between them. Spaces are dropped and widths folded first. A number without a unit has `headerUnit`,
/// and one with a bare 兆, 億 or 万 the base of it.
[[nodiscard]] tl::expected<PrintedFigure, FigureProblem> readFigure(std::string_view text, std::string_view headerUnit);

/// The words that print a qualifier before and behind its figure; one of them is empty.
[[nodiscard]] std::string_view prefixOf(Qualifier qualifier);
[[nodiscard]] std::string_view suffixOf(Qualifier qualifier);

}  // namespace shirube::domain
