// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/Result.h"
#include "exchange/Dataset.h"

namespace shirube::exchange {

/// dataset.json.
struct DatasetManifest {
    DatasetInfo info;
    std::vector<std::string> files;

    /// Errors: as DatasetReader::read for this file.
    [[nodiscard]] static base::Result<DatasetManifest> parse(std::string_view bytes);
};

}  // namespace shirube::exchange
