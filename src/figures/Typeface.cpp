// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Typeface.h"

#include <QFontMetricsF>
#include <QStringList>
#include <algorithm>

namespace shirube::figures {

namespace {

// Noto comes with the package; the others are those of Windows and macOS.
QStringList families() {
    return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"), QStringLiteral("Yu Gothic"),
            QStringLiteral("Hiragino Sans"), QStringLiteral("Meiryo")};
}

QFont figureFont(bool isBold) {
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(kEmPixels);
    font.setWeight(isBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace

Typeface::Typeface()
    : m_regular(figureFont(false)),
      m_bold(figureFont(true)),
      m_rawRegular(QRawFont::fromFont(m_regular)),
      m_rawBold(QRawFont::fromFont(m_bold)) {}

bool Typeface::isPlain(const QString& text, const QList<quint32>& glyphs) const {
    return !glyphs.isEmpty() && !glyphs.contains(0) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isMark() || c.isSurrogate(); });
}

std::optional<QGlyphRun> Typeface::plainGlyphs(const QString& text, bool isBold) const {
    const auto& raw = rawFont(isBold);
    const auto glyphs = raw.glyphIndexesForString(text);
    if (!isPlain(text, glyphs)) {
        return std::nullopt;
    }
    QList<QPointF> positions;
    double x = 0;
    for (const auto& advance : raw.advancesForGlyphIndexes(glyphs)) {
        positions.push_back({x, 0});
        x += advance.x();
    }
    QGlyphRun run;
    run.setRawFont(raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    return run;
}

double Typeface::width(const QString& text, bool isBold) const {
    const auto& raw = rawFont(isBold);
    const auto glyphs = raw.glyphIndexesForString(text);
    if (!isPlain(text, glyphs)) {
        return QFontMetricsF(font(isBold)).horizontalAdvance(text);
    }
    double width = 0;
    for (const auto& advance : raw.advancesForGlyphIndexes(glyphs)) {
        width += advance.x();
    }
    return width;
}

QString Typeface::cssFamilies() {
    // Without quotes, which CSS allows for these names and QtSvg asks for.
    return families().join(QStringLiteral(", ")) + QStringLiteral(", sans-serif");
}

}  // namespace shirube::figures
