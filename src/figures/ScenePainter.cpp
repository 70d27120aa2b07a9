// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ScenePainter.h"

#include <QPainter>
#include <cmath>

#include "PatternGeometry.h"
#include "Typeface.h"

namespace shirube::figures {

namespace {

class Painting {
public:
    explicit Painting(QPainter& painter) : m_painter(painter) {}

    void operator()(const GroupShape& group) {
        for (const auto& item : group.items) {
            std::visit(*this, item.shape);
        }
    }

    void operator()(const RectShape& shape) {
        if (shape.fill.colour.isValid()) {
            m_painter.fillRect(shape.rect, shape.fill.colour);
        }
        drawPattern(shape.rect, shape.fill);
        if (shape.stroke.colour.isValid()) {
            m_painter.setPen(pen(shape.stroke));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(shape.rect);
        }
    }

    void operator()(const LineShape& shape) {
        m_painter.setPen(pen(shape.stroke));
        m_painter.drawLine(shape.from, shape.to);
    }

    void operator()(const PolygonShape& shape) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(shape.fill.colour.isValid() ? QBrush(shape.fill.colour) : QBrush(Qt::NoBrush));
        m_painter.drawPolygon(shape.points);
        drawPattern(shape.points, shape.fill);
        if (shape.stroke.colour.isValid()) {
            m_painter.setPen(pen(shape.stroke));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPolygon(shape.points);
        }
    }

    void operator()(const PolylineShape& shape) {
        m_painter.setPen(pen(shape.stroke));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(shape.points);
    }

    void operator()(const TextShape& shape) {
        // Drawn where it was measured, whatever the device's own idea of the width is.
        m_painter.save();
        m_painter.translate(shape.box.left(), shape.baseline.y());
        m_painter.scale(shape.size / kEmPixels, shape.size / kEmPixels);
        m_painter.setPen(shape.colour);
        if (const auto glyphs = m_typeface.plainGlyphs(shape.text, shape.isBold)) {
            m_painter.drawGlyphRun(QPointF(0, 0), *glyphs);
        } else {
            m_painter.setFont(m_typeface.font(shape.isBold));
            m_painter.drawText(QPointF(0, 0), shape.text);
        }
        m_painter.restore();
    }

private:
    static QPen pen(const Stroke& stroke) {
        QPen pen(stroke.colour, stroke.width, stroke.isDashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
                 Qt::MiterJoin);
        return pen;
    }

    template <typename Area>
    void drawPattern(const Area& area, const Fill& fill) {
        if (fill.pattern == Pattern::None) {
            return;
        }
        if (fill.pattern == Pattern::Dots) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(fill.patternColour);
            for (const auto& dot : patternDots(area)) {
                m_painter.drawEllipse(dot, kPatternDot, kPatternDot);
            }
            return;
        }
        m_painter.setPen(QPen(fill.patternColour, kPatternLine, Qt::SolidLine, Qt::FlatCap));
        for (const auto& line : patternLines(fill.pattern, area)) {
            m_painter.drawLine(line);
        }
    }

    QPainter& m_painter;
    Typeface m_typeface;
};

}  // namespace

void ScenePainter::paint(QPainter& painter, const Scene& scene, const QRectF& target) {
    if (scene.size.isEmpty() || target.isEmpty()) {
        return;
    }
    const double scale = std::min(target.width() / scene.size.width(), target.height() / scene.size.height());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.left() + (target.width() - scene.size.width() * scale) / 2,
                      target.top() + (target.height() - scene.size.height() * scale) / 2);
    painter.scale(scale, scale);
    Painting painting(painter);
    for (const auto& item : scene.items) {
        std::visit(painting, item.shape);
    }
    painter.restore();
}

}  // namespace shirube::figures
