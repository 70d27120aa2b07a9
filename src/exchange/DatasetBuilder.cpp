// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatasetBuilder.h"

#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "DatasetDate.h"
#include "DatasetFields.h"

namespace shirube::exchange {

using nlohmann::json;
using List = DatasetReferences::List;

base::Status DatasetBuilder::addSource(const DatasetPlace& place, const json& entry) {
    domain::Source source{domain::SourceId(textOf(entry, "id")), textOf(entry, "title"), textOf(entry, "publisher"),
                          textOf(entry, "date"), optionalText(entry, "note")};
    if (auto status = m_references.claim(List::Sources, source.id.value(), place.at("id")); !status) {
        return status;
    }
    if (!isDatasetDate(source.date)) {
        return place.at("date").refuse(noSuchDatasetDate(source.date));
    }
    m_dataset.sources.push_back(std::move(source));
    return {};
}

base::Status DatasetBuilder::addProgramme(const DatasetPlace& place, const json& entry) {
    domain::Programme programme;
    programme.id = domain::ProgrammeId(textOf(entry, "id"));
    programme.name = textOf(entry, "name");
    programme.shortName = textOf(entry, "short_name");
    programme.englishName = textOf(entry, "name_en");
    programme.parent = domain::ProgrammeId(optionalText(entry, "parent_id"));
    programme.component = optionalText(entry, "component");
    programme.ministry = optionalText(entry, "ministry");
    programme.office = optionalText(entry, "office");
    programme.rsProgrammeId = optionalText(entry, "rs_programme_id");
    programme.note = optionalText(entry, "note");
    programme.position = static_cast<int>(m_dataset.programmes.size());
    if (auto status = m_references.claim(List::Programmes, programme.id.value(), place.at("id")); !status) {
        return status;
    }
    m_parents.emplace(programme.id.value(), place.at("parent_id"));
    if (programme.isComponent() != !programme.component.empty()) {
        return place.at("component")
            .refuse(
                base::Message(SHIRUBE_TEXT("a component needs both parent_id and component, and any other programme "
                                           "neither. Fill in both or set both to null.")));
    }
    if (programme.isComponent()) {
        const auto number = programme.parent.value() + '/' + programme.component;
        if (auto status = claimIn(m_components, number, place.at("component")); !status) {
            return status;
        }
    }
    programme.citation = readCitation(place, entry, m_references);
    m_dataset.programmes.push_back(std::move(programme));
    return {};
}

base::Status DatasetBuilder::checkParents() const {
    std::map<domain::ProgrammeId, domain::ProgrammeId> parents;
    for (const auto& programme : m_dataset.programmes) {
        parents.emplace(programme.id, programme.parent);
    }
    std::set<domain::ProgrammeId> good;  // known to lead to a top-level programme
    for (const auto& programme : m_dataset.programmes) {
        std::set<domain::ProgrammeId> path;
        for (auto id = programme.id; !id.isEmpty() && !good.contains(id); id = parents.at(id)) {
            if (!path.insert(id).second) {
                return m_parents.at(programme.id.value())
                    .refuse(base::Message(SHIRUBE_TEXT("{0} is its own parent, directly or through others. Correct one "
                                                       "parent_id of the circle."),
                                          {id.value()}));
            }
            const auto& parent = parents.at(id);
            if (!parent.isEmpty() && !parents.contains(parent)) {
                return m_parents.at(id.value())
                    .refuse(base::Message(SHIRUBE_TEXT("the parent {0} is not in the dataset. Add the programme or "
                                                       "correct parent_id."),
                                          {parent.value()}));
            }
        }
        good.merge(path);
    }
    return {};
}

base::Status DatasetBuilder::finish() {
    if (auto status = m_references.check(); !status) {
        return status;
    }
    if (auto status = checkParents(); !status) {
        return status;
    }
    if (auto status = m_identities.finish(); !status) {
        return status;
    }
    return m_figures.finish();
}

}  // namespace shirube::exchange
