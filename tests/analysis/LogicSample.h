// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "FactsBuilder.h"
#include "domain/LogicModel.h"

namespace shirube::test {

/// Builds small logic models with their indicators and facts.
class LogicSample {
public:
    domain::LogicNode& node(const std::string& id, domain::LogicStage stage,
                            const std::vector<std::string>& indicators = {}) {
        domain::LogicNode node;
        node.id = domain::LogicNodeId(id);
        node.stage = stage;
        node.label = id;
        for (const auto& indicator : indicators) {
            node.indicators.push_back({domain::IndicatorId(indicator), {1, 0}});
        }
        return content.nodes.emplace_back(std::move(node));
    }
    domain::LogicEdge& edge(const std::string& from, const std::string& to) {
        domain::LogicEdge edge;
        edge.from = domain::LogicNodeId(from);
        edge.to = domain::LogicNodeId(to);
        return content.edges.emplace_back(std::move(edge));
    }
    /// A count that should rise, measured yearly by its last value. An empty target: none.
    domain::Indicator& indicator(const std::string& id, const std::string& period = {},
                                 const std::string& target = {}) {
        domain::Indicator indicator;
        indicator.id = domain::IndicatorId(id);
        indicator.name = id;
        indicator.unit = "本";
        indicator.direction = domain::Direction::Up;
        indicator.measure = domain::IndicatorMeasure::Count;
        indicator.timeBehaviour = domain::TimeBehaviour::PointInTime;
        indicator.method = "報告";
        indicator.evidence = "資料";
        if (!target.empty()) {
            const auto key = "indicator:" + id + "/target" + (period.empty() ? "" : "@" + period);
            indicator.targets.push_back({domain::Period::parse(period).value(), {}, {}, FactsBuilder::key(key)});
            facts.figure(key, target);
        }
        return facts.content.indicators.emplace_back(std::move(indicator));
    }
    LogicSample& actual(const std::string& indicator, const std::string& period, const std::string& raw,
                        const std::string& source = "doc") {
        facts.figure("indicator:" + indicator + "/actual@" + period, raw, source, domain::Rounding::Exact);
        return *this;
    }

    [[nodiscard]] std::shared_ptr<const analysis::FactBook> book() const {
        return std::make_shared<const analysis::FactBook>(facts.book());
    }
    [[nodiscard]] std::shared_ptr<const domain::LogicModel> model() const {
        return std::make_shared<const domain::LogicModel>(domain::LogicModel::make(content).value());
    }

    FactsBuilder facts;
    domain::LogicModelContent content;
};

inline domain::CalendarDay day(const std::string& text) {
    return domain::CalendarDay::parse(text).value();
}

}  // namespace shirube::test
