// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "base/Decimal.h"

namespace shirube::ui {

/// A weight as typed, full-width digits included; none where it is no number above 0.
[[nodiscard]] std::optional<base::Decimal> readWeight(const QString& text);

}  // namespace shirube::ui
