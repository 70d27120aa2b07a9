// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QRawFont>
#include <QString>
#include <optional>

namespace shirube::figures {

/// Pixels of the em in which type is measured and drawn, to be scaled: the same widths on every device.
inline constexpr int kEmPixels = 100;
/// Of the em: above and below the baseline, for Japanese and Latin glyphs; and from one line to the next.
inline constexpr double kAscent = 0.90;
inline constexpr double kDescent = 0.22;
inline constexpr double kLeading = 1.32;

/// The figures' typeface, in which all text is measured and drawn.
///
/// Text is set glyph by glyph with the typeface's plain glyphs. Shaping would choose other digits beside Latin letters
/// (the 7 of R7), which look the same but which Qt 6.4 can't turn back into text in a PDF. Text with combining marks,
/// or with characters that the typeface lacks, is shaped after all.
class Typeface {
public:
    Typeface();

    /// At kEmPixels.
    [[nodiscard]] const QFont& font(bool isBold) const { return isBold ? m_bold : m_regular; }
    [[nodiscard]] const QRawFont& rawFont(bool isBold) const { return isBold ? m_rawBold : m_rawRegular; }
    /// The plain glyphs at kEmPixels from x = 0 on; nothing for text that has to be shaped.
    [[nodiscard]] std::optional<QGlyphRun> plainGlyphs(const QString& text, bool isBold) const;
    /// At kEmPixels.
    [[nodiscard]] double width(const QString& text, bool isBold) const;

    /// The families in order of preference, for CSS.
    [[nodiscard]] static QString cssFamilies();

private:
    [[nodiscard]] bool isPlain(const QString& text, const QList<quint32>& glyphs) const;

    QFont m_regular;
    QFont m_bold;
    QRawFont m_rawRegular;
    QRawFont m_rawBold;
};

}  // namespace shirube::figures
