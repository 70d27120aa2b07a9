// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/Result.h"
#include "exchange/Dataset.h"
#include "exchange/DatasetFiles.h"

namespace shirube::exchange {

/// Which edition of a dataset the files are.
struct DatasetStamp {
    DatasetInfo info;
    std::string digest;  ///< SHA-256 of names and bytes of all files: another for the least correction

    friend bool operator==(const DatasetStamp&, const DatasetStamp&) = default;
};

/// Reads dataset.json alone; errors as of DatasetReader::read for it.
[[nodiscard]] base::Result<DatasetStamp> stampOf(const DatasetFiles& files);

}  // namespace shirube::exchange
