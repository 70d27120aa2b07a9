// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckTree.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace shirube::analysis {

namespace {

Interval signedBy(const Interval& interval, int sign) {
    return sign < 0 ? interval.negated() : interval;
}

constexpr unsigned kMostBits = 1'024;
constexpr unsigned kMostBitsOfPower = 65'536;

// So that no check takes long, but for the printed figures exactly.
Interval shortened(const Interval& interval, const Reading& reading) {
    return reading.rounding == RoundingExplanation::None ? interval : outward(interval, kMostBits);
}

auto sumBy(const Reading& reading) {
    return [&reading](const std::optional<Interval>& a, const std::optional<Interval>& b) {
        return a && b ? std::optional(shortened(add(*a, *b), reading)) : std::nullopt;
    };
}

auto productBy(const Reading& reading) {
    return [&reading](const std::optional<Interval>& a, const std::optional<Interval>& b) {
        return a && b ? std::optional(shortened(multiply(*a, *b), reading)) : std::nullopt;
    };
}

std::optional<Interval> quotientOf(const std::optional<Interval>& dividend, const std::optional<Interval>& divisor,
                                   const Reading& reading) {
    const auto quotient = dividend && divisor ? divide(*dividend, *divisor) : std::nullopt;
    return quotient ? std::optional(shortened(*quotient, reading)) : std::nullopt;
}

std::optional<Interval> powerOf(const std::optional<Interval>& base, int exponent, const Reading& reading) {
    if (!base || exponent == 0) {
        return base ? power(*base, exponent) : std::nullopt;
    }
    const auto size = static_cast<unsigned>(std::abs(exponent));
    const auto result = power(outward(*base, std::max(256U, kMostBitsOfPower / size)), exponent);
    return result ? std::optional(shortened(*result, reading)) : std::nullopt;
}

// For each element the combination of all others, in linear time: what stands before it and what stands behind it.
template <typename Combine>
std::vector<std::optional<Interval>> combinationsOfOthers(const std::vector<std::optional<Interval>>& elements,
                                                          const Interval& neutral, Combine combine) {
    std::vector<std::optional<Interval>> others(elements.size());
    std::optional<Interval> before = neutral;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        others[i] = before;
        before = combine(before, elements[i]);
    }
    std::optional<Interval> behind = neutral;
    for (std::size_t i = elements.size(); i-- > 0;) {
        others[i] = combine(others[i], behind);
        behind = combine(behind, elements[i]);
    }
    return others;
}

}  // namespace

CheckFigure figureOf(const domain::FigureStatement& statement) {
    return {statement.fact, &statement, statement.figure,
            statement.figure.withinEnvelope || statement.kind == domain::AmountKind::WithinEnvelope,
            statement.envelope};
}

Interval contributionOf(const CheckFigure& figure, const Reading& reading) {
    return contributionOf(figure.figure, figure.withinEnvelope, reading, isAmount(figure.fact));
}

std::size_t CheckTree::add(Node node) {
    m_nodes.push_back(std::move(node));
    return m_nodes.size() - 1;
}

std::size_t CheckTree::addFigure(CheckFigure figure) {
    Node node;
    node.kind = Kind::Figure;
    node.figure = m_figures.size();
    m_figures.push_back(std::move(figure));
    m_released.emplace_back();
    return add(std::move(node));
}

std::size_t CheckTree::addNumber(const Rational& number) {
    Node node;
    node.kind = Kind::Number;
    node.number = number;
    return add(std::move(node));
}

std::size_t CheckTree::addSum(std::vector<std::pair<std::size_t, int>> terms) {
    Node node;
    node.kind = Kind::Sum;
    std::map<std::pair<domain::EnvelopeId, int>, std::size_t> termOfEnvelope;
    for (const auto& [operand, sign] : terms) {
        const auto& child = m_nodes[operand];
        if (child.kind == Kind::Figure) {
            const auto& figure = m_figures[child.figure];
            if (figure.withinEnvelope && !figure.envelope.isEmpty()) {
                const auto [known, isNew] = termOfEnvelope.try_emplace({figure.envelope, sign}, node.terms.size());
                if (!isNew) {
                    node.terms[known->second].nodes.push_back(operand);
                    continue;
                }
            }
        }
        node.terms.push_back({{operand}, sign});
    }
    return add(std::move(node));
}

std::size_t CheckTree::addProduct(std::vector<std::size_t> factors) {
    Node node;
    node.kind = Kind::Product;
    node.operands = std::move(factors);
    return add(std::move(node));
}

std::size_t CheckTree::addQuotient(std::size_t dividend, std::size_t divisor) {
    Node node;
    node.kind = Kind::Quotient;
    node.operands = {dividend, divisor};
    return add(std::move(node));
}

std::size_t CheckTree::addPower(std::size_t base, int exponent) {
    Node node;
    node.kind = Kind::Power;
    node.operands = {base};
    node.exponent = exponent;
    return add(std::move(node));
}

bool CheckTree::hasEnvelope() const {
    return std::any_of(m_figures.begin(), m_figures.end(), [](const auto& figure) { return figure.withinEnvelope; });
}

Interval CheckTree::valueOfFigure(std::size_t figure, const Reading& reading) const {
    if (m_released[figure]) {
        return *m_released[figure];
    }
    return contributionOf(m_figures[figure], reading);
}

std::optional<Interval> CheckTree::valueOfTerm(const Term& term, const Values& values, const Reading& reading) const {
    auto value = values[term.nodes.front()];
    if (!value) {
        return std::nullopt;
    }
    for (std::size_t i = 1; i < term.nodes.size(); ++i) {
        const auto& other = values[term.nodes[i]];
        if (reading.envelopes == EnvelopeReading::InFull) {
            // One envelope, printed several times: the widest print of it.
            const auto reach = [](const Interval& interval) {
                return interval.upper() ? Rational(abs(interval.upper()->value)) : Rational(0);
            };
            value = reach(*other) > reach(*value) ? other : value;
        } else {
            value = hull(*value, *other);
        }
    }
    return signedBy(*value, term.sign);
}

std::optional<Interval> CheckTree::valueOfNode(const Node& node, const Values& values, const Reading& reading) const {
    switch (node.kind) {
        case Kind::Figure:
            return valueOfFigure(node.figure, reading);
        case Kind::Number:
            return Interval::exactly(node.number);
        case Kind::Sum: {
            std::optional<Interval> total = Interval::exactly(0);
            for (const auto& term : node.terms) {
                total = sumBy(reading)(total, valueOfTerm(term, values, reading));
            }
            return total;
        }
        case Kind::Product: {
            std::optional<Interval> product = Interval::exactly(1);
            for (const auto operand : node.operands) {
                product = productBy(reading)(product, values[operand]);
            }
            return product;
        }
        case Kind::Quotient:
            return quotientOf(values[node.operands[0]], values[node.operands[1]], reading);
        case Kind::Power:
            return powerOf(values[node.operands[0]], node.exponent, reading);
    }
    return std::nullopt;
}

CheckTree::Values CheckTree::valuesOfNodes(const Reading& reading) const {
    Values values;
    values.reserve(m_nodes.size());
    for (const auto& node : m_nodes) {
        values.push_back(valueOfNode(node, values, reading));
    }
    return values;
}

std::optional<Interval> CheckTree::value(const Reading& reading) const {
    return valuesOfNodes(reading).back();
}

std::vector<std::optional<Interval>> CheckTree::required(const Interval& wanted, const Reading& reading) const {
    const auto values = valuesOfNodes(reading);
    Values required(m_nodes.size());
    required.back() = wanted;
    Values ofFigures(m_figures.size());
    for (std::size_t i = m_nodes.size(); i-- > 0;) {
        const auto& node = m_nodes[i];
        if (node.kind != Kind::Figure) {
            requireOfOperands(node, required[i], values, reading, required);
        } else if (required[i]) {
            ofFigures[node.figure] = m_figures[node.figure].withinEnvelope ? envelopesFor(*required[i]) : *required[i];
        }
    }
    return ofFigures;
}

void CheckTree::requireOfOperands(const Node& node, const std::optional<Interval>& wanted, const Values& values,
                                  const Reading& reading, Values& required) const {
    if (!wanted) {
        return;  // nothing would do, whatever the operands are
    }
    switch (node.kind) {
        case Kind::Figure:
        case Kind::Number:
            break;
        case Kind::Sum:
            requireOfSum(node, *wanted, values, reading, required);
            break;
        case Kind::Product:
            requireOfProduct(node, *wanted, values, reading, required);
            break;
        case Kind::Quotient: {
            const auto& dividend = values[node.operands[0]];
            const auto& divisor = values[node.operands[1]];
            if (dividend && divisor) {
                required[node.operands[0]] = shortened(multiply(*wanted, *divisor), reading);
                required[node.operands[1]] = solveFactor(*dividend, *wanted);
            }
            break;
        }
        case Kind::Power: {
            auto base = solveBase(*wanted, node.exponent);
            const auto& now = values[node.operands[0]];
            // An even power says nothing of the sign: it is that of the printed figure.
            if (base && now && now->lower() && now->lower()->value >= 0) {
                base = intersect(*base, Interval::exactly(0).upwards());
            }
            required[node.operands[0]] = base;
            break;
        }
    }
}

void CheckTree::requireOfSum(const Node& node, const Interval& wanted, const Values& values, const Reading& reading,
                             Values& required) const {
    Values terms;
    for (const auto& term : node.terms) {
        terms.push_back(valueOfTerm(term, values, reading));
    }
    const auto others = combinationsOfOthers(terms, Interval::exactly(0), sumBy(reading));
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (!others[i]) {
            continue;
        }
        const auto needed = signedBy(subtract(wanted, *others[i]), node.terms[i].sign);
        for (const auto operand : node.terms[i].nodes) {
            required[operand] = needed;
        }
    }
}

void CheckTree::requireOfProduct(const Node& node, const Interval& wanted, const Values& values, const Reading& reading,
                                 Values& required) {
    Values factors;
    for (const auto operand : node.operands) {
        factors.push_back(values[operand]);
    }
    const auto others = combinationsOfOthers(factors, Interval::exactly(1), productBy(reading));
    for (std::size_t i = 0; i < factors.size(); ++i) {
        if (others[i]) {
            required[node.operands[i]] = solveFactor(wanted, *others[i]);
        }
    }
}

}  // namespace shirube::analysis
