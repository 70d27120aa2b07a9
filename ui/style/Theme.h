// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace shirube::ui {

enum class ColourScheme { Light, Dark };

/// The look of the window: Fusion with a palette of our own, one accent, type that has Japanese.
class Theme {
public:
    static void apply(QApplication& application, ColourScheme scheme);
    [[nodiscard]] static QPalette palette(ColourScheme scheme);

    /// Text that stands back: units, notes, places. At least 4.5:1 on Base.
    [[nodiscard]] static QColor secondaryText(const QPalette& palette);
    [[nodiscard]] static QColor rule(const QPalette& palette);
    [[nodiscard]] static QColor accent(const QPalette& palette);
    /// Background of rows of totals.
    [[nodiscard]] static QColor totalRow(const QPalette& palette);
    /// Ink of what needs attention, and of what is in order. Colour Universal Design; never the only mark.
    [[nodiscard]] static QColor alertText(const QPalette& palette);
    [[nodiscard]] static QColor goodText(const QPalette& palette);

    /// A field with this property true is framed in alertText().
    static constexpr const char* kInvalidProperty = "invalid";
    static constexpr int kGrid = 8;
    static constexpr int kRowHeight = 27;
};

}  // namespace shirube::ui
