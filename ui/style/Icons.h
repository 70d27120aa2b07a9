// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace shirube::ui {

/// The icons that the window uses, from the Breeze set, in the ink of the palette.
class Icons {
public:
    /// `name` without folder and extension, e.g. edit-undo. Empty for one that is not built in.
    [[nodiscard]] static QIcon icon(const QString& name, const QPalette& palette);
    /// The mark of the program.
    [[nodiscard]] static QIcon application();
};

}  // namespace shirube::ui
