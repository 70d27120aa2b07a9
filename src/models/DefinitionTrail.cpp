// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DefinitionTrail.h"

#include <utility>

namespace shirube::models {

namespace {

constexpr std::size_t kLongest = 200;

}  // namespace

void DefinitionTrail::start(domain::ChartDefinition definition) {
    m_states.assign(1, std::move(definition));
    m_at = 0;
}

bool DefinitionTrail::add(domain::ChartDefinition definition) {
    if (definition == current()) {
        return false;
    }
    m_states.resize(m_at + 1);
    m_states.push_back(std::move(definition));
    if (m_states.size() > kLongest) {
        m_states.erase(m_states.begin());
    }
    m_at = m_states.size() - 1;
    return true;
}

void DefinitionTrail::goBack() {
    if (canGoBack()) {
        --m_at;
    }
}

void DefinitionTrail::goForward() {
    if (canGoForward()) {
        ++m_at;
    }
}

}  // namespace shirube::models
