// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/Message.h"
#include "domain/LogicModel.h"

namespace shirube::analysis {

/// How a node or an edge of one version stands in the other.
enum class LogicChange {
    Same,
    Added,    ///< only in the later one
    Removed,  ///< only in the earlier one
    Changed,  ///< in both, with other content
};
/// Stable name: same, added, removed, changed.
[[nodiscard]] std::string_view toKey(LogicChange change);
[[nodiscard]] base::Message label(LogicChange change);
/// The sign of it: ＋ － 変; empty for Same.
[[nodiscard]] std::string_view mark(LogicChange change);

/// One thing that differs in a node or an edge: 表示名：「A」→「B」.
struct LogicDifference {
    base::Message field;
    base::Message before;  ///< empty: there was none
    base::Message after;

    friend bool operator==(const LogicDifference&, const LogicDifference&) = default;
};

struct NodeComparison {
    LogicChange change = LogicChange::Same;
    std::optional<std::uint32_t> before;  ///< position in the earlier model
    std::optional<std::uint32_t> after;   ///< position in the later one
    std::vector<LogicDifference> differences;
};

struct EdgeComparison {
    LogicChange change = LogicChange::Same;
    std::optional<std::uint32_t> before;
    std::optional<std::uint32_t> after;
    std::vector<LogicDifference> differences;
};

/// Two versions of a logic model. Nodes are matched by id, edges by the ids of their ends. Citations and the order of
/// print are no difference.
struct LogicModelComparison {
    std::vector<NodeComparison> nodes;  ///< those of the later model in its order, then the removed ones
    std::vector<EdgeComparison> edges;

    [[nodiscard]] bool hasDifferences() const;
};

[[nodiscard]] LogicModelComparison compareModels(const domain::LogicModel& before, const domain::LogicModel& after);

}  // namespace shirube::analysis
