// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TypedDecimal.h"

#include "base/Text.h"
#include "models/QtTranslator.h"

namespace shirube::models {

std::optional<base::Decimal> typedDecimal(const QString& text) {
    const auto folded = base::nfkc(toUtf8(text));
    return base::Decimal::parse(base::trimmed(folded));
}

}  // namespace shirube::models
