// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearColumns.h"

#include <algorithm>

#include "LegendBlock.h"
#include "ResultMark.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kGap = 3;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

YearColumns YearColumns::of(const FigureContext& context) {
    const auto& schedule = context.spec.schedule();
    YearColumns columns;
    columns.count = schedule.years.size();
    columns.hasNoYear =
        std::any_of(schedule.rows.begin(), schedule.rows.end(), [](const auto& row) { return !row.year; });
    for (const auto& year : schedule.years) {
        columns.width = std::max(columns.width, context.measure.width(toText(year.label), context.body, true));
    }
    if (columns.hasNoYear) {
        columns.width =
            std::max(columns.width, context.measure.longestWord(toText(schedule.noYearLabel), context.body, true));
    }
    columns.width += 2 * kGap;
    return columns;
}

double YearColumns::headerHeight(const FigureContext& context) {
    return 2 * context.body * kLeading + 2 * kGap;
}

void YearColumns::drawHeader(SceneBuilder& builder, const FigureContext& context, double top) const {
    const auto& schedule = context.spec.schedule();
    const double size = context.body;
    const TextLook heading{size, false, Palette::secondary(), TextAnchor::Start};
    builder.text(Role::AxisLabel, QStringLiteral("years"), {toText(schedule.yearHeading)}, left + kGap, top + kGap,
                 heading);
    const double labels = top + kGap + size * kLeading;
    for (std::size_t i = 0; i < all(); ++i) {
        const bool isYear = i < count;
        const auto id = isYear ? QString::number(schedule.years[i].year) : QStringLiteral("no-year");
        const auto label = toText(isYear ? schedule.years[i].label : schedule.noYearLabel);
        const auto lines = context.measure.wrappedName(label, width - kGap, size, true);
        const double up = static_cast<double>(lines.size() - 1) * size * kLeading;
        builder.text(Role::AxisLabel, id, lines, centre(i), labels - up,
                     {size, true, Palette::ink(), TextAnchor::Middle});
    }
}

void YearColumns::drawGrid(SceneBuilder& builder, double top, double bottom) const {
    for (std::size_t i = 0; i <= all(); ++i) {
        const double x = left + width * static_cast<double>(i);
        builder.line(Role::Grid, QString::number(i), {x, top}, {x, bottom}, {Palette::grid(), 0.6, false});
    }
}

std::size_t columnOf(const YearColumns& years, const analysis::ScheduleRow& row) {
    return row.year.value_or(years.count);
}

QString describeRow(const analysis::ScheduleContent& schedule, const analysis::ScheduleRow& row) {
    return QStringList{toText(schedule.groups[row.group].label), toText(row.code), toText(row.label),
                       toText(row.year ? schedule.years[*row.year].label : schedule.noYearLabel),
                       toText(schedule.resultLabels[analysis::scheduleResultIndex(row.result)])}
        .join(QLatin1Char(' '));
}

KeyRow resultLegend(const FigureContext& context, double width) {
    const auto& schedule = context.spec.schedule();
    std::vector<KeyRow::Key> keys;
    for (std::size_t i = 0; i < analysis::kScheduleResults.size(); ++i) {
        const auto result = analysis::kScheduleResults[i];
        const bool isUsed = std::any_of(schedule.rows.begin(), schedule.rows.end(),
                                        [result](const auto& row) { return row.result == result; });
        if (!isUsed) {
            continue;
        }
        const auto id = QString::fromUtf8(toKey(result).data(), static_cast<qsizetype>(toKey(result).size()));
        keys.push_back({id, toText(schedule.resultLabels[i]),
                        [id, result](SceneBuilder& builder, double left, double top, double size) {
                            drawResultMark(builder, Role::LegendKey, id, result,
                                           {left + size * 0.55, top + size * (kAscent - 0.37)}, size * 0.8);
                        }});
    }
    return {context.measure, context.body, width, std::move(keys)};
}

}  // namespace shirube::figures
