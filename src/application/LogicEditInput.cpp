// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogicEditInput.h"

#include <set>
#include <string>
#include <utility>
#include <variant>

namespace shirube::application {

namespace {

bool isThere(const analysis::FactBook& facts, const domain::FactKey& fact) {
    if (fact.subjectKind == domain::SubjectKind::Programme) {
        return facts.book().programme(domain::ProgrammeId(fact.subject)) != nullptr;
    }
    if (fact.subjectKind == domain::SubjectKind::BudgetLine) {
        return facts.book().lineIndex(domain::BudgetLineId(fact.subject)).has_value();
    }
    return !facts.catalogue().subjectName(fact).empty();
}

// That what edits name beside the model is there.
class Mentions {
public:
    explicit Mentions(const analysis::FactBook& facts) : m_facts(facts) {}

    base::Status operator()(const domain::AddLogicNode& edit) const { return check(edit.node); }
    base::Status operator()(const domain::ChangeLogicNode& edit) const { return check(edit.node); }
    base::Status operator()(const domain::AddLogicEdge& edit) const { return check(edit.edge.citation); }
    base::Status operator()(const domain::ChangeLogicEdge& edit) const { return check(edit.edge.citation); }
    template <typename Edit>
    base::Status operator()(const Edit&) const {
        return {};
    }

private:
    [[nodiscard]] base::Status check(const domain::Citation& citation) const {
        const bool isKnown = citation.source.isEmpty() || m_facts.source(citation.source) != nullptr;
        return isKnown ? base::Status() : missing(citation.source.value());
    }

    [[nodiscard]] base::Status check(const domain::LogicNode& node) const {
        for (const auto& measured : node.indicators) {
            if (m_facts.catalogue().indicator(measured.indicator) == nullptr) {
                return missing(measured.indicator.value());
            }
        }
        for (const auto& fact : node.figures) {
            if (!isThere(m_facts, fact)) {
                return missing(fact.text());
            }
        }
        return check(node.citation);
    }

    static tl::unexpected<base::Error> missing(const std::string& id) {
        return base::fail(base::ErrorCode::NotFound,
                          base::Message(SHIRUBE_TEXT("There is no {0} in the store. Choose one from the list."), {id}));
    }

    const analysis::FactBook& m_facts;
};

}  // namespace

std::vector<domain::LogicModelEdit> withIds(std::span<const domain::LogicModelEdit> edits,
                                            const domain::ProgrammeId& programme,
                                            std::span<const std::shared_ptr<const domain::LogicModel>> models) {
    std::vector<domain::LogicModelEdit> named(edits.begin(), edits.end());
    std::set<domain::LogicNodeId> taken;
    std::vector<domain::LogicNode*> nameless;
    for (auto& edit : named) {
        if (auto* add = std::get_if<domain::AddLogicNode>(&edit)) {
            if (add->node.id.isEmpty()) {
                nameless.push_back(&add->node);
            } else {
                taken.insert(add->node.id);
            }
        }
    }
    if (nameless.empty()) {
        return named;
    }
    for (const auto& model : models) {
        if (model->content().programme == programme) {
            for (const auto& node : model->nodes()) {
                taken.insert(node.id);
            }
        }
    }
    for (auto* node : nameless) {
        for (int number = 1; node->id.isEmpty(); ++number) {
            domain::LogicNodeId id(std::string(toKey(node->stage)) + "-" + std::to_string(number));
            if (taken.insert(id).second) {
                node->id = std::move(id);
            }
        }
    }
    return named;
}

base::Status requireMentioned(const analysis::FactBook& facts, const domain::LogicModelEdit& edit) {
    return std::visit(Mentions(facts), edit);
}

}  // namespace shirube::application
