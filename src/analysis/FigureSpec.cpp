// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FigureSpec.h"

#include "domain/MoneyFormat.h"

namespace shirube::analysis {

std::string tableText(const FigureSpec& spec, const FigurePoint& point) {
    return point.value ? domain::formatMoney(domain::Money(*point.value), spec.unit) : std::string();
}

}  // namespace shirube::analysis
