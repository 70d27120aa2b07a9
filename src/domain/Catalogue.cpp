// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Catalogue.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "CatalogueCheck.h"

namespace shirube::domain {

namespace {

std::string positionKey(std::string_view list, std::string_view id) {
    return std::string(list) + ':' + std::string(id);
}

template <typename Value>
base::Status indexList(std::unordered_map<std::string, std::size_t>& positions, std::string_view list,
                       const std::vector<Value>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!positions.emplace(positionKey(list, values[i].id.value()), i).second) {
            return base::fail(base::ErrorCode::InvalidInput,
                              base::Message(SHIRUBE_TEXT("{0} is given twice. Change or remove one of the two."),
                                            {values[i].id.value()}));
        }
    }
    return {};
}

template <typename Value>
const Value* find(const std::unordered_map<std::string, std::size_t>& positions, std::string_view list,
                  const std::vector<Value>& values, std::string_view id) {
    const auto found = positions.find(positionKey(list, id));
    return found == positions.end() ? nullptr : &values[found->second];
}

template <typename Value>
std::string nameOf(const Value* value) {
    return value ? value->name : std::string();
}

constexpr std::string_view kOrganisations = "organisation";
constexpr std::string_view kPortfolios = "portfolio";
constexpr std::string_view kFunds = "fund";
constexpr std::string_view kSeries = "series";
constexpr std::string_view kPolicyItems = "item";
constexpr std::string_view kThemes = "theme";
constexpr std::string_view kIndicators = "indicator";
constexpr std::string_view kAllocations = "allocation";
constexpr std::string_view kReviews = "review";
constexpr std::string_view kReviewRules = "review_rule";
constexpr std::string_view kFindings = "finding";
constexpr std::string_view kMilestones = "milestone";
constexpr std::string_view kIdentities = "identity";

}  // namespace

base::Result<Catalogue> Catalogue::make(CatalogueContent content) {
    Catalogue catalogue;
    catalogue.m_content = std::move(content);
    if (auto status = catalogue.index(); !status) {
        return base::forward(std::move(status));
    }
    if (auto status = checkReferences(catalogue); !status) {
        return base::forward(std::move(status));
    }
    return catalogue;
}

base::Status Catalogue::index() {
    const auto& c = m_content;
    for (const auto& status :
         {indexList(m_positions, kOrganisations, c.organisations), indexList(m_positions, kPortfolios, c.portfolios),
          indexList(m_positions, kFunds, c.funds), indexList(m_positions, kSeries, c.series),
          indexList(m_positions, kPolicyItems, c.policyItems), indexList(m_positions, kThemes, c.themes),
          indexList(m_positions, kIndicators, c.indicators), indexList(m_positions, kAllocations, c.allocations),
          indexList(m_positions, kReviews, c.reviews), indexList(m_positions, kReviewRules, c.reviewRules),
          indexList(m_positions, kFindings, c.findings), indexList(m_positions, kMilestones, c.milestones),
          indexList(m_positions, kIdentities, c.identities)}) {
        if (!status) {
            return status;
        }
    }
    m_byStatement.reserve(c.statements.size());
    m_byFact.reserve(c.statements.size());
    for (const auto& statement : c.statements) {
        if (!m_byStatement.emplace(statement.id, &statement).second) {
            return base::fail(base::ErrorCode::InvalidInput,
                              base::Message(SHIRUBE_TEXT("{0} is given twice. Change or remove one of the two."),
                                            {statement.id.value()}));
        }
        auto& ofFact = m_byFact[statement.fact];
        if (ofFact.empty()) {
            m_facts.push_back(statement.fact);
        }
        ofFact.push_back(&statement);
    }
    std::sort(m_facts.begin(), m_facts.end());
    return {};
}

const Organisation* Catalogue::organisation(const OrganisationId& id) const {
    return find(m_positions, kOrganisations, m_content.organisations, id.value());
}
const Portfolio* Catalogue::portfolio(const PortfolioId& id) const {
    return find(m_positions, kPortfolios, m_content.portfolios, id.value());
}
const Fund* Catalogue::fund(const FundId& id) const {
    return find(m_positions, kFunds, m_content.funds, id.value());
}
const ContextSeries* Catalogue::series(const SeriesId& id) const {
    return find(m_positions, kSeries, m_content.series, id.value());
}
const PolicyItem* Catalogue::policyItem(const PolicyItemId& id) const {
    return find(m_positions, kPolicyItems, m_content.policyItems, id.value());
}
const Theme* Catalogue::theme(const ThemeId& id) const {
    return find(m_positions, kThemes, m_content.themes, id.value());
}
const Indicator* Catalogue::indicator(const IndicatorId& id) const {
    return find(m_positions, kIndicators, m_content.indicators, id.value());
}
const Allocation* Catalogue::allocation(const AllocationId& id) const {
    return find(m_positions, kAllocations, m_content.allocations, id.value());
}
const ReviewSheet* Catalogue::review(const ReviewId& id) const {
    return find(m_positions, kReviews, m_content.reviews, id.value());
}
const Identity* Catalogue::identity(const IdentityId& id) const {
    return find(m_positions, kIdentities, m_content.identities, id.value());
}

std::span<const FigureStatement* const> Catalogue::statementsOf(const FactKey& fact) const {
    const auto found = m_byFact.find(fact);
    return found == m_byFact.end() ? std::span<const FigureStatement* const>()
                                   : std::span<const FigureStatement* const>(found->second);
}

const FigureStatement* Catalogue::statement(const StatementId& id) const {
    const auto found = m_byStatement.find(id);
    return found == m_byStatement.end() ? nullptr : found->second;
}

std::span<const FactKey> Catalogue::factsOf(SubjectKind kind, const std::string& subject) const {
    const auto of = [](const FactKey& fact) { return std::tie(fact.subjectKind, fact.subject); };
    const auto wanted = std::tie(kind, subject);
    const auto first = std::lower_bound(m_facts.begin(), m_facts.end(), wanted,
                                        [&](const FactKey& fact, const auto& key) { return of(fact) < key; });
    const auto last = std::upper_bound(first, m_facts.end(), wanted,
                                       [&](const auto& key, const FactKey& fact) { return key < of(fact); });
    return {first, last};
}

std::string Catalogue::subjectName(const FactKey& fact) const {
    switch (fact.subjectKind) {
        case SubjectKind::Programme:
        case SubjectKind::BudgetLine:
            return {};
        case SubjectKind::Fund:
            return nameOf(fund(FundId(fact.subject)));
        case SubjectKind::Portfolio:
            return nameOf(portfolio(PortfolioId(fact.subject)));
        case SubjectKind::PolicyItem:
            return nameOf(policyItem(PolicyItemId(fact.subject)));
        case SubjectKind::Indicator:
            return nameOf(indicator(IndicatorId(fact.subject)));
        case SubjectKind::Allocation: {
            // An arrow has no name of its own; where it goes names it best.
            const auto* arrow = allocation(AllocationId(fact.subject));
            return arrow == nullptr            ? std::string()
                   : arrow->payeeLabel.empty() ? nameOf(organisation(arrow->payee))
                                               : arrow->payeeLabel;
        }
        case SubjectKind::Organisation:
            return nameOf(organisation(OrganisationId(fact.subject)));
        case SubjectKind::Review:
            return nameOf(review(ReviewId(fact.subject)));
        case SubjectKind::Series:
            return nameOf(series(SeriesId(fact.subject)));
    }
    return {};
}

}  // namespace shirube::domain
