// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatasetReferences.h"

namespace shirube::exchange {

namespace {

base::Status alreadyUsed(const std::string& id, const DatasetPlace& place, const DatasetPlace& other) {
    return place.refuse(base::Message(SHIRUBE_TEXT("{0} is already used at {1}. Change or remove one of the two."),
                                      {id, other.text()}));
}

std::string_view missing(DatasetReferences::List list) {
    switch (list) {
        case DatasetReferences::List::Sources:
            return SHIRUBE_TEXT("the source {0} is not in the dataset. Add it to the sources or correct the id.");
        case DatasetReferences::List::Programmes:
            return SHIRUBE_TEXT("the programme {0} is not in the dataset. Add it or correct the id.");
        case DatasetReferences::List::BudgetLines:
            return SHIRUBE_TEXT("the budget line {0} is not in the dataset. Add it or correct the id.");
        case DatasetReferences::List::Organisations:
            return SHIRUBE_TEXT("the organisation {0} is not in the dataset. Add it or correct the id.");
        default:
            return SHIRUBE_TEXT("{0} is not in the dataset. Add it or correct the id.");
    }
}

}  // namespace

base::Status DatasetReferences::claim(List list, const std::string& id, const DatasetPlace& place) {
    const auto [it, isNew] = m_given.emplace(std::pair(list, id), place);
    return isNew ? base::Status() : alreadyUsed(id, place, it->second);
}

void DatasetReferences::mention(List list, const std::string& id, const DatasetPlace& place) {
    m_mentioned.emplace(std::pair(list, id), place);
}

base::Status DatasetReferences::check() const {
    for (const auto& [mention, place] : m_mentioned) {
        if (!m_given.contains(mention)) {
            return place.refuse(base::Message(missing(mention.first), {mention.second}));
        }
    }
    return {};
}

const DatasetPlace& DatasetReferences::placeOf(List list, const std::string& id) const {
    return m_given.at({list, id});
}

base::Status claimIn(std::map<std::string, DatasetPlace>& places, const std::string& id, const DatasetPlace& place) {
    const auto [it, isNew] = places.emplace(id, place);
    return isNew ? base::Status() : alreadyUsed(id, place, it->second);
}

}  // namespace shirube::exchange
