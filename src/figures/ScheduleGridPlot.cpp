// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScheduleGridPlot.h"

#include <algorithm>

#include "ResultMark.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kColumnGap = 8;
constexpr double kCellPadding = 3;
constexpr double kRowPadding = 2.5;
constexpr double kLegendGap = 10;
constexpr double kMarkShare = 0.82;  // of the type's size

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

std::optional<ScheduleGridPlot> ScheduleGridPlot::fit(const FigureContext& context, const QRectF& area, bool hasCodes) {
    if (area.width() <= 0 || area.height() <= 0) {
        return std::nullopt;
    }
    ScheduleGridPlot plot(context, area, hasCodes);
    plot.fillGroups();
    if (!plot.setColumns()) {
        return std::nullopt;
    }
    plot.setHeights();
    plot.m_legend.emplace(resultLegend(context, area.width()));
    double height = YearColumns::headerHeight(context) + kLegendGap + plot.m_legend->height();
    for (const auto& group : plot.m_groups) {
        height += group.height;
    }
    if (height > area.height()) {
        return std::nullopt;
    }
    const double spare =
        std::min((area.height() - height) / static_cast<double>(plot.m_groups.size()), context.body * 0.8);
    for (auto& group : plot.m_groups) {
        group.height += spare;
    }
    return plot;
}

void ScheduleGridPlot::fillGroups() {
    const auto& schedule = m_context.spec.schedule();
    m_years = YearColumns::of(m_context);
    m_groups.resize(schedule.groups.size());
    for (auto& group : m_groups) {
        group.cells.resize(m_years.all());
    }
    for (std::size_t i = 0; i < schedule.rows.size(); ++i) {
        auto& group = m_groups[schedule.rows[i].group];
        group.cells[columnOf(m_years, schedule.rows[i])].push_back(i);
        ++group.counts[analysis::scheduleResultIndex(schedule.rows[i].result)];
    }
    // The same results stand together, so that an eye counts them.
    for (auto& group : m_groups) {
        for (auto& cell : group.cells) {
            std::stable_sort(cell.begin(), cell.end(), [&](std::size_t a, std::size_t b) {
                return analysis::scheduleResultIndex(schedule.rows[a].result) <
                       analysis::scheduleResultIndex(schedule.rows[b].result);
            });
        }
    }
}

bool ScheduleGridPlot::setColumns() {
    const auto& schedule = m_context.spec.schedule();
    const auto& measure = m_context.measure;
    const double size = m_context.body;
    m_labelWidth = measure.width(toText(schedule.groupHeading), size, true);
    for (const auto& group : schedule.groups) {
        const auto remark = group.remark.empty() ? QString() : QLatin1Char(' ') + toText(group.remark);
        m_labelWidth = std::max(m_labelWidth, measure.width(toText(group.label) + remark, size, true));
    }
    m_labelWidth = std::min(m_labelWidth, 10 * size) + kColumnGap;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto& group = schedule.groups[g];
        const auto remark = group.remark.empty() ? QString() : QLatin1Char(' ') + toText(group.remark);
        m_groups[g].label = measure.wrapped(toText(group.label) + remark, m_labelWidth - kColumnGap, size, true);
    }
    m_tallyWidth = measure.width(QStringLiteral("000"), size) + kColumnGap;
    m_pitch = size * (kMarkShare + 0.22);
    if (m_hasCodes) {
        double widest = 0;
        for (const auto& row : schedule.rows) {
            widest = std::max(widest, measure.width(toText(row.code), size * 0.9));
        }
        m_pitch += widest + 4;
    }
    const auto columns = static_cast<double>(m_years.all());
    const double tallies = m_tallyWidth * static_cast<double>(analysis::kScheduleResults.size() + 1) + kColumnGap;
    const double width = (m_area.width() - m_labelWidth - tallies) / columns;
    if (width < std::max(m_years.width, m_pitch + 2 * kCellPadding)) {
        return false;
    }
    m_years.width = width;
    m_years.left = m_area.left() + m_labelWidth;
    return true;
}

std::size_t ScheduleGridPlot::perLine() const {
    return std::max<std::size_t>(static_cast<std::size_t>((m_years.width - 2 * kCellPadding) / m_pitch), 1);
}

void ScheduleGridPlot::setHeights() {
    for (auto& group : m_groups) {
        std::size_t lines = 1;
        for (const auto& cell : group.cells) {
            lines = std::max(lines, (cell.size() + perLine() - 1) / perLine());
        }
        group.height = std::max(static_cast<double>(lines) * lineHeight(),
                                TextMeasure::height(group.label.size(), m_context.body)) +
                       2 * kRowPadding;
    }
}

void ScheduleGridPlot::drawCell(SceneBuilder& builder, const Group& group, std::size_t column, double top) const {
    const auto& schedule = m_context.spec.schedule();
    const double size = m_context.body;
    const double mark = size * kMarkShare;
    const auto& cell = group.cells[column];
    const auto lines = (cell.size() + perLine() - 1) / perLine();
    const double left = m_years.left + m_years.width * static_cast<double>(column) + kCellPadding;
    const double first = top + (group.height - static_cast<double>(lines) * lineHeight()) / 2;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const auto& row = schedule.rows[cell[i]];
        const auto id = toText(row.id);
        const double x = left + m_pitch * static_cast<double>(i % perLine());
        const double y = first + lineHeight() * (static_cast<double>(i / perLine()) + 0.5);
        auto item = builder.group(Role::Row, id, describeRow(schedule, row));
        drawResultMark(item, Role::Mark, id, row.result, {x + mark / 2, y}, mark);
        if (m_hasCodes) {
            item.text(Role::RowLabel, id, {toText(row.code)}, x + mark + 3, y - TextMeasure::height(1, size * 0.9) / 2,
                      {size * 0.9, false, Palette::ink(), TextAnchor::Start});
        }
    }
}

void ScheduleGridPlot::drawTallyHeader(SceneBuilder& builder) const {
    const auto& schedule = m_context.spec.schedule();
    const double size = m_context.body;
    const double y = m_area.top() + 3 + size * kLeading;
    double right = m_years.right() + kColumnGap;
    for (const auto result : analysis::kScheduleResults) {
        right += m_tallyWidth;
        const auto key = toKey(result);
        drawResultMark(builder, Role::LegendKey,
                       QStringLiteral("tally/") + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
                       result, {right - size * 0.4, y + size * (kAscent - 0.37)}, size * 0.8);
    }
    right += m_tallyWidth;
    builder.text(Role::TableText, QStringLiteral("count"), {toText(schedule.countHeading)}, right, m_area.top() + 3,
                 {size, false, Palette::secondary(), TextAnchor::End});
    builder.text(Role::TableText, QStringLiteral("sum"), {QStringLiteral("Σ")}, right, y,
                 {size, true, Palette::ink(), TextAnchor::End});
}

void ScheduleGridPlot::drawGroup(SceneBuilder& builder, std::size_t index, double top) const {
    const auto& group = m_groups[index];
    const auto& schedule = m_context.spec.schedule();
    const double size = m_context.body;
    const auto id = toText(schedule.groups[index].id);
    builder.text(Role::RowLabel, id, group.label, m_area.left(),
                 top + (group.height - TextMeasure::height(group.label.size(), size)) / 2,
                 {size, true, Palette::ink(), TextAnchor::Start});
    for (std::size_t column = 0; column < group.cells.size(); ++column) {
        drawCell(builder, group, column, top);
    }
    const double y = top + (group.height - TextMeasure::height(1, size)) / 2;
    double right = m_years.right() + kColumnGap;
    std::size_t sum = 0;
    for (std::size_t r = 0; r < group.counts.size(); ++r) {
        right += m_tallyWidth;
        sum += group.counts[r];
        builder.text(Role::TableText, id + QLatin1Char('/') + QString::number(r), {QString::number(group.counts[r])},
                     right, y,
                     {size, false, group.counts[r] == 0 ? Palette::secondary() : Palette::ink(), TextAnchor::End});
    }
    builder.text(Role::TableText, id + QStringLiteral("/sum"), {QString::number(sum)}, right + m_tallyWidth, y,
                 {size, true, Palette::ink(), TextAnchor::End});
}

void ScheduleGridPlot::draw(SceneBuilder& builder) const {
    const auto& schedule = m_context.spec.schedule();
    const double size = m_context.body;
    const double first = m_area.top() + YearColumns::headerHeight(m_context);
    double bottom = first;
    for (const auto& group : m_groups) {
        bottom += group.height;
    }
    m_years.drawGrid(builder, first, bottom);
    m_years.drawHeader(builder, m_context, m_area.top());
    builder.text(Role::TableText, QStringLiteral("group"), {toText(schedule.groupHeading)}, m_area.left(),
                 m_area.top() + 3 + size * kLeading, {size, true, Palette::ink(), TextAnchor::Start});
    drawTallyHeader(builder);
    const Stroke strong{Palette::rule(), 0.8, false};
    double top = first;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        builder.line(Role::TableRule, toText(schedule.groups[g].id), {m_area.left(), top}, {m_area.right(), top},
                     g == 0 ? strong : Stroke{Palette::grid(), 0.6, false});
        drawGroup(builder, g, top);
        top += m_groups[g].height;
    }
    builder.line(Role::TableRule, QStringLiteral("bottom"), {m_area.left(), top}, {m_area.right(), top}, strong);
    auto legend = builder.group(Role::Legend, QStringLiteral("legend"));
    m_legend->draw(legend, m_area.left(), top + kLegendGap);
}

}  // namespace shirube::figures
