// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QStringList>
#include <optional>
#include <vector>

#include "analysis/LayeredOrder.h"
#include "pages/logic/LogicPicture.h"
#include "pages/logic/NodeShape.h"

namespace shirube::ui {

/// Where everything of a logic model stands in the scene.
struct LogicSceneLayout {
    enum class Order {
        FewCrossings,
        Document,  ///< as the model lists them
    };
    struct Column {
        double left = 0;
        double width = 0;
        std::vector<std::uint32_t> nodes;  ///< from the top
    };

    /// What was shown before, whose order a large graph keeps.
    struct Former {
        const LogicPicture& picture;
        const LogicSceneLayout& layout;
    };

    Order order = Order::FewCrossings;
    std::vector<std::vector<analysis::LayerSlot>> places;  ///< by column, from the top
    std::vector<Column> columns;
    std::vector<QRectF> nodes;
    std::vector<QStringList> lines;           ///< of the nodes' labels
    std::vector<std::vector<QPointF>> edges;  ///< from end to end, with the passages between them
    std::vector<QRectF> factors;
    std::vector<QRectF> steps;
    QRectF factorHeading;
    QRectF stepHeading;
    QRectF boundary;  ///< of the columns that are under direct control throughout; empty for none
    QRectF bounds;

    /// Takes time about proportional to nodes + edges, but for the order. With the same nodes and edges as before the
    /// order stays. A large graph keeps it after an edit too, and what is new goes to the height of its neighbours:
    /// sorting it anew would hold up the edit, and move what people have just found.
    [[nodiscard]] static LogicSceneLayout make(const LogicPicture& picture, Order order, const NodeShape& shape,
                                               const std::optional<Former>& former = std::nullopt);
    /// The column at that x: of the room between two, the nearer one.
    [[nodiscard]] std::uint32_t columnAt(double x) const;
};

}  // namespace shirube::ui
