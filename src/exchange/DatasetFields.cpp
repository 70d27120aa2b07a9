// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatasetFields.h"

namespace shirube::exchange {

using nlohmann::json;

namespace {

using List = DatasetReferences::List;

List listOf(domain::SubjectKind kind) {
    switch (kind) {
        case domain::SubjectKind::Programme:
            return List::Programmes;
        case domain::SubjectKind::BudgetLine:
            return List::BudgetLines;
        case domain::SubjectKind::Fund:
            return List::Funds;
        case domain::SubjectKind::Portfolio:
            return List::Portfolios;
        case domain::SubjectKind::PolicyItem:
            return List::PolicyItems;
        case domain::SubjectKind::Indicator:
            return List::Indicators;
        case domain::SubjectKind::Allocation:
            return List::Allocations;
        case domain::SubjectKind::Organisation:
            return List::Organisations;
        case domain::SubjectKind::Review:
            return List::Reviews;
        case domain::SubjectKind::Series:
            return List::Series;
    }
    return List::Series;
}

}  // namespace

std::string textOf(const json& entry, const char* key) {
    return entry.at(key).get<std::string>();
}

std::string optionalText(const json& entry, const char* key) {
    const auto it = entry.find(key);
    return it == entry.end() || it->is_null() ? std::string() : it->get<std::string>();
}

bool optionalFlag(const json& entry, const char* key) {
    const auto it = entry.find(key);
    return it != entry.end() && it->get<bool>();
}

tl::unexpected<base::Error> unknownValue(const DatasetPlace& place) {
    return place.refuse(base::Message(SHIRUBE_TEXT("the value is not known to this program. Correct it.")));
}

base::Result<domain::BudgetCycle> readCycle(const DatasetPlace& place, const std::string& text) {
    const auto cycle = domain::BudgetCycle::parse(text);
    if (!cycle) {
        return place.refuse(cycle.error());
    }
    if (cycle->name() != text) {
        return place.refuse(base::Message(SHIRUBE_TEXT("the cycle is written {0}. Write {1}."), {text, cycle->name()}));
    }
    return *cycle;
}

base::Result<domain::Period> readPeriod(const DatasetPlace& place, const json& entry, const char* key) {
    auto period = domain::Period::parse(optionalText(entry, key));
    if (!period) {
        return place.at(key).refuse(period.error());
    }
    return period;
}

domain::Citation readCitation(const DatasetPlace& place, const json& entry, DatasetReferences& references) {
    const auto& citation = entry.at("citation");
    const auto source = textOf(citation, "source");
    references.mention(List::Sources, source, place.at("citation").at("source"));
    return {domain::SourceId(source), textOf(citation, "locator"), textOf(citation, "raw")};
}

base::Result<domain::FactKey> readFact(const DatasetPlace& place, const std::string& text,
                                       DatasetReferences& references) {
    auto fact = domain::FactKey::parse(text);
    if (!fact) {
        return place.refuse(fact.error());
    }
    references.mention(listOf(fact->subjectKind), fact->subject, place);
    return fact;
}

}  // namespace shirube::exchange
