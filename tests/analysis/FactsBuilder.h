// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "analysis/FactBook.h"
#include "support/BudgetBuilder.h"

namespace shirube::test {

/// Builds small books of facts: a figure of series:<id>/… brings its series with it.
class FactsBuilder {
public:
    static domain::FactKey key(const std::string& text) { return domain::FactKey::parse(text).value(); }
    static domain::Expression fact(const std::string& text) { return domain::Expression::of(key(text)); }
    static domain::Expression number(const std::string& text) {
        return domain::Expression::of(base::Decimal::parse(text).value());
    }
    static domain::Expression operation(domain::Expression::Kind kind, std::vector<domain::Expression> operands,
                                        int exponent = 1) {
        domain::Expression expression;
        expression.kind = kind;
        expression.operands = std::move(operands);
        expression.exponent = exponent;
        return expression;
    }
    static domain::Expression sum(const std::vector<std::string>& facts) {
        std::vector<domain::Expression> operands;
        for (const auto& one : facts) {
            operands.push_back(fact(one));
        }
        return operation(domain::Expression::Kind::Sum, std::move(operands));
    }

    FactsBuilder() { source("doc", "2026-01-01"); }

    FactsBuilder& source(const std::string& id, const std::string& date) {
        domain::Source source;
        source.id = domain::SourceId(id);
        source.title = id;
        source.date = date;
        m_sources.push_back(std::move(source));
        return *this;
    }
    /// The id is <fact>@<source>, with ~2 … for repetitions.
    domain::FigureStatement& figure(const std::string& fact, const std::string& raw, const std::string& source = "doc",
                                    domain::Rounding rounding = domain::Rounding::Unknown) {
        domain::FigureStatement statement;
        statement.fact = key(fact);
        statement.figure = domain::StatedFigure::parse(raw).value();
        statement.figure.rounding = rounding;
        statement.citation.source = domain::SourceId(source);
        statement.citation.raw = raw;
        auto& count = m_places[fact + "@" + source];
        ++count;
        statement.id = domain::StatementId(fact + "@" + source + (count > 1 ? "~" + std::to_string(count) : ""));
        statement.position = static_cast<int>(content.statements.size());
        if (statement.fact.subjectKind == domain::SubjectKind::Series &&
            m_series.try_emplace(statement.fact.subject).second) {
            domain::ContextSeries series;
            series.id = domain::SeriesId(statement.fact.subject);
            series.name = statement.fact.subject;
            content.series.push_back(std::move(series));
        }
        return content.statements.emplace_back(std::move(statement));
    }
    FactsBuilder& within(const std::string& fact, const std::string& raw, const std::string& envelope) {
        auto& statement = figure(fact, raw);
        statement.kind = domain::AmountKind::WithinEnvelope;
        statement.envelope = domain::EnvelopeId(envelope);
        return *this;
    }
    domain::Identity& identity(const std::string& id, const std::string& stated, domain::Expression expression,
                               domain::IdentityKind kind = domain::IdentityKind::Sum) {
        domain::Identity identity;
        identity.id = domain::IdentityId(id);
        identity.kind = kind;
        identity.label = id;
        identity.stated = key(stated);
        identity.expression = std::move(expression);
        return content.identities.emplace_back(std::move(identity));
    }

    /// What a person reported on that day; an empty figure: nothing yet, to be filled by the caller.
    domain::ActualReport& report(const std::string& fact, const std::string& raw, const std::string& day) {
        domain::ActualReport report;
        report.position = static_cast<int>(reports.size());
        report.fact = key(fact);
        report.id = domain::ActualReportId(fact + "~" + std::to_string(report.position + 1));
        if (!raw.empty()) {
            report.figure = domain::StatedFigure::parse(raw).value();
            report.figure->rounding = domain::Rounding::Exact;
        }
        report.reportedOn = domain::CalendarDay::parse(day).value();
        report.reporter = "担当";
        report.evidence.locator = "実績報告書";
        return reports.emplace_back(std::move(report));
    }

    [[nodiscard]] analysis::FactBook book() const {
        return analysis::FactBook::make(std::make_shared<domain::Catalogue>(domain::Catalogue::make(content).value()),
                                        std::make_shared<domain::BudgetBook>(budget.book()), m_sources,
                                        budgetStatements, adoptions, reports)
            .value();
    }

    domain::CatalogueContent content;
    BudgetBuilder budget;
    std::vector<domain::Statement> budgetStatements;
    std::vector<domain::Adoption> adoptions;
    std::vector<domain::ActualReport> reports;

private:
    std::vector<domain::Source> m_sources;
    std::map<std::string, int> m_places;
    std::map<std::string, int> m_series;
};

}  // namespace shirube::test
