// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SlideTables.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <numeric>

#include "base/Text.h"

namespace shirube::figures {

using exchange::SlideTable;

namespace {

constexpr double kLongestWord = 4.4;  // of a heading, in ems
constexpr double kLeastNames = 0.25;  // of the table's width

// What the picture's table shows, by the id of a cell.
class DrawnTable {
public:
    explicit DrawnTable(const SceneItem& table) { read(table); }

    [[nodiscard]] SlideTable::Cell cell(const QString& id) const {
        SlideTable::Cell cell;
        cell.text = m_texts.value(id).join(QLatin1Char(' ')).toStdString();
        cell.key = m_keys.value(id).first;
        cell.keyColour = m_keys.value(id).second;
        return cell;
    }
    [[nodiscard]] double size() const { return m_size; }

private:
    void read(const SceneItem& item) {
        if (const auto* group = std::get_if<GroupShape>(&item.shape)) {
            for (const auto& member : group->items) {
                read(member);
            }
        } else if (const auto* text = std::get_if<TextShape>(&item.shape)) {
            m_texts[item.id] << text->text;
            m_size = text->size;
        } else if (item.role == Role::LegendKey) {
            readKey(item);
        } else if (item.role == Role::Mark) {
            m_texts[item.id] << QStringLiteral("◆");
        }
    }

    void readKey(const SceneItem& item) {
        if (const auto* rect = std::get_if<RectShape>(&item.shape)) {
            // What is pale in the picture would hardly be seen as a letter.
            const bool isHatched = rect->fill.pattern == Pattern::Diagonal;
            const bool isPale = isHatched || rect->fill.pattern == Pattern::Dots || rect->stroke.isDashed;
            m_keys[item.id] = {isHatched               ? "▨"
                               : rect->stroke.isDashed ? "□"
                                                       : "■",
                               rgbOf(isPale ? rect->stroke.colour : rect->fill.colour)};
        } else if (const auto* line = std::get_if<LineShape>(&item.shape)) {
            m_keys[item.id] = {"━", rgbOf(line->stroke.colour)};
        }
    }

    QHash<QString, QStringList> m_texts;
    QHash<QString, std::pair<std::string, std::uint32_t>> m_keys;
    double m_size = 10;
};

// Of the longest piece that a cell can't break, in points: half an em for each column of a terminal, and its margins.
double unbroken(const SlideTable::Cell& cell, double size) {
    constexpr double kMargins = 6;
    std::size_t longest = 0;
    for (const auto& word : QString::fromStdString(cell.text).split(QLatin1Char(' '))) {
        longest = std::max(longest, base::displayWidth(word.toStdString()));
    }
    return (static_cast<double>(longest) * 0.62 + (cell.key.empty() ? 0 : 1.4)) * size + kMargins;
}

// The figures take what they can't do without, the names the rest.
std::vector<double> widthsOf(const SlideTable& table) {
    std::vector<double> widths(table.rows.front().size(), 0);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        for (std::size_t c = 1; c < table.rows[r].size(); ++c) {
            const double width = unbroken(table.rows[r][c], table.size);
            // Headings may take several lines: FY2030 stays whole, R7当初(案) need not.
            widths[c] = std::max(widths[c], r == 0 ? std::min(width, kLongestWord * table.size) : width);
        }
    }
    const double figures = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double names = std::max(table.box.width - figures, kLeastNames * table.box.width);
    for (auto& width : widths) {
        width *= figures > 0 ? (table.box.width - names) / figures : 0;
    }
    // Wide columns are for wide names; more than that goes to the figures again.
    double most = 0;
    for (const auto& row : table.rows) {
        const double text = static_cast<double>(base::displayWidth(row.front().text)) * 0.62 + 2;
        most = std::max(most, text * table.size);
    }
    widths.front() = std::min(names, std::max(most, kLeastNames * table.box.width));
    const double spare = (names - widths.front()) / static_cast<double>(std::max<std::size_t>(widths.size() - 1, 1));
    for (std::size_t c = 1; c < widths.size(); ++c) {
        widths[c] += spare;
    }
    if (widths.size() == 1) {
        widths.front() = table.box.width;
    }
    return widths;
}

}  // namespace

SlideTable slideTable(const analysis::FigureSpec& spec, const SceneItem& item, const SceneSlide& scene) {
    const auto& columns = spec.columns();
    const DrawnTable drawn(item);
    SlideTable table;
    table.name = columns.categoryHeading;
    table.box = scene.box(boundsOf(item));
    table.size = drawn.size() * scene.scale();
    std::vector<SlideTable::Cell> header{{columns.categoryHeading, true, false}};
    for (const auto& category : columns.categories) {
        header.push_back({category.label, true, true});
    }
    table.rows.push_back(std::move(header));
    const auto addRow = [&](const std::string& id, const std::string& label, bool isTotal) {
        const auto row = QString::fromStdString(id);
        auto name = drawn.cell(row);
        name.text = label;
        name.isBold = isTotal;
        std::vector<SlideTable::Cell> cells{std::move(name)};
        for (const auto& category : columns.categories) {
            auto cell = drawn.cell(row + QLatin1Char('/') + QString::fromStdString(category.id));
            cell.isRight = true;
            cell.isBold = isTotal;
            cells.push_back(std::move(cell));
        }
        const bool isEmpty =
            std::all_of(cells.begin() + 1, cells.end(), [](const auto& cell) { return cell.text.empty(); });
        if (!isTotal || !isEmpty) {
            table.rows.push_back(std::move(cells));
        }
    };
    for (const auto& series : columns.series) {
        addRow(series.id, series.label, false);
    }
    addRow("total", columns.totalHeading, true);
    if (!columns.hatchedLegend.empty()) {
        table.rows.push_back({{columns.hatchedLegend, false, false, "▨", exchange::kQuietType}});
    }
    table.widths = widthsOf(table);
    return table;
}

}  // namespace shirube::figures
