// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BudgetLine.h"

#include <algorithm>

namespace shirube::domain {

namespace {

tl::unexpected<base::Error> broken(std::string_view sourceTemplate, std::vector<std::string> arguments) {
    return base::fail(base::ErrorCode::InvalidInput, base::Message(sourceTemplate, std::move(arguments)));
}

base::Status validateParts(const BudgetLine& line) {
    for (std::size_t i = 0; i < line.parts.size(); ++i) {
        const auto& part = line.parts[i];
        if (part.label.empty()) {
            return broken(SHIRUBE_TEXT("{0}: a part of the amount has no name. Name it, e.g. GX."), {line.id.value()});
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (line.parts[j].label == part.label) {
                return broken(SHIRUBE_TEXT("{0}: the part {1} is given twice. Keep one."),
                              {line.id.value(), part.label});
            }
        }
        if (!line.amount) {
            return broken(
                SHIRUBE_TEXT("{0}: the part {1} belongs to an amount that is missing. Enter the amount first."),
                {line.id.value(), part.label});
        }
        const auto whole = line.amount->money;
        const auto share = part.amount.money;
        const bool exceeds =
            whole.isNegative() ? share < whole || share > Money() : share > whole || share.isNegative();
        if (exceeds) {
            return broken(SHIRUBE_TEXT("{0}: the part {1} ({2}) is not within the amount ({3}). Check both figures."),
                          {line.id.value(), part.label, part.amount.raw, line.amount->raw});
        }
    }
    return {};
}

}  // namespace

void setFigure(BudgetLine& line, const BudgetFact& fact, const StatedAmount& amount) {
    switch (fact.aspect) {
        case FactAspect::Amount:
            line.amount = amount;
            break;
        case FactAspect::Prior:
            if (line.prior) {
                line.prior->amount = amount;
            }
            break;
        case FactAspect::Part: {
            const auto part = std::find_if(line.parts.begin(), line.parts.end(),
                                           [&](const auto& known) { return known.label == fact.label; });
            if (part == line.parts.end()) {
                line.parts.push_back({fact.label, amount});
            } else {
                part->amount = amount;
            }
            break;
        }
    }
}

std::optional<AmountRange> rangeOf(const BudgetLine& line) {
    if (!line.amount) {
        return std::nullopt;
    }
    return line.kind == AmountKind::WithinEnvelope ? AmountRange::withinEnvelope(line.amount->money)
                                                   : AmountRange::exactly(line.amount->money);
}

base::Status validate(const BudgetLine& line) {
    const bool mayLackAmount = line.kind == AmountKind::Undecided || line.kind == AmountKind::Undisclosed;
    if (mayLackAmount && line.amount) {
        return broken(
            SHIRUBE_TEXT("{0}: an amount is given although its kind says that there is none. Change the kind or "
                         "remove the amount."),
            {line.id.value()});
    }
    if (line.kind == AmountKind::WithinEnvelope && line.envelope.isEmpty()) {
        return broken(
            SHIRUBE_TEXT("{0}: the amount is part of an envelope (内数) that is not named. Name the envelope."),
            {line.id.value()});
    }
    return validateParts(line);
}

}  // namespace shirube::domain
