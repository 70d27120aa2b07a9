// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "TextMeasure.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// How a run of lines looks.
struct TextLook {
    double size = 10;
    bool isBold = false;
    QColor colour;
    TextAnchor anchor = TextAnchor::Start;
};

/// Adds items to a list with texts measured.
class SceneBuilder {
public:
    SceneBuilder(const TextMeasure& measure, std::vector<SceneItem>& items) : m_measure(measure), m_items(items) {}

    void rect(Role role, const QString& id, const QRectF& rect, const Fill& fill, const Stroke& stroke = {});
    void line(Role role, const QString& id, QPointF from, QPointF to, const Stroke& stroke);
    void polygon(Role role, const QString& id, const QPolygonF& points, const Fill& fill, const Stroke& stroke = {});
    void polyline(Role role, const QString& id, const QPolygonF& points, const Stroke& stroke);
    /// The lines below `top`, each anchored at `x`.
    void text(Role role, const QString& id, const QStringList& lines, double x, double top, const TextLook& look);
    /// An empty group, filled through the builder that is returned before anything is added here.
    [[nodiscard]] SceneBuilder group(Role role, const QString& id, const QString& label = {});

private:
    const TextMeasure& m_measure;
    std::vector<SceneItem>& m_items;
};

}  // namespace shirube::figures
