// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/EntityTable.h"

#include <string_view>
#include <vector>

#include "ActualMappings.h"
#include "LogicModelMappings.h"
#include "PackMappings.h"
#include "ReviewMappings.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

template <typename Tag>
std::vector<std::string_view> keyOf(const base::StrongId<Tag>& id) {
    return {id.value()};
}
std::vector<std::string_view> keyOf(const std::string& id) {
    return {id};
}
std::vector<std::string_view> keyOf(const LogicNodeKey& id) {
    return {id.model.value(), id.node.value()};
}
std::vector<std::string_view> keyOf(const LogicEdgeKey& id) {
    return {id.model.value(), id.from.value(), id.to.value()};
}

}  // namespace

template <typename T>
EntityTable<T>::EntityTable(Database& database) : m_connection(database.connection()) {}

template <typename T>
base::Status EntityTable<T>::insert(const T& value) {
    return TableAccess<MappingOf<T>>(m_connection).insert(value);
}

template <typename T>
base::Status EntityTable<T>::update(const T& value) {
    return TableAccess<MappingOf<T>>(m_connection).update(value);
}

template <typename T>
base::Status EntityTable<T>::remove(const Id& id) {
    return TableAccess<MappingOf<T>>(m_connection).remove(keyOf(id));
}

template <typename T>
base::Result<std::vector<T>> EntityTable<T>::all() {
    return TableAccess<MappingOf<T>>(m_connection).listAll(MappingOf<T>::kOrder);
}

template class EntityTable<DatasetEdition>;
template class EntityTable<domain::Organisation>;
template class EntityTable<domain::Portfolio>;
template class EntityTable<domain::Fund>;
template class EntityTable<domain::ContextSeries>;
template class EntityTable<domain::PolicyItem>;
template class EntityTable<domain::Theme>;
template class EntityTable<domain::Indicator>;
template class EntityTable<domain::Allocation>;
template class EntityTable<domain::ReviewSheet>;
template class EntityTable<domain::ReviewRule>;
template class EntityTable<domain::Finding>;
template class EntityTable<domain::Milestone>;
template class EntityTable<domain::Identity>;
template class EntityTable<domain::FigureStatement>;
template class EntityTable<domain::LogicModelContent>;
template class EntityTable<LogicNodeRow>;
template class EntityTable<LogicEdgeRow>;
template class EntityTable<domain::ActualReport>;
template class EntityTable<domain::PeriodLock>;
template class EntityTable<domain::ReviewRound>;
template class EntityTable<domain::ReviewSubject>;
template class EntityTable<domain::Reviewer>;
template class EntityTable<domain::PanelMember>;
template class EntityTable<domain::ReviewAssignment>;
template class EntityTable<domain::ConflictRuling>;
template class EntityTable<domain::OrganisationRelation>;
template class EntityTable<domain::ScoreSheet>;
template class EntityTable<domain::ScorePacket>;
template class EntityTable<domain::ReviewDecision>;
template class EntityTable<domain::ReviewRemark>;
template class EntityTable<domain::ReviewPublication>;
template class EntityTable<domain::Snapshot>;
template class EntityTable<domain::Pack>;
template class EntityTable<domain::PackItem>;
template class EntityTable<domain::PackBuild>;

}  // namespace shirube::persistence
