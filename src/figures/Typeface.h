// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace shirube::figures {

/// Pixels of the em in which type is measured and drawn, to be scaled: the same widths on every device.
inline constexpr int kEmPixels = 100;
/// Of the em: above and below the baseline, for Japanese and Latin glyphs; and from one line to the next.
inline constexpr double kAscent = 0.90;
inline constexpr double kDescent = 0.22;
inline constexpr double kLeading = 1.32;

/// The figures' typeface at kEmPixels, without hinting.
[[nodiscard]] QFont figureFont(bool isBold);

/// The families in order of preference, for CSS.
[[nodiscard]] QString figureFontFamilies();

}  // namespace shirube::figures
