// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/Decimal.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"
#include "domain/LogicGraph.h"
#include "domain/LogicStage.h"
#include "domain/Source.h"

namespace shirube::domain {

/// An indicator that measures a node, and how much it counts among that node's indicators.
struct NodeIndicator {
    IndicatorId indicator;
    base::Decimal weight{1, 0};  ///< more than 0

    friend bool operator==(const NodeIndicator&, const NodeIndicator&) = default;
};

/// One box of a logic model.
struct LogicNode {
    LogicNodeId id;  ///< unique in its model
    LogicStage stage = LogicStage::Input;
    std::string label;
    std::string description;     ///< what belongs to it, in short; may be empty
    bool isControlled = false;   ///< 直接コントロールできる部分
    base::Decimal weight{1, 0};  ///< among the nodes of its programme; more than 0
    std::vector<NodeIndicator> indicators;
    std::vector<FactKey> figures;  ///< facts shown on it, e.g. the budget of an input
    Citation citation;
    std::string note;

    friend bool operator==(const LogicNode&, const LogicNode&) = default;
};

/// How an edge is known.
enum class EdgeBasis {
    Printed,      ///< the document says or draws it
    ColumnOrder,  ///< read from the order of the columns: the arrows themselves are not in the text
    Entered,      ///< by a person
};
/// Stable name: printed, column_order, entered.
[[nodiscard]] std::string_view toKey(EdgeBasis basis);
[[nodiscard]] std::optional<EdgeBasis> edgeBasisFromKey(std::string_view key);
[[nodiscard]] base::Message label(EdgeBasis basis);

/// One arrow of a logic model: what the one is for the other.
struct LogicEdge {
    LogicNodeId from;
    LogicNodeId to;
    base::Decimal weight{1, 0};  ///< among the edges into `to`; more than 0
    std::string reason;          ///< why the one brings about the other; may be empty
    EdgeBasis basis = EdgeBasis::Entered;
    Citation citation;
    std::string note;

    friend bool operator==(const LogicEdge&, const LogicEdge&) = default;
};

/// 外部要因: what the programme does not steer and what it bears on.
struct ExternalFactor {
    std::string label;
    std::vector<LogicNodeId> affects;  ///< empty where the document does not say
    Citation citation;
    std::string note;

    friend bool operator==(const ExternalFactor&, const ExternalFactor&) = default;
};

/// One step of the loop of monitoring and review.
struct MonitoringStep {
    std::string label;
    std::vector<std::string> bodies;   ///< who does it, as printed
    std::vector<LogicNodeId> watches;  ///< what it looks at; empty where the document does not say
    std::vector<LogicNodeId> adjusts;  ///< what it may change
    Citation citation;
    std::string note;

    friend bool operator==(const MonitoringStep&, const MonitoringStep&) = default;
};

/// Whether reports go by a version.
enum class LogicModelStatus {
    Adopted,  ///< from its date on
    Draft,    ///< being worked on: in no report
};
/// Stable name: adopted, draft.
[[nodiscard]] std::string_view toKey(LogicModelStatus status);
[[nodiscard]] std::optional<LogicModelStatus> logicModelStatusFromKey(std::string_view key);
[[nodiscard]] base::Message label(LogicModelStatus status);

/// ロジックモデル of a programme in one version, as it is written down.
struct LogicModelContent {
    LogicModelId id;
    ProgrammeId programme;
    std::string title;
    std::string version;  ///< as printed: 初版
    std::string date;     ///< ISO 8601 day or month of that version
    LogicModelStatus status = LogicModelStatus::Adopted;
    LogicModelId basedOn;       ///< the version that it was begun from; empty for none
    std::string boundaryLabel;  ///< what the document calls the part under direct control; empty for none
    std::vector<LogicNode> nodes;
    std::vector<LogicEdge> edges;
    std::vector<ExternalFactor> externalFactors;
    std::vector<MonitoringStep> monitoring;
    Citation citation;
    std::string note;
    int position = 0;

    friend bool operator==(const LogicModelContent&, const LogicModelContent&) = default;
};

/// A logic model whose references hold and which has no cycle, indexed. Immutable, shared between threads behind a
/// shared_ptr.
class LogicModel {
public:
    /// Takes time linear in nodes and edges. InvalidInput names what is repeated or unknown, a weight that is not above
    /// 0, and the nodes of a cycle. Programmes, indicators and sources are not in it and not checked.
    [[nodiscard]] static base::Result<LogicModel> make(LogicModelContent content);

    [[nodiscard]] const LogicModelContent& content() const { return m_content; }
    [[nodiscard]] const std::vector<LogicNode>& nodes() const { return m_content.nodes; }
    [[nodiscard]] const std::vector<LogicEdge>& edges() const { return m_content.edges; }
    /// Nodes and edges by their positions in nodes() and edges().
    [[nodiscard]] const LogicGraph& graph() const { return m_graph; }
    [[nodiscard]] std::optional<std::uint32_t> nodeIndex(const LogicNodeId& id) const;
    /// Null for none.
    [[nodiscard]] const LogicNode* node(const LogicNodeId& id) const;

    friend bool operator==(const LogicModel& a, const LogicModel& b) { return a.m_content == b.m_content; }

private:
    LogicModel() = default;

    LogicModelContent m_content;
    LogicGraph m_graph;
    std::unordered_map<LogicNodeId, std::uint32_t> m_nodeById;
};

/// Labels of those nodes, joined by arrows; an empty label counts as the node's id.
[[nodiscard]] std::string pathText(const std::vector<LogicNode>& nodes, const std::vector<std::uint32_t>& path);

}  // namespace shirube::domain
