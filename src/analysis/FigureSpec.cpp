// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FigureSpec.h"

#include <algorithm>

#include "domain/MoneyFormat.h"

namespace shirube::analysis {

std::string tableText(const FigureSpec& spec, const FigurePoint& point) {
    return point.value ? domain::formatMoney(domain::Money(*point.value), spec.unit) : std::string();
}

bool FigureSpec::isChanged(std::string_view row, std::string_view column) const {
    return std::any_of(changes.begin(), changes.end(), [&](const FigureChange& change) {
        return change.row == row && (column.empty() || change.column.empty() || change.column == column);
    });
}

}  // namespace shirube::analysis
