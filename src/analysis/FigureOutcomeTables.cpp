// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureOutcomeTables.h"

#include <algorithm>
#include <array>
#include <set>

namespace shirube::analysis {

namespace {

TableCell textCell(const std::string& text) {
    return text.empty() ? TableCell::empty() : TableCell::ofText(text);
}

// In units of 10^scale.
TableCell numberCell(const Fraction& value, int scale) {
    return TableCell::ofNumber(value.decimal().scaledDown(scale).text());
}

TableCell percentCell(const std::optional<Fraction>& share) {
    return share ? numberCell(*share, -2) : TableCell::empty();
}

// In the order of SeriesMark.
constexpr std::array kMarkIds{"baseline", "target", "actual", "provisional", "forecast"};
static_assert(kMarkIds.size() == kSeriesMarks);

// In one cell, a line each.
std::string lines(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts) {
        out += (out.empty() ? "" : "\n") + text;
    }
    return out;
}

}  // namespace

std::vector<SeriesPlace> seriesPlaces(const SeriesContent& series) {
    std::vector<SeriesPlace> places;
    const SeriesFigurePoint* first = nullptr;  // of the row
    std::set<SeriesMark> filled;               // of the row
    for (const auto& point : series.points) {
        const auto mark = static_cast<std::size_t>(point.mark);
        if (series.legend[mark].empty()) {
            places.emplace_back();
            continue;
        }
        if (first == nullptr || first->label != point.label || filled.contains(point.mark)) {
            first = &point;
            filled.clear();
        }
        filled.insert(point.mark);
        places.push_back({first->id, kMarkIds[mark]});
    }
    return places;
}

FigureTable seriesTable(const FigureSpec& spec) {
    const auto& series = spec.series();
    FigureTable table;
    table.labelHeading = series.timeHeading;
    for (std::size_t i = 0; i < series.legend.size(); ++i) {
        if (!series.legend[i].empty()) {
            table.columns.push_back({series.legend[i], true, kMarkIds[i]});
        }
    }
    table.columns.push_back({series.remarkHeading, false, "remark"});
    const auto places = seriesPlaces(series);
    for (std::size_t p = 0; p < places.size(); ++p) {
        const auto& place = places[p];
        const auto& point = series.points[p];
        if (place.row.empty()) {
            continue;
        }
        if (table.rows.empty() || table.rows.back().id != place.row) {
            FigureTableRow row;
            row.id = place.row;
            row.label = point.label;
            row.cells.resize(table.columns.size());
            table.rows.push_back(std::move(row));
        }
        auto& cells = table.rows.back().cells;
        const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                         [&](const auto& one) { return one.id == place.column; });
        cells[static_cast<std::size_t>(column - table.columns.begin())] = numberCell(point.value, series.unitScale);
        auto& remark = cells.back();
        const auto text = point.remark.empty() ? point.text : point.text + " " + point.remark;
        remark = TableCell::ofText(remark.text.empty() ? text : remark.text + " / " + text);
    }
    auto addText = [&table, texts = 0](const std::string& text) mutable {
        FigureTableRow row;
        row.id = "text" + std::to_string(++texts);
        row.cells.resize(table.columns.size());
        row.cells.back() = TableCell::ofText(text);
        table.rows.push_back(std::move(row));
    };
    for (const auto* texts : {&series.inWords, &series.openTargets}) {
        for (const auto& text : *texts) {
            addText(text);
        }
    }
    if (!series.missingText.empty()) {
        addText(series.missingText);
    }
    return table;
}

FigureTable bulletTable(const FigureSpec& spec) {
    const auto& bullets = spec.bullets();
    FigureTable table;
    table.labelHeading = bullets.indicatorHeading;
    table.columns = {{bullets.attainmentHeading, true, "attainment"}};
    const bool hasExpected = !bullets.expectedLegend.empty();
    if (hasExpected) {
        table.columns.push_back({bullets.expectedLegend, true, "expected"});
    }
    table.columns.push_back({bullets.statusHeading, false, "status"});
    table.columns.push_back({bullets.actualHeading, false, "actual"});
    table.columns.push_back({bullets.targetHeading, false, "target"});
    table.columns.push_back({bullets.groupHeading, false, "group"});
    for (const auto& bullet : bullets.rows) {
        FigureTableRow row;
        row.id = bullet.id;
        row.label = bullet.label;
        row.cells = {percentCell(bullet.attainment)};
        if (hasExpected) {
            row.cells.push_back(percentCell(bullet.expected));
        }
        for (const auto* text : {&bullet.statusText, &bullet.actualText, &bullet.targetText, &bullet.group}) {
            row.cells.push_back(textCell(*text));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable logicTable(const FigureSpec& spec) {
    const auto& logic = spec.logic();
    FigureTable table;
    table.labelHeading = logic.nodeHeading;
    table.columns = {{logic.stageHeading, false, "stage"},       {logic.statusHeading, false, "status"},
                     {logic.coverageHeading, false, "coverage"}, {logic.supportHeading, false, "support"},
                     {logic.detailHeading, false, "detail"},     {logic.leadsToHeading, false, "leads-to"}};
    const bool isComparison = !logic.changeHeading.empty();
    if (isComparison) {
        table.columns.push_back({logic.changeHeading, false, "change"});
    }
    for (std::size_t n = 0; n < logic.nodes.size(); ++n) {
        const auto& node = logic.nodes[n];
        std::vector<std::string> followers;
        for (const auto& edge : logic.edges) {
            if (edge.from == n && edge.change != LogicChange::Removed) {
                followers.push_back(logic.nodes[edge.to].label);
            }
        }
        FigureTableRow row;
        row.id = node.id;
        row.label = node.label;
        row.cells = {textCell(logic.columns[node.column]), textCell(node.statusText),     textCell(node.coverageText),
                     textCell(node.supportText),           textCell(lines(node.details)), textCell(lines(followers))};
        if (isComparison) {
            row.cells.push_back(textCell(node.changeText));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable tallyTable(const FigureSpec& spec) {
    const auto& tally = spec.tally();
    const auto& boxes = tally.boxes;
    const auto has = [&](auto predicate) { return std::any_of(boxes.begin(), boxes.end(), predicate); };
    const bool hasGroups = has([](const auto& box) { return !box.group.empty(); });
    const bool hasMaxima = !tally.maximumHeading.empty();
    const bool hasOutcomes = !tally.outcomeHeading.empty();
    const bool hasBorderline = !tally.borderlineLegend.empty();
    FigureTable table;
    table.labelHeading = tally.subjectHeading;
    if (hasGroups) {
        table.columns.push_back({tally.groupHeading, false, "group"});
    }
    table.columns.push_back({tally.meanHeading, true, "mean"});
    table.columns.push_back({tally.medianHeading, true, "median"});
    table.columns.push_back({tally.lowestHeading, true, "lowest"});
    table.columns.push_back({tally.lowerQuartileHeading, true, "lower-quartile"});
    table.columns.push_back({tally.upperQuartileHeading, true, "upper-quartile"});
    table.columns.push_back({tally.highestHeading, true, "highest"});
    table.columns.push_back({tally.countHeading, true, "count"});
    if (hasMaxima) {
        table.columns.push_back({tally.maximumHeading, true, "maximum"});
    }
    table.columns.push_back({tally.marksHeading, false, "marks"});
    if (hasOutcomes) {
        table.columns.push_back({tally.outcomeHeading, false, "outcome"});
    }
    if (hasBorderline) {
        table.columns.push_back({tally.borderlineLegend, false, "borderline"});
    }
    for (const auto& box : boxes) {
        FigureTableRow row;
        row.id = box.id;
        row.label = box.label;
        if (hasGroups) {
            row.cells.push_back(textCell(box.group));
        }
        for (const auto* value :
             {&box.mean, &box.median, &box.lowest, &box.lowerQuartile, &box.upperQuartile, &box.highest}) {
            row.cells.push_back(box.isEmpty ? TableCell::empty() : numberCell(*value, 0));
        }
        row.cells.push_back(TableCell::ofNumber(std::to_string(box.marks.size())));
        if (hasMaxima) {
            row.cells.push_back(box.maximum ? numberCell(*box.maximum, 0) : TableCell::empty());
        }
        std::string marks;
        for (const auto& mark : box.marks) {
            marks += (marks.empty() ? "" : " / ") + mark.decimal().text();
        }
        row.cells.push_back(textCell(box.isEmpty ? box.text : marks));
        if (hasOutcomes) {
            row.cells.push_back(textCell(box.outcomeText));
        }
        if (hasBorderline) {
            row.cells.push_back(box.isBorderline ? TableCell::ofText("●") : TableCell::empty());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace shirube::analysis
