// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SceneContrast.h"

#include <algorithm>
#include <array>

#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kLeastOfFill = 3;
constexpr double kLeastOfText = 4.5;
constexpr double kHair = 0.005;  // that rounding may take

bool isData(Role role) {
    return role == Role::Segment || role == Role::Ribbon || role == Role::Mark || role == Role::LegendKey;
}

class Reader {
public:
    void walk(const std::vector<SceneItem>& items) {
        for (const auto& item : items) {
            if (const auto* group = std::get_if<GroupShape>(&item.shape)) {
                walk(group->items);
            } else if (const auto* rect = std::get_if<RectShape>(&item.shape)) {
                fill(item, QPolygonF(rect->rect), rect->fill, rect->stroke);
            } else if (const auto* polygon = std::get_if<PolygonShape>(&item.shape)) {
                fill(item, polygon->points, polygon->fill, polygon->stroke);
            } else if (const auto* text = std::get_if<TextShape>(&item.shape)) {
                read(item, *text);
            }
        }
    }

    [[nodiscard]] std::vector<LowContrast> take() { return std::move(m_found); }

private:
    struct Area {
        QPolygonF points;
        QRectF bounds;
        Fill fill;
    };

    void fill(const SceneItem& item, const QPolygonF& points, const Fill& fill, const Stroke& stroke) {
        if (!fill.colour.isValid()) {
            return;
        }
        if (isData(item.role)) {
            const auto against = [](const QColor& colour) {
                return colour.isValid() ? Palette::contrast(colour, Palette::paper()) : 1.0;
            };
            const double ratio = std::max({against(fill.colour), against(stroke.colour),
                                           fill.pattern == Pattern::None ? 1.0 : against(fill.patternColour)});
            // What is of paper only hides.
            if (ratio < kLeastOfFill - kHair && fill.colour != Palette::paper()) {
                m_found.push_back({item.id, {}, ratio});
            }
        }
        m_areas.push_back({points, points.boundingRect(), fill});
    }

    // The lowest contrast at its ends and its middle.
    void read(const SceneItem& item, const TextShape& text) {
        const auto& box = text.box;
        const double inset = std::min(1.0, box.width() / 4);
        double ratio = Palette::contrast(Palette::ink(), Palette::paper());
        for (const auto& place : {box.center(), QPointF(box.left() + inset, box.center().y()),
                                  QPointF(box.right() - inset, box.center().y())}) {
            const auto beneath = std::find_if(m_areas.rbegin(), m_areas.rend(), [&place](const Area& area) {
                return area.bounds.contains(place) && area.points.containsPoint(place, Qt::OddEvenFill);
            });
            if (beneath == m_areas.rend()) {
                ratio = std::min(ratio, Palette::contrast(text.colour, Palette::paper()));
                continue;
            }
            ratio = std::min(ratio, Palette::contrast(text.colour, beneath->fill.colour));
            if (beneath->fill.pattern != Pattern::None) {
                ratio = std::min(ratio, Palette::contrast(text.colour, beneath->fill.patternColour));
            }
        }
        if (ratio < kLeastOfText - kHair) {
            m_found.push_back({item.id, text.text, ratio});
        }
    }

    std::vector<Area> m_areas;
    std::vector<LowContrast> m_found;
};

}  // namespace

std::vector<LowContrast> lowContrasts(const Scene& scene) {
    Reader reader;
    reader.walk(scene.items);
    return reader.take();
}

}  // namespace shirube::figures
