// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportPages.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "Typeface.h"
#include "exchange/ReportGrid.h"
#include "figures/FigureLayout.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kMargin = 36;
constexpr double kFootHeight = 20;
constexpr double kColumnGap = 8;
constexpr double kRowPadding = 2.5;
constexpr double kIndent = 1.2;      // of each level of the drill-down, in ems
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

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

QRectF contentOf() {
    return QRectF(QPointF(0, 0), kA4Landscape).adjusted(kMargin, kMargin, -kMargin, -kMargin - kFootHeight);
}

}  // namespace

ReportPages::ReportPages(const analysis::ReportTable& report, const analysis::FactBook& facts, domain::AmountUnit unit,
                         std::string language, const base::Translator& translate)
    : m_title(toText(report.title.text(translate))), m_language(std::move(language)) {
    for (const auto& [name, value] : report.parameters) {
        m_parameters += (m_parameters.isEmpty() ? QString() : QStringLiteral("   ")) +
                        toText(base::Message::nested(SHIRUBE_TEXT("{0}: {1}"), {name, value}).text(translate));
    }
    for (const auto& [heading, text] : exchange::reportGrounds(report, facts, translate)) {
        m_grounds.emplace_back(toText(heading), toText(text));
    }
    for (const auto& column : report.columns) {
        m_columns.push_back({toText(exchange::reportHeading(column, unit, translate)),
                             column.quantity == analysis::ReportQuantity::Text, 0, 0});
    }
    read(report, report.rows, 0, unit, translate);
    if (m_hasAlert) {
        m_grounds.emplace_back(
            QStringLiteral("！"),
            toText(base::Message(SHIRUBE_TEXT("marks what must not be overlooked")).text(translate)));
    }
    setColumns();
}

void ReportPages::read(const analysis::ReportTable& report, const std::vector<analysis::ReportRow>& rows, int depth,
                       domain::AmountUnit unit, const base::Translator& translate) {
    for (const auto& row : rows) {
        Row made;
        made.indent = depth * kIndent;
        made.isTotal = row.isTotal;
        for (std::size_t c = 0; c < report.columns.size(); ++c) {
            Cell cell;
            if (c < row.cells.size()) {
                cell.text = toText(exchange::reportCellText(report.columns[c], row.cells[c], unit, translate));
                cell.isAlert = row.cells[c].isAlert;
            }
            if (cell.isAlert) {
                cell.text.prepend(QStringLiteral("！"));
                m_hasAlert = true;
            }
            made.cells.push_back(std::move(cell));
        }
        m_rows.push_back(std::move(made));
        read(report, row.children, depth + 1, unit, translate);
    }
}

void ReportPages::setColumns() {
    while (!fitColumns() && m_size > kLeastSize) {
        m_size -= 1;
    }
}

// What a column needs: `least` so that no word is broken and its heading has three lines at most, `natural` so that
// nothing in it is wrapped and its heading has two.
ReportPages::Need ReportPages::needOf(std::size_t column) const {
    const auto& heading = m_columns[column].heading;
    Need need;
    double piece = 0;
    for (const auto& row : m_rows) {
        const auto& cell = row.cells[column];
        const bool isBold = row.isTotal || cell.isAlert;
        const double indent = column == 0 ? row.indent * m_size : 0;
        need.natural = std::max(need.natural, indent + m_measure.width(cell.text, m_size, isBold));
        piece = std::max(piece, indent + m_measure.longestPiece(cell.text, m_size, isBold));
    }
    const double wrapped = (m_columns[column].isText ? kLeastText : kLeastFigure) * m_size;
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
bool ReportPages::fitColumns() {
    if (m_columns.empty()) {
        return true;
    }
    const auto content = contentOf();
    const double room = content.width() - kColumnGap * static_cast<double>(m_columns.size() - 1);
    std::vector<Need> needs;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
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
    double x = content.left();
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        m_columns[c].left = x;
        m_columns[c].width = widthAt(level, needs[c]) * share;
        x += m_columns[c].width + kColumnGap;
    }
    return taken <= room;
}

double ReportPages::lineHeight() const {
    return m_size * kLeading;
}

std::vector<ReportPages::Piece> ReportPages::piecesOf(const Row& row) const {
    Piece whole;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const auto& cell = row.cells[c];
        const double indent = c == 0 ? row.indent * m_size : 0;
        const double room = std::max(m_columns[c].width - indent, m_size);
        whole.cells.push_back(cell.text.isEmpty()
                                  ? QStringList()
                                  : m_measure.wrapped(cell.text, room, m_size, row.isTotal || cell.isAlert));
        whole.lines = std::max(whole.lines, whole.cells.back().size());
    }
    // Headings take up to a third of a page at most; a row longer than the rest goes on on the next.
    const auto most = std::max<qsizetype>(static_cast<qsizetype>(contentOf().height() * 0.6 / lineHeight()), 1);
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

Scene ReportPages::blank() const {
    Scene scene;
    scene.page = kA4Landscape;
    scene.size = kA4Landscape;
    scene.title = m_title;
    scene.description = m_title;
    scene.language = toText(m_language);
    SceneBuilder(m_measure, scene.items)
        .rect(Role::Paper, QStringLiteral("paper"), QRectF(QPointF(0, 0), kA4Landscape),
              {Palette::paper(), Pattern::None, {}});
    return scene;
}

double ReportPages::drawOpening(Scene& scene, double top) const {
    const auto content = contentOf();
    SceneBuilder builder(m_measure, scene.items);
    const auto title = m_measure.wrapped(m_title, content.width(), kTitleSize, true);
    builder.text(Role::Title, QStringLiteral("title"), title, content.left(), top,
                 {kTitleSize, true, Palette::ink(), TextAnchor::Start});
    top += TextMeasure::height(title.size(), kTitleSize) + 4;
    if (!m_parameters.isEmpty()) {
        const auto lines = m_measure.wrapped(m_parameters, content.width(), m_size);
        builder.text(Role::Subtitle, QStringLiteral("parameters"), lines, content.left(), top,
                     {m_size, false, Palette::secondary(), TextAnchor::Start});
        top += TextMeasure::height(lines.size(), m_size) + 4;
    }
    return top + 4;
}

double ReportPages::drawHeadings(Scene& scene, double top) const {
    SceneBuilder builder(m_measure, scene.items);
    const auto content = contentOf();
    std::vector<QStringList> headings;
    qsizetype lines = 1;
    for (const auto& column : m_columns) {
        headings.push_back(m_measure.wrapped(column.heading, column.width, m_size, true));
        lines = std::max(lines, headings.back().size());
    }
    const double height = TextMeasure::height(lines, m_size) + 2 * kRowPadding;
    builder.rect(Role::Table, QStringLiteral("headings"), QRectF(content.left(), top, content.width(), height),
                 {Palette::tint(Palette::grid()), Pattern::None, {}});
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const auto& column = m_columns[c];
        builder.text(Role::TableText, QStringLiteral("heading/") + QString::number(c), headings[c],
                     column.isText ? column.left : column.left + column.width, top + kRowPadding,
                     {m_size, true, Palette::ink(), column.isText ? TextAnchor::Start : TextAnchor::End});
    }
    builder.line(Role::TableRule, QStringLiteral("headings"), {content.left(), top + height},
                 {content.right(), top + height}, {Palette::rule(), 0.8, false});
    return top + height;
}

double ReportPages::drawPiece(Scene& scene, const Row& row, const Piece& piece, double top, std::size_t number) const {
    SceneBuilder builder(m_measure, scene.items);
    const auto content = contentOf();
    const double height = TextMeasure::height(piece.lines, m_size) + 2 * kRowPadding;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const auto& column = m_columns[c];
        const bool isAlert = row.cells[c].isAlert;
        const double indent = c == 0 ? row.indent * m_size : 0;
        const auto colour = isAlert ? Palette::outline(Palette::series(kVermilion)) : Palette::ink();
        builder.text(Role::TableText, QString::number(number) + QLatin1Char('/') + QString::number(c), piece.cells[c],
                     column.isText ? column.left + indent : column.left + column.width, top + kRowPadding,
                     {m_size, row.isTotal || isAlert, colour, column.isText ? TextAnchor::Start : TextAnchor::End});
    }
    builder.line(Role::TableRule, QString::number(number), {content.left(), top + height},
                 {content.right(), top + height},
                 {row.isTotal ? Palette::rule() : Palette::grid(), row.isTotal ? 0.8 : 0.5, false});
    return top + height;
}

// Behind the table, on a page of their own where there is no room left.
void ReportPages::drawGrounds(std::vector<Scene>& scenes, double top) const {
    const auto content = contentOf();
    double indent = 0;
    for (const auto& ground : m_grounds) {
        indent = std::max(indent, m_measure.width(ground.first, kSmallSize, true));
    }
    indent += kSmallSize;
    top += 8;
    QString above;
    for (const auto& [heading, text] : m_grounds) {
        const auto lines = m_measure.wrapped(text, content.width() - indent, kSmallSize);
        bool isFirst = true;
        for (const auto& line : lines) {
            if (top + kSmallSize * kLeading > content.bottom()) {
                scenes.push_back(blank());
                top = content.top();
            }
            SceneBuilder builder(m_measure, scenes.back().items);
            if (isFirst && heading != above) {
                builder.text(Role::FootText, QStringLiteral("heading"), {heading}, content.left(), top,
                             {kSmallSize, true, Palette::secondary(), TextAnchor::Start});
            }
            builder.text(Role::FootText, QStringLiteral("ground"), {line}, content.left() + indent, top,
                         {kSmallSize, false, Palette::secondary(), TextAnchor::Start});
            top += kSmallSize * kLeading;
            isFirst = false;
        }
        above = heading;
    }
}

void ReportPages::drawFoot(Scene& scene, std::size_t page, std::size_t pages) const {
    SceneBuilder builder(m_measure, scene.items);
    const auto content = contentOf();
    const double top = content.bottom() + kFootHeight - kSmallSize * kLeading;
    const TextLook look{kSmallSize, false, Palette::secondary(), TextAnchor::Start};
    const auto number = QStringLiteral("%1 / %2").arg(page).arg(pages);
    const double room = content.width() - m_measure.width(number, kSmallSize) - 2 * kSmallSize;
    // What does not fit on a line stands on the first page in full.
    const auto said = m_parameters.isEmpty() ? m_title : m_title + QStringLiteral("   ") + m_parameters;
    builder.text(Role::FootText, QStringLiteral("foot"), {m_measure.wrapped(said, room, kSmallSize).front()},
                 content.left(), top, look);
    builder.text(Role::FootText, QStringLiteral("page"), {number}, content.right(), top,
                 {kSmallSize, false, Palette::secondary(), TextAnchor::End});
}

std::vector<Scene> ReportPages::pages() const {
    const auto content = contentOf();
    std::vector<Scene> scenes{blank()};
    double top = drawHeadings(scenes.back(), drawOpening(scenes.back(), content.top()));
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        for (const auto& piece : piecesOf(m_rows[r])) {
            if (top + TextMeasure::height(piece.lines, m_size) + 2 * kRowPadding > content.bottom()) {
                scenes.push_back(blank());
                top = drawHeadings(scenes.back(), content.top());
            }
            top = drawPiece(scenes.back(), m_rows[r], piece, top, r);
        }
    }
    drawGrounds(scenes, top);
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        drawFoot(scenes[i], i + 1, scenes.size());
    }
    return scenes;
}

}  // namespace shirube::figures
