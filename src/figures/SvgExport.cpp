// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/SvgExport.h"

#include <QXmlStreamWriter>

#include "PatternGeometry.h"
#include "Typeface.h"

namespace shirube::figures {

namespace {

// Rounded to a hundredth of a point, for small files that do not differ by the last digit between machines.
QString number(double value) {
    auto text = QString::number(value, 'f', 2);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

class SvgWriting {
public:
    explicit SvgWriting(QXmlStreamWriter& xml) : m_xml(xml) {}

    void items(const std::vector<SceneItem>& list) {
        for (const auto& item : list) {
            m_item = &item;
            std::visit(*this, item.shape);
        }
    }

    void operator()(const GroupShape& group) {
        m_xml.writeStartElement(QStringLiteral("g"));
        mark();
        if (!group.label.isEmpty()) {
            attribute("role", QStringLiteral("group"));
            attribute("aria-label", group.label);
        }
        items(group.items);
        m_xml.writeEndElement();
    }

    void operator()(const RectShape& shape) {
        const auto write = [&](const Fill& fill, const Stroke& line) {
            m_xml.writeEmptyElement(QStringLiteral("rect"));
            mark();
            attribute("x", number(shape.rect.x()));
            attribute("y", number(shape.rect.y()));
            attribute("width", number(shape.rect.width()));
            attribute("height", number(shape.rect.height()));
            attribute("fill", colour(fill.colour));
            stroke(line);
        };
        area(shape.rect, shape.fill, shape.stroke, write);
    }

    void operator()(const LineShape& shape) {
        m_xml.writeEmptyElement(QStringLiteral("line"));
        mark();
        attribute("x1", number(shape.from.x()));
        attribute("y1", number(shape.from.y()));
        attribute("x2", number(shape.to.x()));
        attribute("y2", number(shape.to.y()));
        stroke(shape.stroke);
    }

    void operator()(const PolygonShape& shape) {
        const auto points = pointsOf(shape.points);
        const auto write = [&](const Fill& fill, const Stroke& line) {
            m_xml.writeEmptyElement(QStringLiteral("polygon"));
            mark();
            attribute("points", points);
            attribute("fill", colour(fill.colour));
            stroke(line);
        };
        area(shape.points, shape.fill, shape.stroke, write);
    }

    void operator()(const PolylineShape& shape) {
        m_xml.writeEmptyElement(QStringLiteral("polyline"));
        mark();
        attribute("points", pointsOf(shape.points));
        attribute("fill", QStringLiteral("none"));
        stroke(shape.stroke);
    }

    void operator()(const TextShape& shape) {
        m_xml.writeStartElement(QStringLiteral("text"));
        mark();
        attribute("x", number(shape.baseline.x()));
        attribute("y", number(shape.baseline.y()));
        attribute("font-size", number(shape.size));
        if (shape.isBold) {
            attribute("font-weight", QStringLiteral("bold"));
        }
        if (shape.anchor != TextAnchor::Start) {
            attribute("text-anchor",
                      shape.anchor == TextAnchor::Middle ? QStringLiteral("middle") : QStringLiteral("end"));
        }
        attribute("fill", shape.colour.name());
        m_xml.writeCharacters(shape.text);
        m_xml.writeEndElement();
    }

private:
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }

    void mark() {
        attribute("class", toKey(m_item->role));
        if (!m_item->id.isEmpty()) {
            attribute("data-id", m_item->id);
        }
    }

    static QString pointsOf(const QPolygonF& polygon) {
        QStringList points;
        for (const auto& point : polygon) {
            points.push_back(number(point.x()) + QLatin1Char(',') + number(point.y()));
        }
        return points.join(QLatin1Char(' '));
    }

    static QString colour(const QColor& colour) { return colour.isValid() ? colour.name() : QStringLiteral("none"); }

    // A pattern is drawn as lines rather than referred to in <defs>: QtSvg and office programs leave such fills out,
    // and 内数 would look certain. Its outline comes last, over the ends of the lines.
    template <typename Area, typename Write>
    void area(const Area& place, const Fill& fill, const Stroke& outline, const Write& write) {
        if (fill.pattern == Pattern::None) {
            write(fill, outline);
            return;
        }
        write(fill, {});
        drawPattern(place, fill);
        if (outline.colour.isValid()) {
            write({}, outline);
        }
    }

    template <typename Area>
    void drawPattern(const Area& place, const Fill& fill) {
        QString path;
        const bool isDots = fill.pattern == Pattern::Dots;
        if (isDots) {
            for (const auto& dot : patternDots(place)) {
                path += QStringLiteral("M%1 %2h0.01").arg(number(dot.x()), number(dot.y()));
            }
        } else {
            for (const auto& line : patternLines(fill.pattern, place)) {
                path += QStringLiteral("M%1 %2L%3 %4")
                            .arg(number(line.x1()), number(line.y1()), number(line.x2()), number(line.y2()));
            }
        }
        if (path.isEmpty()) {
            return;
        }
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("class", QStringLiteral("pattern-") + toKey(fill.pattern));
        attribute("data-id", m_item->id);
        attribute("d", path);
        attribute("fill", QStringLiteral("none"));
        attribute("stroke", fill.patternColour.name());
        attribute("stroke-width", number(isDots ? 2 * kPatternDot : kPatternLine));
        if (isDots) {
            attribute("stroke-linecap", QStringLiteral("round"));
        }
    }

    void stroke(const Stroke& stroke) {
        if (!stroke.colour.isValid()) {
            return;
        }
        attribute("stroke", stroke.colour.name());
        attribute("stroke-width", number(stroke.width));
        if (stroke.isDashed) {
            attribute("stroke-dasharray", QStringLiteral("3 2"));
        }
    }

    QXmlStreamWriter& m_xml;
    const SceneItem* m_item = nullptr;
};

}  // namespace

base::Result<QByteArray> SvgExport::bytes(const Scene& scene) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    const auto attribute = [&xml](const char* name, const QString& value) {
        xml.writeAttribute(QLatin1String(name), value);
    };
    attribute("version", QStringLiteral("1.1"));
    attribute("width", number(scene.page.width()) + QStringLiteral("pt"));
    attribute("height", number(scene.page.height()) + QStringLiteral("pt"));
    attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(number(scene.size.width()), number(scene.size.height())));
    attribute("role", QStringLiteral("img"));
    attribute("lang", scene.language);
    attribute("xml:lang", scene.language);
    attribute("aria-labelledby", QStringLiteral("figure-title figure-description"));
    attribute("font-family", Typeface::cssFamilies());
    const auto element = [&](const char* name, const QString& id, const QString& text) {
        xml.writeStartElement(QLatin1String(name));
        attribute("id", id);
        xml.writeCharacters(text);
        xml.writeEndElement();
    };
    element("title", QStringLiteral("figure-title"), scene.title);
    element("desc", QStringLiteral("figure-description"), scene.description);

    SvgWriting writing(xml);
    writing.items(scene.items);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

}  // namespace shirube::figures
