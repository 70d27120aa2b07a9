// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CheckIndex.h"

#include <algorithm>

namespace shirube::models {

using analysis::Check;
using analysis::Verdict;

namespace {

// A check that reads a figure twice is listed once: it comes in one run.
void append(CheckIndex::Checks& checks, const Check& check) {
    if (checks.empty() || checks.back() != &check) {
        checks.push_back(&check);
    }
}

template <typename Map, typename Key>
const CheckIndex::Checks& find(const Map& map, const Key& key) {
    static const CheckIndex::Checks none;
    const auto found = map.find(key);
    return found == map.end() ? none : found->second;
}

}  // namespace

CheckIndex::CheckIndex(std::shared_ptr<const application::ReconciliationState> state)
    : m_state(std::move(state)), m_lines(*m_state->result) {
    for (const auto& check : m_state->result->checks) {
        for (const auto& input : check.inputs) {
            append(m_byFact[input.fact], check);
            if (!input.statement.isEmpty()) {
                append(m_byStatement[input.statement], check);
            }
        }
    }
}

const CheckIndex::Checks& CheckIndex::ofStatement(const domain::StatementId& statement) const {
    return find(m_byStatement, statement);
}

const CheckIndex::Checks& CheckIndex::ofFact(const domain::FactKey& fact) const {
    return find(m_byFact, fact);
}

const domain::CheckNote* CheckIndex::note(const domain::CheckId& check) const {
    if (!m_state) {
        return nullptr;
    }
    const auto found = m_state->notes.find(check);
    return found == m_state->notes.end() ? nullptr : &found->second;
}

std::optional<Verdict> CheckIndex::gravest(const Checks& checks) {
    const auto found = std::max_element(checks.begin(), checks.end(), [](const Check* a, const Check* b) {
        return analysis::gravity(a->verdict) < analysis::gravity(b->verdict);
    });
    return found == checks.end() ? std::nullopt : std::optional((*found)->verdict);
}

}  // namespace shirube::models
