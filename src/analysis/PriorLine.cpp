// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PriorLine.h"

namespace shirube::analysis {

PriorLine priorLineOf(const domain::BudgetBook& book, const domain::BudgetLine& line) {
    PriorLine result;
    const auto programme = book.programmeIndex(line.programme);
    if (!programme || !line.prior) {
        return result;
    }
    for (const auto& earlier : book.linesOf(*programme, line.prior->cycle)) {
        if (earlier.account != line.account) {
            continue;
        }
        if (!earlier.amount) {
            result.obstacle = PriorObstacle::NoAmount;
        } else if (earlier.kind != domain::AmountKind::Confirmed) {
            result.obstacle = PriorObstacle::WithinEnvelope;
        } else {
            return {&earlier, PriorObstacle::None};
        }
    }
    return result;
}

}  // namespace shirube::analysis
