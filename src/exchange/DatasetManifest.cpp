// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatasetManifest.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "DatasetDate.h"
#include "DatasetJson.h"
#include "DatasetPlace.h"
#include "DatasetSchema.h"
#include "exchange/DatasetFiles.h"

namespace shirube::exchange {

namespace {

constexpr int kFormat = 1;
constexpr std::size_t kMaxFiles = 100;

}  // namespace

base::Result<DatasetManifest> DatasetManifest::parse(std::string_view bytes) {
    const DatasetPlace whole{kDatasetManifest, {}};
    const auto document = parseDatasetJson(whole.file, bytes, kMaxFiles);
    if (!document) {
        return base::forward(document);
    }
    if (document->is_object()) {
        const auto format = document->find("format");
        if (format != document->end() && format->is_number_unsigned() && format->get<std::uint64_t>() > kFormat) {
            return whole.at("format").refuse(base::Error{
                base::ErrorCode::NewerStore,
                base::Message(
                    SHIRUBE_TEXT("the dataset has format {0} and this program reads format {1}. Update the program."),
                    {format->dump(), std::to_string(kFormat)}),
                {}});
        }
    }
    const auto schema = DatasetSchema::load("dataset");
    if (!schema) {
        return base::forward(schema);
    }
    if (auto status = schema->check(whole.file, *document); !status) {
        return base::forward(std::move(status));
    }
    const auto text = [&](const char* key) { return document->at(key).get<std::string>(); };
    DatasetManifest manifest;
    manifest.info = {text("id"), text("title"), text("as_of")};
    if (!isDatasetDate(manifest.info.asOf)) {
        return whole.at("as_of").refuse(noSuchDatasetDate(manifest.info.asOf));
    }
    manifest.files = document->at("files").get<std::vector<std::string>>();
    return manifest;
}

}  // namespace shirube::exchange
