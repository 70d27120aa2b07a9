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

constexpr std::size_t kLongestName = 34;  // in characters of half width
constexpr double kNameShare = 0.45;       // of the table's width, at most

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
            const bool isHatched = rect->fill.pattern == Pattern::Diagonal;
            const auto& colour =
                isHatched || rect->fill.pattern == Pattern::Dots ? rect->fill.patternColour : rect->fill.colour;
            m_keys[item.id] = {isHatched ? "▨" : "■", rgbOf(colour)};
        } else if (const auto* line = std::get_if<LineShape>(&item.shape)) {
            m_keys[item.id] = {"━", rgbOf(line->stroke.colour)};
        }
    }

    QHash<QString, QStringList> m_texts;
    QHash<QString, std::pair<std::string, std::uint32_t>> m_keys;
    double m_size = 10;
};

// The names take what they need within reason, the figures the rest by their longest.
std::vector<double> widthsOf(const SlideTable& table) {
    std::vector<double> wants(table.rows.front().size(), 1);
    for (const auto& row : table.rows) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            const auto width = base::displayWidth(row[c].text) + (row[c].key.empty() ? 2 : 5);
            wants[c] = std::max(wants[c], static_cast<double>(c == 0 ? std::min(width, kLongestName) : width));
        }
    }
    const double figures = std::accumulate(wants.begin() + 1, wants.end(), 0.0);
    const double names = std::min(wants.front() / (wants.front() + figures), figures > 0 ? kNameShare : 1.0);
    std::vector<double> widths{names * table.box.width};
    for (std::size_t c = 1; c < wants.size(); ++c) {
        widths.push_back((1 - names) * table.box.width * wants[c] / figures);
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
