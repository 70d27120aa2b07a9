// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DatasetStamp.h"

#include <utility>

#include "DatasetManifest.h"
#include "DatasetPlace.h"
#include "base/Sha256.h"

namespace shirube::exchange {

base::Result<DatasetStamp> stampOf(const DatasetFiles& files) {
    const auto manifestFile = files.find(kDatasetManifest);
    if (manifestFile == files.end()) {
        return DatasetPlace{kDatasetManifest, {}}.refuse(
            base::Error{base::ErrorCode::NotFound,
                        base::Message(SHIRUBE_TEXT("the file is missing. Choose the folder of a dataset.")),
                        {}});
    }
    auto manifest = DatasetManifest::parse(manifestFile->second);
    if (!manifest) {
        return base::forward(std::move(manifest));
    }
    std::string digests;
    for (const auto& [name, bytes] : files) {
        digests += name + '\n' + base::sha256Hex(bytes) + '\n';
    }
    return DatasetStamp{std::move(manifest->info), base::sha256Hex(digests)};
}

}  // namespace shirube::exchange
