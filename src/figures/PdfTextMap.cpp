// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfTextMap.h"

#include <QHash>
#include <QRawFont>
#include <QSet>

#include "Typeface.h"

namespace shirube::figures {

namespace {

void collect(const std::vector<SceneItem>& items, QSet<char16_t>& characters) {
    for (const auto& item : items) {
        if (const auto* group = std::get_if<GroupShape>(&item.shape)) {
            collect(group->items, characters);
        } else if (const auto* text = std::get_if<TextShape>(&item.shape)) {
            for (const auto c : text->text) {
                characters.insert(c.unicode());
            }
        }
    }
}

quint32 glyphOf(const QRawFont& font, char16_t character) {
    const auto glyphs = font.glyphIndexesForString(QString(QChar(character)));
    return glyphs.isEmpty() ? 0 : glyphs.front();
}

// Which character of the scene is meant by another that looks the same.
class Lookalikes {
public:
    explicit Lookalikes(const QSet<char16_t>& characters) : m_characters(characters) {
        for (const bool isBold : {false, true}) {
            m_fonts.push_back(Typeface().rawFont(isBold));
            QHash<quint32, char16_t> byGlyph;
            for (const auto character : characters) {
                if (const auto glyph = glyphOf(m_fonts.back(), character); glyph != 0) {
                    byGlyph.insert(glyph, character);
                }
            }
            m_byGlyph.push_back(std::move(byGlyph));
        }
    }

    [[nodiscard]] char16_t meant(char16_t character) const {
        if (m_characters.contains(character)) {
            return character;
        }
        for (std::size_t i = 0; i < m_fonts.size(); ++i) {
            if (const auto found = m_byGlyph[i].constFind(glyphOf(m_fonts[i], character));
                found != m_byGlyph[i].cend()) {
                return found.value();
            }
        }
        return character;
    }

private:
    const QSet<char16_t>& m_characters;
    std::vector<QRawFont> m_fonts;
    std::vector<QHash<quint32, char16_t>> m_byGlyph;
};

// <2FA6> <0009> …: the entries of one table, in place.
void mendEntries(QByteArray& pdf, qsizetype from, qsizetype to, const Lookalikes& lookalikes) {
    for (auto at = pdf.indexOf('<', from); at != -1 && at + 5 < to; at = pdf.indexOf('<', at + 1)) {
        bool isNumber = false;
        const auto character = pdf.mid(at + 1, 4).toUShort(&isNumber, 16);
        if (!isNumber || pdf.at(at + 5) != '>') {
            continue;
        }
        const auto meant = lookalikes.meant(static_cast<char16_t>(character));
        pdf.replace(at + 1, 4, QByteArray::number(static_cast<uint>(meant), 16).rightJustified(4, '0').toUpper());
    }
}

}  // namespace

QByteArray withSceneText(QByteArray pdf, std::span<const Scene> pages) {
    QSet<char16_t> characters;
    for (const auto& page : pages) {
        collect(page.items, characters);
    }
    const Lookalikes lookalikes(characters);
    for (auto table = pdf.indexOf("begincmap"); table != -1; table = pdf.indexOf("begincmap", table + 1)) {
        const auto end = pdf.indexOf("endcmap", table);
        for (auto open = pdf.indexOf('[', table); open != -1 && open < end; open = pdf.indexOf('[', open + 1)) {
            const auto close = pdf.indexOf(']', open);
            mendEntries(pdf, open, close, lookalikes);
        }
    }
    return pdf;
}

}  // namespace shirube::figures
