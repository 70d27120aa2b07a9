// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace shirube::test {

/// An SVG as one line per element: its name, class, data-id and text; no coordinates and no colours.
[[nodiscard]] QString structureOf(const QByteArray& svg);

/// Compares with the file, line by line; SHIRUBE_REGENERATE_GOLDEN=1 writes it instead.
void checkGolden(const QString& file, const QString& actual);

}  // namespace shirube::test
