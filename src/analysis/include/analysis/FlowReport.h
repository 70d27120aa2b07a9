// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "analysis/FactBook.h"
#include "domain/Money.h"

namespace shirube::analysis {

/// One arrow of the flow of money, with one of its amounts.
struct FlowRow {
    const domain::Allocation* allocation = nullptr;  ///< null for a fund's contribution
    const domain::Fund* fund = nullptr;
    std::string payer;  ///< names
    std::string payee;
    domain::Instrument instrument = domain::Instrument::Subsidy;
    domain::FactKey fact;                             ///< of the amount; meaningless without figure
    const domain::FigureStatement* figure = nullptr;  ///< none: the document names the arrow without an amount
    bool isTotal = false;  ///< a printed total of other rows of the same allocation: not added again
};

/// A node of the flow: an organisation or a fund.
struct FlowNode {
    std::string id;
    std::string name;
    std::size_t column = 0;  ///< distance from the state along the longest path; cycles are cut and reported
};

/// Σ of the rows between two nodes that may be added: upper limits of support by year add; a printed total stands only
/// where there are no years.
struct FlowEdge {
    std::size_t from = 0;  ///< indices of nodes
    std::size_t to = 0;
    domain::Instrument instrument = domain::Instrument::Subsidy;
    std::optional<domain::Money> amount;  ///< none: not stated
    bool isUpperLimit = false;            ///< 支援上限, 最大助成額
    std::vector<std::string> rates;
    std::vector<std::size_t> rows;  ///< indices into rows
};

/// 資金配分: state → agencies and funds → recipients, as far as documents name them. The last known recipient is a
/// frontier, not the end.
struct FlowReport {
    std::vector<FlowRow> rows;
    std::vector<FlowNode> nodes;
    std::vector<FlowEdge> edges;
    std::vector<std::string> cycles;  ///< names of nodes whose arrows go round, in order
};

/// `programme` empty: all of them.
[[nodiscard]] base::Result<FlowReport> reportFlows(const FactBook& facts, const domain::ProgrammeId& programme = {});

}  // namespace shirube::analysis
