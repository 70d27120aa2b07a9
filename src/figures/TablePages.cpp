// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TablePages.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "SheetFrame.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kColumnGap = 8;
constexpr double kRowPadding = 2.5;
constexpr double kLeastText = 7;     // of a column of texts that is longer, in ems
constexpr double kLeastFigure = 9;   // of a column of figures with remarks, in ems
constexpr double kLeastHeading = 4;  // of a longer heading, in ems
constexpr double kRounding = 0.5;
constexpr double kFinestLevel = 0.01;
constexpr double kTitleSize = 15;
constexpr double kSmallSize = 8;
constexpr double kLeastSize = 6;
// Of the palette, as series have it.
constexpr std::size_t kVermilion = 4;

bool isBold(const PrintedTable::Row& row, const PrintedTable::Cell& cell) {
    return row.isTotal || row.isHeading || cell.isAlert;
}

}  // namespace

TablePages::TablePages(PrintedTable table, const QSizeF& page)
    : m_table(std::move(table)), m_page(page), m_places(m_table.columns.size()), m_size(m_table.size) {
    const double margin = marginOf(page);
    m_content = QRectF(QPointF(0, 0), page).adjusted(margin, margin, -margin, -margin);
    while (!fitColumns() && m_size > kLeastSize) {
        m_size -= 1;
    }
}

// What a column needs: `least` so that no word is broken and its heading has three lines at most, `natural` so that
// nothing in it is wrapped and its heading has two.
TablePages::Need TablePages::needOf(std::size_t column) const {
    const auto& heading = m_table.columns[column].heading;
    Need need;
    double piece = 0;
    for (const auto& row : m_table.rows) {
        if (row.isHeading) {
            continue;
        }
        const auto& cell = row.cells[column];
        const double indent = column == 0 ? row.indent * m_size : 0;
        need.natural = std::max(need.natural, indent + m_measure.width(cell.text, m_size, isBold(row, cell)));
        piece = std::max(piece, indent + m_measure.longestPiece(cell.text, m_size, isBold(row, cell)));
    }
    const double wrapped = (m_table.columns[column].isText ? kLeastText : kLeastFigure) * m_size;
    need.least = std::max(piece, std::min(need.natural, wrapped));
    const auto widen = [&](double width, qsizetype lines) {
        while (m_measure.wrapped(heading, width, m_size, true).size() > lines) {
            width += m_size / 2;
        }
        return width;
    };
    const double word = std::max(m_measure.longestPiece(heading, m_size, true),
                                 std::min(m_measure.width(heading, m_size, true), kLeastHeading * m_size));
    need.least = widen(std::max(need.least, word), 3) + kRounding;
    need.natural = std::max(need.least, widen(std::max(need.natural, word), 2) + kRounding);
    return need;
}

// Columns get what they need where there is room, else widths between that and the least that grow with the root of
// what they need: so rows are about as low as they can be. False where there is less room than the least.
bool TablePages::fitColumns() {
    if (m_places.empty()) {
        return true;
    }
    const double room = m_content.width() - kColumnGap * static_cast<double>(m_places.size() - 1);
    std::vector<Need> needs;
    for (std::size_t c = 0; c < m_places.size(); ++c) {
        needs.push_back(needOf(c));
    }
    const auto widthAt = [](double level, const Need& need) {
        return std::clamp(level * std::sqrt(need.natural), need.least, need.natural);
    };
    const auto sumAt = [&](double level) {
        return std::accumulate(needs.begin(), needs.end(), 0.0,
                               [&](double sum, const Need& need) { return sum + widthAt(level, need); });
    };
    double level = 0;
    for (double step = room; step > kFinestLevel; step /= 2) {
        level += sumAt(level + step) <= room ? step : 0;
    }
    const double taken = sumAt(level);
    // Where not even the least fits, every column gives way alike and its texts are wrapped.
    const double share = std::min(1.0, room / taken);
    double x = m_content.left();
    for (std::size_t c = 0; c < m_places.size(); ++c) {
        m_places[c].left = x;
        m_places[c].width = widthAt(level, needs[c]) * share;
        x += m_places[c].width + kColumnGap;
    }
    return taken <= room;
}

std::vector<TablePages::Piece> TablePages::piecesOf(const PrintedTable::Row& row) const {
    Piece whole;
    for (std::size_t c = 0; c < (row.isHeading ? 1 : m_places.size()); ++c) {
        const auto& cell = row.cells[c];
        const double indent = c == 0 ? row.indent * m_size : 0;
        const double room = std::max((row.isHeading ? m_content.width() : m_places[c].width) - indent, m_size);
        whole.cells.push_back(cell.text.isEmpty() ? QStringList()
                                                  : m_measure.wrapped(cell.text, room, m_size, isBold(row, cell)));
        whole.lines = std::max(whole.lines, whole.cells.back().size());
    }
    // Headings take up to a third of a page at most; a row longer than the rest goes on on the next.
    const auto most = std::max<qsizetype>(static_cast<qsizetype>(m_content.height() * 0.6 / (m_size * kLeading)), 1);
    std::vector<Piece> pieces;
    for (qsizetype from = 0; from < whole.lines; from += most) {
        Piece piece;
        piece.lines = std::min(most, whole.lines - from);
        for (const auto& lines : whole.cells) {
            piece.cells.push_back(lines.mid(from, piece.lines));
        }
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

double TablePages::heightOf(const Piece& piece) const {
    return TextMeasure::height(piece.lines, m_size) + 2 * kRowPadding;
}

Scene TablePages::blank() const {
    Scene scene;
    scene.page = m_page;
    scene.size = m_page;
    scene.title = m_table.title;
    scene.description = m_table.title;
    scene.language = m_table.language;
    SceneBuilder(m_measure, scene.items)
        .rect(Role::Paper, QStringLiteral("paper"), QRectF(QPointF(0, 0), m_page),
              {Palette::paper(), Pattern::None, {}});
    return scene;
}

double TablePages::drawOpening(Scene& scene, double top) const {
    SceneBuilder builder(m_measure, scene.items);
    const auto title = m_measure.wrapped(m_table.title, m_content.width(), kTitleSize, true);
    builder.text(Role::Title, QStringLiteral("title"), title, m_content.left(), top,
                 {kTitleSize, true, Palette::ink(), TextAnchor::Start});
    top += TextMeasure::height(title.size(), kTitleSize) + 4;
    if (!m_table.parameters.isEmpty()) {
        const auto lines = m_measure.wrapped(m_table.parameters, m_content.width(), m_size);
        builder.text(Role::Subtitle, QStringLiteral("parameters"), lines, m_content.left(), top,
                     {m_size, false, Palette::secondary(), TextAnchor::Start});
        top += TextMeasure::height(lines.size(), m_size) + 4;
    }
    return top + 4;
}

double TablePages::drawHeadings(Scene& scene, double top) const {
    SceneBuilder builder(m_measure, scene.items);
    std::vector<QStringList> headings;
    Piece piece;
    for (std::size_t c = 0; c < m_places.size(); ++c) {
        headings.push_back(m_measure.wrapped(m_table.columns[c].heading, m_places[c].width, m_size, true));
        piece.lines = std::max(piece.lines, headings.back().size());
    }
    const double height = heightOf(piece);
    builder.rect(Role::Table, QStringLiteral("headings"), QRectF(m_content.left(), top, m_content.width(), height),
                 {Palette::tint(Palette::grid()), Pattern::None, {}});
    for (std::size_t c = 0; c < m_places.size(); ++c) {
        const auto& place = m_places[c];
        const bool isText = m_table.columns[c].isText;
        builder.text(Role::TableText, QStringLiteral("heading/") + QString::number(c), headings[c],
                     isText ? place.left : place.left + place.width, top + kRowPadding,
                     {m_size, true, Palette::ink(), isText ? TextAnchor::Start : TextAnchor::End});
    }
    builder.line(Role::TableRule, QStringLiteral("headings"), {m_content.left(), top + height},
                 {m_content.right(), top + height}, {Palette::rule(), 0.8, false});
    return top + height;
}

double TablePages::drawPiece(Scene& scene, const PrintedTable::Row& row, const Piece& piece, double top,
                             std::size_t number) const {
    SceneBuilder builder(m_measure, scene.items);
    const double height = heightOf(piece);
    for (std::size_t c = 0; c < piece.cells.size(); ++c) {
        const auto place = row.isHeading ? Place{m_content.left(), m_content.width()} : m_places[c];
        const auto& cell = row.cells[c];
        const bool isText = row.isHeading || m_table.columns[c].isText;
        const double indent = c == 0 ? row.indent * m_size : 0;
        const auto colour = cell.isAlert ? Palette::outline(Palette::series(kVermilion)) : Palette::ink();
        builder.text(Role::TableText, QString::number(number) + QLatin1Char('/') + QString::number(c), piece.cells[c],
                     isText ? place.left + indent : place.left + place.width, top + kRowPadding,
                     {m_size, isBold(row, cell), colour, isText ? TextAnchor::Start : TextAnchor::End});
    }
    builder.line(Role::TableRule, QString::number(number), {m_content.left(), top + height},
                 {m_content.right(), top + height},
                 {row.isTotal ? Palette::rule() : Palette::grid(), row.isTotal ? 0.8 : 0.5, false});
    return top + height;
}

// Behind the table, on a page of their own where there is no room left.
void TablePages::drawGrounds(std::vector<Scene>& scenes, double top) const {
    double indent = 0;
    for (const auto& ground : m_table.grounds) {
        indent = std::max(indent, m_measure.width(ground.first, kSmallSize, true));
    }
    indent += kSmallSize;
    top += 8;
    QString above;
    for (const auto& [heading, text] : m_table.grounds) {
        const auto lines = m_measure.wrapped(text, m_content.width() - indent, kSmallSize);
        bool isFirst = true;
        for (const auto& line : lines) {
            if (top + kSmallSize * kLeading > m_content.bottom()) {
                scenes.push_back(blank());
                top = m_content.top();
            }
            SceneBuilder builder(m_measure, scenes.back().items);
            if (isFirst && heading != above) {
                builder.text(Role::FootText, QStringLiteral("heading"), {heading}, m_content.left(), top,
                             {kSmallSize, true, Palette::secondary(), TextAnchor::Start});
            }
            builder.text(Role::FootText, QStringLiteral("ground"), {line}, m_content.left() + indent, top,
                         {kSmallSize, false, Palette::secondary(), TextAnchor::Start});
            top += kSmallSize * kLeading;
            isFirst = false;
        }
        above = heading;
    }
}

std::vector<Scene> TablePages::pages() const {
    std::vector<Scene> scenes{blank()};
    double top = drawOpening(scenes.back(), m_content.top());
    const auto headings = [&](double from) { return m_places.empty() ? from : drawHeadings(scenes.back(), from); };
    top = headings(top);
    for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
        const auto& row = m_table.rows[r];
        for (const auto& piece : piecesOf(row)) {
            // A heading doesn't stand alone at the end of a page.
            const bool hasFollower = row.isHeading && r + 1 < m_table.rows.size();
            const double follower = hasFollower ? heightOf(piecesOf(m_table.rows[r + 1]).front()) : 0;
            if (top + heightOf(piece) + follower > m_content.bottom()) {
                scenes.push_back(blank());
                top = headings(m_content.top());
            }
            top = drawPiece(scenes.back(), row, piece, top, r);
        }
    }
    drawGrounds(scenes, top);
    return scenes;
}

}  // namespace shirube::figures
