// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <optional>
#include <string>

#include "exchange/PptxPackage.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// All that an item and its members cover, in the scene's points.
[[nodiscard]] QRectF boundsOf(const SceneItem& item);
/// The size of the first text in it.
[[nodiscard]] std::optional<double> typeOf(const SceneItem& item);
/// 0xRRGGBB.
[[nodiscard]] std::uint32_t rgbOf(const QColor& colour);

/// Turns the items of a scene into those of a slide.
class SceneSlide {
public:
    /// Neither is kept beyond the life of this.
    SceneSlide(const Scene& scene, exchange::Slide& slide) : m_scene(scene), m_slide(slide) {}

    /// How many points of the slide are one of the scene.
    [[nodiscard]] double scale() const { return m_scene.scale(); }
    [[nodiscard]] exchange::SlideBox box(const QRectF& rect) const;
    /// Where the content of the scene ends, as far from the edge as it begins.
    [[nodiscard]] double right() const;

    /// The item and its members, in a group of that name (none: by themselves). Lines of one text become one text.
    void add(const SceneItem& item, const std::string& group);

private:
    class Adding;

    const Scene& m_scene;
    exchange::Slide& m_slide;
    QString m_lastText;  // role and id of the text that was added last
};

}  // namespace shirube::figures
