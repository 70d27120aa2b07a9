// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/GovernmentGoals.h"
#include "domain/LogicGraph.h"
#include "domain/LogicStage.h"

namespace shirube::analysis {

/// One programme's goals and arrows as a graph; circles may be in it. Can be read into again and again, keeping its
/// memory. Texts are those of the links and goals, which must outlive it.
class GoalGraph {
public:
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    struct Node {
        domain::LogicStage stage = domain::LogicStage::Activity;
        std::string_view number;
        std::string_view text;
        domain::RsRow row;              ///< the first that names it
        std::uint32_t sibling = kNone;  ///< another of that stage and number
    };
    struct Arrow {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        std::uint32_t link = 0;  ///< the first that draws it
    };

    /// Takes time linear in both. Links without both ends are passed over, and an arrow that is drawn twice counts
    /// once.
    void read(std::span<const GovernmentGoalLink> links, std::span<const GovernmentGoal> goals);

    /// In the order in which links and then goals name them.
    [[nodiscard]] const std::vector<Node>& nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<Arrow>& arrows() const { return m_arrows; }
    /// The node of each goal.
    [[nodiscard]] const std::vector<std::uint32_t>& goalNodes() const { return m_goalNodes; }
    /// Nodes and arrows by their positions.
    [[nodiscard]] domain::LogicGraph graph() const;

private:
    std::uint32_t nodeOf(domain::LogicStage stage, std::string_view number, std::string_view text, domain::RsRow row);
    std::uint32_t nodeOf(const GovernmentGoal& goal);
    void add(const Arrow& arrow);
    std::uint32_t& slotByAll(domain::LogicStage stage, std::string_view number, std::string_view text);
    std::uint32_t& slotByNumber(domain::LogicStage stage, std::string_view number);

    std::vector<Node> m_nodes;
    std::vector<Arrow> m_arrows;
    std::vector<std::uint32_t> m_goalNodes;
    std::size_t m_linkedNodes = 0;  // that links name: the first ones
    // Tables with open addressing: of nodes by all that they are, by stage and number, and of arrows.
    std::vector<std::uint32_t> m_byAll;
    std::vector<std::uint32_t> m_byNumber;
    std::vector<std::uint32_t> m_byEnds;
};

}  // namespace shirube::analysis
