// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/Result.h"

namespace shirube::exchange {

/// A value inside a dataset file, for messages.
struct DatasetPlace {
    std::string file;
    std::string pointer;  ///< JSON Pointer (RFC 6901); empty for the whole file

    /// The member or the element below this value.
    [[nodiscard]] DatasetPlace at(std::string_view key) const;
    [[nodiscard]] DatasetPlace at(std::size_t index) const;

    /// budget_lines.json#/budget_lines/3/cycle
    [[nodiscard]] std::string text() const;

    /// A refusal whose message is this place and the reason, which ends with the mend.
    [[nodiscard]] tl::unexpected<base::Error> refuse(base::Message reason, std::string detail = {}) const;
    /// As above with the code and detail of an error from below.
    [[nodiscard]] tl::unexpected<base::Error> refuse(const base::Error& error) const;
};

}  // namespace shirube::exchange
