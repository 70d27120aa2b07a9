// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/Attainment.h"
#include "analysis/Fraction.h"
#include "analysis/LogicModelComparison.h"

namespace shirube::analysis {

struct LogicFigureNode {
    std::string id;
    std::string label;
    std::uint32_t column = 0;
    std::optional<IndicatorStatus> status;
    std::string statusText;            ///< 順調 80%; empty where nothing is judged
    std::string coverageText;          ///< 1/2
    std::string supportText;           ///< 支え 62%; empty for none
    std::vector<std::string> details;  ///< its indicators' targets: 目標 30本（2026年度）
    bool isControlled = false;
    LogicChange change = LogicChange::Same;
    std::string changeText;  ///< 追加; empty for the same
};

struct LogicFigureEdge {
    std::uint32_t from = 0;  ///< positions of nodes
    std::uint32_t to = 0;
    std::optional<Fraction> delivered;  ///< what it carries, 0…1: its width; none: thin and dashed
    bool isRead = false;                ///< from the order of the columns, not printed: drawn lighter
    LogicChange change = LogicChange::Same;
};

/// ロジックモデル in its columns.
struct LogicContent {
    std::vector<std::string> columns;  ///< headings, from the left
    std::vector<LogicFigureNode> nodes;
    std::vector<LogicFigureEdge> edges;
    std::string boundaryLabel;  ///< around the nodes under direct control; empty for none
    std::vector<std::string> externalFactors;
    std::vector<std::string> monitoring;
    std::string externalHeading;
    std::string monitoringHeading;
    // Of the legend; empty where the figure has no such thing.
    std::string deliveredLegend;
    std::string unmeasuredLegend;
    std::string readLegend;
    std::string addedLegend;
    std::string removedLegend;
    std::string changedLegend;
    // Headings of the table.
    std::string nodeHeading;
    std::string stageHeading;
    std::string statusHeading;
    std::string coverageHeading;
    std::string supportHeading;
    std::string detailHeading;
    std::string changeHeading;  ///< empty where no version is compared
    std::string leadsToHeading;
};

}  // namespace shirube::analysis
