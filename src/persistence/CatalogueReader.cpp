// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/CatalogueReader.h"

#include <utility>

#include "persistence/EntityTable.h"
#include "persistence/Snapshot.h"

namespace shirube::persistence {

namespace {

template <typename T>
base::Status fill(Database& database, std::vector<T>& list) {
    auto rows = EntityTable<T>(database).all();
    if (!rows) {
        return base::forward(std::move(rows));
    }
    list = *std::move(rows);
    return {};
}

// Stops at the first list that can't be read.
template <typename... T>
base::Status fillAll(Database& database, std::vector<T>&... lists) {
    base::Status status;
    static_cast<void>(((status = fill(database, lists), status.has_value()) && ...));
    return status;
}

}  // namespace

CatalogueReader::CatalogueReader(Database& database) : m_database(database) {}

base::Result<domain::CatalogueContent> CatalogueReader::read() {
    const auto moment = Snapshot::begin(m_database);
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
