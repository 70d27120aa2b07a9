// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "domain/ChartDefinition.h"

namespace shirube::models {

/// The states that a chart went through while a person edited it, to go back and forth between them.
class DefinitionTrail {
public:
    /// The trail begins anew here.
    void start(domain::ChartDefinition definition);
    /// The next state; those that one had gone back from are forgotten. False, and nothing happens, where it is the
    /// current one.
    bool add(domain::ChartDefinition definition);

    [[nodiscard]] const domain::ChartDefinition& current() const { return m_states[m_at]; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_states.size(); }
    // Each does nothing at the end of the trail.
    void goBack();
    void goForward();

private:
    std::vector<domain::ChartDefinition> m_states{domain::ChartDefinition{}};  // never empty
    std::size_t m_at = 0;
};

}  // namespace shirube::models
