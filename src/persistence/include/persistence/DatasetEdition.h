// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/StrongId.h"

namespace shirube::persistence {

/// Which edition of a dataset was imported last.
struct DatasetEdition {
    base::StrongId<struct DatasetTag> id;
    std::string title;
    std::string asOf;        ///< ISO 8601
    std::string digest;      ///< SHA-256 of its files
    bool isBundled = false;  ///< it came with a program, not from a folder

    friend bool operator==(const DatasetEdition&, const DatasetEdition&) = default;
};

}  // namespace shirube::persistence
