// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "TableSchema.h"

namespace shirube::persistence {

class Connection;

/// A row that is not what the log last said of it. Images are JSON objects; an empty one means no row.
struct RowDifference {
    std::string key;
    std::string logged;
    std::string actual;
};

/// Calls `report` for each such row of a table, in the order of the keys. Throws.
void compareWithLog(Connection& connection, const TableSchema& table,
                    const std::function<void(const RowDifference&)>& report);

}  // namespace shirube::persistence
