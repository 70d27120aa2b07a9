// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckBuilder.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

#include "Dimension.h"
#include "PriorLine.h"

namespace shirube::analysis {

namespace {

using domain::Expression;
using domain::FactKey;
using domain::IdentityKind;

constexpr int kLargestExponent = 400;

FactKey lineFact(const domain::BudgetLineId& line, domain::Measure measure) {
    FactKey fact;
    fact.subjectKind = domain::SubjectKind::BudgetLine;
    fact.subject = line.value();
    fact.measure = measure;
    return fact;
}

Dimension dimensionOf(const CheckFigure& figure) {
    return Dimension::of(figure.fact, figure.figure.unit);
}

// The inputs and sources of a check, each once.
class Inputs {
public:
    explicit Inputs(Check& check) : m_check(check) {}

    void add(const FactKey& fact, const domain::FigureStatement* statement, bool isStated) {
        const auto id = statement ? statement->id : domain::StatementId();
        if (m_known.emplace(fact, id).second) {
            m_check.inputs.push_back({fact, id, isStated});
        }
        if (statement && m_sources.insert(statement->citation.source).second) {
            m_check.sources.push_back(statement->citation.source);
        }
    }

private:
    Check& m_check;
    std::set<std::pair<FactKey, domain::StatementId>> m_known;
    std::set<domain::SourceId> m_sources;
};

void addStated(PreparedCheck& prepared, Inputs& inputs, CheckFigure figure) {
    inputs.add(figure.fact, figure.statement, true);
    prepared.check.unit = figure.figure.unit;
    prepared.stated = std::move(figure);
}

base::Message differentUnits(const FactBook& facts, const CheckFigure& a, const CheckFigure& b) {
    const bool isMoney = isCurrency(a.figure.unit.base) && isCurrency(b.figure.unit.base);
    return base::Message::nested(
        isMoney ? SHIRUBE_TEXT("{0} is in {1} and {2} in {3}: different currencies don't add")
                : SHIRUBE_TEXT("{0} is in {1} and {2} in {3}: different units neither add nor compare"),
        {facts.label(a.fact), base::Message::verbatim(a.figure.unit.name), facts.label(b.fact),
         base::Message::verbatim(b.figure.unit.name)});
}

// A node of the tree, and in what it counts.
struct Part {
    std::size_t position = 0;
    Dimension dimension;
    const domain::FigureStatement* figure = nullptr;  // of which it is, or the first of those that it adds up
};

// Fills an expression with statements.
class TreeBuilder {
public:
    TreeBuilder(const FactBook& facts, const domain::Identity& identity,
                const std::map<domain::ReviewId, std::map<std::string, int>>& points, PreparedCheck& prepared,
                Inputs& inputs)
        : m_facts(facts), m_identity(identity), m_points(points), m_prepared(prepared), m_inputs(inputs) {}

    void build() {
        const auto root = add(m_identity.expression);
        if (root && m_prepared.stated) {
            const auto& stated = *m_prepared.stated;
            requireOneUnit({0, dimensionOf(stated), stated.statement}, *root);
        }
    }

private:
    using Node = std::optional<Part>;

    void miss(base::Message message) { m_prepared.check.missing.push_back(std::move(message)); }

    // Adds the expression's nodes; nothing where something is missing.
    Node add(const Expression& expression) {
        switch (expression.kind) {
            case Expression::Kind::Fact:
                return addFact(expression.fact);
            case Expression::Kind::Number:
                return number(toRational(expression.number), {});
            case Expression::Kind::Sum:
            case Expression::Kind::Difference:
                return addSum(expression);
            case Expression::Kind::Product:
            case Expression::Kind::Quotient:
            case Expression::Kind::Power:
                return addOperation(expression);
            case Expression::Kind::ThemeCount:
                return addThemeCount(expression.themes);
            case Expression::Kind::ScoreMean:
                return addScoreMean(expression);
        }
        return std::nullopt;
    }

    Node number(const Rational& value, Dimension dimension) {
        return Part{m_prepared.tree.addNumber(value), std::move(dimension), nullptr};
    }

    Node addFact(const FactKey& fact) {
        const auto* statement = m_facts.preferred(fact, m_identity.source);
        m_inputs.add(fact, statement, false);
        if (!statement) {
            miss(base::Message::nested(SHIRUBE_TEXT("Nothing states {0}"), {m_facts.label(fact)}));
            return std::nullopt;
        }
        auto figure = figureOf(*statement);
        auto dimension = dimensionOf(figure);
        return Part{m_prepared.tree.addFigure(std::move(figure)), std::move(dimension), statement};
    }

    // Sums within sums are one, so that an envelope that they share counts once.
    bool addTerms(const Expression& expression, int sign, std::vector<std::pair<std::size_t, int>>& terms, Part& sum) {
        bool isComplete = true;
        for (std::size_t i = 0; i < expression.operands.size(); ++i) {
            const auto& operand = expression.operands[i];
            const int ownSign = expression.kind == Expression::Kind::Difference && i > 0 ? -sign : sign;
            if (operand.kind == Expression::Kind::Sum || operand.kind == Expression::Kind::Difference) {
                isComplete = addTerms(operand, ownSign, terms, sum) && isComplete;
            } else if (const auto part = add(operand)) {
                terms.emplace_back(part->position, ownSign);
                if (!sum.dimension.isKnown()) {
                    sum = *part;
                } else if (isComplete) {
                    isComplete = requireOneUnit(sum, *part);
                }
            } else {
                isComplete = false;
            }
        }
        return isComplete;
    }

    Node addSum(const Expression& expression) {
        std::vector<std::pair<std::size_t, int>> terms;
        Part sum;
        if (!addTerms(expression, 1, terms, sum)) {
            return std::nullopt;
        }
        sum.position = m_prepared.tree.addSum(std::move(terms));
        return sum;
    }

    Node addOperation(const Expression& expression) {
        std::vector<std::size_t> positions;
        std::vector<Dimension> dimensions;
        for (const auto& operand : expression.operands) {
            if (auto part = add(operand)) {
                positions.push_back(part->position);
                dimensions.push_back(std::move(part->dimension));
            }
        }
        if (positions.size() != expression.operands.size()) {
            return std::nullopt;
        }
        auto& tree = m_prepared.tree;
        if (expression.kind == Expression::Kind::Product) {
            Dimension product;
            for (const auto& factor : dimensions) {
                product = product.times(factor);
            }
            return Part{tree.addProduct(std::move(positions)), std::move(product), nullptr};
        }
        if (expression.kind == Expression::Kind::Quotient && positions.size() == 2) {
            return Part{tree.addQuotient(positions[0], positions[1]), dimensions[0].times(dimensions[1].toThe(-1)),
                        nullptr};
        }
        if (expression.kind == Expression::Kind::Power && positions.size() == 1 &&
            std::abs(expression.exponent) <= kLargestExponent) {
            return Part{tree.addPower(positions[0], expression.exponent), dimensions[0].toThe(expression.exponent),
                        nullptr};
        }
        miss(base::Message(SHIRUBE_TEXT("The identity {0} can't be computed as it is written"),
                           {m_identity.id.value()}));
        return std::nullopt;
    }

    Node addThemeCount(const domain::ThemeFilter& filter) {
        const auto& themes = m_facts.catalogue().content().themes;
        const bool hasThemes = std::any_of(themes.begin(), themes.end(), [&](const auto& theme) {
            return filter.programme.isEmpty() || theme.programme == filter.programme;
        });
        if (!hasThemes) {
            miss(base::Message(SHIRUBE_TEXT("There are no themes of {0}"), {filter.programme.value()}));
            return std::nullopt;
        }
        const auto count =
            std::count_if(themes.begin(), themes.end(), [&](const auto& theme) { return filter.takes(theme); });
        return number(Rational(count), Dimension::unprinted());
    }

    Node addScoreMean(const Expression& expression) {
        const auto* review = m_facts.catalogue().review(expression.review);
        const auto points = m_points.find(expression.review);
        std::int64_t total = 0;
        std::int64_t count = 0;
        bool isReadable = review && points != m_points.end();
        if (isReadable) {
            for (const auto& score : review->scores) {
                if (score.criterion != expression.criterion) {
                    continue;
                }
                const auto found = points->second.find(score.grade);
                isReadable = isReadable && found != points->second.end();
                total += found == points->second.end() ? 0 : found->second;
                ++count;
            }
        }
        if (!isReadable || count == 0) {
            miss(base::Message(SHIRUBE_TEXT("There are no scores of {0} in the review {1}"),
                               {expression.criterion, expression.review.value()}));
            return std::nullopt;
        }
        return number(Rational(total, count), Dimension::unprinted());
    }

    bool requireOneUnit(const Part& a, const Part& b) {
        if (a.dimension.agreesWith(b.dimension)) {
            return true;
        }
        if (a.figure && b.figure) {
            miss(differentUnits(m_facts, figureOf(*a.figure), figureOf(*b.figure)));
        } else {
            miss(base::Message(SHIRUBE_TEXT("What should add up or compare is in {0} and in {1}"),
                               {a.dimension.text(), b.dimension.text()}));
        }
        return false;
    }

    const FactBook& m_facts;
    const domain::Identity& m_identity;
    const std::map<domain::ReviewId, std::map<std::string, int>>& m_points;
    PreparedCheck& m_prepared;
    Inputs& m_inputs;
};

// A figure that a budget line has: as stated, else as the line has it.
CheckFigure figureOfLine(const FactBook& facts, const FactKey& fact, const domain::StatedAmount& amount) {
    if (const auto* statement = facts.adopted(fact)) {
        return figureOf(*statement);
    }
    CheckFigure figure;
    figure.fact = fact;
    figure.figure = domain::StatedFigure::fromAmount(amount);
    return figure;
}

base::Message describe(PriorObstacle obstacle, const domain::BudgetLine& line) {
    const std::vector<std::string> cycle{line.prior->cycle.name()};
    switch (obstacle) {
        case PriorObstacle::None:
        case PriorObstacle::NoLine:
            break;
        case PriorObstacle::NoAmount:
            return base::Message(SHIRUBE_TEXT("The line of {0} has no amount"), cycle);
        case PriorObstacle::WithinEnvelope:
            return base::Message(SHIRUBE_TEXT("The line of {0} has no confirmed amount"), cycle);
    }
    return base::Message(SHIRUBE_TEXT("There is no line of {0} for the programme and account"), cycle);
}

}  // namespace

CheckBuilder::CheckBuilder(const FactBook& facts) : m_facts(facts) {
    for (const auto& review : facts.catalogue().content().reviews) {
        auto& points = m_points[review.id];
        for (const auto& grade : review.scale) {
            points[grade.grade] = grade.points;
        }
    }
}

PreparedCheck CheckBuilder::ofIdentity(const domain::Identity& identity) const {
    PreparedCheck prepared;
    auto& check = prepared.check;
    Inputs inputs(check);
    check.id = domain::CheckId(identity.id.value());
    check.identity = identity.id;
    check.kind = identity.kind;
    check.label = base::Message::verbatim(identity.label);
    check.relation = identity.relation;
    check.basis = identity.basis;
    check.note = identity.note;
    if (const auto* stated = m_facts.preferred(identity.stated, identity.source)) {
        addStated(prepared, inputs, figureOf(*stated));
    } else {
        inputs.add(identity.stated, nullptr, true);
        check.missing.push_back(
            base::Message::nested(SHIRUBE_TEXT("Nothing states {0}"), {m_facts.label(identity.stated)}));
    }
    TreeBuilder(m_facts, identity, m_points, prepared, inputs).build();
    return prepared;
}

std::vector<const domain::FigureStatement*> CheckBuilder::comparable(
    std::span<const domain::FigureStatement* const> statements) {
    std::vector<const domain::FigureStatement*> kept(statements.begin(), statements.end());
    const auto isFinal = [](const auto* statement) { return !statement->provisional; };
    if (std::any_of(kept.begin(), kept.end(), isFinal)) {
        std::erase_if(kept, [&](const auto* statement) { return !isFinal(statement); });
    }
    return kept;
}

PreparedCheck CheckBuilder::ofFact(const FactKey& fact) const {
    PreparedCheck prepared;
    auto& check = prepared.check;
    Inputs inputs(check);
    check.id = domain::CheckId("same:" + fact.text());
    check.kind = IdentityKind::Same;
    check.label = m_facts.label(fact);
    const auto statements = comparable(m_facts.statementsOf(fact));
    const auto* adopted = m_facts.adopted(fact);
    if (std::find(statements.begin(), statements.end(), adopted) == statements.end()) {
        adopted = domain::mostPrecise(statements, m_facts.sources());
    }
    addStated(prepared, inputs, figureOf(*adopted));
    for (const auto* statement : statements) {
        inputs.add(fact, statement, statement == adopted);
        prepared.same.push_back(figureOf(*statement));
        if (check.missing.empty() && !dimensionOf(*prepared.stated).agreesWith(dimensionOf(prepared.same.back()))) {
            check.missing.push_back(differentUnits(m_facts, *prepared.stated, prepared.same.back()));
        }
    }
    return prepared;
}

PreparedCheck CheckBuilder::ofPriorAmount(const domain::BudgetLine& line) const {
    PreparedCheck prepared;
    auto& check = prepared.check;
    Inputs inputs(check);
    const auto fact = lineFact(line.id, domain::Measure::Prior);
    check.id = domain::CheckId("previous:" + line.id.value());
    check.kind = IdentityKind::Previous;
    check.label = m_facts.label(fact);
    addStated(prepared, inputs, figureOfLine(m_facts, fact, line.prior->amount));
    const auto earlier = priorLineOf(m_facts.book(), line);
    if (!earlier.line) {
        check.missing.push_back(describe(earlier.obstacle, line));
        return prepared;
    }
    auto figure = figureOfLine(m_facts, lineFact(earlier.line->id, domain::Measure::Amount), *earlier.line->amount);
    inputs.add(figure.fact, figure.statement, false);
    prepared.tree.addFigure(std::move(figure));
    return prepared;
}

}  // namespace shirube::analysis
