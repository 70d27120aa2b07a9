// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/Scene.h"

namespace shirube::figures {

QString toKey(Role role) {
    switch (role) {
        case Role::Paper:
            return QStringLiteral("paper");
        case Role::Title:
            return QStringLiteral("title");
        case Role::Subtitle:
            return QStringLiteral("subtitle");
        case Role::Plot:
            return QStringLiteral("plot");
        case Role::Grid:
            return QStringLiteral("grid");
        case Role::Axis:
            return QStringLiteral("axis");
        case Role::AxisLabel:
            return QStringLiteral("axis-label");
        case Role::CategoryLabel:
            return QStringLiteral("category-label");
        case Role::Stack:
            return QStringLiteral("stack");
        case Role::Segment:
            return QStringLiteral("segment");
        case Role::SegmentLabel:
            return QStringLiteral("segment-label");
        case Role::Missing:
            return QStringLiteral("missing");
        case Role::TotalLabel:
            return QStringLiteral("total-label");
        case Role::Legend:
            return QStringLiteral("legend");
        case Role::LegendKey:
            return QStringLiteral("legend-key");
        case Role::LegendLabel:
            return QStringLiteral("legend-label");
        case Role::Table:
            return QStringLiteral("table");
        case Role::TableRule:
            return QStringLiteral("table-rule");
        case Role::TableText:
            return QStringLiteral("table-text");
        case Role::Foot:
            return QStringLiteral("foot");
        case Role::FootText:
            return QStringLiteral("foot-text");
        case Role::Node:
            return QStringLiteral("node");
        case Role::NodeLabel:
            return QStringLiteral("node-label");
        case Role::Ribbon:
            return QStringLiteral("ribbon");
        case Role::RibbonLabel:
            return QStringLiteral("ribbon-label");
        case Role::Row:
            return QStringLiteral("row");
        case Role::RowLabel:
            return QStringLiteral("row-label");
        case Role::Boundary:
            return QStringLiteral("boundary");
        case Role::Mark:
            return QStringLiteral("mark");
    }
    return {};
}

QString toKey(Pattern pattern) {
    switch (pattern) {
        case Pattern::None:
            return QStringLiteral("none");
        case Pattern::Diagonal:
            return QStringLiteral("diagonal");
        case Pattern::Dots:
            return QStringLiteral("dots");
        case Pattern::Horizontal:
            return QStringLiteral("horizontal");
        case Pattern::Vertical:
            return QStringLiteral("vertical");
        case Pattern::Grid:
            return QStringLiteral("grid");
    }
    return {};
}

}  // namespace shirube::figures
