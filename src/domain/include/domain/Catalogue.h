// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/Result.h"
#include "domain/Allocation.h"
#include "domain/ContextSeries.h"
#include "domain/FigureStatement.h"
#include "domain/Finding.h"
#include "domain/Fund.h"
#include "domain/Identity.h"
#include "domain/Indicator.h"
#include "domain/Milestone.h"
#include "domain/Organisation.h"
#include "domain/PolicyItem.h"
#include "domain/Portfolio.h"
#include "domain/ReviewSheet.h"
#include "domain/Theme.h"

namespace shirube::domain {

/// Everything that documents state beside budget lines, each list in the order of print.
struct CatalogueContent {
    std::vector<Organisation> organisations;
    std::vector<Portfolio> portfolios;
    std::vector<Fund> funds;
    std::vector<ContextSeries> series;
    std::vector<PolicyItem> policyItems;
    std::vector<Theme> themes;
    std::vector<Indicator> indicators;
    std::vector<Allocation> allocations;
    std::vector<ReviewSheet> reviews;
    std::vector<ReviewRule> reviewRules;
    std::vector<Finding> findings;
    std::vector<Milestone> milestones;
    std::vector<Identity> identities;
    std::vector<FigureStatement> statements;

    friend bool operator==(const CatalogueContent&, const CatalogueContent&) = default;
};

/// That content at one moment, indexed. Immutable, shared between threads behind a shared_ptr.
class Catalogue {
public:
    Catalogue() = default;
    // Its index points into its lists, which a move keeps in place.
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;
    Catalogue(Catalogue&&) = default;
    Catalogue& operator=(Catalogue&&) = default;
    ~Catalogue() = default;
    /// Errors: InvalidInput for a repeated id or a reference to an id that is not there. References to programmes,
    /// budget lines and sources are the store's to check.
    [[nodiscard]] static base::Result<Catalogue> make(CatalogueContent content);

    [[nodiscard]] const CatalogueContent& content() const { return m_content; }

    [[nodiscard]] const Organisation* organisation(const OrganisationId& id) const;
    [[nodiscard]] const Portfolio* portfolio(const PortfolioId& id) const;
    [[nodiscard]] const Fund* fund(const FundId& id) const;
    [[nodiscard]] const ContextSeries* series(const SeriesId& id) const;
    [[nodiscard]] const PolicyItem* policyItem(const PolicyItemId& id) const;
    [[nodiscard]] const Theme* theme(const ThemeId& id) const;
    [[nodiscard]] const Indicator* indicator(const IndicatorId& id) const;
    [[nodiscard]] const Allocation* allocation(const AllocationId& id) const;
    [[nodiscard]] const ReviewSheet* review(const ReviewId& id) const;
    [[nodiscard]] const Identity* identity(const IdentityId& id) const;

    /// What states a fact, in order of print; empty for none.
    [[nodiscard]] std::span<const FigureStatement* const> statementsOf(const FactKey& fact) const;
    [[nodiscard]] const FigureStatement* statement(const StatementId& id) const;
    /// Every fact that a statement states, in the order of FactKey.
    [[nodiscard]] const std::vector<FactKey>& facts() const { return m_facts; }
    /// Facts of one subject, in the order of FactKey.
    [[nodiscard]] std::span<const FactKey> factsOf(SubjectKind kind, const std::string& subject) const;
    /// The name of the thing that a fact is about, from this catalogue; empty where it is not in it (a programme, a
    /// budget line).
    [[nodiscard]] std::string subjectName(const FactKey& fact) const;

private:
    base::Status index();

    CatalogueContent m_content;
    std::unordered_map<std::string, std::size_t> m_positions;  // "<list>:<id>" → position in its list
    std::unordered_map<FactKey, std::vector<const FigureStatement*>> m_byFact;
    std::unordered_map<StatementId, const FigureStatement*> m_byStatement;
    std::vector<FactKey> m_facts;
};

}  // namespace shirube::domain
