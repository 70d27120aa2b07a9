// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "SampleBook.h"
#include "analysis/FactBook.h"
#include "domain/Catalogue.h"

namespace shirube::test {

/// Builds catalogues by hand; what it states stands in one source, in the order of the calls.
class CatalogueBuilder {
public:
    CatalogueBuilder& organisation(const std::string& id, const std::string& name,
                                   std::vector<std::string> aliases = {}) {
        domain::Organisation organisation;
        organisation.id = domain::OrganisationId(id);
        organisation.name = name;
        organisation.aliases = std::move(aliases);
        m_content.organisations.push_back(std::move(organisation));
        return *this;
    }

    domain::Fund& fund(const std::string& id, const std::string& name) {
        domain::Fund fund;
        fund.id = domain::FundId(id);
        fund.name = name;
        fund.citation = citation(name);
        m_content.funds.push_back(std::move(fund));
        return m_content.funds.back();
    }

    domain::Allocation& allocation(const std::string& id, const std::string& payer, const std::string& payee) {
        domain::Allocation allocation;
        allocation.id = domain::AllocationId(id);
        allocation.payer = domain::OrganisationId(payer);
        allocation.payee = domain::OrganisationId(payee);
        allocation.citation = citation(id);
        m_content.allocations.push_back(std::move(allocation));
        return m_content.allocations.back();
    }

    domain::Theme& theme(const std::string& id, const std::string& element, domain::ThemeResult result) {
        domain::Theme theme;
        theme.id = domain::ThemeId(id);
        theme.programme = domain::ProgrammeId("post5g");
        theme.item = "①";
        theme.element = element;
        theme.code = element + "1";
        theme.title = "Title of " + id;
        theme.result = result;
        theme.endYear = "FY2024";
        theme.citation = citation(id);
        theme.position = static_cast<int>(m_content.themes.size());
        m_content.themes.push_back(std::move(theme));
        return m_content.themes.back();
    }

    domain::Indicator& indicator(const std::string& id, const std::string& name) {
        domain::Indicator indicator;
        indicator.id = domain::IndicatorId(id);
        indicator.programme = domain::ProgrammeId("post5g");
        indicator.name = name;
        indicator.direction = domain::Direction::Up;
        indicator.citation = citation(name);
        indicator.position = static_cast<int>(m_content.indicators.size());
        m_content.indicators.push_back(std::move(indicator));
        return m_content.indicators.back();
    }

    domain::FigureStatement& states(const std::string& fact, const std::string& raw) {
        domain::FigureStatement statement;
        statement.id = domain::StatementId(fact + "@paper");
        statement.fact = domain::FactKey::parse(fact).value();
        statement.figure = domain::StatedFigure::parse(raw).value();
        statement.citation = citation(raw);
        statement.position = static_cast<int>(m_content.statements.size());
        m_content.statements.push_back(std::move(statement));
        return m_content.statements.back();
    }

    /// A printed number of themes of ①'s element, to be checked against the rows.
    CatalogueBuilder& printedCount(const std::string& element, domain::ThemeResult result, const std::string& raw) {
        const auto fact = "programme:post5g/theme_count#" + element + " " + std::string(domain::toKey(result));
        states(fact, raw);
        domain::Identity identity;
        identity.id = domain::IdentityId("count-" + element + "-" + std::string(domain::toKey(result)));
        identity.kind = domain::IdentityKind::Count;
        identity.label = "count of " + element;
        identity.stated = domain::FactKey::parse(fact).value();
        identity.expression.kind = domain::Expression::Kind::ThemeCount;
        identity.expression.themes = {domain::ProgrammeId("post5g"), "①", element, {result}, false};
        m_content.identities.push_back(std::move(identity));
        return *this;
    }

    [[nodiscard]] std::shared_ptr<const analysis::FactBook> facts(std::vector<domain::ActualReport> reports = {}) {
        auto catalogue = std::make_shared<const domain::Catalogue>(domain::Catalogue::make(m_content).value());
        return std::make_shared<const analysis::FactBook>(
            analysis::FactBook::make(std::move(catalogue), sampleBook(),
                                     {{domain::SourceId("paper"), "参考資料", "経済産業省", "2026-04-03", {}}}, {}, {},
                                     std::move(reports))
                .value());
    }

private:
    static domain::Citation citation(const std::string& raw) { return {domain::SourceId("paper"), "p. 3", raw}; }

    domain::CatalogueContent m_content;
};

}  // namespace shirube::test
