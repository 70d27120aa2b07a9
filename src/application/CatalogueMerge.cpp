// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueMerge.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <type_traits>
#include <utility>

namespace shirube::application {

namespace {

using domain::SubjectKind;

// The kind under which rows refer to a T; Programme, which is no list of the catalogue, for what nothing refers to.
template <typename T>
constexpr SubjectKind kReferredAs = SubjectKind::Programme;
template <>
inline constexpr SubjectKind kReferredAs<domain::Organisation> = SubjectKind::Organisation;
template <>
inline constexpr SubjectKind kReferredAs<domain::Portfolio> = SubjectKind::Portfolio;
template <>
inline constexpr SubjectKind kReferredAs<domain::Fund> = SubjectKind::Fund;
template <>
inline constexpr SubjectKind kReferredAs<domain::ContextSeries> = SubjectKind::Series;
template <>
inline constexpr SubjectKind kReferredAs<domain::PolicyItem> = SubjectKind::PolicyItem;
template <>
inline constexpr SubjectKind kReferredAs<domain::Indicator> = SubjectKind::Indicator;
template <>
inline constexpr SubjectKind kReferredAs<domain::Allocation> = SubjectKind::Allocation;
template <>
inline constexpr SubjectKind kReferredAs<domain::ReviewSheet> = SubjectKind::Review;

class CatalogueMerger {
public:
    CatalogueMerger(CatalogueRows& rows, const domain::CatalogueContent& given, const DatasetSources& sources)
        : m_rows(rows), m_given(given), m_sources(sources), m_facts(sources.lineFacts) {
        for (const auto& [id, statement] : rows.statements) {
            auto& isOfDataset = m_facts[statement.fact];
            isOfDataset = isOfDataset || sources.has(statement.citation.source);
        }
    }

    void run() {
        forEachCatalogueList([&](const auto& list) { collectStale(list); });
        forEachCatalogueList([&](const auto& list) { put(list); });
        while (dropStale()) {
        }
    }

private:
    [[nodiscard]] bool isOfDataset(const domain::Organisation&) const { return true; }
    [[nodiscard]] bool isOfDataset(const domain::Portfolio&) const { return true; }
    [[nodiscard]] bool isOfDataset(const domain::FigureStatement& statement) const {
        return statement.origin == domain::StatementOrigin::Document && m_sources.has(statement.citation.source);
    }
    [[nodiscard]] bool isOfDataset(const domain::Identity& identity) const {
        if (!identity.source.isEmpty()) {
            return m_sources.has(identity.source);
        }
        auto facts = domain::factsOf(identity.expression);
        facts.push_back(identity.stated);
        bool isStated = false;
        for (const auto& fact : facts) {
            const auto found = m_facts.find(fact);
            if (found != m_facts.end() && found->second) {
                return true;
            }
            isStated = isStated || found != m_facts.end();
        }
        return !isStated;
    }
    template <typename T>
    [[nodiscard]] bool isOfDataset(const T& value) const {
        return m_sources.has(value.citation.source);
    }

    template <typename List>
    void collectStale(const List& list) {
        using T = typename List::Value;
        std::set<decltype(T::id)> given;
        for (const auto& value : m_given.*list.content) {
            given.insert(value.id);
        }
        std::erase_if(m_rows.*list.rows, [&](const auto& entry) {
            if (given.contains(entry.first) || !isOfDataset(entry.second)) {
                return false;
            }
            if constexpr (kReferredAs<T> != SubjectKind::Programme) {
                m_stale.insert({kReferredAs<T>, entry.first.value()});
                return false;
            } else {
                return true;
            }
        });
    }

    template <typename List>
    void put(const List& list) {
        int position = 0;
        for (const auto& value : m_given.*list.content) {
            auto& row = (m_rows.*list.rows)[value.id];
            row = value;
            row.position = position++;
        }
    }

    // One round: what goes may have been all that referred to something else.
    bool dropStale() {
        const auto references = referencesOf(m_rows);
        std::set<Reference> goes;
        std::copy_if(m_stale.begin(), m_stale.end(), std::inserter(goes, goes.end()), [&](const auto& reference) {
            return !references.contains(reference) && !m_sources.references.contains(reference);
        });
        forEachCatalogueList([&](const auto& list) {
            using T = typename std::decay_t<decltype(list)>::Value;
            std::erase_if(m_rows.*list.rows, [&](const auto& entry) {
                return kReferredAs<T> != SubjectKind::Programme && goes.contains({kReferredAs<T>, entry.first.value()});
            });
        });
        std::erase_if(m_stale, [&](const auto& reference) { return goes.contains(reference); });
        return !goes.empty();
    }

    CatalogueRows& m_rows;
    const domain::CatalogueContent& m_given;
    const DatasetSources& m_sources;
    std::map<domain::FactKey, bool> m_facts;  // stated in the store: by a source of the dataset?
    std::set<Reference> m_stale;              // goes as soon as nothing refers to it
};

}  // namespace

void mergeCatalogue(CatalogueRows& rows, const domain::CatalogueContent& given, const DatasetSources& sources) {
    CatalogueMerger(rows, given, sources).run();
}

}  // namespace shirube::application
