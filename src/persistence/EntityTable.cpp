// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/EntityTable.h"

#include "CatalogueMappings.h"
#include "persistence/Database.h"

namespace shirube::persistence {

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
    return TableAccess<MappingOf<T>>(m_connection).remove({id.value()});
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

}  // namespace shirube::persistence
