// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shirube::analysis {

/// Who pays or is paid in a picture of flows.
struct FlowFigureNode {
    std::string id;
    std::string label;
    std::size_t column = 0;  ///< from the left
};

/// A kind of ribbon with a colour and a pattern of its own.
struct FlowFigureInstrument {
    std::string id;
    std::string label;      ///< 委託
    std::size_t place = 0;  ///< its place among all instruments, so that it looks alike in every figure
};

/// What flows from one node to another.
struct FlowFigureRibbon {
    std::string id;
    std::size_t from = 0;  ///< indices of nodes
    std::size_t to = 0;
    std::size_t instrument = 0;          ///< index of instruments
    std::optional<std::int64_t> amount;  ///< in yen; none: drawn as a dashed line
    bool isUpperLimit = false;           ///< 支援上限
    std::string rates;                   ///< 1/2, 2/3
    std::string label;                   ///< in words: 委託：9,200億円（支援上限）
    std::string labelAtPayee;            ///< the same, with the payer where the payee has several
};

/// 資金配分 as a Sankey.
struct FlowContent {
    std::vector<FlowFigureNode> nodes;
    std::vector<FlowFigureInstrument> instruments;
    std::vector<FlowFigureRibbon> ribbons;
    // Texts of the legend; empty where the figure has no such ribbon.
    std::string upperLimitLegend;
    std::string noAmountLegend;
    // Headings of the table.
    std::string payerHeading;
    std::string payeeHeading;
    std::string instrumentHeading;
    std::string ratesHeading;
    std::string amountHeading;
    std::string upperLimitHeading;
};

}  // namespace shirube::analysis
