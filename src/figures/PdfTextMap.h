// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <span>

#include "figures/Scene.h"

namespace shirube::figures {

/// Mends the tables by which a reader of `pdf` turns glyphs back into text. Qt 6.4 gives a glyph the lowest character
/// that the typeface draws with it, and a Japanese typeface draws a Kangxi radical and its ideograph alike (⾦ U+2FA6
/// and 金 U+91D1): a person who searches 基金 would not find it. Each such entry becomes the character that the pages
/// have. The entries keep their length, so every offset in the file stays right.
[[nodiscard]] QByteArray withSceneText(QByteArray pdf, std::span<const Scene> pages);

}  // namespace shirube::figures
