// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <type_traits>
#include <utility>

#include "Connection.h"
#include "base/Result.h"

namespace shirube::persistence {

/// Runs `work` and turns what it throws into an Error: the border between exceptions inside and Results outside.
template <typename Work>
[[nodiscard]] auto guarded(const Connection& connection, Work&& work) -> base::Result<std::invoke_result_t<Work>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::forward<Work>(work)();
            return {};
        } else {
            return std::forward<Work>(work)();
        }
    } catch (const std::exception&) {
        return tl::unexpected<base::Error>(connection.currentError());
    }
}

}  // namespace shirube::persistence
