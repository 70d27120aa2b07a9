// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/FactBook.h"
#include "domain/CalendarDay.h"
#include "domain/LogicModel.h"

namespace shirube::analysis {

/// What a logic model is checked for.
enum class LintRule {
    Cycle,                    ///< edges go round in a circle
    UnknownNode,              ///< an edge begins or ends at no node
    UnknownIndicator,         ///< a node names an indicator that is not there
    NodeWithoutIndicator,     ///< an output, outcome or impact that nothing measures
    OutcomeWithoutTarget,     ///< no indicator of the outcome or impact has a target that is set
    TargetWithoutYear,        ///< a target without the time by which it is to be reached
    IndicatorWithoutSource,   ///< no 出典・エビデンス
    NobodyMeasures,           ///< no 測定手法: an indicator that nobody measures
    MissingDirection,         ///< 改善の上向き／下向き is not said
    OutputCalledOutcome,      ///< an outcome in the words of an activity or output
    StageJump,                ///< an edge over a stage, without a reason
    BackwardEdge,             ///< an edge to an earlier stage
    Orphan,                   ///< a node without any edge
    NothingLeadsHere,         ///< a node behind the first stage that no edge leads to
    LeadsNowhere,             ///< a node before the last stage that leads to nothing
    TargetPastWithoutActual,  ///< the target's time is over and nothing is measured for it
};
/// Stable name in snake case: cycle, unknown_node, node_without_indicator, …
[[nodiscard]] std::string_view toKey(LintRule rule);
[[nodiscard]] std::optional<LintRule> lintRuleFromKey(std::string_view key);
/// What the rule asks for.
[[nodiscard]] base::Message label(LintRule rule);
/// Where the rule comes from: the item of the review sheet, or the definition of a logic model.
[[nodiscard]] base::Message basisOf(LintRule rule);

enum class LintSeverity {
    Error,    ///< the model can't be computed
    Warning,  ///< something is missing that reports need
    Hint,     ///< worth a look: the rule reads words or shapes
};
/// Stable name: error, warning, hint.
[[nodiscard]] std::string_view toKey(LintSeverity severity);
[[nodiscard]] base::Message label(LintSeverity severity);
[[nodiscard]] LintSeverity severityOf(LintRule rule);

/// One thing to mend.
struct LintFinding {
    LintRule rule = LintRule::Orphan;
    base::Message text;                  ///< what is wrong, and where
    std::optional<std::uint32_t> node;   ///< position in the model, to jump to
    std::optional<std::uint32_t> edge;   ///< position in the model
    domain::IndicatorId indicator = {};  ///< may be empty

    friend bool operator==(const LintFinding&, const LintFinding&) = default;
};

/// Checks a logic model as it is written down, also one that LogicModel::make() would refuse. In the order of nodes,
/// then edges; each node's indicators in their order. Takes time linear in nodes, edges and statements.
[[nodiscard]] std::vector<LintFinding> lint(const domain::LogicModelContent& model, const FactBook& facts,
                                            const domain::CalendarDay& asOf);

}  // namespace shirube::analysis
