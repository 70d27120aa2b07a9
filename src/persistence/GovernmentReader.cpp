// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/GovernmentReader.h"

#include "Connection.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

tl::unexpected<base::Error> notYet() {
    return base::fail(base::ErrorCode::Internal, base::Message::verbatim("GovernmentReader"));
}

}  // namespace

GovernmentReader::GovernmentReader(Database& database) : m_connection(database.connection()) {}

base::Result<analysis::GovernmentBook> GovernmentReader::book(std::span<const domain::RsFile> /*files*/,
                                                              const base::Progress& /*progress*/) {
    return notYet();
}

base::Result<std::vector<analysis::GovernmentGoal>> GovernmentReader::goals(std::span<const domain::RsFile> /*files*/,
                                                                            std::optional<std::int64_t> /*project*/) {
    return notYet();
}

base::Result<std::vector<analysis::GovernmentGoalLink>> GovernmentReader::goalLinks(
    std::span<const domain::RsFile> /*files*/, std::optional<std::int64_t> /*project*/) {
    return notYet();
}

base::Result<analysis::PaymentRows> GovernmentReader::payments(std::span<const domain::RsFile> /*files*/,
                                                               std::int64_t /*project*/) {
    return notYet();
}

base::Status GovernmentReader::forEachPayments(
    std::span<const domain::RsFile> /*files*/,
    const std::function<base::Status(const analysis::PaymentRows&)>& /*take*/, const base::Progress& /*progress*/) {
    return notYet();
}

base::Status GovernmentReader::forEachItemSums(
    std::span<const domain::RsFile> /*files*/,
    const std::function<base::Status(std::int64_t project, const std::vector<analysis::RsItemSums>&)>& /*take*/) {
    return notYet();
}

base::Status GovernmentReader::forEachRates(
    std::span<const domain::RsFile> /*files*/,
    const std::function<base::Status(std::int64_t project, const std::vector<std::string>&)>& /*take*/) {
    return notYet();
}

}  // namespace shirube::persistence
