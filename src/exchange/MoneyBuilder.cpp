// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MoneyBuilder.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "DatasetFields.h"

namespace shirube::exchange {

using nlohmann::json;
using List = DatasetReferences::List;

base::Status MoneyBuilder::addFund(const DatasetPlace& place, const json& entry) {
    domain::Fund fund;
    fund.id = domain::FundId(textOf(entry, "id"));
    fund.name = textOf(entry, "name");
    fund.supports = textOf(entry, "supports");
    fund.note = optionalText(entry, "note");
    if (auto status = m_references.claim(List::Funds, fund.id.value(), place.at("id")); !status) {
        return status;
    }
    fund.manager = readReference<domain::OrganisationId>(place, entry, "manager", List::Organisations, m_references);
    fund.programmes = readReferences<domain::ProgrammeId>(place, entry, "programmes", List::Programmes, m_references);
    fund.recipients =
        readReferences<domain::OrganisationId>(place, entry, "recipients", List::Organisations, m_references);
    const auto endYear = readPeriod(place, entry, "end_year");
    if (!endYear) {
        return base::forward(endYear);
    }
    fund.endYear = endYear->text();
    fund.citation = readCitation(place, entry, m_references);
    m_dataset.catalogue.funds.push_back(std::move(fund));
    return {};
}

base::Status MoneyBuilder::addPolicyItem(const DatasetPlace& place, const json& entry) {
    domain::PolicyItem item;
    item.id = domain::PolicyItemId(textOf(entry, "id"));
    item.name = textOf(entry, "name");
    item.ministry = textOf(entry, "ministry");
    item.isNew = entry.at("new").get<bool>();
    item.amountUnspecified = entry.at("amount_unspecified").get<bool>();
    item.note = optionalText(entry, "note");
    item.position = static_cast<int>(m_dataset.catalogue.policyItems.size());
    if (auto status = m_references.claim(List::PolicyItems, item.id.value(), place.at("id")); !status) {
        return status;
    }
    item.portfolio = readReference<domain::PortfolioId>(place, entry, "portfolio", List::Portfolios, m_references);
    item.programme = readReference<domain::ProgrammeId>(place, entry, "programme_id", List::Programmes, m_references);
    const auto cycle = readCycle(place.at("cycle"), textOf(entry, "cycle"));
    if (!cycle) {
        return base::forward(cycle);
    }
    item.cycle = *cycle;
    const auto pillar = readEnum(place, entry, "pillar", domain::policyPillarFromKey);
    if (!pillar) {
        return base::forward(pillar);
    }
    item.pillar = *pillar;
    item.citation = readCitation(place, entry, m_references);
    m_dataset.catalogue.policyItems.push_back(std::move(item));
    return {};
}

base::Status MoneyBuilder::addAllocation(const DatasetPlace& place, const json& entry) {
    domain::Allocation allocation;
    allocation.id = domain::AllocationId(textOf(entry, "id"));
    allocation.payeeLabel = optionalText(entry, "payee_label");
    allocation.rates = entry.at("rates").get<std::vector<std::string>>();
    allocation.note = optionalText(entry, "note");
    allocation.position = static_cast<int>(m_dataset.catalogue.allocations.size());
    if (auto status = m_references.claim(List::Allocations, allocation.id.value(), place.at("id")); !status) {
        return status;
    }
    allocation.programme =
        readReference<domain::ProgrammeId>(place, entry, "programme_id", List::Programmes, m_references);
    allocation.fund = readReference<domain::FundId>(place, entry, "fund_id", List::Funds, m_references);
    allocation.payer = readReference<domain::OrganisationId>(place, entry, "payer", List::Organisations, m_references);
    allocation.payee = readReference<domain::OrganisationId>(place, entry, "payee", List::Organisations, m_references);
    const auto instrument = readEnum(place, entry, "instrument", domain::instrumentFromKey);
    if (!instrument) {
        return base::forward(instrument);
    }
    allocation.instrument = *instrument;
    if (!optionalText(entry, "stage").empty()) {
        const auto stage = readEnum(place, entry, "stage", domain::processStageFromKey);
        if (!stage) {
            return base::forward(stage);
        }
        allocation.stage = *stage;
    }
    auto period = readPeriod(place, entry, "period");
    if (!period) {
        return base::forward(std::move(period));
    }
    allocation.period = *std::move(period);
    allocation.citation = readCitation(place, entry, m_references);
    m_dataset.catalogue.allocations.push_back(std::move(allocation));
    return {};
}

}  // namespace shirube::exchange
