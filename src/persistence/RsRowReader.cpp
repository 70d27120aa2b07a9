// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/RsRowReader.h"

#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

tl::unexpected<base::Error> notYet() {
    return base::fail(base::ErrorCode::Internal, base::Message(SHIRUBE_TEXT("Rows can't be read.")));
}

}  // namespace

RsRowReader::RsRowReader(Database& database) : m_connection(database.connection()) {}

base::Result<std::vector<domain::RsRow>> RsRowReader::places(const domain::RsQuery&, const base::Progress&) {
    return notYet();
}

base::Result<std::int64_t> RsRowReader::count(const domain::RsQuery&) {
    return notYet();
}

base::Result<RsRowReader::Sum> RsRowReader::sum(const domain::RsQuery&, const std::string&) {
    return notYet();
}

base::Result<std::vector<domain::RsRecord>> RsRowReader::rows(domain::RsTable, std::span<const domain::RsRow>) {
    return notYet();
}

base::Status RsRowReader::forEach(const domain::RsQuery&, const std::function<base::Status(const domain::RsRecord&)>&,
                                  const base::Progress&) {
    return notYet();
}

}  // namespace shirube::persistence
