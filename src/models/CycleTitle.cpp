// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CycleTitle.h"

#include <set>

#include "models/QtTranslator.h"

namespace shirube::models {

QString cycleTitle(const domain::BudgetBook& book, const domain::BudgetCycle& cycle) {
    std::set<domain::BudgetStatus> statuses;
    for (const auto line : book.linesIn(cycle)) {
        statuses.insert(book.lines()[line].status);
    }
    return toQString(statuses.size() == 1 ? cycle.nameWithStatus(*statuses.begin()) : cycle.name());
}

}  // namespace shirube::models
