// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "base/Decimal.h"

namespace shirube::models {

/// A number as a person types it: full-width digits and spaces around it too. Nothing for other text.
[[nodiscard]] std::optional<base::Decimal> typedDecimal(const QString& text);

}  // namespace shirube::models
