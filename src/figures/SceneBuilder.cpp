// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SceneBuilder.h"

#include "Typeface.h"

namespace shirube::figures {

void SceneBuilder::rect(Role role, const QString& id, const QRectF& rect, const Fill& fill, const Stroke& stroke) {
    m_items.push_back({id, role, RectShape{rect, fill, stroke}});
}

void SceneBuilder::line(Role role, const QString& id, QPointF from, QPointF to, const Stroke& stroke) {
    m_items.push_back({id, role, LineShape{from, to, stroke}});
}

void SceneBuilder::polygon(Role role, const QString& id, const QPolygonF& points, const Fill& fill,
                           const Stroke& stroke) {
    m_items.push_back({id, role, PolygonShape{points, fill, stroke}});
}

void SceneBuilder::polyline(Role role, const QString& id, const QPolygonF& points, const Stroke& stroke) {
    m_items.push_back({id, role, PolylineShape{points, stroke}});
}

void SceneBuilder::text(Role role, const QString& id, const QStringList& lines, double x, double top,
                        const TextLook& look) {
    double baseline = top + look.size * kAscent;
    for (const auto& line : lines) {
        if (!line.isEmpty()) {
            const double width = m_measure.width(line, look.size, look.isBold);
            const double left = look.anchor == TextAnchor::Start    ? x
                                : look.anchor == TextAnchor::Middle ? x - width / 2
                                                                    : x - width;
            const QRectF box(left, baseline - look.size * kAscent, width, look.size * (kAscent + kDescent));
            m_items.push_back(
                {id, role, TextShape{line, {x, baseline}, look.anchor, look.size, look.isBold, look.colour, box}});
        }
        baseline += look.size * kLeading;
    }
}

SceneBuilder SceneBuilder::group(Role role, const QString& id, const QString& label) {
    m_items.push_back({id, role, GroupShape{label, {}}});
    return SceneBuilder(m_measure, std::get<GroupShape>(m_items.back().shape).items);
}

}  // namespace shirube::figures
