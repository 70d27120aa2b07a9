// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>
#include <vector>

#include "FigureContext.h"
#include "SceneBuilder.h"
#include "analysis/LogicContent.h"

namespace shirube::figures {

/// The sign of a difference between versions: ＋ － 変; empty for the same.
[[nodiscard]] QString changeSign(analysis::LogicChange change);

/// The boxes of a logic model's steps: their texts wrapped to one width, and how they look.
class LogicBoxes {
public:
    LogicBoxes() = default;
    LogicBoxes(const FigureContext& context, double width);

    [[nodiscard]] double height(std::size_t node) const { return m_boxes[node].height; }
    void draw(SceneBuilder& builder, const FigureContext& context, std::size_t node, const QRectF& rect) const;

private:
    struct Box {
        QStringList change;
        QStringList label;
        QStringList details;
        QStringList status;
        QStringList numbers;  // coverage and support
        double height = 0;
    };

    std::vector<Box> m_boxes;
};

}  // namespace shirube::figures
