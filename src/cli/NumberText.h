// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"
#include "base/Decimal.h"
#include "domain/FigureStatement.h"
#include "domain/FigureUnit.h"
#include "domain/Period.h"

// Numbers and periods as the cells of a table.
namespace shirube::cli {

/// Plain digits with at most `decimals` decimals, half away from zero.
[[nodiscard]] std::string roundedText(const base::Decimal& number, int decimals);
/// A number in base units, in `unit` without its name: separators, △ for negatives, at most four decimals; more only
/// where nothing would be left of it.
[[nodiscard]] std::string numberText(const base::Decimal& number, const domain::FigureUnit& unit);
/// As numberText, with + for what is more than 0.
[[nodiscard]] std::string differenceText(const base::Decimal& number, const domain::FigureUnit& unit);
/// The unit's name in the user's language, where it has one; else as printed.
[[nodiscard]] std::string unitText(const Session& session, const domain::FigureUnit& unit);
/// The figure as printed, with its unit; — for none.
[[nodiscard]] std::string figureText(const domain::FigureStatement* statement);
/// The period in the user's language; empty for none.
[[nodiscard]] std::string periodText(const Session& session, const domain::Period& period);
/// Of a period as data keep it: FY2029; as it is where it is none.
[[nodiscard]] std::string periodText(const Session& session, const std::string& period);
/// 億円 and the like in brackets, for a heading.
[[nodiscard]] std::string amountHeading(const Session& session, domain::AmountUnit unit);
/// The amount in that unit, — for none.
[[nodiscard]] std::string moneyText(const std::optional<domain::Money>& money, domain::AmountUnit unit);

}  // namespace shirube::cli
