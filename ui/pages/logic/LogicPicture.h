// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/Attainment.h"
#include "analysis/LogicModelComparison.h"
#include "domain/Ids.h"

namespace shirube::ui {

/// What the graph shows, in words and numbers of the reader's language: a logic model as it stands, one side of a
/// comparison, or a trial.
struct LogicPicture {
    struct Node {
        domain::LogicNodeId id;
        QString label;
        std::uint32_t column = 0;
        std::optional<analysis::IndicatorStatus> status;
        QString statusText;  ///< mark and word; empty where nothing measures the node
        QString attainment;  ///< 80%; empty where nothing is measured
        QString coverage;    ///< 1/2; empty without indicators
        QString support;     ///< 62%; empty where nothing before it delivers
        QString moved;       ///< what a trial moves: 62% → 71%; empty for nothing
        QString spoken;      ///< all of it, for a screen reader
        bool isControlled = false;
        analysis::LogicChange change = analysis::LogicChange::Same;
        bool isShown = true;  ///< else its place is kept empty
    };
    struct Edge {
        std::uint32_t from = 0;  ///< positions of nodes
        std::uint32_t to = 0;
        std::optional<double> delivered;  ///< what it carries, 0…1
        QString text;                     ///< the same as words
        QString spoken;
        bool isRead = false;  ///< from the order of the columns, not printed
        analysis::LogicChange change = analysis::LogicChange::Same;
        bool isShown = true;
    };
    /// An external factor, or a step of the loop of monitoring.
    struct Box {
        QString label;
        QString below;                     ///< who does it
        std::vector<std::uint32_t> nodes;  ///< that it bears on
    };

    std::vector<QString> columns;  ///< headings, from the left
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    QString boundary;  ///< of what is under direct control; empty for none
    std::vector<Box> factors;
    std::vector<Box> steps;
    QString factorHeading;
    QString stepHeading;
};

}  // namespace shirube::ui
