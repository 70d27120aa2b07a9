// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FigureTable.h"

#include <algorithm>

#include "FigureGrounds.h"
#include "FigureOutcomeTables.h"

namespace shirube::analysis {

namespace {

// The label with the mark of its style, unless it bears the mark already.
std::string marked(const std::string& label, PointStyle style, const base::Translator& translate) {
    if (style == PointStyle::Solid) {
        return label;
    }
    const auto with = [&](const std::string& text) {
        switch (style) {
            case PointStyle::Hatched:
                return base::Message(SHIRUBE_TEXT("{0} (within an envelope)"), {text}).text(translate);
            case PointStyle::Provisional:
                return base::Message(SHIRUBE_TEXT("{0} (provisional)"), {text}).text(translate);
            case PointStyle::UpperLimit:
                return base::Message(SHIRUBE_TEXT("{0} (upper limit)"), {text}).text(translate);
            case PointStyle::Solid:
                break;
        }
        return text;
    };
    const auto mark = with({});
    return !mark.empty() && label.find(mark) != std::string::npos ? label : with(label);
}

void addSeries(FigureTable& table, const FigureSpec& spec, std::size_t index, const base::Translator& translate) {
    const auto& series = spec.columns().series[index];
    bool isEmpty = true;
    for (const auto style : {PointStyle::Solid, PointStyle::Provisional, PointStyle::UpperLimit, PointStyle::Hatched}) {
        FigureTableRow row{FigureTableRow::Kind::Series,           index, style,
                           marked(series.label, style, translate), {},    seriesRow(series.id, style)};
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
                              std::vector<TableCell>(spec.columns().categories.size()), series.id});
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
    const auto row = [&](std::string label, auto bound, const char* id) {
        FigureTableRow total{FigureTableRow::Kind::Total, 0, PointStyle::Solid, std::move(label), {}, id};
        for (const auto& category : categories) {
            const auto& value = category.*bound;
            total.cells.push_back(value ? TableCell::ofNumber(exactDecimal(*value, spec.unit)) : TableCell::empty());
        }
        table.rows.push_back(std::move(total));
    };
    if (!isRange) {
        row(spec.columns().totalHeading, &FigureCategory::lower, "total");
        return;
    }
    row(base::Message(SHIRUBE_TEXT("{0} (lower bound)"), {spec.columns().totalHeading}).text(translate),
        &FigureCategory::lower, "total#lower");
    row(base::Message(SHIRUBE_TEXT("{0} (upper bound)"), {spec.columns().totalHeading}).text(translate),
        &FigureCategory::upper, "total#upper");
}

FigureTable columnsTable(const FigureSpec& spec, const base::Translator& translate) {
    FigureTable table;
    table.labelHeading = spec.columns().categoryHeading;
    for (const auto& category : spec.columns().categories) {
        table.columns.push_back({category.label, true, category.id});
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

// What is certain of a step stands apart from what lies within envelopes, as in the picture.
FigureTable waterfallTable(const FigureSpec& spec, const base::Translator& translate) {
    const auto& waterfall = spec.waterfall();
    FigureTable table;
    table.labelHeading = waterfall.stepHeading;
    table.columns = {{waterfall.lowerHeading, true, "lower"}, {waterfall.upperHeading, true, "upper"}};
    table.columns.push_back({waterfall.shareHeading, false, "share"});
    for (const auto& step : waterfall.steps) {
        const auto amount = [&](const std::optional<std::int64_t>& value) {
            return value ? TableCell::ofNumber(exactDecimal(*value, spec.unit)) : TableCell::empty();
        };
        const auto style = step.lower == step.upper ? PointStyle::Solid : PointStyle::Hatched;
        FigureTableRow row{step.isTotal ? FigureTableRow::Kind::Total : FigureTableRow::Kind::Series,
                           0,
                           style,
                           marked(step.label, style, translate),
                           {amount(step.lower), amount(step.upper)},
                           step.id};
        row.cells.push_back(step.shareText.empty() ? TableCell::empty() : TableCell::ofText(step.shareText));
        table.rows.push_back(std::move(row));
    }
    return table;
}

TableCell textCell(const std::string& text) {
    return text.empty() ? TableCell::empty() : TableCell::ofText(text);
}

FigureTable flowTable(const FigureSpec& spec) {
    const auto& flow = spec.flow();
    FigureTable table;
    table.labelHeading = flow.payerHeading;
    table.columns = {{flow.payeeHeading, false, "payee"},
                     {flow.instrumentHeading, false, "instrument"},
                     {flow.ratesHeading, false, "rates"},
                     {flow.amountHeading, true, "amount"}};
    const bool hasLimits = !flow.upperLimitLegend.empty();
    if (hasLimits) {
        table.columns.push_back({flow.upperLimitHeading, true, "upper-limit"});
    }
    for (const auto& ribbon : flow.ribbons) {
        const auto amount = [&](bool isUpperLimit) {
            return ribbon.amount && ribbon.isUpperLimit == isUpperLimit
                       ? TableCell::ofNumber(exactDecimal(*ribbon.amount, spec.unit))
                       : TableCell::empty();
        };
        FigureTableRow row;
        row.id = ribbon.id;
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
    table.columns = {{schedule.codeHeading, false, "code"},   {schedule.categoryHeading, false, "category"},
                     {schedule.themeHeading, false, "theme"}, {schedule.organisationsHeading, false, "organisations"},
                     {schedule.yearHeading, false, "year"},   {schedule.resultHeading, false, "result"}};
    for (const auto& theme : schedule.rows) {
        const auto& group = schedule.groups[theme.group];
        FigureTableRow row;
        row.id = theme.id;
        row.label = group.remark.empty() ? group.label : group.label + ' ' + group.remark;
        row.cells = {textCell(theme.code),
                     textCell(theme.category),
                     textCell(theme.label),
                     textCell(theme.organisations),
                     theme.year ? textCell(schedule.years[*theme.year].label) : TableCell::empty(),
                     textCell(schedule.resultLabels[scheduleResultIndex(theme.result)])};
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

FigureTable figureTable(const FigureSpec& spec, const base::Translator& translate) {
    switch (spec.kind()) {
        case FigureKind::StackedColumns:
            return columnsTable(spec, translate);
        case FigureKind::Flow:
            return flowTable(spec);
        case FigureKind::Schedule:
            return scheduleTable(spec);
        case FigureKind::Series:
            return seriesTable(spec);
        case FigureKind::Bullets:
            return bulletTable(spec);
        case FigureKind::Logic:
            return logicTable(spec);
        case FigureKind::Tally:
            return tallyTable(spec);
        case FigureKind::Waterfall:
            return waterfallTable(spec, translate);
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

}  // namespace shirube::analysis
