// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueAccess.h"

#include "application/CatalogueService.h"
#include "base/Text.h"

namespace shirube::cli {

base::Result<std::shared_ptr<const analysis::FactBook>> openFacts(const Session& session) {
    const auto workspace = session.open();
    if (!workspace) {
        return base::forward(workspace);
    }
    return (*workspace)->catalogue().facts();
}

base::Result<std::shared_ptr<const application::ReconciliationState>> openReconciliation(const Session& session) {
    const auto workspace = session.open();
    if (!workspace) {
        return base::forward(workspace);
    }
    return (*workspace)->reconciliation().state();
}

base::Result<const domain::Programme*> requireProgramme(const domain::BudgetBook& book, const std::string& id) {
    if (const auto* programme = book.programme(domain::ProgrammeId(id))) {
        return programme;
    }
    return base::fail(
        base::ErrorCode::NotFound,
        base::Message(SHIRUBE_TEXT("There is no programme “{0}”. “shirubectl programmes” lists them."), {id}));
}

base::Result<const domain::Source*> requireSource(const analysis::FactBook& facts, const std::string& id) {
    if (const auto* source = facts.source(domain::SourceId(id))) {
        return source;
    }
    return base::fail(base::ErrorCode::NotFound,
                      base::Message(SHIRUBE_TEXT("There is no source “{0}”. “shirubectl sources” lists them."), {id}));
}

base::Result<const domain::Indicator*> requireIndicator(const analysis::FactBook& facts, const std::string& id) {
    if (const auto* indicator = facts.catalogue().indicator(domain::IndicatorId(id))) {
        return indicator;
    }
    return base::fail(
        base::ErrorCode::NotFound,
        base::Message(SHIRUBE_TEXT("There is no indicator “{0}”. “shirubectl indicators --json” lists their ids."),
                      {id}));
}

base::Result<const domain::Organisation*> requireOrganisation(const domain::Catalogue& catalogue,
                                                              const std::string& name) {
    if (const auto* organisation = catalogue.organisation(domain::OrganisationId(name))) {
        return organisation;
    }
    for (const auto& organisation : catalogue.content().organisations) {
        if (base::searchKey(organisation.name) == base::searchKey(name)) {
            return &organisation;
        }
    }
    return base::fail(
        base::ErrorCode::NotFound,
        base::Message(SHIRUBE_TEXT("There is no organisation “{0}”. “shirubectl search {0}” looks for more."), {name}));
}

std::string ownerName(const Session& session, const analysis::FactBook& facts, const domain::Indicator& indicator) {
    if (const auto* programme = facts.book().programme(indicator.programme)) {
        return session.nameOf(*programme);
    }
    const auto* portfolio = facts.catalogue().portfolio(indicator.portfolio);
    return portfolio == nullptr ? indicator.programme.value() + indicator.portfolio.value() : portfolio->name;
}

std::string nameOf(const domain::Catalogue& catalogue, const domain::OrganisationId& id) {
    const auto* organisation = catalogue.organisation(id);
    return organisation == nullptr ? id.value() : organisation->name;
}

}  // namespace shirube::cli
