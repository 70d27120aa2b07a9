// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextMeasure.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <vector>

namespace shirube::figures {

namespace {

// A hair of room against rounding when a column is exactly as wide as its text.
constexpr double kSlack = 0.01;

bool isDigit(QChar c) {
    return c.isDigit() || c == QLatin1Char(',') || c == QLatin1Char('.');
}

// UAX #14 lets 9,916億円 break before 億 and before 円; a figure apart from its unit is misread.
bool belongsTogether(QChar before, QChar after) {
    static const auto kMultiples = QStringLiteral("十百千万億兆");
    return (isDigit(before) && !after.isSpace()) ||
           (kMultiples.contains(before) && (kMultiples.contains(after) || after == QChar(u'円'))) ||
           (before == QChar(u'内') && after == QChar(u'数')) || (before == QChar(u'年') && after == QChar(u'度'));
}

// The pieces between which a line may break, in order; joined they are the text.
std::vector<QString> pieces(const QString& text) {
    std::vector<QString> out;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        finder.setPosition(at);
        const bool isEnd = at == text.size();
        // A sum may break before its sign too: 4,714億円 | ＋ | 9,916億円の内数.
        const bool isBoundary = finder.isAtBoundary() || (!isEnd && text.at(at) == QChar(u'＋'));
        if (!isEnd && (!isBoundary || belongsTogether(text.at(at - 1), text.at(at)))) {
            continue;
        }
        out.push_back(text.mid(start, at - start));
        start = at;
    }
    return out;
}

// The pieces of a name: at spaces and before brackets.
std::vector<QString> words(const QString& name) {
    std::vector<QString> out;
    qsizetype start = 0;
    for (qsizetype at = 1; at <= name.size(); ++at) {
        const bool isBoundary = at == name.size() || name.at(at - 1).isSpace() || name.at(at) == QLatin1Char('(') ||
                                name.at(at) == QChar(u'（');
        if (isBoundary) {
            out.push_back(name.mid(start, at - start));
            start = at;
        }
    }
    return out;
}

QString withoutEndSpace(QString text) {
    while (!text.isEmpty() && text.back().isSpace()) {
        text.chop(1);
    }
    return text;
}

}  // namespace

double TextMeasure::width(const QString& text, double size, bool isBold) const {
    return m_typeface.width(text, isBold) * size / kEmPixels;
}

QStringList TextMeasure::wrapped(const QString& text, double maxWidth, double size, bool isBold) const {
    QStringList lines;
    QString line;
    const auto fits = [&](const QString& candidate) {
        return width(withoutEndSpace(candidate), size, isBold) <= maxWidth + kSlack;
    };
    const auto finish = [&] {
        lines.push_back(withoutEndSpace(line));
        line.clear();
    };
    for (const auto& paragraph : text.split(QLatin1Char('\n'))) {
        for (const auto& piece : pieces(paragraph)) {
            if (fits(line + piece)) {
                line += piece;
                continue;
            }
            if (!line.isEmpty()) {
                finish();
            }
            if (fits(piece)) {
                line = piece;
                continue;
            }
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, piece);
            qsizetype start = 0;
            while (finder.toNextBoundary() != -1) {
                const auto grapheme = piece.mid(start, finder.position() - start);
                start = finder.position();
                if (!line.isEmpty() && !fits(line + grapheme)) {
                    finish();
                }
                line += grapheme;
            }
        }
        finish();
    }
    return lines;
}

QStringList TextMeasure::wrappedName(const QString& name, double maxWidth, double size, bool isBold) const {
    if (longestWord(name, size, isBold) > maxWidth + kSlack) {
        return wrapped(name, maxWidth, size, isBold);
    }
    QStringList lines;
    QString line;
    for (const auto& word : words(name)) {
        if (!line.isEmpty() && width(withoutEndSpace(line + word), size, isBold) > maxWidth + kSlack) {
            lines.push_back(withoutEndSpace(line));
            line.clear();
        }
        line += word;
    }
    lines.push_back(withoutEndSpace(line));
    return lines;
}

double TextMeasure::longestWord(const QString& name, double size, bool isBold) const {
    double longest = 0;
    for (const auto& word : words(name)) {
        longest = std::max(longest, width(withoutEndSpace(word), size, isBold));
    }
    return longest;
}

// Two lines that part where the text itself pauses, neither much longer than the other; nothing where there are none.
QStringList TextMeasure::partedAtPause(const QString& text, double maxWidth, double size, bool isBold) const {
    constexpr double kLeastShare = 0.3;  // of the longer line
    static const auto kPauses = QStringLiteral("。、；：");
    QStringList best;
    double widest = maxWidth;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!kPauses.contains(text[i - 1])) {
            continue;
        }
        const QStringList lines{text.left(i), text.mid(i)};
        const double first = width(lines[0], size, isBold);
        const double second = width(lines[1], size, isBold);
        if (std::max(first, second) <= widest && std::min(first, second) >= kLeastShare * std::max(first, second)) {
            best = lines;
            widest = std::max(first, second);
        }
    }
    return best;
}

QStringList TextMeasure::balanced(const QString& text, double maxWidth, double size, bool isBold) const {
    auto best = wrapped(text, maxWidth, size, isBold);
    const auto count = best.size();
    if (count < 2) {
        return best;
    }
    if (auto parted = partedAtPause(text, maxWidth, size, isBold); count == 2 && !parted.isEmpty()) {
        return parted;
    }
    double low = maxWidth / 2;
    double high = maxWidth;
    while (high - low > size / 2) {
        const double middle = (low + high) / 2;
        auto lines = wrapped(text, middle, size, isBold);
        if (lines.size() == count && longestPiece(text, size, isBold) <= middle) {
            best = std::move(lines);
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

double TextMeasure::longestPiece(const QString& text, double size, bool isBold) const {
    double longest = 0;
    for (const auto& paragraph : text.split(QLatin1Char('\n'))) {
        for (const auto& piece : pieces(paragraph)) {
            longest = std::max(longest, width(withoutEndSpace(piece), size, isBold));
        }
    }
    return longest;
}

double TextMeasure::height(qsizetype lines, double size) {
    return lines <= 0 ? 0 : size * (static_cast<double>(lines - 1) * kLeading + kAscent + kDescent);
}

}  // namespace shirube::figures
