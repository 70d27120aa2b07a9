// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/CatalogueReader.h"

#include <utility>

#include "FillLists.h"
#include "persistence/ReadMoment.h"

namespace shirube::persistence {

CatalogueReader::CatalogueReader(Database& database) : m_database(database) {}

base::Result<domain::CatalogueContent> CatalogueReader::read() {
    const auto moment = ReadMoment::begin(m_database);
    if (!moment) {
        return base::forward(moment);
    }
    domain::CatalogueContent content;
    auto status =
        fillAll(m_database, content.organisations, content.portfolios, content.funds, content.series,
                content.policyItems, content.themes, content.indicators, content.allocations, content.reviews,
                content.reviewRules, content.findings, content.milestones, content.identities, content.statements);
    if (!status) {
        return base::forward(std::move(status));
    }
    return content;
}

}  // namespace shirube::persistence
