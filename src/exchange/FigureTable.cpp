// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FigureTable.h"

#include <algorithm>

namespace shirube::exchange {

namespace {

using analysis::FigureSpec;
using analysis::PointStyle;

// The label with the mark of its style, unless it bears the mark already.
std::string marked(const std::string& label, PointStyle style, const base::Translator& translate) {
    if (style == PointStyle::Solid) {
        return label;
    }
    const auto with = [&](const std::string& text) {
        return (style == PointStyle::Hatched ? base::Message(SHIRUBE_TEXT("{0} (within an envelope)"), {text})
                                             : base::Message(SHIRUBE_TEXT("{0} (provisional)"), {text}))
            .text(translate);
    };
    const auto mark = with({});
    return !mark.empty() && label.find(mark) != std::string::npos ? label : with(label);
}

void addSeries(FigureTable& table, const FigureSpec& spec, std::size_t index, const base::Translator& translate) {
    const auto& series = spec.series[index];
    bool isEmpty = true;
    for (const auto style : {PointStyle::Solid, PointStyle::Provisional, PointStyle::Hatched}) {
        FigureTableRow row{FigureTableRow::Kind::Series, index, style, marked(series.label, style, translate), {}};
        bool hasValue = false;
        for (std::size_t i = 0; i < spec.categories.size(); ++i) {
            const bool isHere = i < series.points.size() && series.points[i].value && series.points[i].style == style;
            hasValue = hasValue || isHere;
            row.cells.push_back(isHere ? TableCell::ofNumber(exactDecimal(*series.points[i].value, spec.unit))
                                       : TableCell::empty());
        }
        if (hasValue) {
            table.rows.push_back(std::move(row));
            isEmpty = false;
        }
    }
    if (isEmpty) {
        table.rows.push_back({FigureTableRow::Kind::Series, index, PointStyle::Solid, series.label,
                              std::vector<TableCell>(spec.categories.size())});
    }
}

void addTotals(FigureTable& table, const FigureSpec& spec, const base::Translator& translate) {
    const auto& categories = spec.categories;
    const bool hasTotal = std::any_of(categories.begin(), categories.end(), [](const auto& c) { return c.lower; });
    if (!hasTotal) {
        return;
    }
    const bool isRange =
        std::any_of(categories.begin(), categories.end(), [](const auto& c) { return c.lower != c.upper; });
    const auto row = [&](std::string label, auto bound) {
        FigureTableRow total{FigureTableRow::Kind::Total, 0, PointStyle::Solid, std::move(label), {}};
        for (const auto& category : categories) {
            const auto& value = category.*bound;
            total.cells.push_back(value ? TableCell::ofNumber(exactDecimal(*value, spec.unit)) : TableCell::empty());
        }
        table.rows.push_back(std::move(total));
    };
    if (!isRange) {
        row(spec.totalHeading, &analysis::FigureCategory::lower);
        return;
    }
    row(base::Message(SHIRUBE_TEXT("{0} (lower bound)"), {spec.totalHeading}).text(translate),
        &analysis::FigureCategory::lower);
    row(base::Message(SHIRUBE_TEXT("{0} (upper bound)"), {spec.totalHeading}).text(translate),
        &analysis::FigureCategory::upper);
}

}  // namespace

FigureTable figureTable(const FigureSpec& spec, const base::Translator& translate) {
    FigureTable table;
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        addSeries(table, spec, i, translate);
    }
    // 内数 last: above the certain amounts in a stack of these rows, as in the picture.
    std::stable_partition(table.rows.begin(), table.rows.end(),
                          [](const auto& row) { return row.style != PointStyle::Hatched; });
    addTotals(table, spec, translate);
    return table;
}

std::string exactDecimal(std::int64_t yen, domain::AmountUnit unit) {
    const auto perUnit = static_cast<std::uint64_t>(domain::yenPer(unit));
    const auto magnitude = yen < 0 ? ~static_cast<std::uint64_t>(yen) + 1 : static_cast<std::uint64_t>(yen);
    std::string out = (yen < 0 ? "-" : "") + std::to_string(magnitude / perUnit);
    const auto rest = magnitude % perUnit;
    if (rest == 0) {
        return out;
    }
    // perUnit is a power of ten: the rest as digits, with its leading zeros and without its trailing ones.
    auto digits = std::to_string(perUnit + rest).substr(1);
    digits.erase(digits.find_last_not_of('0') + 1);
    return out + '.' + digits;
}

std::vector<std::pair<std::string, std::string>> figureGrounds(const FigureSpec& spec) {
    std::vector<std::pair<std::string, std::string>> grounds;
    for (const auto& note : spec.notes) {
        grounds.emplace_back(spec.notesLabel, note);
    }
    for (const auto& source : spec.sources) {
        grounds.emplace_back(spec.sourcesLabel, source);
    }
    if (!spec.asOf.empty()) {
        grounds.emplace_back(std::string(), spec.asOf);
    }
    return grounds;
}

}  // namespace shirube::exchange
