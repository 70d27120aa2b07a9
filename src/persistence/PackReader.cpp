// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/PackReader.h"

#include "FillLists.h"
#include "persistence/ReadMoment.h"

namespace shirube::persistence {

PackReader::PackReader(Database& database) : m_database(database) {}

base::Result<domain::PackContent> PackReader::read() {
    const auto moment = ReadMoment::begin(m_database);
    if (!moment) {
        return base::forward(moment);
    }
    domain::PackContent content;
    auto status = fillAll(m_database, content.packs, content.items, content.builds, content.snapshots);
    if (!status) {
        return base::forward(std::move(status));
    }
    return content;
}

}  // namespace shirube::persistence
