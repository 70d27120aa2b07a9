// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogicModelRows.h"

#include <utility>

namespace shirube::application {

LogicModelRows rowsOf(const LogicModels& models) {
    LogicModelRows rows;
    for (const auto& [id, model] : models) {
        int position = 0;
        for (const auto& node : model.nodes) {
            const persistence::LogicNodeKey key{id, node.id};
            rows.nodes.insert_or_assign(key, persistence::LogicNodeRow{key, node, position++});
        }
        position = 0;
        for (const auto& edge : model.edges) {
            const persistence::LogicEdgeKey key{id, edge.from, edge.to};
            rows.edges.insert_or_assign(key, persistence::LogicEdgeRow{key, edge, position++});
        }
        auto& row = rows.models[id];
        row = model;
        row.nodes.clear();
        row.edges.clear();
    }
    return rows;
}

bool isOfPerson(const domain::LogicModelContent& model) {
    return model.status == domain::LogicModelStatus::Draft || model.citation.source.isEmpty();
}

void mergeLogicModels(LogicModels& models, const std::vector<domain::LogicModel>& given,
                      const std::function<bool(const domain::SourceId&)>& isOfDataset) {
    std::erase_if(models, [&](const auto& entry) {
        return !isOfPerson(entry.second) && isOfDataset(entry.second.citation.source);
    });
    for (const auto& model : given) {
        models.insert_or_assign(model.content().id, model.content());
    }
}

std::map<Reference, std::string> referencesOf(const LogicModels& models) {
    std::map<Reference, std::string> references;
    for (const auto& [id, model] : models) {
        references.try_emplace({domain::SubjectKind::Programme, model.programme.value()}, id.value());
        for (const auto& node : model.nodes) {
            for (const auto& measured : node.indicators) {
                references.try_emplace({domain::SubjectKind::Indicator, measured.indicator.value()}, id.value());
            }
            for (const auto& fact : node.figures) {
                references.try_emplace({fact.subjectKind, fact.subject}, id.value());
            }
        }
    }
    return references;
}

std::map<domain::SourceId, std::string> sourcesOf(const LogicModels& models) {
    std::map<domain::SourceId, std::string> sources;
    for (const auto& [id, model] : models) {
        const auto add = [&, from = id.value()](const domain::Citation& citation) {
            if (!citation.source.isEmpty()) {
                sources.try_emplace(citation.source, from);
            }
        };
        add(model.citation);
        const auto addAll = [&](const auto& list) {
            for (const auto& entry : list) {
                add(entry.citation);
            }
        };
        addAll(model.nodes);
        addAll(model.edges);
        addAll(model.externalFactors);
        addAll(model.monitoring);
    }
    return sources;
}

}  // namespace shirube::application
