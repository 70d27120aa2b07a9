// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxFormats.h"

#include <algorithm>

namespace shirube::exchange {

std::string digitsFormat(std::size_t decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + std::string(decimals, '0');
}

std::string numberFormat(const std::string& decimal) {
    const auto point = decimal.find('.');
    const auto digits =
        digitsFormat(point == std::string::npos ? 0 : std::min<std::size_t>(decimal.size() - point - 1, 4));
    return digits + ";△" + digits;
}

}  // namespace shirube::exchange
