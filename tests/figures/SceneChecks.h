// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "figures/Scene.h"

namespace shirube::test {

/// A box without the hair at its edges that rounding may take.
[[nodiscard]] QRectF core(const QRectF& box);

/// No text overlaps another or leaves the sheet.
void checkTexts(const figures::Scene& scene);
/// No key of a legend overlaps a text.
void checkKeys(const figures::Scene& scene);

}  // namespace shirube::test
