// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangedRows.h"

#include <algorithm>
#include <optional>
#include <set>

#include "ChangeMark.h"
#include "TextMeasure.h"
#include "Typeface.h"

namespace shirube::figures {

namespace {

// Of the size of the type: between the middle of a mark and the text behind it.
constexpr double kBefore = 0.55;
constexpr double kSmall = 0.8;

struct Anchor {
    QPointF centre;
    double size = 10;
};

std::optional<QRectF> boxOf(const SceneItem& item) {
    if (const auto* rect = std::get_if<RectShape>(&item.shape)) {
        return rect->rect;
    }
    if (const auto* polygon = std::get_if<PolygonShape>(&item.shape)) {
        return polygon->points.boundingRect();
    }
    if (const auto* line = std::get_if<LineShape>(&item.shape)) {
        return QRectF(line->from, line->to);
    }
    return std::nullopt;
}

Anchor beforeText(const TextShape& text) {
    return {{text.box.left() - kBefore * text.size, text.baseline.y() - 0.37 * text.size}, text.size};
}

// Where the marks of the changed rows stand, in the order of drawing.
class Anchors {
public:
    explicit Anchors(const std::set<QString>& rows) : m_rows(rows) {}

    void walk(const std::vector<SceneItem>& items, const QString& group = {}) {
        for (const auto& item : items) {
            if (const auto* inner = std::get_if<GroupShape>(&item.shape)) {
                const bool isRow = item.role == Role::Row && m_rows.contains(item.id);
                walk(inner->items, isRow ? item.id : group);
            } else {
                visit(item, group);
            }
        }
    }

    [[nodiscard]] const std::vector<std::pair<QString, Anchor>>& found() const { return m_found; }

private:
    void visit(const SceneItem& item, const QString& row) {
        const auto* text = std::get_if<TextShape>(&item.shape);
        if (text != nullptr && item.role == Role::RowLabel && !row.isEmpty()) {
            add(row, beforeText(*text));
        } else if (text != nullptr && item.role == Role::SegmentLabel && m_rows.contains(item.id)) {
            add(item.id, beforeText(*text));
        } else if (const auto box = boxOf(item); box && m_rows.contains(item.id)) {
            if (item.role == Role::Node) {
                add(item.id, {box->topRight(), 1.2 * kBody});
            } else if (item.role == Role::LegendKey || (item.role == Role::Mark && row == item.id)) {
                add(item.id, {box->topLeft(), kSmall * kBody});
            }
        }
    }

    void add(const QString& row, const Anchor& anchor) {
        if (m_marked.insert(row).second) {
            m_found.emplace_back(row, anchor);
        }
    }

    static constexpr double kBody = 10;

    const std::set<QString>& m_rows;
    std::set<QString> m_marked;
    std::vector<std::pair<QString, Anchor>> m_found;
};

}  // namespace

void markChangedRows(Scene& scene, const analysis::FigureSpec& spec) {
    std::set<QString> rows;
    for (const auto& change : spec.changes) {
        rows.insert(QString::fromStdString(change.row));
    }
    Anchors anchors(rows);
    anchors.walk(scene.items);
    const TextMeasure measure;
    SceneBuilder builder(measure, scene.items);
    for (const auto& [row, anchor] : anchors.found()) {
        drawChangeMark(builder, Role::Mark, row, anchor.centre, anchor.size, spec.style.colours);
    }
}

}  // namespace shirube::figures
