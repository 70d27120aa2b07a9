// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/LogicModelComparison.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::EnumRow;
using domain::LogicEdge;
using domain::LogicNode;
using Differences = std::vector<LogicDifference>;

constexpr std::array kChanges{
    EnumRow{LogicChange::Same, "same", SHIRUBE_TEXT("Same")},
    EnumRow{LogicChange::Added, "added", SHIRUBE_TEXT("Added")},
    EnumRow{LogicChange::Removed, "removed", SHIRUBE_TEXT("Removed")},
    EnumRow{LogicChange::Changed, "changed", SHIRUBE_TEXT("Changed")},
};

void compare(Differences& differences, std::string_view field, const std::string& before, const std::string& after) {
    if (before != after) {
        differences.push_back({Message(field), Message::verbatim(before), Message::verbatim(after)});
    }
}

void compare(Differences& differences, std::string_view field, const base::Decimal& before,
             const base::Decimal& after) {
    if (before != after) {
        differences.push_back({Message(field), Message::verbatim(before.text()), Message::verbatim(after.text())});
    }
}

Message yesOrNo(bool isYes) {
    return isYes ? Message(SHIRUBE_TEXT("Yes")) : Message(SHIRUBE_TEXT("No"));
}

// An indicator that comes, goes or counts otherwise is a difference of its own; their order is none.
void compareIndicators(Differences& differences, const LogicNode& before, const LogicNode& after) {
    std::map<domain::IndicatorId, std::pair<std::string, std::string>> weights;
    for (const auto& indicator : before.indicators) {
        weights[indicator.indicator].first = indicator.weight.text();
    }
    for (const auto& indicator : after.indicators) {
        weights[indicator.indicator].second = indicator.weight.text();
    }
    const auto textOf = [](const domain::IndicatorId& id, const std::string& weight) {
        return weight.empty() ? Message() : Message(SHIRUBE_TEXT("{0}, weight {1}"), {id.value(), weight});
    };
    for (const auto& [id, weight] : weights) {
        if (weight.first != weight.second) {
            differences.push_back(
                {Message(SHIRUBE_TEXT("Indicator")), textOf(id, weight.first), textOf(id, weight.second)});
        }
    }
}

void compareFigures(Differences& differences, const LogicNode& before, const LogicNode& after) {
    std::map<domain::FactKey, std::pair<bool, bool>> places;
    for (const auto& figure : before.figures) {
        places[figure].first = true;
    }
    for (const auto& figure : after.figures) {
        places[figure].second = true;
    }
    for (const auto& [figure, place] : places) {
        if (place.first != place.second) {
            const auto name = Message::verbatim(figure.text());
            differences.push_back(
                {Message(SHIRUBE_TEXT("Figure")), place.first ? name : Message(), place.second ? name : Message()});
        }
    }
}

Differences differencesOf(const LogicNode& before, const LogicNode& after) {
    Differences differences;
    compare(differences, SHIRUBE_TEXT("Label"), before.label, after.label);
    if (before.stage != after.stage) {
        differences.push_back({Message(SHIRUBE_TEXT("Stage")), label(before.stage), label(after.stage)});
    }
    compare(differences, SHIRUBE_TEXT("Description"), before.description, after.description);
    if (before.isControlled != after.isControlled) {
        differences.push_back(
            {Message(SHIRUBE_TEXT("Under direct control")), yesOrNo(before.isControlled), yesOrNo(after.isControlled)});
    }
    compare(differences, SHIRUBE_TEXT("Weight"), before.weight, after.weight);
    compareIndicators(differences, before, after);
    compareFigures(differences, before, after);
    compare(differences, SHIRUBE_TEXT("Note"), before.note, after.note);
    return differences;
}

Differences differencesOf(const LogicEdge& before, const LogicEdge& after) {
    Differences differences;
    compare(differences, SHIRUBE_TEXT("Weight"), before.weight, after.weight);
    compare(differences, SHIRUBE_TEXT("Reason"), before.reason, after.reason);
    if (before.basis != after.basis) {
        differences.push_back({Message(SHIRUBE_TEXT("How it is known")), label(before.basis), label(after.basis)});
    }
    compare(differences, SHIRUBE_TEXT("Note"), before.note, after.note);
    return differences;
}

// Those of the later list in its order, then those that are only in the earlier one.
template <typename Comparison, typename Item, typename KeyOf>
std::vector<Comparison> compareLists(const std::vector<Item>& before, const std::vector<Item>& after, KeyOf keyOf) {
    std::map<decltype(keyOf(before.front())), std::uint32_t> left;
    for (std::uint32_t i = 0; i < before.size(); ++i) {
        left.emplace(keyOf(before[i]), i);
    }
    std::vector<Comparison> list;
    list.reserve(after.size());
    for (std::uint32_t i = 0; i < after.size(); ++i) {
        Comparison comparison;
        comparison.after = i;
        comparison.change = LogicChange::Added;
        if (const auto found = left.find(keyOf(after[i])); found != left.end()) {
            comparison.before = found->second;
            comparison.differences = differencesOf(before[found->second], after[i]);
            comparison.change = comparison.differences.empty() ? LogicChange::Same : LogicChange::Changed;
            left.erase(found);
        }
        list.push_back(std::move(comparison));
    }
    for (std::uint32_t i = 0; i < before.size(); ++i) {
        if (left.contains(keyOf(before[i]))) {
            Comparison comparison;
            comparison.before = i;
            comparison.change = LogicChange::Removed;
            list.push_back(std::move(comparison));
        }
    }
    return list;
}

}  // namespace

std::string_view toKey(LogicChange change) {
    return rowOf(kChanges, change).key;
}
Message label(LogicChange change) {
    return Message(rowOf(kChanges, change).label);
}
std::string_view mark(LogicChange change) {
    switch (change) {
        case LogicChange::Added:
            return "＋";
        case LogicChange::Removed:
            return "－";
        case LogicChange::Changed:
            return "変";
        case LogicChange::Same:
            break;
    }
    return {};
}

bool LogicModelComparison::hasDifferences() const {
    const auto isOther = [](const auto& one) { return one.change != LogicChange::Same; };
    return std::any_of(nodes.begin(), nodes.end(), isOther) || std::any_of(edges.begin(), edges.end(), isOther);
}

LogicModelComparison compareModels(const domain::LogicModel& before, const domain::LogicModel& after) {
    LogicModelComparison comparison;
    comparison.nodes =
        compareLists<NodeComparison>(before.nodes(), after.nodes(), [](const LogicNode& node) { return node.id; });
    comparison.edges = compareLists<EdgeComparison>(
        before.edges(), after.edges(), [](const LogicEdge& edge) { return std::pair(edge.from, edge.to); });
    return comparison;
}

}  // namespace shirube::analysis
