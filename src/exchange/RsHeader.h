// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/Result.h"
#include "domain/RsFile.h"

namespace shirube::exchange {

/// Which column of a file is which, by the folded names in its first row.
struct RsHeader {
    using Field = std::optional<std::size_t>;  ///< nothing where the file lacks the column

    domain::RsKind kind = domain::RsKind::Outline;
    std::size_t fieldCount = 0;
    std::array<Field, 13> heading{};                   ///< as rsHeadingNames()
    std::vector<Field> columns{};                      ///< as rsLayout(kind)
    std::vector<std::pair<int, std::size_t>> years{};  ///< of Goals: the columns that are years
    std::vector<std::string> missing{};                ///< as the system writes them
    std::vector<std::string> unknown{};                ///< as the file writes them

    static constexpr std::size_t kEdition = 1;  ///< in `heading`
    static constexpr std::size_t kProject = 2;

    /// InvalidInput where it is of no kind, or two columns have one name; the message begins with `name`, the file's.
    [[nodiscard]] static base::Result<RsHeader> of(std::span<const std::string_view> fields, const std::string& name);
};

}  // namespace shirube::exchange
