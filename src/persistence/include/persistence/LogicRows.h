// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include "domain/LogicModel.h"

// Nodes and edges of logic models as rows of their own, so that an edit touches and logs what it changes only. The row
// of a model is a domain::LogicModelContent without nodes and edges.
namespace shirube::persistence {

/// Node ids are unique in their model only.
struct LogicNodeKey {
    domain::LogicModelId model;
    domain::LogicNodeId node;

    friend auto operator<=>(const LogicNodeKey&, const LogicNodeKey&) = default;
};

struct LogicEdgeKey {
    domain::LogicModelId model;
    domain::LogicNodeId from;
    domain::LogicNodeId to;

    friend auto operator<=>(const LogicEdgeKey&, const LogicEdgeKey&) = default;
};

struct LogicNodeRow {
    LogicNodeKey id;
    domain::LogicNode node;
    int position = 0;  ///< in its model

    friend bool operator==(const LogicNodeRow&, const LogicNodeRow&) = default;
};

struct LogicEdgeRow {
    LogicEdgeKey id;
    domain::LogicEdge edge;
    int position = 0;  ///< in its model

    friend bool operator==(const LogicEdgeRow&, const LogicEdgeRow&) = default;
};

}  // namespace shirube::persistence
