// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Typeface.h"

#include <QString>
#include <QStringList>

namespace shirube::figures {

namespace {

// Noto comes with the package; the others are those of Windows and macOS.
QStringList families() {
    return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"), QStringLiteral("Yu Gothic"),
            QStringLiteral("Hiragino Sans"), QStringLiteral("Meiryo")};
}

}  // namespace

QFont figureFont(bool isBold) {
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(kEmPixels);
    font.setWeight(isBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

QString figureFontFamilies() {
    return QStringLiteral("'") + families().join(QStringLiteral("', '")) + QStringLiteral("', sans-serif");
}

}  // namespace shirube::figures
