// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberText.h"

#include "domain/MoneyFormat.h"

namespace shirube::cli {

std::string unitText(const Session& session, const domain::FigureUnit& unit) {
    const auto yen = domain::amountUnitFromJapanese(unit.name);
    return yen ? session.text(label(*yen)) : unit.name;
}

std::string figureText(const Session& session, const domain::FigureStatement* statement) {
    if (statement == nullptr) {
        return "—";
    }
    const auto figure = statement->figure.print();
    return statement->provisional ? session.text(base::Message(SHIRUBE_TEXT("{0} (provisional)"), {figure})) : figure;
}

std::string periodText(const Session& session, const domain::Period& period) {
    return session.text(period.label());
}

std::string periodText(const Session& session, const std::string& period) {
    const auto parsed = domain::Period::parse(period);
    return parsed ? periodText(session, *parsed) : period;
}

base::Result<domain::AmountUnit> amountUnit(const std::string& name) {
    if (const auto unit = domain::amountUnitFromJapanese(name)) {
        return *unit;
    }
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("“{0}” is not a unit. Choose 円, 千円, 百万円, 億円 or 兆円."), {name}));
}

std::string amountHeading(const Session& session, domain::AmountUnit unit) {
    return " (" + session.text(label(unit)) + ")";
}

std::string moneyText(const std::optional<domain::Money>& money, domain::AmountUnit unit) {
    return money ? formatMoney(*money, unit) : "—";
}

}  // namespace shirube::cli
