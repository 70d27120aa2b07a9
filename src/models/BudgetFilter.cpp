// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BudgetFilter.h"

#include <algorithm>

#include "base/Text.h"

namespace shirube::models {

namespace {

std::uint32_t bitOf(domain::AmountKind kind) {
    return 1U << static_cast<unsigned>(kind);
}

}  // namespace

BudgetFilterIndex::BudgetFilterIndex(const domain::BudgetBook& book) {
    const auto& programmes = book.programmes();
    m_entries.resize(programmes.size());
    for (std::size_t i = 0; i < programmes.size(); ++i) {
        const auto& programme = programmes[i];
        auto& entry = m_entries[i];
        // A tab can't be typed into the key of a search (searchKey drops spaces), so nothing matches across fields.
        for (const auto* field : {&programme.name, &programme.shortName, &programme.englishName, &programme.ministry,
                                  &programme.office, &programme.rsProgrammeId}) {
            if (!field->empty()) {
                entry.key += base::searchKey(*field) + '\t';
            }
        }
        if (!programme.ministry.empty()) {
            auto at = std::find(m_ministries.begin(), m_ministries.end(), programme.ministry);
            if (at == m_ministries.end()) {
                at = m_ministries.insert(at, programme.ministry);
            }
            entry.ministry = static_cast<int>(at - m_ministries.begin());
        }
        for (const auto& line : book.linesOf(i)) {
            entry.kinds |= bitOf(line.kind);
            entry.isNew = entry.isNew || line.isNew;
            for (const auto& part : line.parts) {
                const auto bit = m_parts.emplace(part.label, static_cast<unsigned>(m_parts.size())).first->second;
                if (bit < 64) {
                    entry.parts |= std::uint64_t{1} << bit;
                }
            }
        }
    }
}

std::vector<bool> BudgetFilterIndex::match(const BudgetFilter& filter) const {
    const auto key = base::searchKey(filter.text);
    int ministry = -1;
    if (!filter.ministry.empty()) {
        const auto at = std::find(m_ministries.begin(), m_ministries.end(), filter.ministry);
        ministry = at == m_ministries.end() ? -2 : static_cast<int>(at - m_ministries.begin());
    }
    std::uint64_t part = 0;
    if (!filter.part.empty()) {
        const auto found = m_parts.find(filter.part);
        part = found == m_parts.end() || found->second >= 64 ? 0 : std::uint64_t{1} << found->second;
    }
    std::vector<bool> hits(m_entries.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto& entry = m_entries[i];
        hits[i] = (ministry == -1 || entry.ministry == ministry) && (!filter.onlyNew || entry.isNew) &&
                  (!filter.kind || (entry.kinds & bitOf(*filter.kind)) != 0) &&
                  (filter.part.empty() || (entry.parts & part) != 0) &&
                  (key.empty() || entry.key.find(key) != std::string::npos);
    }
    return hits;
}

std::vector<std::string> BudgetFilterIndex::partLabels() const {
    std::vector<std::string> labels;
    for (const auto& [label, bit] : m_parts) {
        labels.push_back(label);
    }
    return labels;
}

}  // namespace shirube::models
