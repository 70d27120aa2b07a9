// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/SvgExport.h"

#include <QMap>
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

QString patternId(const Fill& fill) {
    return toKey(fill.pattern) + QLatin1Char('-') + fill.patternColour.name().mid(1);
}

void collectPatterns(const std::vector<SceneItem>& items, QMap<QString, Fill>& patterns) {
    const auto add = [&](const Fill& fill) {
        if (fill.pattern != Pattern::None) {
            patterns.insert(patternId(fill), fill);
        }
    };
    for (const auto& item : items) {
        if (const auto* group = std::get_if<GroupShape>(&item.shape)) {
            collectPatterns(group->items, patterns);
        } else if (const auto* rect = std::get_if<RectShape>(&item.shape)) {
            add(rect->fill);
        } else if (const auto* polygon = std::get_if<PolygonShape>(&item.shape)) {
            add(polygon->fill);
        }
    }
}

class SvgWriting {
public:
    explicit SvgWriting(QXmlStreamWriter& xml) : m_xml(xml) {}

    void pattern(const QString& id, const Fill& fill) {
        const auto step = number(kPatternStep);
        m_xml.writeStartElement(QStringLiteral("pattern"));
        attribute("id", id);
        attribute("patternUnits", QStringLiteral("userSpaceOnUse"));
        attribute("width", step);
        attribute("height", step);
        if (fill.pattern == Pattern::Diagonal) {
            attribute("patternTransform", QStringLiteral("rotate(45)"));
        }
        if (fill.pattern == Pattern::Dots) {
            m_xml.writeEmptyElement(QStringLiteral("circle"));
            attribute("cx", number(kPatternStep / 2));
            attribute("cy", number(kPatternStep / 2));
            attribute("r", number(kPatternDot));
            attribute("fill", fill.patternColour.name());
        } else {
            const bool isFlat = fill.pattern == Pattern::Horizontal;
            m_xml.writeEmptyElement(QStringLiteral("path"));
            attribute("d", isFlat ? QStringLiteral("M0 %1H%2").arg(number(kPatternStep / 2), step)
                                  : QStringLiteral("M%1 0V%2").arg(number(kPatternStep / 2), step));
            attribute("stroke", fill.patternColour.name());
            attribute("stroke-width", number(kPatternLine));
        }
        m_xml.writeEndElement();
    }

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
        const auto& item = *m_item;
        rect(item, shape, shape.fill.colour.isValid() ? shape.fill.colour.name() : QStringLiteral("none"),
             shape.fill.pattern == Pattern::None);
        if (shape.fill.pattern != Pattern::None) {
            rect(item, shape, QStringLiteral("url(#%1)").arg(patternId(shape.fill)), true);
        }
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
        QStringList points;
        for (const auto& point : shape.points) {
            points.push_back(number(point.x()) + QLatin1Char(',') + number(point.y()));
        }
        const auto write = [&](const QString& fill, bool isLast) {
            m_xml.writeEmptyElement(QStringLiteral("polygon"));
            mark();
            attribute("points", points.join(QLatin1Char(' ')));
            attribute("fill", fill);
            if (isLast) {
                stroke(shape.stroke);
            }
        };
        write(shape.fill.colour.isValid() ? shape.fill.colour.name() : QStringLiteral("none"),
              shape.fill.pattern == Pattern::None);
        if (shape.fill.pattern != Pattern::None) {
            write(QStringLiteral("url(#%1)").arg(patternId(shape.fill)), true);
        }
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

    void rect(const SceneItem& item, const RectShape& shape, const QString& fill, bool isLast) {
        m_item = &item;
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        mark();
        attribute("x", number(shape.rect.x()));
        attribute("y", number(shape.rect.y()));
        attribute("width", number(shape.rect.width()));
        attribute("height", number(shape.rect.height()));
        attribute("fill", fill);
        if (isLast) {
            stroke(shape.stroke);
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
    QMap<QString, Fill> patterns;
    collectPatterns(scene.items, patterns);
    xml.writeStartElement(QStringLiteral("defs"));
    for (auto it = patterns.cbegin(); it != patterns.cend(); ++it) {
        writing.pattern(it.key(), it.value());
    }
    xml.writeEndElement();
    writing.items(scene.items);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

}  // namespace shirube::figures
