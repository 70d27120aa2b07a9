// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoalGraph.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

namespace shirube::analysis {

namespace {

constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15U;
// How many steps of one number are looked through for a text that differs in its spaces.
constexpr int kMostSiblings = 16;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t more) {
    return (std::rotl(hash, 23) ^ more) * kSpread;
}

std::uint64_t hashOf(domain::LogicStage stage, std::string_view number) {
    return mixed(std::hash<std::string_view>()(number), static_cast<std::uint64_t>(stage) + 1);
}

// The slot of that hash that `isWanted` or that is free. A slot holds a position, and at least one is free.
template <typename Predicate>
std::uint32_t& slotOf(std::vector<std::uint32_t>& table, std::uint64_t hash, Predicate isWanted) {
    const auto mask = table.size() - 1;
    auto place = static_cast<std::size_t>(hash >> 32U) & mask;
    while (table[place] != GoalGraph::kNone && !isWanted(table[place])) {
        place = (place + 1) & mask;
    }
    return table[place];
}

void makeRoom(std::vector<std::uint32_t>& table, std::size_t entries) {
    table.assign(std::bit_ceil(entries * 2 + 2), GoalGraph::kNone);
}

// Past what files put in or leave out where a text had a line break.
std::string_view withoutBreaks(std::string_view text) {
    constexpr std::array<std::string_view, 6> kBreaks{" ", "\n", "\r", "\t", "　", "／"};
    for (bool isCut = true; isCut;) {
        isCut = false;
        for (const auto mark : kBreaks) {
            if (text.starts_with(mark)) {
                text.remove_prefix(mark.size());
                isCut = true;
            }
        }
    }
    return text;
}

bool isInsideCharacter(std::string_view text, std::size_t place) {
    return place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0U) == 0x80U;
}

bool isSameText(std::string_view a, std::string_view b) {
    while (a != b) {
        auto same = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
        while (same > 0 && (isInsideCharacter(a, same) || isInsideCharacter(b, same))) {
            --same;
        }
        a.remove_prefix(same);
        b.remove_prefix(same);
        const auto bareA = withoutBreaks(a);
        const auto bareB = withoutBreaks(b);
        if (bareA.size() == a.size() && bareB.size() == b.size()) {
            return false;
        }
        a = bareA;
        b = bareB;
    }
    return true;
}

bool isNamed(std::string_view number, std::string_view kind, std::string_view text) {
    return !number.empty() || !kind.empty() || !text.empty();
}

}  // namespace

void GoalGraph::read(std::span<const GovernmentGoalLink> links, std::span<const GovernmentGoal> goals) {
    m_nodes.clear();
    m_arrows.clear();
    m_goalNodes.clear();
    makeRoom(m_byAll, links.size() * 2 + goals.size());
    makeRoom(m_byNumber, links.size() * 2 + goals.size());
    makeRoom(m_byEnds, links.size());
    for (std::size_t i = 0; i < links.size(); ++i) {
        const auto& link = links[i];
        if (isNamed(link.fromNumber, link.fromKind, link.fromText) &&
            isNamed(link.toNumber, link.toKind, link.toText)) {
            const auto from = nodeOf(goalStage(link.fromKind, link.fromTerm), link.fromNumber, link.fromText, link.row);
            const auto to = nodeOf(goalStage(link.toKind, link.toTerm), link.toNumber, link.toText, link.row);
            add({from, to, static_cast<std::uint32_t>(i)});
        }
    }
    m_linkedNodes = m_nodes.size();
    m_goalNodes.reserve(goals.size());
    for (const auto& goal : goals) {
        m_goalNodes.push_back(nodeOf(goal));
    }
}

std::uint32_t& GoalGraph::slotByAll(domain::LogicStage stage, std::string_view number, std::string_view text) {
    const auto hash = mixed(hashOf(stage, number), std::hash<std::string_view>()(text));
    return slotOf(m_byAll, hash, [&](std::uint32_t place) {
        const auto& node = m_nodes[place];
        return node.stage == stage && node.number == number && node.text == text;
    });
}

std::uint32_t& GoalGraph::slotByNumber(domain::LogicStage stage, std::string_view number) {
    return slotOf(m_byNumber, hashOf(stage, number), [&](std::uint32_t place) {
        return m_nodes[place].stage == stage && m_nodes[place].number == number;
    });
}

std::uint32_t GoalGraph::nodeOf(domain::LogicStage stage, std::string_view number, std::string_view text,
                                domain::RsRow row) {
    auto& slot = slotByAll(stage, number, text);
    if (slot == kNone) {
        slot = static_cast<std::uint32_t>(m_nodes.size());
        auto& first = slotByNumber(stage, number);
        m_nodes.push_back({stage, number, text, row, first});
        first = slot;
    }
    return slot;
}

// 3-1 and 3-2 may write a text with and without its line breaks, or a step that has no other of its number anew.
std::uint32_t GoalGraph::nodeOf(const GovernmentGoal& goal) {
    const auto stage = goalStage(goal.kind, goal.term);
    if (const auto exact = slotByAll(stage, goal.number, goal.goal); exact != kNone) {
        return exact;
    }
    const auto first = slotByNumber(stage, goal.number);
    int seen = 0;
    for (auto place = first; place != kNone && seen < kMostSiblings; place = m_nodes[place].sibling, ++seen) {
        if (isSameText(m_nodes[place].text, goal.goal)) {
            return place;
        }
    }
    const bool isOnlyOne = first != kNone && m_nodes[first].sibling == kNone;
    const bool isOfLinks = isOnlyOne && !goal.number.empty() && first < m_linkedNodes;
    return isOfLinks ? first : nodeOf(stage, goal.number, goal.goal, goal.row);
}

void GoalGraph::add(const Arrow& arrow) {
    auto& slot = slotOf(m_byEnds, mixed(arrow.from + std::uint64_t{1}, arrow.to), [&](std::uint32_t place) {
        return m_arrows[place].from == arrow.from && m_arrows[place].to == arrow.to;
    });
    if (slot == kNone) {
        slot = static_cast<std::uint32_t>(m_arrows.size());
        m_arrows.push_back(arrow);
    }
}

domain::LogicGraph GoalGraph::graph() const {
    std::vector<domain::LogicGraph::Edge> edges;
    edges.reserve(m_arrows.size());
    for (const auto& arrow : m_arrows) {
        edges.push_back({arrow.from, arrow.to});
    }
    return {static_cast<std::uint32_t>(m_nodes.size()), std::move(edges)};
}

}  // namespace shirube::analysis
