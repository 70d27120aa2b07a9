// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace shirube::exchange {

/// With separators and so many digits after the point: #,##0.0
[[nodiscard]] std::string digitsFormat(std::size_t decimals);
/// A number format with the digits of that decimal (at most four after the point) and △ for negatives: a digit more
/// than the number has would claim a precision that the source lacks.
[[nodiscard]] std::string numberFormat(const std::string& decimal);

}  // namespace shirube::exchange
