// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/ReviewReader.h"

#include "FillLists.h"
#include "persistence/ReadMoment.h"

namespace shirube::persistence {

ReviewReader::ReviewReader(Database& database) : m_database(database) {}

base::Result<domain::ReviewContent> ReviewReader::read() {
    const auto moment = ReadMoment::begin(m_database);
    if (!moment) {
        return base::forward(moment);
    }
    domain::ReviewContent content;
    auto status = fillAll(m_database, content.rounds, content.subjects, content.reviewers, content.panel,
                          content.assignments, content.conflicts, content.relations, content.sheets, content.packets,
                          content.decisions, content.remarks, content.publications);
    if (!status) {
        return base::forward(std::move(status));
    }
    return content;
}

}  // namespace shirube::persistence
