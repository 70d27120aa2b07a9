// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "RowReader.h"
#include "persistence/ChangeRecord.h"

namespace shirube::persistence {

class Connection;

/// A row of change_set as it is stored.
struct ChangeSetRow {
    std::int64_t id = 0;
    std::string kind;
    std::int64_t target = 0;  ///< 0 where there is none
    std::string actor;
    std::string time;
    std::string summary;  ///< JSON
    std::string reason;
    std::int64_t entryCount = 0;
    std::string hash;
    bool isFinal = false;
};

/// Reads change_set. `condition` follows FROM: WHERE, ORDER BY, LIMIT.
class ChangeSetReader {
public:
    ChangeSetReader(Connection& connection, const std::string& condition, std::vector<Parameter> parameters = {},
                    std::size_t block = RowReader::kFewRows);
    [[nodiscard]] std::optional<ChangeSetRow> next();

private:
    RowReader m_reader;
};

/// Reads change_entry in the same way.
class ChangeEntryReader {
public:
    ChangeEntryReader(Connection& connection, const std::string& condition, std::vector<Parameter> parameters = {},
                      std::size_t block = RowReader::kManyRows);
    [[nodiscard]] std::optional<ChangeEntry> next();

private:
    RowReader m_reader;
};

/// What the stored row says, in the types of the public side.
[[nodiscard]] ChangeHeader toHeader(ChangeSetRow row);

}  // namespace shirube::persistence
