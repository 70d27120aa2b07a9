// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScheduleRowsPlot.h"

#include <algorithm>

#include "ResultMark.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kColumnGap = 8;
constexpr double kRowPadding = 3;
constexpr double kLegendGap = 10;
constexpr double kLeastTitle = 12;  // in ems
constexpr double kTitleShare = 0.62;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

std::optional<ScheduleRowsPlot> ScheduleRowsPlot::fit(const FigureContext& context, const QRectF& area) {
    if (area.width() <= 0 || area.height() <= 0) {
        return std::nullopt;
    }
    ScheduleRowsPlot plot(context, area);
    if (!plot.setColumns()) {
        return std::nullopt;
    }
    plot.wrapTexts();
    plot.m_legend.emplace(resultLegend(context, area.width()));
    double height = YearColumns::headerHeight(context) + kLegendGap + plot.m_legend->height();
    for (const auto& row : plot.m_rows) {
        height += row.height;
    }
    if (height > area.height()) {
        return std::nullopt;
    }
    // Room that is left makes the rows easier to follow, within reason.
    const double spare =
        std::min((area.height() - height) / static_cast<double>(plot.m_rows.size()), context.body * 0.8);
    for (auto& row : plot.m_rows) {
        row.height += spare;
    }
    return plot;
}

bool ScheduleRowsPlot::setColumns() {
    const auto& schedule = m_context.spec.schedule();
    const auto& measure = m_context.measure;
    const double size = m_context.body;
    m_groupWidth = measure.width(toText(schedule.groupHeading), size, true);
    for (const auto& group : schedule.groups) {
        m_groupWidth = std::max(m_groupWidth, measure.width(toText(group.label), size, true));
        m_groupWidth = std::max(m_groupWidth, measure.longestWord(toText(group.remark), size));
    }
    m_codeWidth = measure.width(toText(schedule.codeHeading), size, true);
    for (const auto& row : schedule.rows) {
        m_codeWidth = std::max(m_codeWidth, measure.width(toText(row.code), size));
    }
    m_groupWidth = std::min(m_groupWidth, 8 * size) + kColumnGap;
    m_codeWidth = std::min(m_codeWidth, 8 * size) + kColumnGap;
    m_years = YearColumns::of(m_context);
    const double rest = m_area.width() - m_groupWidth - m_codeWidth - 2 * kColumnGap;
    const double years = m_years.width * static_cast<double>(m_years.all());
    // The years may spread where the texts have what they need.
    const double texts = rest - years;
    if (texts * kTitleShare < kLeastTitle * size) {
        return false;
    }
    m_titleWidth = texts * kTitleShare;
    m_organisationsWidth = texts - m_titleWidth;
    m_years.left = m_area.right() - years;
    return true;
}

void ScheduleRowsPlot::wrapTexts() {
    const auto& schedule = m_context.spec.schedule();
    const auto& measure = m_context.measure;
    const double size = m_context.body;
    for (const auto& group : schedule.groups) {
        auto lines = measure.wrapped(toText(group.label), m_groupWidth - kColumnGap, size, true);
        if (!group.remark.empty()) {
            lines += measure.wrapped(toText(group.remark), m_groupWidth - kColumnGap, size);
        }
        m_groups.push_back(std::move(lines));
    }
    for (std::size_t i = 0; i < schedule.rows.size(); ++i) {
        const auto& theme = schedule.rows[i];
        Row row;
        row.code = measure.wrapped(toText(theme.code), m_codeWidth - kColumnGap, size);
        row.title = measure.wrapped(toText(theme.label), m_titleWidth, size);
        row.organisations = measure.wrapped(toText(theme.organisations), m_organisationsWidth, size);
        auto lines = std::max({row.code.size(), row.title.size(), row.organisations.size()});
        // An element of one theme still needs room for its name.
        const bool isAlone = (i == 0 || schedule.rows[i - 1].group != theme.group) &&
                             (i + 1 == schedule.rows.size() || schedule.rows[i + 1].group != theme.group);
        if (isAlone) {
            lines = std::max(lines, m_groups[theme.group].size());
            row.leastLines = m_groups[theme.group].size();
        }
        row.height = TextMeasure::height(lines, size) + 2 * kRowPadding;
        m_rows.push_back(std::move(row));
    }
}

double ScheduleRowsPlot::bottomOfHeader() const {
    return m_area.top() + YearColumns::headerHeight(m_context);
}

void ScheduleRowsPlot::drawHeader(SceneBuilder& builder) const {
    const auto& schedule = m_context.spec.schedule();
    const double size = m_context.body;
    m_years.drawHeader(builder, m_context, m_area.top());
    const double y = m_area.top() + 3 + size * kLeading;
    const TextLook look{size, true, Palette::ink(), TextAnchor::Start};
    const double code = m_area.left() + m_groupWidth;
    const double title = code + m_codeWidth;
    builder.text(Role::TableText, QStringLiteral("group"), {toText(schedule.groupHeading)}, m_area.left(), y, look);
    builder.text(Role::TableText, QStringLiteral("code"), {toText(schedule.codeHeading)}, code, y, look);
    builder.text(Role::TableText, QStringLiteral("theme"), {toText(schedule.themeHeading)}, title, y, look);
    builder.text(Role::TableText, QStringLiteral("organisations"), {toText(schedule.organisationsHeading)},
                 title + m_titleWidth + kColumnGap, y, look);
}

void ScheduleRowsPlot::drawRow(SceneBuilder& builder, std::size_t index, double top) const {
    const auto& schedule = m_context.spec.schedule();
    const auto& theme = schedule.rows[index];
    const auto& row = m_rows[index];
    const double size = m_context.body;
    const auto id = toText(theme.id);
    auto group = builder.group(Role::Row, id, describeRow(schedule, theme));
    const auto text = [&](const QString& part, const QStringList& lines, double x) {
        const double y = top + (row.height - TextMeasure::height(lines.size(), size)) / 2;
        group.text(Role::RowLabel, id + part, lines, x, y, {size, false, Palette::ink(), TextAnchor::Start});
    };
    const double code = m_area.left() + m_groupWidth;
    const double title = code + m_codeWidth;
    text(QStringLiteral("/code"), row.code, code);
    text(QStringLiteral("/title"), row.title, title);
    text(QStringLiteral("/organisations"), row.organisations, title + m_titleWidth + kColumnGap);
    drawResultMark(group, Role::Mark, id, theme.result,
                   {m_years.centre(columnOf(m_years, theme)), top + row.height / 2}, size);
}

void ScheduleRowsPlot::draw(SceneBuilder& builder) const {
    const auto& schedule = m_context.spec.schedule();
    const double size = m_context.body;
    double bottom = bottomOfHeader();
    for (const auto& row : m_rows) {
        bottom += row.height;
    }
    const Stroke strong{Palette::rule(), 0.8, false};
    const Stroke thin{Palette::grid(), 0.6, false};
    m_years.drawGrid(builder, bottomOfHeader(), bottom);
    drawHeader(builder);
    double top = bottomOfHeader();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& theme = schedule.rows[i];
        const bool isFirst = i == 0 || schedule.rows[i - 1].group != theme.group;
        const auto id = toText(theme.id);
        builder.line(Role::TableRule, id, {isFirst ? m_area.left() : m_area.left() + m_groupWidth, top},
                     {m_area.right(), top}, isFirst ? strong : thin);
        if (isFirst) {
            // Level with its first row.
            const auto& lines = m_groups[theme.group];
            const double shared = TextMeasure::height(std::min(lines.size(), m_rows[i].leastLines), size);
            builder.text(Role::RowLabel, toText(schedule.groups[theme.group].id), lines, m_area.left(),
                         top + (m_rows[i].height - shared) / 2, {size, true, Palette::ink(), TextAnchor::Start});
        }
        drawRow(builder, i, top);
        top += m_rows[i].height;
    }
    builder.line(Role::TableRule, QStringLiteral("bottom"), {m_area.left(), top}, {m_area.right(), top}, strong);
    auto legend = builder.group(Role::Legend, QStringLiteral("legend"));
    m_legend->draw(legend, m_area.left(), top + kLegendGap);
}

}  // namespace shirube::figures
