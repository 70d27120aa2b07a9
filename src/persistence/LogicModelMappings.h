// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

#include "CatalogueMappings.h"
#include "LogicModelJson.h"
#include "persistence/LogicRows.h"

// The columns of the tables of logic models.
namespace shirube::persistence {

/// Without nodes and edges.
template <>
struct MappingOf<domain::LogicModelContent>
    : FieldMapping<MappingOf<domain::LogicModelContent>, domain::LogicModelContent> {
    static constexpr const char* kTable = "logic_model";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("programme_id", value.programme);
        row.field("title", value.title);
        row.field("version", value.version);
        row.field("date", value.date);
        row.choice("status", value.status, domain::logicModelStatusFromKey);
        row.field("based_on", value.basedOn);
        row.field("boundary_label", value.boundaryLabel);
        row.field("external_factors", value.externalFactors);
        row.field("monitoring", value.monitoring);
        optionalCitationFields(row, value.citation);
        row.field("note", value.note);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<LogicNodeRow> : FieldMapping<MappingOf<LogicNodeRow>, LogicNodeRow> {
    static constexpr const char* kTable = "logic_node";
    static constexpr const char* kOrder = " ORDER BY model_id, position, id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("model_id", value.id.model);
        row.key("id", value.id.node);
        if constexpr (!std::is_const_v<Value>) {
            value.node.id = value.id.node;
        }
        row.choice("stage", value.node.stage, domain::logicStageFromKey);
        row.field("title", value.node.label);
        row.field("description", value.node.description);
        row.field("is_controlled", value.node.isControlled);
        row.field("weight", value.node.weight);
        row.field("indicators", value.node.indicators);
        row.field("figures", value.node.figures);
        optionalCitationFields(row, value.node.citation);
        row.field("note", value.node.note);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<LogicEdgeRow> : FieldMapping<MappingOf<LogicEdgeRow>, LogicEdgeRow> {
    static constexpr const char* kTable = "logic_edge";
    static constexpr const char* kOrder = " ORDER BY model_id, position, from_id, to_id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("model_id", value.id.model);
        row.key("from_id", value.id.from);
        row.key("to_id", value.id.to);
        if constexpr (!std::is_const_v<Value>) {
            value.edge.from = value.id.from;
            value.edge.to = value.id.to;
        }
        row.field("weight", value.edge.weight);
        row.field("reason", value.edge.reason);
        row.choice("edge_basis", value.edge.basis, domain::edgeBasisFromKey);
        optionalCitationFields(row, value.edge.citation);
        row.field("note", value.edge.note);
        row.field("position", value.position);
    }
};

}  // namespace shirube::persistence
