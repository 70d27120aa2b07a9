// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "base/Error.h"

namespace shirube::base {

/// A value or the Error that prevented it (docs/decisions/0002).
template <typename T>
using Result = tl::expected<T, Error>;

/// Success without a value, or an Error.
using Status = Result<void>;

/// The failing side of a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, Message message, std::string detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/// Hands an Error on from a Result of another type.
template <typename T>
[[nodiscard]] tl::unexpected<Error> forward(Result<T>&& failed) {
    return tl::unexpected<Error>(std::move(failed).error());
}

template <typename T>
[[nodiscard]] tl::unexpected<Error> forward(const Result<T>& failed) {
    return tl::unexpected<Error>(failed.error());
}

}  // namespace shirube::base
