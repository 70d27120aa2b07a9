// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WhatIf.h"

#include <string_view>

#include "CatalogueAccess.h"
#include "base/Text.h"
#include "domain/FiscalYear.h"

namespace shirube::cli {

namespace {

using analysis::Fraction;
using analysis::OutcomeEdit;

constexpr std::string_view kArrow = "->";

std::string trimmed(std::string_view text) {
    return std::string(base::trimmed(text));
}

tl::unexpected<base::Error> unreadable(const std::string& text) {
    return base::fail(base::ErrorCode::InvalidInput,
                      base::Message(SHIRUBE_TEXT("“{0}” is no change to try. Write indicator@FY2026=90% for an actual, "
                                                 "node->node=+ for a new edge or node->node=- without one."),
                                    {text}));
}

base::Result<OutcomeEdit> readEdge(const std::string& text, const std::string& ends, const std::string& sign) {
    const auto arrow = ends.find(kArrow);
    const domain::LogicNodeId from(trimmed(ends.substr(0, arrow)));
    const domain::LogicNodeId to(trimmed(ends.substr(arrow + kArrow.size())));
    if (sign == "-") {
        return analysis::DisconnectNodes{from, to};
    }
    const auto weight = sign == "+" ? base::Decimal(1, 0) : base::Decimal::parse(sign.substr(1));
    if (!sign.starts_with('+') || !weight || weight->isNegative() || weight->isZero()) {
        return unreadable(text);
    }
    return analysis::ConnectNodes{from, to, Fraction(*weight)};
}

base::Result<OutcomeEdit> readActual(const std::string& text, const std::string& place, const std::string& value,
                                     const analysis::FactBook& facts) {
    const auto at = place.find('@');
    if (at == std::string::npos) {
        return unreadable(text);
    }
    const auto indicator = requireIndicator(facts, trimmed(place.substr(0, at)));
    if (!indicator) {
        return base::forward(indicator);
    }
    const auto period = readPeriod(trimmed(place.substr(at + 1)));
    if (!period) {
        return base::forward(period);
    }
    analysis::AssumeActual assumed{(*indicator)->id, *period, std::nullopt};
    if (!value.empty()) {
        auto number = analysis::readAssumed(**indicator, value);
        if (!number) {
            return base::forward(std::move(number));
        }
        assumed.value = *std::move(number);
    }
    return assumed;
}

}  // namespace

base::Result<std::vector<OutcomeEdit>> readWhatIf(const std::vector<std::string>& texts,
                                                  const analysis::FactBook& facts) {
    std::vector<OutcomeEdit> edits;
    for (const auto& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos) {
            return unreadable(text);
        }
        const auto left = text.substr(0, equals);
        const auto right = trimmed(std::string_view(text).substr(equals + 1));
        auto edit =
            left.find(kArrow) != std::string::npos ? readEdge(text, left, right) : readActual(text, left, right, facts);
        if (!edit) {
            return base::forward(std::move(edit));
        }
        edits.push_back(*std::move(edit));
    }
    return edits;
}

base::Result<domain::Period> readPeriod(const std::string& text) {
    auto period = domain::Period::parse(text);
    if (period && period->kind() != domain::Period::Kind::None) {
        return period;
    }
    if (const auto year = domain::FiscalYear::parse(text)) {
        return domain::Period(*year);
    }
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(
            SHIRUBE_TEXT("“{0}” is no period. Write a fiscal year such as FY2026 or R8, a calendar year 2026, a "
                         "month 2026-06 or a day 2026-06-30."),
            {text}));
}

}  // namespace shirube::cli
