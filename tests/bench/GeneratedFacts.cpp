// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeneratedFacts.h"

#include <array>
#include <cstdlib>
#include <random>
#include <string>

namespace shirube::bench {

namespace {

using domain::Expression;
using domain::FactKey;
using domain::Measure;

constexpr int kFirstYear = 2021;
constexpr int kYears = 5;
constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kHundredMillion = 100'000'000;

class Generator {
public:
    void addProgramme(std::size_t number) {
        domain::Programme programme;
        programme.id = domain::ProgrammeId("p" + std::to_string(number));
        programme.name = "合成事業" + std::to_string(number);
        programme.position = static_cast<int>(number);
        m_programmes.push_back(programme);
        for (int year = kFirstYear; year < kFirstYear + kYears; ++year) {
            addYear(programme.id.value(), domain::Period(domain::FiscalYear(year)));
        }
    }

    analysis::FactBook finish() {
        domain::Source source;
        source.id = domain::SourceId("synthetic");
        source.date = "2026-01-01";
        return analysis::FactBook::make(
                   std::make_shared<domain::Catalogue>(domain::Catalogue::make(std::move(m_content)).value()),
                   std::make_shared<domain::BudgetBook>(domain::BudgetBook::make(std::move(m_programmes), {}).value()),
                   {source}, {}, {})
            .value();
    }

private:
    static FactKey key(const std::string& programme, Measure measure, const domain::Period& period,
                       const std::string& breakdown = {}) {
        FactKey fact;
        fact.subjectKind = domain::SubjectKind::Programme;
        fact.subject = programme;
        fact.measure = measure;
        fact.period = period;
        fact.breakdown = breakdown;
        return fact;
    }

    // Cut to the step, as documents do.
    domain::FigureStatement& state(const FactKey& fact, std::int64_t yen, std::int64_t step) {
        domain::StatedAmount amount;
        amount.stepYen = step;
        amount.unit = step == kMillion ? domain::AmountUnit::MillionYen : domain::AmountUnit::HundredMillionYen;
        amount.money = domain::Money((yen + step / 2) / step * step);
        amount.raw = amount.print();
        return add(fact, domain::StatedFigure::fromAmount(amount));
    }

    domain::FigureStatement& add(const FactKey& fact, domain::StatedFigure figure) {
        domain::FigureStatement statement;
        statement.id = domain::StatementId("s" + std::to_string(m_content.statements.size()));
        statement.fact = fact;
        statement.figure = std::move(figure);
        statement.citation.source = domain::SourceId("synthetic");
        statement.position = static_cast<int>(m_content.statements.size());
        return m_content.statements.emplace_back(std::move(statement));
    }

    void identify(domain::IdentityKind kind, const FactKey& stated, Expression expression, domain::Relation relation) {
        domain::Identity identity;
        identity.id = domain::IdentityId("i" + std::to_string(m_content.identities.size()));
        identity.kind = kind;
        identity.label = identity.id.value();
        identity.relation = relation;
        identity.stated = stated;
        identity.expression = std::move(expression);
        m_content.identities.push_back(std::move(identity));
    }

    static Expression operation(Expression::Kind kind, std::vector<Expression> operands) {
        Expression expression;
        expression.kind = kind;
        expression.operands = std::move(operands);
        return expression;
    }

    void addYear(const std::string& programme, const domain::Period& period) {
        const auto budget = key(programme, Measure::Budget, period);
        const auto execution = key(programme, Measure::Execution, period);
        const auto rate = key(programme, Measure::Rate, period);
        std::int64_t total = 0;
        std::vector<Expression> parts;
        std::vector<Expression> quarters;
        for (const auto* part : {"a", "b", "c", "d"}) {
            const auto yen = static_cast<std::int64_t>(m_random() % 90'000 + 1) * kMillion;
            const auto fact = key(programme, Measure::Part, period, part);
            const auto quarter = key(programme, Measure::Spending, period, part);
            auto& statement = state(fact, yen, kHundredMillion);
            if (m_random() % 30 == 0) {
                statement.kind = domain::AmountKind::WithinEnvelope;
                statement.envelope = domain::EnvelopeId("e" + programme);
            }
            state(quarter, yen / 2, kMillion);
            parts.push_back(Expression::of(fact));
            quarters.push_back(Expression::of(quarter));
            total += yen;
        }
        const auto printed = m_random() % 50 == 0 ? total + 40 * kHundredMillion : total;
        state(budget, printed, kHundredMillion);
        if (m_random() % 2 == 0) {
            state(budget, printed, kMillion);
        }
        const auto spent = total / 2 / kMillion * kMillion;
        state(execution, spent, kMillion);
        domain::StatedFigure percent;
        percent.value = base::Decimal((spent * 1000 + printed / 2) / printed, -3);
        percent.step = base::Decimal(1, -3);
        percent.unit = {"%", "", -2};
        add(rate, std::move(percent));
        identify(domain::IdentityKind::Sum, budget, operation(Expression::Kind::Sum, std::move(parts)),
                 domain::Relation::Equal);
        identify(domain::IdentityKind::Sum, execution, operation(Expression::Kind::Sum, std::move(quarters)),
                 domain::Relation::Equal);
        identify(domain::IdentityKind::Ratio, rate,
                 operation(Expression::Kind::Quotient, {Expression::of(execution), Expression::of(budget)}),
                 domain::Relation::Equal);
        identify(domain::IdentityKind::Formula, execution, Expression::of(budget), domain::Relation::AtMost);
    }

    std::mt19937_64 m_random{20261122};
    std::vector<domain::Programme> m_programmes;
    domain::CatalogueContent m_content;
};

}  // namespace

analysis::FactBook generateFacts(std::size_t programmes) {
    Generator generator;
    for (std::size_t i = 0; i < programmes; ++i) {
        generator.addProgramme(i);
    }
    return generator.finish();
}

std::size_t factProgrammeCount() {
    const char* wanted = std::getenv("SHIRUBE_BENCH_PROGRAMMES");
    return wanted == nullptr ? 5'600 : static_cast<std::size_t>(std::stoul(wanted));
}

}  // namespace shirube::bench
