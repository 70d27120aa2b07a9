// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "FigureReading.h"
#include "domain/Expression.h"

namespace shirube::analysis {

/// A figure on one side of a check.
struct CheckFigure {
    domain::FactKey fact;
    const domain::FigureStatement* statement = nullptr;  ///< null: the budget line says so without a statement
    domain::StatedFigure figure;
    bool withinEnvelope = false;
    domain::EnvelopeId envelope;
};

/// The figure of a statement.
[[nodiscard]] CheckFigure figureOf(const domain::FigureStatement& statement);

/// The values that it may stand for.
[[nodiscard]] Interval contributionOf(const CheckFigure& figure, const Reading& reading);

/// What an identity computes, with its figures filled in: a tree in which each node stands behind its operands.
class CheckTree {
public:
    /// Adds nodes; each returns its position. The last one added is the root.
    std::size_t addFigure(CheckFigure figure);
    std::size_t addNumber(const Rational& number);
    /// Σ of the terms with their signs (1 or −1). 内数 figures of one envelope and one sign count once.
    std::size_t addSum(std::vector<std::pair<std::size_t, int>> terms);
    std::size_t addProduct(std::vector<std::size_t> factors);
    std::size_t addQuotient(std::size_t dividend, std::size_t divisor);
    std::size_t addPower(std::size_t base, int exponent);

    [[nodiscard]] const std::vector<CheckFigure>& figures() const { return m_figures; }
    [[nodiscard]] bool hasEnvelope() const;
    /// From now on that figure may be any of these values, whatever it prints.
    void release(std::size_t figure, const Interval& values) { m_released[figure] = values; }
    void bind(std::size_t figure) { m_released[figure].reset(); }

    /// Every result that the figures allow; nothing where it divides by zero. Exact as printed; in the other readings
    /// with ends of over 1,024 bits moved outward. So are, in any reading, the bases of powers that would have tens of
    /// thousands of digits.
    [[nodiscard]] std::optional<Interval> value(const Reading& reading) const;
    /// For each figure what it would have to be for the result to lie in `wanted`, all others read by `reading`;
    /// nothing where no value would do. Of a 内数 figure: its envelope.
    [[nodiscard]] std::vector<std::optional<Interval>> required(const Interval& wanted, const Reading& reading) const;

private:
    enum class Kind { Figure, Number, Sum, Product, Quotient, Power };
    // One term of a sum: a node, or figures that share an envelope.
    struct Term {
        std::vector<std::size_t> nodes;
        int sign = 1;
    };
    struct Node {
        Kind kind = Kind::Number;
        std::size_t figure = 0;
        int exponent = 1;
        Rational number;
        std::vector<Term> terms;
        std::vector<std::size_t> operands;
    };

    using Values = std::vector<std::optional<Interval>>;

    std::size_t add(Node node);
    [[nodiscard]] Interval valueOfFigure(std::size_t figure, const Reading& reading) const;
    [[nodiscard]] Values valuesOfNodes(const Reading& reading) const;
    [[nodiscard]] std::optional<Interval> valueOfTerm(const Term& term, const Values& values,
                                                      const Reading& reading) const;
    [[nodiscard]] std::optional<Interval> valueOfNode(const Node& node, const Values& values,
                                                      const Reading& reading) const;
    void requireOfOperands(const Node& node, const std::optional<Interval>& wanted, const Values& values,
                           const Reading& reading, Values& required) const;
    void requireOfSum(const Node& node, const Interval& wanted, const Values& values, const Reading& reading,
                      Values& required) const;
    static void requireOfProduct(const Node& node, const Interval& wanted, const Values& values, const Reading& reading,
                                 Values& required);

    std::vector<Node> m_nodes;
    std::vector<CheckFigure> m_figures;
    Values m_released;  // by figure
};

}  // namespace shirube::analysis
