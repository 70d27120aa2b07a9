// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>
#include <optional>
#include <span>
#include <vector>

namespace shirube::figures {

/// Finds labels a place where they touch nothing that was placed or drawn before.
class LabelPlacer {
public:
    explicit LabelPlacer(const QRectF& bounds = {}) : m_bounds(bounds) {}

    void block(const QRectF& box) { m_boxes.push_back(box); }
    void block(const QLineF& line) { m_lines.push_back(line); }
    /// Within the bounds and clear of all that is blocked.
    [[nodiscard]] bool isFree(const QRectF& box) const;
    /// The same where lines may cross it.
    [[nodiscard]] bool isClearOfBoxes(const QRectF& box) const;
    /// The first free of the candidates, which is blocked from then on.
    [[nodiscard]] std::optional<QRectF> place(std::span<const QRectF> candidates);

private:
    QRectF m_bounds;
    std::vector<QRectF> m_boxes;
    std::vector<QLineF> m_lines;
};

}  // namespace shirube::figures
