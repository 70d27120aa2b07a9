// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "Typeface.h"

namespace shirube::figures {

/// Measures and breaks text in the figures' typeface, in points.
class TextMeasure {
public:
    [[nodiscard]] double width(const QString& text, double size, bool isBold = false) const;

    /// Lines of at most `maxWidth`, broken where Japanese and English may be (a figure stays with its unit: 9,916億円);
    /// a word that is longer is broken anywhere. At least one line.
    [[nodiscard]] QStringList wrapped(const QString& text, double maxWidth, double size, bool isBold = false) const;

    /// As wrapped, broken only at spaces and before brackets where no such word is longer than `maxWidth`: for names of
    /// columns, R8当初 and below it (案).
    [[nodiscard]] QStringList wrappedName(const QString& name, double maxWidth, double size, bool isBold = false) const;

    /// As wrapped, with lines of about the same length, parted where the text pauses (、。) if it can be: for titles.
    [[nodiscard]] QStringList balanced(const QString& text, double maxWidth, double size, bool isBold = false) const;

    /// Of the longest piece that wrapped() would rather not break.
    [[nodiscard]] double longestPiece(const QString& text, double size, bool isBold = false) const;
    /// The same of wrappedName().
    [[nodiscard]] double longestWord(const QString& name, double size, bool isBold = false) const;

    /// Of `lines` lines.
    [[nodiscard]] static double height(qsizetype lines, double size);

private:
    [[nodiscard]] QStringList partedAtPause(const QString& text, double maxWidth, double size, bool isBold) const;

    Typeface m_typeface;
};

}  // namespace shirube::figures
