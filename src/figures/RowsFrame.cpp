// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowsFrame.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kLegendGap = 10;
constexpr double kBandInset = 3;

}  // namespace

void RowsFrame::add(const std::string& id, qsizetype lines, double least, double padding) {
    Row row;
    row.id = QString::fromStdString(id);
    row.height = std::max(TextMeasure::height(lines, m_context.body), least) + 2 * padding;
    m_rows.push_back(std::move(row));
}

void RowsFrame::beginGroup(const std::string& name, double padding) {
    auto& row = m_rows.back();
    row.group = m_context.measure.wrapped(QString::fromStdString(name), m_area.width(), m_context.body, true);
    row.groupPadding = padding;
    row.groupHeight = TextMeasure::height(row.group.size(), m_context.body) + padding;
}

void RowsFrame::stress() {
    m_rows.back().isStressed = true;
}

bool RowsFrame::settle(double headerHeight, std::vector<KeyRow::Key> legend, double mostSpare) {
    m_top = m_area.top() + headerHeight;
    m_legend.emplace(m_context.measure, m_context.body, m_area.width(), std::move(legend));
    const double height = bottom() - m_area.top() + kLegendGap + m_legend->height();
    if (height > m_area.height()) {
        return false;
    }
    // Room that is left makes the rows easier to follow, within reason.
    const double spare = std::min((m_area.height() - height) / static_cast<double>(m_rows.size()), mostSpare);
    for (auto& row : m_rows) {
        row.height += spare;
    }
    return true;
}

double RowsFrame::bottom() const {
    return std::accumulate(m_rows.begin(), m_rows.end(), m_top,
                           [](double sum, const Row& row) { return sum + row.groupHeight + row.height; });
}

void RowsFrame::drawBand(SceneBuilder& builder, const Row& row, double top) const {
    const QRectF band(m_area.left(), top, m_area.width(), row.groupHeight);
    builder.rect(Role::Row, row.id + QStringLiteral("/group"), band,
                 {Palette::tint(Palette::grid()), Pattern::None, {}});
    builder.text(Role::RowLabel, row.id + QStringLiteral("/group"), row.group, m_area.left() + kBandInset,
                 top + row.groupPadding / 2, {m_context.body, true, Palette::ink(), TextAnchor::Start});
}

void RowsFrame::draw(SceneBuilder& builder, const DrawRow& drawRow) const {
    const Stroke strong{Palette::rule(), 0.8, false};
    const Stroke thin{Palette::grid(), 0.6, false};
    double top = m_top;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& row = m_rows[i];
        if (row.groupHeight > 0) {
            drawBand(builder, row, top);
            top += row.groupHeight;
        }
        const bool isStrong = i == 0 || row.groupHeight > 0 || row.isStressed || m_rows[i - 1].isStressed;
        builder.line(Role::TableRule, row.id, {m_area.left(), top}, {m_area.right(), top}, isStrong ? strong : thin);
        drawRow(builder, i, top);
        top += row.height;
    }
    builder.line(Role::TableRule, QStringLiteral("bottom"), {m_area.left(), top}, {m_area.right(), top}, strong);
    auto legend = builder.group(Role::Legend, QStringLiteral("legend"));
    m_legend->draw(legend, m_area.left(), top + kLegendGap);
}

void RowsFrame::text(SceneBuilder& builder, std::size_t row, double top, const QString& part, const QStringList& lines,
                     double x, bool isBold) const {
    const double size = m_context.body;
    builder.text(Role::RowLabel, m_rows[row].id + part, lines, x,
                 top + (m_rows[row].height - TextMeasure::height(lines.size(), size)) / 2,
                 {size, isBold, Palette::ink(), TextAnchor::Start});
}

}  // namespace shirube::figures
