// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "GovernmentCells.h"
#include "analysis/GovernmentPivot.h"

namespace shirube::analysis {

/// Makes the report of one PivotRequest.
class PivotBuilder {
public:
    PivotBuilder(const GovernmentBook& book, const PivotRequest& request);

    [[nodiscard]] ReportTable build();

private:
    // A column of amounts.
    struct Column {
        BudgetMeasure measure;
        domain::FiscalYear year;
    };
    struct Sum {
        domain::MoneyAccumulator yen;
        std::size_t count = 0;
    };
    // What is known of a group, or of all programmes.
    struct Tally {
        std::vector<Sum> sums;
        std::vector<ExecutionRate> rates;  // one a rate column
        std::size_t programmes = 0;
        const GovernmentProgramme* last = nullptr;  // counted last: each counts once
    };
    using Key = std::uint64_t;
    struct Group {
        Key key = 0;
        Tally tally;
        std::vector<std::size_t> within;  // places in m_inner
    };

    void setColumns();
    void addAll();
    void addProgramme(const GovernmentProgramme& programme);
    void countUnusual(const GovernmentProgramme& programme);
    void add(Tally& tally, const GovernmentProgramme& programme, const GovernmentBudget& budget) const;
    [[nodiscard]] Tally emptyTally() const;
    [[nodiscard]] std::size_t outerGroup(Key key);
    [[nodiscard]] std::size_t innerGroup(std::size_t outer, Key key);
    // Of a programme's row the groups that it belongs to; a text that isn't there is a group of its own.
    [[nodiscard]] std::vector<Key> keysOf(GovernmentDimension dimension, const GovernmentProgramme& programme,
                                          const GovernmentBudget& budget) const;
    [[nodiscard]] base::Message nameOf(GovernmentDimension dimension, Key key) const;

    // The same in every edition.
    [[nodiscard]] std::string idOf(GovernmentDimension dimension, Key key) const;

    void addHead(ReportTable& report) const;
    void addNotes(ReportTable& report) const;
    [[nodiscard]] ReportRow rowOf(const Tally& tally, base::Message name) const;
    [[nodiscard]] std::vector<ReportCell> cellsOf(const Tally& tally) const;
    [[nodiscard]] ReportCell cellOf(const Sum& sum, const Column& column) const;
    void link(ReportRow& row, GovernmentDimension dimension, Key key) const;
    [[nodiscard]] std::vector<std::size_t> ordered(std::span<const std::size_t> places,
                                                   const std::vector<Group>& groups) const;

    const GovernmentBook& m_book;
    const PivotRequest& m_request;
    std::vector<Column> m_columns;
    std::vector<std::size_t> m_order;  // of columns, by which rows are ordered: the newest first
    std::vector<domain::FiscalYear> m_rateYears;
    std::vector<Group> m_outer;
    std::vector<Group> m_inner;
    std::unordered_map<Key, std::size_t> m_outerOf;
    std::vector<std::unordered_map<Key, std::size_t>> m_innerOf;  // one an outer group
    Tally m_total;
    std::size_t m_overlapping = 0;     // programmes in several groups
    std::size_t m_onlyAmended = 0;     // programmes that only ever had supplementary budgets
    std::size_t m_withoutAccount = 0;  // totals without a row by account
};

}  // namespace shirube::analysis
