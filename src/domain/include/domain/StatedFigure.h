// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/Decimal.h"
#include "base/Result.h"
#include "domain/FigureUnit.h"
#include "domain/StatedAmount.h"

namespace shirube::domain {

/// Any figure exactly as a document prints it: an amount, a count, a percentage, a rank, a range. StatedAmount is its
/// special case in yen for budget lines.
struct StatedFigure {
    base::Decimal value;                 ///< in base units: 28.3% → 0.283, 10兆1000億ウォン → 10100000000000
    base::Decimal step;                  ///< worth of the last printed digit, in base units; of a range the larger one
    std::optional<base::Decimal> upper;  ///< of a printed range 885兆円～1,146兆円; value is its lower end
    FigureUnit unit;                     ///< of the last printed digit's number; of a range, of the end with that step
    Rounding rounding = Rounding::Unknown;
    Qualifier qualifier = Qualifier::None;
    bool withinEnvelope = false;  ///< printed as の内数: the true value lies in 0…value
    std::string raw;              ///< the text, untouched

    /// Reads a figure; where the text carries no unit, `headerUnit` is the one of its table's header (empty for a pure
    /// number). InvalidInput quotes the text and says what was expected; Overflow over 18 digits.
    [[nodiscard]] static base::Result<StatedFigure> parse(std::string_view text, std::string_view headerUnit = {});
    [[nodiscard]] static StatedFigure fromAmount(const StatedAmount& amount);

    /// How far a loose word (約, 程度) lets the truth lie beyond the printed digits, on either side: half of the last
    /// digit that is not a 0, and no less than the printed step. 約2,700億円 speaks of hundreds: 50億円; 約35.0兆円 of
    /// tenths, for decimals are printed only where they say something: 0.1兆円. Of a range the coarser end's.
    [[nodiscard]] base::Decimal looseRoom() const;
    /// In yen, where the base unit is 円, it is no range, not 未満 and whole yen that fit. 万円 becomes 千円, with the
    /// printed step.
    [[nodiscard]] std::optional<StatedAmount> asAmount() const;
    /// The figure in its unit with separators: 9,902億円, 28.3%, 約1.3兆円, 35億円の内数. Not the raw text.
    [[nodiscard]] std::string print() const;

    friend bool operator==(const StatedFigure&, const StatedFigure&) = default;
};

}  // namespace shirube::domain
