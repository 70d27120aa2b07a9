// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "analysis/FactBook.h"
#include "analysis/Fraction.h"
#include "analysis/Rollup.h"
#include "base/Decimal.h"
#include "base/Ratio.h"
#include "domain/AmountRange.h"
#include "domain/FigureStatement.h"

// The values of the JSON contract: amounts are whole yen, other numbers decimals in text, null is "no such thing".
namespace shirube::cli {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json textOrNull(const std::string& text);
[[nodiscard]] Json yenOrNull(const std::optional<domain::Money>& money);
/// With one decimal, as text: a percentage is exact to its printed digit, a double would not be.
[[nodiscard]] Json percentOrNull(const std::optional<base::Ratio>& ratio);
/// The exact value: 3/4.
[[nodiscard]] Json fractionOrNull(const std::optional<analysis::Fraction>& value);
[[nodiscard]] Json toJson(const analysis::Coverage& coverage);
/// <name>_yen is the amount where it is exact; the bounds stand beside it always.
void putRange(Json& object, const std::string& name, const std::optional<domain::AmountRange>& range);
/// A number in base units: whole yen as an integer; any other, and a rate with a fraction of a yen, as its exact
/// digits.
[[nodiscard]] Json toJson(const base::Decimal& number, const domain::FigureUnit& unit);

[[nodiscard]] Json toJson(const domain::Citation& citation);
/// A figure as one place prints it.
[[nodiscard]] Json toJson(const domain::FigureStatement& statement);
/// Null for none.
[[nodiscard]] Json figureOrNull(const domain::FigureStatement* statement);
/// The amount of a figure in yen; null where there is none or where it is no amount in yen.
[[nodiscard]] Json yenOf(const domain::FigureStatement* statement);
/// A statement with the fact that it states, and whether the fact's value is taken from it.
[[nodiscard]] Json toJson(const domain::FigureStatement& statement, const analysis::FactBook& facts,
                          const base::Translator& translate);

}  // namespace shirube::cli
