// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "base/Result.h"

namespace shirube::exchange {

[[nodiscard]] bool isZip(std::string_view bytes);

/// Calls `visit` with the name and the bytes of each part of a ZIP file, until that fails. `maxBytes` is how much may
/// be unpacked in all and is lowered by what was. InvalidInput for what is damaged, encrypted or larger.
[[nodiscard]] base::Status forEachZipPart(
    std::string_view bytes, std::size_t& maxBytes,
    const std::function<base::Status(const std::string& name, std::string_view part)>& visit);

}  // namespace shirube::exchange
