// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FootBlock.h"

#include <algorithm>

#include "Typeface.h"
#include "analysis/FigureTable.h"
#include "figures/Palette.h"

namespace shirube::figures {

FootBlock::FootBlock(const FigureContext& context, double width) : m_context(context) {
    const auto grounds = analysis::figureGrounds(context.spec);
    double indent = 0;
    for (const auto& [heading, text] : grounds) {
        indent = std::max(indent, context.measure.width(QString::fromStdString(heading), context.foot, true));
    }
    indent = indent > 0 ? indent + context.foot : 0;
    QString above;
    qsizetype lines = 0;
    for (const auto& [heading, text] : grounds) {
        Entry entry;
        const auto label = QString::fromStdString(heading);
        entry.heading = label == above ? QString() : label;
        above = label;
        entry.x = indent;
        entry.lines = context.measure.wrapped(QString::fromStdString(text), width - entry.x, context.foot);
        lines += entry.lines.size();
        m_entries.push_back(std::move(entry));
    }
    m_height = TextMeasure::height(lines, context.foot);
}

void FootBlock::draw(SceneBuilder& builder, double left, double top) const {
    const double size = m_context.foot;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto& entry = m_entries[i];
        const auto id = QStringLiteral("foot/") + QString::number(i);
        builder.text(Role::FootText, id + QStringLiteral("/heading"), {entry.heading}, left, top,
                     {size, true, Palette::secondary(), TextAnchor::Start});
        builder.text(Role::FootText, id, entry.lines, left + entry.x, top,
                     {size, false, Palette::secondary(), TextAnchor::Start});
        top += static_cast<double>(entry.lines.size()) * size * kLeading;
    }
}

}  // namespace shirube::figures
