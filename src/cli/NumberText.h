// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"
#include "domain/FigureStatement.h"
#include "domain/FigureUnit.h"
#include "domain/Period.h"

// Figures, units and periods as the cells of a table.
namespace shirube::cli {

/// The unit's name in the user's language, where it has one; else as printed.
[[nodiscard]] std::string unitText(const Session& session, const domain::FigureUnit& unit);
/// The figure with its unit and, where it is one, that it is provisional; — for none.
[[nodiscard]] std::string figureText(const Session& session, const domain::FigureStatement* statement);
/// The period in the user's language; empty for none.
[[nodiscard]] std::string periodText(const Session& session, const domain::Period& period);
/// Of a period as data keep it: FY2029; as it is where it is none.
[[nodiscard]] std::string periodText(const Session& session, const std::string& period);
/// The unit with that Japanese name; InvalidInput lists them.
[[nodiscard]] base::Result<domain::AmountUnit> amountUnit(const std::string& name);
/// 億円 and the like in brackets, for a heading.
[[nodiscard]] std::string amountHeading(const Session& session, domain::AmountUnit unit);
/// The amount in that unit, — for none.
[[nodiscard]] std::string moneyText(const std::optional<domain::Money>& money, domain::AmountUnit unit);

}  // namespace shirube::cli
