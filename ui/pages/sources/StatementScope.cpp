// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sources/StatementScope.h"

namespace shirube::ui {

std::vector<const domain::FigureStatement*> StatementScope::statements(const analysis::FactBook& facts) const {
    if (isDocument()) {
        return facts.statementsIn(document);
    }
    std::vector<const domain::FigureStatement*> found;
    const auto add = [&](const domain::FactKey& key) {
        const auto stating = facts.statementsOf(key);
        found.insert(found.end(), stating.begin(), stating.end());
    };
    if (fact) {
        add(*fact);
        return found;
    }
    for (const auto& key : facts.facts()) {
        if (key.subjectKind == subject->kind && key.subject == subject->id) {
            add(key);
        }
    }
    return found;
}

}  // namespace shirube::ui
