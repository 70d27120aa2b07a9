// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogicModelBuilder.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "DatasetDate.h"
#include "DatasetFields.h"

namespace shirube::exchange {

using nlohmann::json;
using List = DatasetReferences::List;

namespace {

// 1 where it is left out.
base::Result<base::Decimal> readWeight(const DatasetPlace& place, const json& entry) {
    const auto text = optionalText(entry, "weight");
    if (text.empty()) {
        return base::Decimal(1, 0);
    }
    const auto weight = base::Decimal::parse(text);
    if (!weight || weight->isZero() || weight->isNegative()) {
        return place.at("weight").refuse(
            base::Message(SHIRUBE_TEXT("the weight {0} is not above 0. Correct it."), {text}));
    }
    return *weight;
}

// Nodes are looked up by the logic model itself.
std::vector<domain::LogicNodeId> readNodeIds(const json& entry, const char* key) {
    std::vector<domain::LogicNodeId> ids;
    for (const auto& id : entry.at(key)) {
        ids.emplace_back(id.get<std::string>());
    }
    return ids;
}

}  // namespace

base::Result<domain::LogicNode> LogicModelBuilder::readNode(const DatasetPlace& place, const json& entry) {
    domain::LogicNode node;
    node.id = domain::LogicNodeId(textOf(entry, "id"));
    node.label = textOf(entry, "label");
    node.description = optionalText(entry, "description");
    node.isControlled = entry.at("controlled").get<bool>();
    node.note = optionalText(entry, "note");
    const auto stage = readEnum(place, entry, "stage", domain::logicStageFromKey);
    if (!stage) {
        return base::forward(stage);
    }
    node.stage = *stage;
    const auto weight = readWeight(place, entry);
    if (!weight) {
        return base::forward(weight);
    }
    node.weight = *weight;
    const auto& indicators = entry.at("indicators");
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const auto at = place.at("indicators").at(i);
        const auto itsWeight = readWeight(at, indicators[i]);
        if (!itsWeight) {
            return base::forward(itsWeight);
        }
        node.indicators.push_back(
            {readReference<domain::IndicatorId>(at, indicators[i], "id", List::Indicators, m_references), *itsWeight});
    }
    const auto& figures = entry.at("figures");
    for (std::size_t i = 0; i < figures.size(); ++i) {
        auto fact = readFact(place.at("figures").at(i), figures[i].get<std::string>(), m_references);
        if (!fact) {
            return base::forward(std::move(fact));
        }
        node.figures.push_back(*std::move(fact));
    }
    node.citation = readCitation(place, entry, m_references);
    return node;
}

base::Result<domain::LogicEdge> LogicModelBuilder::readEdge(const DatasetPlace& place, const json& entry) {
    domain::LogicEdge edge;
    edge.from = domain::LogicNodeId(textOf(entry, "from"));
    edge.to = domain::LogicNodeId(textOf(entry, "to"));
    edge.reason = optionalText(entry, "reason");
    edge.note = optionalText(entry, "note");
    const auto basis = readEnum(place, entry, "basis", domain::edgeBasisFromKey);
    if (!basis) {
        return base::forward(basis);
    }
    edge.basis = *basis;
    const auto weight = readWeight(place, entry);
    if (!weight) {
        return base::forward(weight);
    }
    edge.weight = *weight;
    edge.citation = readCitation(place, entry, m_references);
    return edge;
}

void LogicModelBuilder::readSurroundings(const DatasetPlace& place, const json& entry,
                                         domain::LogicModelContent& content) {
    const auto& factors = entry.at("external_factors");
    for (std::size_t i = 0; i < factors.size(); ++i) {
        content.externalFactors.push_back({textOf(factors[i], "label"), readNodeIds(factors[i], "affects"),
                                           readCitation(place.at("external_factors").at(i), factors[i], m_references),
                                           optionalText(factors[i], "note")});
    }
    const auto& steps = entry.at("monitoring");
    for (std::size_t i = 0; i < steps.size(); ++i) {
        content.monitoring.push_back({textOf(steps[i], "label"), steps[i].at("bodies").get<std::vector<std::string>>(),
                                      readNodeIds(steps[i], "watches"), readNodeIds(steps[i], "adjusts"),
                                      readCitation(place.at("monitoring").at(i), steps[i], m_references),
                                      optionalText(steps[i], "note")});
    }
}

base::Status LogicModelBuilder::addLogicModel(const DatasetPlace& place, const json& entry) {
    domain::LogicModelContent content;
    content.id = domain::LogicModelId(textOf(entry, "id"));
    content.title = textOf(entry, "title");
    content.version = textOf(entry, "version");
    content.date = textOf(entry, "date");
    content.boundaryLabel = optionalText(entry, "boundary");
    content.note = optionalText(entry, "note");
    content.position = static_cast<int>(m_dataset.logicModels.size());
    if (auto status = m_references.claim(List::LogicModels, content.id.value(), place.at("id")); !status) {
        return status;
    }
    content.programme =
        readReference<domain::ProgrammeId>(place, entry, "programme_id", List::Programmes, m_references);
    if (!isDatasetDate(content.date)) {
        return place.at("date").refuse(noSuchDatasetDate(content.date));
    }
    const auto& nodes = entry.at("nodes");
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        auto node = readNode(place.at("nodes").at(i), nodes[i]);
        if (!node) {
            return base::forward(std::move(node));
        }
        content.nodes.push_back(*std::move(node));
    }
    const auto& edges = entry.at("edges");
    for (std::size_t i = 0; i < edges.size(); ++i) {
        auto edge = readEdge(place.at("edges").at(i), edges[i]);
        if (!edge) {
            return base::forward(std::move(edge));
        }
        content.edges.push_back(*std::move(edge));
    }
    readSurroundings(place, entry, content);
    content.citation = readCitation(place, entry, m_references);
    auto model = domain::LogicModel::make(std::move(content));
    if (!model) {
        return place.refuse(model.error());
    }
    m_dataset.logicModels.push_back(*std::move(model));
    return {};
}

}  // namespace shirube::exchange
