// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "domain/Catalogue.h"

namespace shirube::application {

template <typename T>
using RowsOf = std::map<decltype(T::id), T>;

/// The rows of the catalogue's tables by their ids.
struct CatalogueRows {
    RowsOf<domain::Organisation> organisations;
    RowsOf<domain::Portfolio> portfolios;
    RowsOf<domain::Fund> funds;
    RowsOf<domain::ContextSeries> series;
    RowsOf<domain::PolicyItem> policyItems;
    RowsOf<domain::Theme> themes;
    RowsOf<domain::Indicator> indicators;
    RowsOf<domain::Allocation> allocations;
    RowsOf<domain::ReviewSheet> reviews;
    RowsOf<domain::ReviewRule> reviewRules;
    RowsOf<domain::Finding> findings;
    RowsOf<domain::Milestone> milestones;
    RowsOf<domain::Identity> identities;
    RowsOf<domain::FigureStatement> statements;
};

/// One of the catalogue's lists: its name in a dataset, and where it stands.
template <typename T>
struct CatalogueList {
    using Value = T;
    std::string_view key;
    std::vector<T> domain::CatalogueContent::*content;
    RowsOf<T> CatalogueRows::*rows;
};
template <typename T>
CatalogueList(const char*, std::vector<T> domain::CatalogueContent::*, RowsOf<T> CatalogueRows::*) -> CatalogueList<T>;

/// All of them, what is referred to before what refers to it.
inline constexpr std::tuple kCatalogueLists{
    CatalogueList{"organisations", &domain::CatalogueContent::organisations, &CatalogueRows::organisations},
    CatalogueList{"portfolios", &domain::CatalogueContent::portfolios, &CatalogueRows::portfolios},
    CatalogueList{"funds", &domain::CatalogueContent::funds, &CatalogueRows::funds},
    CatalogueList{"series", &domain::CatalogueContent::series, &CatalogueRows::series},
    CatalogueList{"policy_items", &domain::CatalogueContent::policyItems, &CatalogueRows::policyItems},
    CatalogueList{"themes", &domain::CatalogueContent::themes, &CatalogueRows::themes},
    CatalogueList{"indicators", &domain::CatalogueContent::indicators, &CatalogueRows::indicators},
    CatalogueList{"allocations", &domain::CatalogueContent::allocations, &CatalogueRows::allocations},
    CatalogueList{"reviews", &domain::CatalogueContent::reviews, &CatalogueRows::reviews},
    CatalogueList{"review_rules", &domain::CatalogueContent::reviewRules, &CatalogueRows::reviewRules},
    CatalogueList{"findings", &domain::CatalogueContent::findings, &CatalogueRows::findings},
    CatalogueList{"milestones", &domain::CatalogueContent::milestones, &CatalogueRows::milestones},
    CatalogueList{"identities", &domain::CatalogueContent::identities, &CatalogueRows::identities},
    CatalogueList{"figures", &domain::CatalogueContent::statements, &CatalogueRows::statements},
};

/// Calls `visit` with each list, in their order.
template <typename Visit>
void forEachCatalogueList(const Visit& visit) {
    std::apply([&](const auto&... lists) { (visit(lists), ...); }, kCatalogueLists);
}

/// As above from the last to the first.
template <typename Visit>
void forEachCatalogueListBackwards(const Visit& visit) {
    constexpr auto kSize = std::tuple_size_v<decltype(kCatalogueLists)>;
    [&]<std::size_t... i>(std::index_sequence<i...>) {
        (visit(std::get<kSize - 1 - i>(kCatalogueLists)), ...);
    }
    (std::make_index_sequence<kSize>());
}

/// The rows as the domain has them, each list in the order of print.
[[nodiscard]] domain::CatalogueContent contentOf(const CatalogueRows& rows);

/// A thing that facts can be about and rows can refer to.
using Reference = std::pair<domain::SubjectKind, std::string>;

/// Everything that the rows refer to beside sources, each with the id of one row that does. A row's reference to itself
/// does not count.
[[nodiscard]] std::map<Reference, std::string> referencesOf(const CatalogueRows& rows);

}  // namespace shirube::application
