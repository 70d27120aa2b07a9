// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Statement.h"

#include <algorithm>
#include <tuple>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kAspects{EnumRow{FactAspect::Amount, "amount", ""}, EnumRow{FactAspect::Prior, "prior", ""},
                              EnumRow{FactAspect::Part, "part", ""}};
constexpr std::array kOrigins{EnumRow{StatementOrigin::Document, "document", ""},
                              EnumRow{StatementOrigin::Person, "person", ""}};
constexpr std::array kRules{EnumRow{AdoptionRule::MostPrecise, "most_precise", ""},
                            EnumRow{AdoptionRule::ChosenByPerson, "chosen_by_person", ""}};

auto rank(const Statement& statement) {
    return std::tuple(statement.origin != StatementOrigin::Document, statement.amount.qualifier != Qualifier::None,
                      statement.amount.stepYen);
}

}  // namespace

std::string_view toKey(FactAspect aspect) {
    return rowOf(kAspects, aspect).key;
}
std::optional<FactAspect> factAspectFromKey(std::string_view key) {
    return valueOf(kAspects, key);
}
std::string_view toKey(StatementOrigin origin) {
    return rowOf(kOrigins, origin).key;
}
std::optional<StatementOrigin> statementOriginFromKey(std::string_view key) {
    return valueOf(kOrigins, key);
}
std::string_view toKey(AdoptionRule rule) {
    return rowOf(kRules, rule).key;
}
std::optional<AdoptionRule> adoptionRuleFromKey(std::string_view key) {
    return valueOf(kRules, key);
}

const Statement* mostPrecise(std::span<const Statement> statements, std::span<const Source> sources) {
    const auto it = std::min_element(statements.begin(), statements.end(), [&](const auto& a, const auto& b) {
        const auto rankA = rank(a);
        const auto rankB = rank(b);
        return rankA != rankB ? rankA < rankB : dateOf(a.citation.source, sources) > dateOf(b.citation.source, sources);
    });
    return it == statements.end() ? nullptr : &*it;
}

}  // namespace shirube::domain
