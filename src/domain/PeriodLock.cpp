// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PeriodLock.h"

namespace shirube::domain {

bool covers(const Period& outer, const Period& inner) {
    const auto outerFirst = firstDay(outer);
    const auto innerFirst = firstDay(inner);
    const auto outerLast = lastDay(outer);
    const auto innerLast = lastDay(inner);
    return outerFirst && outerLast && innerFirst && innerLast && *outerFirst <= *innerFirst && *innerLast <= *outerLast;
}

}  // namespace shirube::domain
