// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckBuilder.h"

#include <algorithm>
#include <array>
#include <cstdlib>

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

bool isCurrency(const std::string& base) {
    constexpr std::array<std::string_view, 8> kCurrencies{"円",     "ドル",   "ユーロ", "元",
                                                          "ウォン", "ポンド", "フラン", "ルピー"};
    return std::any_of(kCurrencies.begin(), kCurrencies.end(),
                       [&](std::string_view currency) { return base.ends_with(currency); });
}

// Figures of money add only to money of the same currency.
bool canCompare(const domain::FigureUnit& a, const domain::FigureUnit& b) {
    return a.base == b.base || !(isCurrency(a.base) || isCurrency(b.base));
}

void addInput(Check& check, const FactKey& fact, const domain::FigureStatement* statement, bool isStated) {
    const auto id = statement ? statement->id : domain::StatementId();
    const bool isKnown = std::any_of(check.inputs.begin(), check.inputs.end(),
                                     [&](const auto& input) { return input.fact == fact && input.statement == id; });
    if (!isKnown) {
        check.inputs.push_back({fact, id, isStated});
    }
    if (statement) {
        const auto& source = statement->citation.source;
        if (std::find(check.sources.begin(), check.sources.end(), source) == check.sources.end()) {
            check.sources.push_back(source);
        }
    }
}

void addStated(PreparedCheck& prepared, CheckFigure figure) {
    addInput(prepared.check, figure.fact, figure.statement, true);
    prepared.check.unit = figure.figure.unit;
    prepared.stated = std::move(figure);
}

base::Message differentUnits(const FactBook& facts, const CheckFigure& a, const CheckFigure& b) {
    return base::Message::nested(SHIRUBE_TEXT("{0} is in {1} and {2} in {3}: different currencies don't add"),
                                 {facts.label(a.fact), base::Message::verbatim(a.figure.unit.name), facts.label(b.fact),
                                  base::Message::verbatim(b.figure.unit.name)});
}

// Fills an expression with statements.
class TreeBuilder {
public:
    TreeBuilder(const FactBook& facts, const domain::Identity& identity,
                const std::map<domain::ReviewId, std::map<std::string, int>>& points, PreparedCheck& prepared)
        : m_facts(facts), m_identity(identity), m_points(points), m_prepared(prepared) {}

    void build() {
        std::vector<std::size_t> figures;
        const auto root = add(m_identity.expression, figures);
        if (root && m_prepared.stated) {
            requireOneCurrency(figures, &*m_prepared.stated);
        }
    }

private:
    using Position = std::optional<std::size_t>;

    void miss(base::Message message) { m_prepared.check.missing.push_back(std::move(message)); }

    // Adds the expression's nodes; nothing where something is missing. `figures` collects the positions of figures of
    // which it is a sum: those that must be in one currency.
    Position add(const Expression& expression, std::vector<std::size_t>& figures) {
        switch (expression.kind) {
            case Expression::Kind::Fact:
                return addFact(expression.fact, figures);
            case Expression::Kind::Number:
                return m_prepared.tree.addNumber(toRational(expression.number));
            case Expression::Kind::Sum:
            case Expression::Kind::Difference:
                return addSum(expression, figures);
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

    Position addFact(const FactKey& fact, std::vector<std::size_t>& figures) {
        const auto* statement = m_facts.preferred(fact, m_identity.source);
        addInput(m_prepared.check, fact, statement, false);
        if (!statement) {
            miss(base::Message::nested(SHIRUBE_TEXT("Nothing states {0}"), {m_facts.label(fact)}));
            return std::nullopt;
        }
        figures.push_back(m_prepared.tree.figures().size());
        return m_prepared.tree.addFigure(figureOf(*statement));
    }

    // Sums within sums are one, so that an envelope that they share counts once.
    bool addTerms(const Expression& expression, int sign, std::vector<std::pair<std::size_t, int>>& terms,
                  std::vector<std::size_t>& figures) {
        bool isComplete = true;
        for (std::size_t i = 0; i < expression.operands.size(); ++i) {
            const auto& operand = expression.operands[i];
            const int ownSign = expression.kind == Expression::Kind::Difference && i > 0 ? -sign : sign;
            if (operand.kind == Expression::Kind::Sum || operand.kind == Expression::Kind::Difference) {
                isComplete = addTerms(operand, ownSign, terms, figures) && isComplete;
            } else if (const auto position = add(operand, figures)) {
                terms.emplace_back(*position, ownSign);
            } else {
                isComplete = false;
            }
        }
        return isComplete;
    }

    Position addSum(const Expression& expression, std::vector<std::size_t>& figures) {
        std::vector<std::pair<std::size_t, int>> terms;
        std::vector<std::size_t> own;
        const bool isComplete = addTerms(expression, 1, terms, own);
        requireOneCurrency(own, nullptr);
        figures.insert(figures.end(), own.begin(), own.end());
        return isComplete ? Position(m_prepared.tree.addSum(std::move(terms))) : std::nullopt;
    }

    Position addOperation(const Expression& expression) {
        std::vector<std::size_t> positions;
        for (const auto& operand : expression.operands) {
            std::vector<std::size_t> ofOperand;
            if (const auto position = add(operand, ofOperand)) {
                positions.push_back(*position);
            }
        }
        if (positions.size() != expression.operands.size()) {
            return std::nullopt;
        }
        if (expression.kind == Expression::Kind::Product) {
            return m_prepared.tree.addProduct(std::move(positions));
        }
        if (expression.kind == Expression::Kind::Quotient && positions.size() == 2) {
            return m_prepared.tree.addQuotient(positions[0], positions[1]);
        }
        if (expression.kind == Expression::Kind::Power && positions.size() == 1 &&
            std::abs(expression.exponent) <= kLargestExponent) {
            return m_prepared.tree.addPower(positions[0], expression.exponent);
        }
        miss(base::Message(SHIRUBE_TEXT("The identity {0} can't be computed as it is written"),
                           {m_identity.id.value()}));
        return std::nullopt;
    }

    Position addThemeCount(const domain::ThemeFilter& filter) {
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
        return m_prepared.tree.addNumber(Rational(count));
    }

    Position addScoreMean(const Expression& expression) {
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
        return m_prepared.tree.addNumber(Rational(total, count));
    }

    void requireOneCurrency(const std::vector<std::size_t>& figures, const CheckFigure* first) {
        for (const auto position : figures) {
            const auto& figure = m_prepared.tree.figures()[position];
            if (!first) {
                first = &figure;
            }
            if (!canCompare(first->figure.unit, figure.figure.unit)) {
                miss(differentUnits(m_facts, *first, figure));
                return;
            }
        }
    }

    const FactBook& m_facts;
    const domain::Identity& m_identity;
    const std::map<domain::ReviewId, std::map<std::string, int>>& m_points;
    PreparedCheck& m_prepared;
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
    check.id = domain::CheckId(identity.id.value());
    check.identity = identity.id;
    check.kind = identity.kind;
    check.label = base::Message::verbatim(identity.label);
    check.relation = identity.relation;
    check.basis = identity.basis;
    check.note = identity.note;
    if (const auto* stated = m_facts.preferred(identity.stated, identity.source)) {
        addStated(prepared, figureOf(*stated));
    } else {
        addInput(check, identity.stated, nullptr, true);
        check.missing.push_back(
            base::Message::nested(SHIRUBE_TEXT("Nothing states {0}"), {m_facts.label(identity.stated)}));
    }
    TreeBuilder(m_facts, identity, m_points, prepared).build();
    return prepared;
}

PreparedCheck CheckBuilder::ofFact(const FactKey& fact) const {
    PreparedCheck prepared;
    auto& check = prepared.check;
    check.id = domain::CheckId("same:" + fact.text());
    check.kind = IdentityKind::Same;
    check.label = m_facts.label(fact);
    const auto* adopted = m_facts.adopted(fact);
    addStated(prepared, figureOf(*adopted));
    for (const auto* statement : m_facts.statementsOf(fact)) {
        addInput(check, fact, statement, statement == adopted);
        prepared.same.push_back(figureOf(*statement));
        if (check.missing.empty() && !canCompare(adopted->figure.unit, statement->figure.unit)) {
            check.missing.push_back(differentUnits(m_facts, *prepared.stated, prepared.same.back()));
        }
    }
    return prepared;
}

PreparedCheck CheckBuilder::ofPriorAmount(const domain::BudgetLine& line) const {
    PreparedCheck prepared;
    auto& check = prepared.check;
    const auto fact = lineFact(line.id, domain::Measure::Prior);
    check.id = domain::CheckId("previous:" + line.id.value());
    check.kind = IdentityKind::Previous;
    check.label = m_facts.label(fact);
    addStated(prepared, figureOfLine(m_facts, fact, line.prior->amount));
    const auto earlier = priorLineOf(m_facts.book(), line);
    if (!earlier.line) {
        check.missing.push_back(describe(earlier.obstacle, line));
        return prepared;
    }
    auto figure = figureOfLine(m_facts, lineFact(earlier.line->id, domain::Measure::Amount), *earlier.line->amount);
    addInput(check, figure.fact, figure.statement, false);
    prepared.tree.addFigure(std::move(figure));
    return prepared;
}

}  // namespace shirube::analysis
