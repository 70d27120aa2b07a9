// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <cstddef>
#include <cstdint>

#include "domain/ChartDefinition.h"

namespace shirube::figures {

/// The colours of every picture: one sober set that people with any colour vision tell apart, that stays apart in a
/// grey print (neighbours alternate dark and light), and whose outlines reach 3:1 against white paper.
struct Palette {
    /// Colours before a series needs a pattern besides.
    static constexpr std::size_t kSeriesColours = 12;

    /// Fill of the n-th series; beyond kSeriesColours they come again, and the layout adds a pattern.
    [[nodiscard]] static QColor series(std::size_t index);
    /// A colour that has a meaning of its own (a target, a status), as a set of colours has it.
    [[nodiscard]] static QColor styled(domain::ChartColours colours, const QColor& colour);
    /// Of 0xRRGGBB.
    [[nodiscard]] static QColor fromRgb(std::uint32_t rgb);
    /// Outline of a fill: the same hue, at least 3:1 against white.
    [[nodiscard]] static QColor outline(const QColor& fill);
    /// Ground of a hatched fill: the same hue, near white.
    [[nodiscard]] static QColor tint(const QColor& fill);
    /// Ink or paper, whichever reads better on `fill`.
    [[nodiscard]] static QColor textOn(const QColor& fill);

    [[nodiscard]] static QColor paper();      ///< white
    [[nodiscard]] static QColor ink();        ///< titles and figures
    [[nodiscard]] static QColor secondary();  ///< subtitles, units, notes
    [[nodiscard]] static QColor rule();       ///< rules of tables, axes
    [[nodiscard]] static QColor grid();       ///< thin lines behind the columns
    [[nodiscard]] static QColor accent();     ///< the one blue of the window

    /// WCAG 2 contrast ratio, 1…21.
    [[nodiscard]] static double contrast(const QColor& a, const QColor& b);
    /// WCAG 2 relative luminance, 0…1: what is left in a grey print.
    [[nodiscard]] static double luminance(const QColor& colour);
};

}  // namespace shirube::figures
