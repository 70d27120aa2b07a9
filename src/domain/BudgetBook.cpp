// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BudgetBook.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace shirube::domain {

namespace {

tl::unexpected<base::Error> inconsistent(std::string_view sourceTemplate, std::vector<std::string> arguments) {
    return base::fail(base::ErrorCode::InvalidInput, base::Message(sourceTemplate, std::move(arguments)));
}

}  // namespace

base::Result<BudgetBook> BudgetBook::make(std::vector<Programme> programmes, std::vector<BudgetLine> lines) {
    BudgetBook book;
    if (auto status = book.indexProgrammes(std::move(programmes)); !status) {
        return base::forward(std::move(status));
    }
    if (auto status = book.indexLines(std::move(lines)); !status) {
        return base::forward(std::move(status));
    }
    return book;
}

base::Status BudgetBook::indexProgrammes(std::vector<Programme> programmes) {
    std::stable_sort(programmes.begin(), programmes.end(),
                     [](const auto& a, const auto& b) { return a.position < b.position; });
    std::unordered_map<ProgrammeId, std::size_t> unordered;
    unordered.reserve(programmes.size());
    for (std::size_t i = 0; i < programmes.size(); ++i) {
        if (!unordered.emplace(programmes[i].id, i).second) {
            return inconsistent(SHIRUBE_TEXT("The programme {0} is given twice. Keep one."),
                                {programmes[i].id.value()});
        }
    }
    std::vector<std::vector<std::size_t>> children(programmes.size());
    std::vector<std::size_t> roots;
    for (std::size_t i = 0; i < programmes.size(); ++i) {
        const auto& parent = programmes[i].parent;
        if (parent.isEmpty()) {
            roots.push_back(i);
        } else if (const auto found = unordered.find(parent); found != unordered.end()) {
            children[found->second].push_back(i);
        } else {
            return inconsistent(SHIRUBE_TEXT("{0}: its parent programme {1} does not exist. Correct the parent."),
                                {programmes[i].id.value(), parent.value()});
        }
    }
    // Depth first, so that components follow their parent; what no root reaches lies on a cycle.
    std::vector<std::size_t> order;
    std::vector<std::size_t> stack(roots.rbegin(), roots.rend());
    while (!stack.empty()) {
        const auto i = stack.back();
        stack.pop_back();
        order.push_back(i);
        stack.insert(stack.end(), children[i].rbegin(), children[i].rend());
    }
    if (order.size() != programmes.size()) {
        std::vector<bool> reached(programmes.size());
        for (const auto i : order) {
            reached[i] = true;
        }
        const auto at = std::find(reached.begin(), reached.end(), false) - reached.begin();
        return inconsistent(SHIRUBE_TEXT("{0}: the programme is among its own parents. Correct the parent."),
                            {programmes[static_cast<std::size_t>(at)].id.value()});
    }
    m_programmes.reserve(programmes.size());
    for (const auto i : order) {
        m_programmeById.emplace(programmes[i].id, m_programmes.size());
        m_programmes.push_back(std::move(programmes[i]));
    }
    m_parent.assign(m_programmes.size(), kNone);
    m_components.resize(m_programmes.size());
    for (std::size_t i = 0; i < m_programmes.size(); ++i) {
        if (!m_programmes[i].isComponent()) {
            m_topLevel.push_back(i);
            continue;
        }
        m_parent[i] = m_programmeById.at(m_programmes[i].parent);
        m_components[m_parent[i]].push_back(i);
    }
    return {};
}

base::Status BudgetBook::indexLines(std::vector<BudgetLine> lines) {
    std::vector<std::size_t> programmeOf(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto found = m_programmeById.find(lines[i].programme);
        if (found == m_programmeById.end()) {
            return inconsistent(SHIRUBE_TEXT("{0}: its programme {1} does not exist. Correct the programme."),
                                {lines[i].id.value(), lines[i].programme.value()});
        }
        programmeOf[i] = found->second;
        m_cycles.push_back(lines[i].cycle);
        if (m_cycles.size() > 4096) {  // keep the list of distinct cycles short while reading many lines
            std::sort(m_cycles.begin(), m_cycles.end());
            m_cycles.erase(std::unique(m_cycles.begin(), m_cycles.end()), m_cycles.end());
        }
    }
    std::sort(m_cycles.begin(), m_cycles.end());
    m_cycles.erase(std::unique(m_cycles.begin(), m_cycles.end()), m_cycles.end());

    const auto isBefore = [&](std::size_t a, std::size_t b) {
        return std::tie(programmeOf[a], lines[a].cycle, lines[a].account, lines[a].id) <
               std::tie(programmeOf[b], lines[b].cycle, lines[b].account, lines[b].id);
    };
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (std::is_sorted(order.begin(), order.end(), isBefore)) {  // as the store reads them: nothing to move
        m_lines = std::move(lines);
        m_lineProgramme = std::move(programmeOf);
    } else {
        std::sort(order.begin(), order.end(), isBefore);
        m_lines.reserve(lines.size());
        m_lineProgramme.reserve(lines.size());
        for (const auto i : order) {
            m_lines.push_back(std::move(lines[i]));
            m_lineProgramme.push_back(programmeOf[i]);
        }
    }
    m_lineCycle.reserve(m_lines.size());
    m_lineById.reserve(m_lines.size());
    m_linesInCycle.resize(m_cycles.size());
    for (std::size_t position = 0; position < m_lines.size(); ++position) {
        const auto& line = m_lines[position];
        if (!m_lineById.emplace(line.id, position).second) {
            return inconsistent(SHIRUBE_TEXT("The budget line {0} is given twice. Keep one."), {line.id.value()});
        }
        const auto at = std::lower_bound(m_cycles.begin(), m_cycles.end(), line.cycle) - m_cycles.begin();
        const auto cycle = static_cast<std::size_t>(at);
        m_lineCycle.push_back(cycle);
        m_linesInCycle[cycle].push_back(position);
    }
    m_firstLine.assign(m_programmes.size() * m_cycles.size() + 1, 0);
    for (std::size_t position = 0; position < m_lines.size(); ++position) {
        ++m_firstLine[cellOf(m_lineProgramme[position], m_lineCycle[position]) + 1];
    }
    std::partial_sum(m_firstLine.begin(), m_firstLine.end(), m_firstLine.begin());
    return {};
}

std::optional<std::size_t> BudgetBook::programmeIndex(const ProgrammeId& id) const {
    const auto found = m_programmeById.find(id);
    return found == m_programmeById.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> BudgetBook::lineIndex(const BudgetLineId& id) const {
    const auto found = m_lineById.find(id);
    return found == m_lineById.end() ? std::nullopt : std::optional(found->second);
}

const Programme* BudgetBook::programme(const ProgrammeId& id) const {
    const auto index = programmeIndex(id);
    return index ? &m_programmes[*index] : nullptr;
}

const BudgetLine* BudgetBook::line(const BudgetLineId& id) const {
    const auto index = lineIndex(id);
    return index ? &m_lines[*index] : nullptr;
}

std::optional<std::size_t> BudgetBook::parentIndex(std::size_t programmeIndex) const {
    return m_parent[programmeIndex] == kNone ? std::nullopt : std::optional(m_parent[programmeIndex]);
}

std::span<const std::size_t> BudgetBook::componentsOf(std::size_t programmeIndex) const {
    return m_components[programmeIndex];
}

std::span<const BudgetLine> BudgetBook::linesOf(std::size_t programmeIndex) const {
    const auto first = m_firstLine[cellOf(programmeIndex, 0)];
    return std::span(m_lines).subspan(first, m_firstLine[cellOf(programmeIndex + 1, 0)] - first);
}

std::span<const BudgetLine> BudgetBook::linesOf(std::size_t programmeIndex, const BudgetCycle& cycle) const {
    const auto index = cycleIndex(cycle);
    if (!index) {
        return {};
    }
    const auto cell = cellOf(programmeIndex, *index);
    return std::span(m_lines).subspan(m_firstLine[cell], m_firstLine[cell + 1] - m_firstLine[cell]);
}

std::vector<std::size_t> BudgetBook::linesWithComponents(std::size_t programmeIndex, const BudgetCycle& cycle) const {
    std::vector<std::size_t> positions;
    for (const auto& line : linesOf(programmeIndex, cycle)) {
        positions.push_back(positionOf(line));
    }
    for (const auto component : componentsOf(programmeIndex)) {
        const auto nested = linesWithComponents(component, cycle);
        positions.insert(positions.end(), nested.begin(), nested.end());
    }
    return positions;
}

std::span<const std::size_t> BudgetBook::linesIn(const BudgetCycle& cycle) const {
    const auto index = cycleIndex(cycle);
    return index ? std::span<const std::size_t>(m_linesInCycle[*index]) : std::span<const std::size_t>();
}

std::optional<std::size_t> BudgetBook::cycleIndex(const BudgetCycle& cycle) const {
    const auto at = std::lower_bound(m_cycles.begin(), m_cycles.end(), cycle);
    return at == m_cycles.end() || *at != cycle ? std::nullopt
                                                : std::optional(static_cast<std::size_t>(at - m_cycles.begin()));
}

}  // namespace shirube::domain
