// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FigureTable.h"

#include <algorithm>

#include "FigureOutcomeTables.h"

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
    const auto& series = spec.columns().series[index];
    bool isEmpty = true;
    for (const auto style : {PointStyle::Solid, PointStyle::Provisional, PointStyle::Hatched}) {
        FigureTableRow row{FigureTableRow::Kind::Series, index, style, marked(series.label, style, translate), {}};
        bool hasValue = false;
        for (std::size_t i = 0; i < spec.columns().categories.size(); ++i) {
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
                              std::vector<TableCell>(spec.columns().categories.size())});
    }
}

void addTotals(FigureTable& table, const FigureSpec& spec, const base::Translator& translate) {
    const auto& categories = spec.columns().categories;
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
        row(spec.columns().totalHeading, &analysis::FigureCategory::lower);
        return;
    }
    row(base::Message(SHIRUBE_TEXT("{0} (lower bound)"), {spec.columns().totalHeading}).text(translate),
        &analysis::FigureCategory::lower);
    row(base::Message(SHIRUBE_TEXT("{0} (upper bound)"), {spec.columns().totalHeading}).text(translate),
        &analysis::FigureCategory::upper);
}

FigureTable columnsTable(const FigureSpec& spec, const base::Translator& translate) {
    FigureTable table;
    table.labelHeading = spec.columns().categoryHeading;
    for (const auto& category : spec.columns().categories) {
        table.columns.push_back({category.label, true});
    }
    for (std::size_t i = 0; i < spec.columns().series.size(); ++i) {
        addSeries(table, spec, i, translate);
    }
    // 内数 last: above the certain amounts in a stack of these rows, as in the picture.
    std::stable_partition(table.rows.begin(), table.rows.end(),
                          [](const auto& row) { return row.style != PointStyle::Hatched; });
    addTotals(table, spec, translate);
    return table;
}

TableCell textCell(const std::string& text) {
    return text.empty() ? TableCell::empty() : TableCell::ofText(text);
}

FigureTable flowTable(const FigureSpec& spec) {
    const auto& flow = spec.flow();
    FigureTable table;
    table.labelHeading = flow.payerHeading;
    table.columns = {{flow.payeeHeading}, {flow.instrumentHeading}, {flow.ratesHeading}, {flow.amountHeading, true}};
    const bool hasLimits = !flow.upperLimitLegend.empty();
    if (hasLimits) {
        table.columns.push_back({flow.upperLimitHeading, true});
    }
    for (const auto& ribbon : flow.ribbons) {
        const auto amount = [&](bool isUpperLimit) {
            return ribbon.amount && ribbon.isUpperLimit == isUpperLimit
                       ? TableCell::ofNumber(exactDecimal(*ribbon.amount, spec.unit))
                       : TableCell::empty();
        };
        FigureTableRow row;
        row.label = flow.nodes[ribbon.from].label;
        row.cells = {textCell(flow.nodes[ribbon.to].label), textCell(flow.instruments[ribbon.instrument].label),
                     textCell(ribbon.rates), amount(false)};
        if (hasLimits) {
            row.cells.push_back(amount(true));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable scheduleTable(const FigureSpec& spec) {
    const auto& schedule = spec.schedule();
    FigureTable table;
    table.labelHeading = schedule.groupHeading;
    table.columns = {{schedule.codeHeading},          {schedule.categoryHeading}, {schedule.themeHeading},
                     {schedule.organisationsHeading}, {schedule.yearHeading},     {schedule.resultHeading}};
    for (const auto& theme : schedule.rows) {
        const auto& group = schedule.groups[theme.group];
        FigureTableRow row;
        row.label = group.remark.empty() ? group.label : group.label + ' ' + group.remark;
        row.cells = {textCell(theme.code),
                     textCell(theme.category),
                     textCell(theme.label),
                     textCell(theme.organisations),
                     theme.year ? textCell(schedule.years[*theme.year].label) : TableCell::empty(),
                     textCell(schedule.resultLabels[analysis::scheduleResultIndex(theme.result)])};
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

FigureTable figureTable(const FigureSpec& spec, const base::Translator& translate) {
    switch (spec.kind()) {
        case analysis::FigureKind::StackedColumns:
            return columnsTable(spec, translate);
        case analysis::FigureKind::Flow:
            return flowTable(spec);
        case analysis::FigureKind::Schedule:
            return scheduleTable(spec);
        case analysis::FigureKind::Series:
            return seriesTable(spec);
        case analysis::FigureKind::Bullets:
            return bulletTable(spec);
        case analysis::FigureKind::Logic:
            return logicTable(spec);
        case analysis::FigureKind::Tally:
            return tallyTable(spec);
    }
    return {};
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
