// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SceneSlide.h"

#include <algorithm>

#include "Typeface.h"

namespace shirube::figures {

using exchange::SlideFill;
using exchange::SlideShape;
using exchange::SlideText;

namespace {

struct Bounds {
    QRectF operator()(const GroupShape& group) const {
        QRectF all;
        for (const auto& item : group.items) {
            all = all.united(boundsOf(item));
        }
        return all;
    }
    QRectF operator()(const RectShape& shape) const { return shape.rect; }
    QRectF operator()(const LineShape& shape) const {
        // A rectangle of no width would be nothing in a union.
        return QRectF(shape.from, shape.to).normalized().adjusted(-0.01, -0.01, 0.01, 0.01);
    }
    QRectF operator()(const PolygonShape& shape) const { return shape.points.boundingRect(); }
    QRectF operator()(const PolylineShape& shape) const {
        return shape.points.boundingRect().adjusted(-0.01, -0.01, 0.01, 0.01);
    }
    QRectF operator()(const TextShape& shape) const { return shape.box; }
};

SlideFill::Pattern patternOf(Pattern pattern) {
    switch (pattern) {
        case Pattern::None:
            return SlideFill::Pattern::Solid;
        case Pattern::Diagonal:
            return SlideFill::Pattern::Diagonal;
        case Pattern::Dots:
            return SlideFill::Pattern::Dots;
        case Pattern::Horizontal:
            return SlideFill::Pattern::Horizontal;
        case Pattern::Vertical:
            return SlideFill::Pattern::Vertical;
        case Pattern::Grid:
            return SlideFill::Pattern::Grid;
    }
    return SlideFill::Pattern::Solid;
}

SlideFill fillOf(const Fill& fill) {
    SlideFill out;
    if (fill.colour.isValid()) {
        out.pattern = patternOf(fill.pattern);
        out.colour = rgbOf(fill.colour);
        out.patternColour = rgbOf(fill.patternColour.isValid() ? fill.patternColour : fill.colour);
    }
    return out;
}

SlideText::Anchor anchorOf(TextAnchor anchor) {
    switch (anchor) {
        case TextAnchor::Start:
            return SlideText::Anchor::Start;
        case TextAnchor::Middle:
            return SlideText::Anchor::Middle;
        case TextAnchor::End:
            return SlideText::Anchor::End;
    }
    return SlideText::Anchor::Start;
}

}  // namespace

QRectF boundsOf(const SceneItem& item) {
    return std::visit(Bounds(), item.shape);
}

std::optional<double> typeOf(const SceneItem& item) {
    if (const auto* text = std::get_if<TextShape>(&item.shape)) {
        return text->size;
    }
    if (const auto* group = std::get_if<GroupShape>(&item.shape)) {
        for (const auto& member : group->items) {
            if (const auto size = typeOf(member)) {
                return size;
            }
        }
    }
    return std::nullopt;
}

std::uint32_t rgbOf(const QColor& colour) {
    return colour.rgb() & 0xFFFFFFU;
}

exchange::SlideBox SceneSlide::box(const QRectF& rect) const {
    const double scale = m_scene.scale();
    return {rect.left() * scale, rect.top() * scale, rect.width() * scale, rect.height() * scale};
}

double SceneSlide::right() const {
    double left = m_scene.size.width();
    for (const auto& item : m_scene.items) {
        if (item.role != Role::Paper) {
            left = std::min(left, boundsOf(item).left());
        }
    }
    return m_scene.size.width() - left;
}

// One item, by the kind of its shape.
class SceneSlide::Adding {
public:
    Adding(SceneSlide& maker, const SceneItem& item, const std::string& group)
        : m_maker(maker), m_item(item), m_group(group) {}

    void operator()(const GroupShape& group) {
        for (const auto& member : group.items) {
            m_maker.add(member, m_group);
        }
    }
    void operator()(const RectShape& rect) {
        add(QPolygonF(rect.rect), rect.fill, rect.stroke, true).isRectangle = true;
    }
    void operator()(const LineShape& line) { add(QPolygonF({line.from, line.to}), {}, line.stroke, false); }
    void operator()(const PolygonShape& polygon) { add(polygon.points, polygon.fill, polygon.stroke, true); }
    void operator()(const PolylineShape& polyline) { add(polyline.points, {}, polyline.stroke, false); }
    void operator()(const TextShape& text);

private:
    SlideShape& add(const QPolygonF& points, const Fill& fill, const Stroke& stroke, bool isClosed) {
        const double scale = m_maker.scale();
        SlideShape shape;
        shape.name = name();
        shape.group = m_group;
        for (const auto& point : points) {
            shape.points.emplace_back(point.x() * scale, point.y() * scale);
        }
        // A closed run may give its first point again.
        if (isClosed && shape.points.size() > 1 && shape.points.front() == shape.points.back()) {
            shape.points.pop_back();
        }
        shape.isClosed = isClosed;
        shape.fill = fillOf(fill);
        if (stroke.colour.isValid()) {
            shape.line = {rgbOf(stroke.colour), stroke.width * scale, stroke.isDashed};
        }
        m_maker.m_lastText.clear();
        m_maker.m_slide.items.emplace_back(std::move(shape));
        return std::get<SlideShape>(m_maker.m_slide.items.back());
    }
    [[nodiscard]] std::string name() const {
        return (m_item.id.isEmpty() ? toKey(m_item.role) : m_item.id).toStdString();
    }
    [[nodiscard]] bool isTitle() const { return m_item.role == Role::Title; }
    // Titles flow, so that a person can write longer ones.
    [[nodiscard]] bool flows(const TextShape& text) const {
        return text.anchor == TextAnchor::Start && (isTitle() || m_item.role == Role::Subtitle);
    }
    void append(SlideText& text, const TextShape& line) const;

    SceneSlide& m_maker;
    const SceneItem& m_item;
    const std::string& m_group;
};

void SceneSlide::Adding::append(SlideText& text, const TextShape& line) const {
    const auto content = line.text.toStdString();
    if (text.wraps) {
        text.paragraphs.back() += (m_maker.m_scene.language == QLatin1String("ja") ? "" : " ") + content;
    } else {
        text.paragraphs.push_back(content);
    }
    const auto more = m_maker.box(line.box);
    const double left = std::min(text.box.x, more.x);
    const double right = std::max(text.box.x + text.box.width, more.x + more.width);
    text.box = {left, text.box.y, right - left, more.y + more.height - text.box.y};
}

void SceneSlide::Adding::operator()(const TextShape& shape) {
    const auto key = toKey(m_item.role) + QLatin1Char(' ') + m_item.id;
    auto& items = m_maker.m_slide.items;
    // The lines of one text follow each other downwards.
    if (m_maker.m_lastText == key && !items.empty()) {
        auto& before = std::get<SlideText>(items.back());
        if (before.box.y + before.box.height < m_maker.box(shape.box).y + shape.size * kLeading * m_maker.scale() &&
            m_maker.box(shape.box).y > before.box.y && before.anchor == anchorOf(shape.anchor)) {
            append(before, shape);
            return;
        }
    }
    SlideText text;
    text.name = name();
    text.group = m_group;
    text.paragraphs = {shape.text.toStdString()};
    text.box = m_maker.box(shape.box);
    text.anchor = anchorOf(shape.anchor);
    text.role = isTitle() ? SlideText::Role::Title : SlideText::Role::Body;
    text.size = shape.size * m_maker.scale();
    text.isBold = shape.isBold;
    text.colour = rgbOf(shape.colour);
    text.wraps = flows(shape);
    if (text.wraps) {
        text.box.width = (m_maker.right() - shape.box.left()) * m_maker.scale();
    }
    items.emplace_back(std::move(text));
    m_maker.m_lastText = key;
}

void SceneSlide::add(const SceneItem& item, const std::string& group) {
    std::visit(Adding(*this, item, group), item.shape);
}

}  // namespace shirube::figures
