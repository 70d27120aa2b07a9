// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Expression.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace shirube::domain {

namespace {

void collectFacts(const Expression& expression, std::vector<FactKey>& facts, std::unordered_set<FactKey>& seen) {
    if (expression.kind == Expression::Kind::Fact && seen.insert(expression.fact).second) {
        facts.push_back(expression.fact);
    }
    for (const auto& operand : expression.operands) {
        collectFacts(operand, facts, seen);
    }
}

}  // namespace

bool ThemeFilter::takes(const Theme& theme) const {
    return (programme.isEmpty() || theme.programme == programme) && (item.empty() || theme.item == item) &&
           (element.empty() || theme.element == element) &&
           (results.empty() || std::find(results.begin(), results.end(), theme.result) != results.end()) &&
           theme.preparatory == preparatory;
}

Expression Expression::of(FactKey fact) {
    Expression expression;
    expression.kind = Kind::Fact;
    expression.fact = std::move(fact);
    return expression;
}

Expression Expression::of(base::Decimal number) {
    Expression expression;
    expression.kind = Kind::Number;
    expression.number = number;
    return expression;
}

std::vector<FactKey> factsOf(const Expression& expression) {
    std::vector<FactKey> facts;
    std::unordered_set<FactKey> seen;
    collectFacts(expression, facts, seen);
    return facts;
}

}  // namespace shirube::domain
