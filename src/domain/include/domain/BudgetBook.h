// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "base/Result.h"
#include "domain/BudgetLine.h"
#include "domain/Programme.h"

namespace shirube::domain {

/// All programmes and budget lines at one moment, indexed for reports and models. Immutable and cheap to share between
/// threads behind a shared_ptr. Programmes are in document order (components right behind their parent), lines in the
/// order of programme, cycle, account.
class BudgetBook {
public:
    BudgetBook() = default;
    /// Errors: InvalidInput for a duplicate id, a line of an unknown programme, an unknown parent, a cycle of parents.
    [[nodiscard]] static base::Result<BudgetBook> make(std::vector<Programme> programmes,
                                                       std::vector<BudgetLine> lines);

    [[nodiscard]] const std::vector<Programme>& programmes() const { return m_programmes; }
    [[nodiscard]] const std::vector<BudgetLine>& lines() const { return m_lines; }
    /// Every cycle that has a line, in order.
    [[nodiscard]] const std::vector<BudgetCycle>& cycles() const { return m_cycles; }
    /// Index of a line's cycle in cycles().
    [[nodiscard]] std::size_t cycleIndexOf(std::size_t lineIndex) const { return m_lineCycle[lineIndex]; }

    [[nodiscard]] std::optional<std::size_t> programmeIndex(const ProgrammeId& id) const;
    [[nodiscard]] std::optional<std::size_t> lineIndex(const BudgetLineId& id) const;
    [[nodiscard]] const Programme* programme(const ProgrammeId& id) const;
    [[nodiscard]] const BudgetLine* line(const BudgetLineId& id) const;
    /// Index into programmes() of a line's programme.
    [[nodiscard]] std::size_t programmeIndexOfLine(std::size_t lineIndex) const { return m_lineProgramme[lineIndex]; }

    /// The parent of a component.
    [[nodiscard]] std::optional<std::size_t> parentIndex(std::size_t programmeIndex) const;
    /// Direct components, in order.
    [[nodiscard]] std::span<const std::size_t> componentsOf(std::size_t programmeIndex) const;
    /// Indices of programmes without a parent, in order.
    [[nodiscard]] const std::vector<std::size_t>& topLevel() const { return m_topLevel; }

    /// The lines of one programme (not of its components), in the order of cycles; several per cycle where the accounts
    /// differ. Positions are contiguous in lines(): the span's data points into it.
    [[nodiscard]] std::span<const BudgetLine> linesOf(std::size_t programmeIndex) const;
    /// Those of one cycle.
    [[nodiscard]] std::span<const BudgetLine> linesOf(std::size_t programmeIndex, const BudgetCycle& cycle) const;
    /// Positions in lines() of the programme's lines in that cycle and of all its components': what a sum takes apart.
    [[nodiscard]] std::vector<std::size_t> linesWithComponents(std::size_t programmeIndex,
                                                               const BudgetCycle& cycle) const;
    /// Indices into lines() of all lines of one cycle, in order.
    [[nodiscard]] std::span<const std::size_t> linesIn(const BudgetCycle& cycle) const;
    /// Position in lines() of a line that belongs to this book.
    [[nodiscard]] std::size_t positionOf(const BudgetLine& line) const {
        return static_cast<std::size_t>(&line - m_lines.data());
    }

private:
    base::Status indexProgrammes(std::vector<Programme> programmes);
    base::Status indexLines(std::vector<BudgetLine> lines);
    [[nodiscard]] std::optional<std::size_t> cycleIndex(const BudgetCycle& cycle) const;
    [[nodiscard]] std::size_t cellOf(std::size_t programme, std::size_t cycle) const {
        return programme * m_cycles.size() + cycle;
    }

    std::vector<Programme> m_programmes;
    std::vector<BudgetLine> m_lines;
    std::vector<BudgetCycle> m_cycles;
    std::vector<std::size_t> m_topLevel;
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> m_parent;                   // kNone at the top level
    std::vector<std::vector<std::size_t>> m_components;  // by programme
    // First line of each cell (programme × cycle, row by row), one more at the end: lines of a cell are contiguous.
    std::vector<std::size_t> m_firstLine{0};
    std::vector<std::size_t> m_lineProgramme;
    std::vector<std::size_t> m_lineCycle;
    std::vector<std::vector<std::size_t>> m_linesInCycle;  // by cycle
    std::unordered_map<ProgrammeId, std::size_t> m_programmeById;
    std::unordered_map<BudgetLineId, std::size_t> m_lineById;
};

}  // namespace shirube::domain
