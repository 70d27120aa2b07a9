// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabelPlacer.h"

#include <algorithm>
#include <array>

namespace shirube::figures {

namespace {

constexpr double kHair = 1e-6;

bool crosses(const QLineF& line, const QRectF& box) {
    if (box.contains(line.p1()) || box.contains(line.p2())) {
        return true;
    }
    const std::array edges{QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
                           QLineF(box.topLeft(), box.bottomLeft()), QLineF(box.topRight(), box.bottomRight())};
    return std::any_of(edges.begin(), edges.end(), [&line](const QLineF& edge) {
        return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
    });
}

}  // namespace

bool LabelPlacer::isClearOfBoxes(const QRectF& box) const {
    return m_bounds.adjusted(-kHair, -kHair, kHair, kHair).contains(box) &&
           std::none_of(m_boxes.begin(), m_boxes.end(), [&box](const auto& other) { return other.intersects(box); });
}

bool LabelPlacer::isFree(const QRectF& box) const {
    return isClearOfBoxes(box) &&
           std::none_of(m_lines.begin(), m_lines.end(), [&box](const auto& line) { return crosses(line, box); });
}

std::optional<QRectF> LabelPlacer::place(std::span<const QRectF> candidates) {
    const auto found =
        std::find_if(candidates.begin(), candidates.end(), [this](const auto& box) { return isFree(box); });
    if (found == candidates.end()) {
        return std::nullopt;
    }
    block(*found);
    return *found;
}

}  // namespace shirube::figures
