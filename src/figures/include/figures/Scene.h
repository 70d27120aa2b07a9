// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <variant>
#include <vector>

#include "base/Message.h"

namespace shirube::figures {

/// What an item is in the figure: for accessibility, for tests, for the classes in SVG.
enum class Role {
    Paper,
    Title,
    Subtitle,
    Plot,
    Grid,
    Axis,
    AxisLabel,
    CategoryLabel,
    Stack,
    Segment,
    SegmentLabel,
    Missing,
    TotalLabel,
    Legend,
    LegendKey,
    LegendLabel,
    Table,
    TableRule,
    TableText,
    Foot,
    FootText,
    Node,
    NodeLabel,
    Ribbon,
    RibbonLabel,
    Row,
    RowLabel,
    Mark,
    Boundary,
};

/// Stable name, as the class in SVG: "segment-label".
[[nodiscard]] QString toKey(Role role);

/// A pattern drawn over a fill, in the fill's outline colour.
enum class Pattern {
    None,
    Diagonal,    ///< 内数
    Dots,        ///< 速報
    Horizontal,  ///< tells a series from the one with the same colour
    Vertical,    ///< and a third
    Grid,        ///< both
};

/// Stable name: "diagonal".
[[nodiscard]] QString toKey(Pattern pattern);

/// Invalid colours mean: no fill, no stroke.
struct Fill {
    QColor colour;
    Pattern pattern = Pattern::None;
    QColor patternColour;
};

struct Stroke {
    QColor colour;
    double width = 0.5;  ///< in points
    bool isDashed = false;
};

struct RectShape {
    QRectF rect;
    Fill fill;
    Stroke stroke;
};

struct LineShape {
    QPointF from;
    QPointF to;
    Stroke stroke;
};

/// Closed.
struct PolygonShape {
    QPolygonF points;
    Fill fill;
    Stroke stroke;
};

/// Open: from the first point to the last.
struct PolylineShape {
    QPolygonF points;
    Stroke stroke;
};

enum class TextAnchor { Start, Middle, End };

/// One line of text in the figures' typeface.
struct TextShape {
    QString text;
    QPointF baseline;  ///< where the anchor stands
    TextAnchor anchor = TextAnchor::Start;
    double size = 10;  ///< in points of the page
    bool isBold = false;
    QColor colour;
    QRectF box;  ///< as measured: advance width, ascent to descent of the glyphs
};

struct SceneItem;

struct GroupShape {
    QString label;  ///< in words, for a screen reader; may be empty
    std::vector<SceneItem> items;
};

struct SceneItem {
    QString id;  ///< what it stands for: a series, a category, "series/category"; unique within its role
    Role role = Role::Paper;
    std::variant<GroupShape, RectShape, LineShape, PolygonShape, PolylineShape, TextShape> shape;
};

/// A picture in vectors, in points with y downwards: what the screen, PNG, PDF and SVG are all drawn from.
struct Scene {
    /// The coordinates run from 0 to here. Has the page's proportions, and its size wherever the type fits at its full
    /// size; a fuller figure is laid out on a larger sheet and shrunk onto the page by the renderers.
    QSizeF size;
    QSizeF page;  ///< in points
    QString title;
    QString description;  ///< the alternative text
    QString language;     ///< BCP 47: ja, en
    std::vector<SceneItem> items;
    /// What the picture had to leave out or shrink, for the person to know.
    std::vector<base::Message> findings;

    /// How much the renderers shrink it: 1 or less. The smallest type on paper is 10 pt × this (8 pt × this in a full
    /// table).
    [[nodiscard]] double scale() const { return size.isEmpty() ? 1 : page.width() / size.width(); }
};

}  // namespace shirube::figures
