// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/WeightText.h"

#include "models/QtTranslator.h"

namespace shirube::ui {

std::optional<base::Decimal> readWeight(const QString& text) {
    const auto digits = text.normalized(QString::NormalizationForm_KC).trimmed();
    const auto weight = base::Decimal::parse(models::toUtf8(digits));
    return weight && !weight->isZero() && !weight->isNegative() ? weight : std::nullopt;
}

}  // namespace shirube::ui
