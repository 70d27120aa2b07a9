// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace shirube::embedded {

/// A file of data/ that was compiled into the executable.
struct File {
    std::string_view name;   ///< path below its base folder, with forward slashes
    std::string_view bytes;  ///< content as in the repository
};

}  // namespace shirube::embedded
