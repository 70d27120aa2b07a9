// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableBlock.h"

#include <algorithm>
#include <numeric>

#include "ChangeMark.h"
#include "LegendBlock.h"
#include "SeriesKey.h"
#include "SeriesLook.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

using analysis::PointStyle;

namespace {

constexpr double kCellGap = 10;
constexpr double kLeastNames = 84;
constexpr double kMaxPadding = 6;
constexpr double kLongestWord = 8;   // of a header, in ems: longer ones break inside
constexpr double kCalmShare = 0.85;  // of the widest table: where columns may be wider than they have to be

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

std::optional<TableBlock> TableBlock::beside(const FigureContext& context, double maxWidth) {
    TableBlock table(context);
    table.m_hasHeader = true;
    table.fill();
    for (std::size_t i = 0; i < context.spec.columns().categories.size(); ++i) {
        const auto label = toText(context.spec.columns().categories[i].label);
        // A header of two lines costs less than a wide column.
        const double word =
            std::min(context.measure.longestWord(label, context.table, true),
                     std::max(kLongestWord * context.table, context.measure.longestPiece(label, context.table, true)));
        table.m_columns.push_back(std::max(table.widestFigure(i), word) + kCellGap);
    }
    // Columns of one width read best, where the plot keeps its own.
    const auto widest = table.m_columns.empty() ? 0 : *std::max_element(table.m_columns.begin(), table.m_columns.end());
    if (naturalNamesWidth(context) + 2 + widest * static_cast<double>(table.m_columns.size()) <=
        kCalmShare * maxWidth) {
        std::fill(table.m_columns.begin(), table.m_columns.end(), widest);
    }
    const double figures = std::accumulate(table.m_columns.begin(), table.m_columns.end(), 0.0);
    table.m_namesWidth = std::min(naturalNamesWidth(context) + 2, maxWidth - figures);
    if (table.m_namesWidth < kLeastNames) {
        return std::nullopt;
    }
    table.wrapNames();
    return table;
}

std::optional<TableBlock> TableBlock::beneath(const FigureContext& context, double namesWidth, double columnWidth) {
    TableBlock table(context);
    table.fill();
    table.m_namesWidth = namesWidth;
    for (std::size_t i = 0; i < context.spec.columns().categories.size(); ++i) {
        if (table.widestFigure(i) + kCellGap / 2 > columnWidth) {
            return std::nullopt;
        }
        table.m_columns.push_back(columnWidth);
    }
    table.wrapNames();
    return table;
}

double TableBlock::naturalNamesWidth(const FigureContext& context) {
    double widest = context.measure.width(toText(context.spec.columns().totalHeading), context.table, true);
    for (const auto& series : context.spec.columns().series) {
        widest = std::max(widest, context.measure.width(toText(series.label), context.table));
    }
    return widest + keySpace(context.table);
}

void TableBlock::fill() {
    const auto& spec = m_context.spec;
    for (std::size_t s = 0; s < spec.columns().series.size(); ++s) {
        Row row;
        row.id = toText(spec.columns().series[s].id);
        row.series = s;
        for (std::size_t i = 0; i < spec.columns().categories.size(); ++i) {
            const auto point = i < spec.columns().series[s].points.size() ? spec.columns().series[s].points[i]
                                                                          : analysis::FigurePoint{};
            if (point.value) {
                row.cells.push_back({figure(toText(tableText(spec, point)), point.style, false)});
            } else {
                row.cells.push_back({{missingMark(point.missing), PointStyle::Solid, true}});
            }
        }
        markChanges(row, spec.columns().series[s].id);
        m_rows.push_back(std::move(row));
    }
    const bool hasTotal = !spec.columns().totalHeading.empty() &&
                          std::any_of(spec.columns().categories.begin(), spec.columns().categories.end(),
                                      [](const auto& category) { return category.lower || category.upper; });
    if (hasTotal) {
        m_rows.push_back(totalRow());
    }
}

TableBlock::Row TableBlock::totalRow() const {
    const auto& spec = m_context.spec;
    const auto text = [&](std::int64_t value) {
        analysis::FigurePoint point;
        point.value = value;
        return toText(tableText(spec, point));
    };
    Row row;
    row.id = QStringLiteral("total");
    for (const auto& category : spec.columns().categories) {
        std::vector<Figure> figures;
        if (category.lower && (*category.lower != 0 || category.lower == category.upper || !category.upper)) {
            figures.push_back(figure(text(*category.lower), PointStyle::Solid, true));
        }
        if (category.upper && category.upper != category.lower) {
            const auto sign = figures.empty() ? QString() : QStringLiteral("＋");
            figures.push_back(
                figure(sign + text(*category.upper - category.lower.value_or(0)), PointStyle::Hatched, true));
        }
        if (figures.empty()) {
            figures.push_back({missingMark(domain::Missing::Unknown), PointStyle::Solid, true});
        }
        row.cells.push_back(std::move(figures));
    }
    markChanges(row, "total");
    return row;
}

void TableBlock::markChanges(Row& row, const std::string& id) const {
    const auto& categories = m_context.spec.columns().categories;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        row.cells[i].front().isChanged = isCellChanged(m_context.spec, id, categories[i].id);
    }
}

// What a legend explains is marked at the figure as well.
bool TableBlock::hasKey(const Figure& figure) const {
    const auto& columns = m_context.spec.columns();
    switch (figure.style) {
        case PointStyle::Solid:
            break;
        case PointStyle::Hatched:
            return true;
        case PointStyle::Provisional:
            return !columns.provisionalLegend.empty();
        case PointStyle::UpperLimit:
            return !columns.upperLimitLegend.empty();
    }
    return false;
}

double TableBlock::figureWidth(const Figure& figure, bool isBold) const {
    return m_context.measure.width(figure.text, m_context.table, isBold) +
           (hasKey(figure) ? keySpace(m_context.table) : 0) + (figure.isChanged ? kChangeRoom * m_context.table : 0);
}

TableBlock::Figure TableBlock::figure(const QString& text, PointStyle style, bool isBold) const {
    const auto point = text.indexOf(QLatin1Char('.'));
    Figure out{text, style};
    out.behindPoint = point < 0 ? 0 : m_context.measure.width(text.mid(point), m_context.table, isBold);
    return out;
}

double TableBlock::widestBehindPoint(std::size_t category) const {
    double widest = 0;
    for (const auto& row : m_rows) {
        for (const auto& one : row.cells[category]) {
            widest = std::max(widest, one.behindPoint);
        }
    }
    return widest;
}

double TableBlock::widestFigure(std::size_t category) const {
    double widest = 0;
    for (const auto& row : m_rows) {
        for (const auto& one : row.cells[category]) {
            widest = std::max(widest, figureWidth(one, !row.series.has_value()) - one.behindPoint);
        }
    }
    return widest + widestBehindPoint(category);
}

void TableBlock::wrapNames() {
    const auto& spec = m_context.spec;
    const double room = m_namesWidth - keySpace(m_context.table) - 2;
    for (auto& row : m_rows) {
        row.name =
            row.series
                ? m_context.measure.wrapped(toText(spec.columns().series[*row.series].label), room, m_context.table)
                : m_context.measure.wrapped(toText(spec.columns().totalHeading), room, m_context.table, true);
    }
    if (m_hasHeader) {
        m_header.push_back(
            m_context.measure.wrapped(toText(spec.columns().categoryHeading), m_namesWidth - 2, m_context.table, true));
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_header.push_back(m_context.measure.wrappedName(toText(spec.columns().categories[i].label),
                                                             m_columns[i] - kCellGap / 2, m_context.table, true));
        }
    }
}

double TableBlock::rowHeight(const Row& row) const {
    qsizetype lines = row.name.size();
    for (const auto& cell : row.cells) {
        lines = std::max(lines, static_cast<qsizetype>(cell.size()));
    }
    return TextMeasure::height(lines, m_context.table) + 2 * m_padding;
}

double TableBlock::headerHeight() const {
    qsizetype lines = 0;
    for (const auto& cell : m_header) {
        lines = std::max(lines, cell.size());
    }
    return m_hasHeader ? TextMeasure::height(lines, m_context.table) + 2 * m_padding : 0;
}

double TableBlock::width() const {
    return std::accumulate(m_columns.begin(), m_columns.end(), m_namesWidth);
}

double TableBlock::height() const {
    return std::accumulate(m_rows.begin(), m_rows.end(), headerHeight(),
                           [this](double sum, const Row& row) { return sum + rowHeight(row); });
}

void TableBlock::stretchTo(double height) {
    const auto rows = static_cast<double>(m_rows.size() + (m_hasHeader ? 1 : 0));
    const double spare = (height - this->height()) / (2 * std::max(rows, 1.0));
    m_padding = std::clamp(m_padding + spare, m_padding, kMaxPadding);
}

double TableBlock::figuresEnd(std::size_t category) const {
    const double right =
        std::accumulate(m_columns.begin(), m_columns.begin() + static_cast<std::ptrdiff_t>(category) + 1, m_namesWidth);
    if (m_hasHeader) {
        return right;
    }
    // Under a stack: right-aligned among themselves, centred as a block.
    return right - (m_columns[category] - widestFigure(category)) / 2;
}

void TableBlock::draw(SceneBuilder& builder, double left, double top) const {
    const double right = left + width();
    const Stroke strong{Palette::rule(), 0.8, false};
    const Stroke thin{Palette::grid(), 0.6, false};
    builder.line(Role::TableRule, QStringLiteral("top"), {left, top}, {right, top}, strong);
    if (m_hasHeader) {
        drawHeader(builder, left, top);
        top += headerHeight();
        builder.line(Role::TableRule, QStringLiteral("header"), {left, top}, {right, top}, strong);
    }
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const auto& row = m_rows[r];
        if (r > 0) {
            builder.line(Role::TableRule, row.id, {left, top}, {right, top}, row.series ? thin : strong);
        }
        drawRow(builder, row, left, top);
        top += rowHeight(row);
    }
    builder.line(Role::TableRule, QStringLiteral("bottom"), {left, top}, {right, top}, strong);
}

void TableBlock::drawHeader(SceneBuilder& builder, double left, double top) const {
    const double size = m_context.table;
    const double bottom = top + headerHeight() - m_padding;
    for (std::size_t i = 0; i < m_header.size(); ++i) {
        // On the last line, where the figures begin.
        const double y = bottom - TextMeasure::height(m_header[i].size(), size);
        if (i == 0) {
            builder.text(Role::TableText, QStringLiteral("heading"), m_header[i], left, y,
                         {size, true, Palette::ink(), TextAnchor::Start});
        } else {
            builder.text(Role::TableText, toText(m_context.spec.columns().categories[i - 1].id), m_header[i],
                         left + figuresEnd(i - 1), y, {size, true, Palette::ink(), TextAnchor::End});
        }
    }
}

void TableBlock::drawRow(SceneBuilder& builder, const Row& row, double left, double top) const {
    const double size = m_context.table;
    const double y = top + m_padding;
    if (row.series) {
        drawSeriesKey(builder, m_context.spec, *row.series, left, y, size);
    }
    builder.text(Role::TableText, row.id, row.name, left + keySpace(size), y,
                 {size, !row.series, Palette::ink(), TextAnchor::Start});
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        drawCell(builder, row, i, left + figuresEnd(i), y);
    }
}

void TableBlock::drawStyleKey(SceneBuilder& builder, const Row& row, const QString& id, PointStyle style,
                              QPointF corner) const {
    const auto& spec = m_context.spec;
    const double size = m_context.table;
    if (!row.series) {
        drawKey(builder, id, corner.x(), corner.y(), size, styleKeyFill(style), styleKeyStroke(style));
    } else if (spec.columns().series[*row.series].shape == analysis::SeriesShape::Line) {
        drawLineMark(builder, Role::LegendKey, id, spec, *row.series, style,
                     corner + QPointF(size * 0.55, size * (kAscent - 0.37)), size * 0.9);
    } else {
        drawKey(builder, id, corner.x(), corner.y(), size, seriesFill(spec, *row.series, style),
                seriesStroke(spec, *row.series, style));
    }
}

void TableBlock::drawCell(SceneBuilder& builder, const Row& row, std::size_t category, double right, double top) const {
    const double size = m_context.table;
    const bool isBold = !row.series;
    const auto id = row.id + QLatin1Char('/') + toText(m_context.spec.columns().categories[category].id);
    const double behindPoint = widestBehindPoint(category);
    for (const auto& one : row.cells[category]) {
        // The points of a column stand under each other.
        const double end = right - behindPoint + one.behindPoint;
        builder.text(Role::TableText, id, {one.text}, end, top,
                     {size, isBold, one.isMissing ? Palette::secondary() : Palette::ink(), TextAnchor::End});
        if (hasKey(one)) {
            const double changed = one.isChanged ? kChangeRoom * size : 0;
            drawStyleKey(builder, row, id, one.style, {end - figureWidth(one, isBold) + changed, top});
        }
        if (one.isChanged) {
            drawChangeMark(builder, Role::Mark, id,
                           {end - figureWidth(one, isBold) + size * 0.34, top + size * (kAscent - 0.37)}, size,
                           m_context.spec.style.colours);
        }
        top += size * kLeading;
    }
}

}  // namespace shirube::figures
