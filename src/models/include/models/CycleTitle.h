// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/BudgetBook.h"

namespace shirube::models {

/// R8当初(案) where all lines of the cycle have one status; its bare name where they differ or there are none.
[[nodiscard]] QString cycleTitle(const domain::BudgetBook& book, const domain::BudgetCycle& cycle);

}  // namespace shirube::models
