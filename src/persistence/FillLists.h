// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "persistence/EntityTable.h"

namespace shirube::persistence {

/// Reads the whole table of each list's type into it; stops at the first that can't be read.
template <typename... T>
[[nodiscard]] base::Status fillAll(Database& database, std::vector<T>&... lists) {
    base::Status status;
    const auto fill = [&](auto& list) {
        using Value = typename std::decay_t<decltype(list)>::value_type;
        auto rows = EntityTable<Value>(database).all();
        if (!rows) {
            status = base::forward(std::move(rows));
            return false;
        }
        list = *std::move(rows);
        return true;
    };
    static_cast<void>((fill(lists) && ...));
    return status;
}

}  // namespace shirube::persistence
