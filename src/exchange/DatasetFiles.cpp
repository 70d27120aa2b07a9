// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DatasetFiles.h"

#include <exception>
#include <fstream>
#include <system_error>
#include <utility>

#include "DatasetManifest.h"
#include "embedded/datasetFiles.h"

namespace shirube::exchange {

namespace {

namespace fs = std::filesystem;

// Paths are UTF-8 in messages, whatever the platform's encoding is.
std::string utf8(const fs::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

base::Result<std::string> readFile(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::string bytes;
    std::string block(std::size_t{1} << 16U, '\0');
    while (stream && bytes.size() <= kMaxDatasetFileBytes) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        bytes.append(block, 0, static_cast<std::size_t>(stream.gcount()));
    }
    if (bytes.size() > kMaxDatasetFileBytes) {
        return base::fail(
            base::ErrorCode::InvalidInput,
            base::Message(SHIRUBE_TEXT("{0}: the file is larger than 64 MiB. Split it and list the parts in {1}."),
                          {utf8(path), kDatasetManifest}));
    }
    if (!stream.eof()) {
        return base::fail(
            base::ErrorCode::Io,
            base::Message(SHIRUBE_TEXT("{0}: the file can't be read. Check its permissions."), {utf8(path)}));
    }
    return bytes;
}

bool isFile(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error);
}

base::Result<DatasetFiles> readFolder(const fs::path& folder) {
    const auto manifestPath = folder / kDatasetManifest;
    if (!isFile(manifestPath)) {
        return base::fail(base::ErrorCode::NotFound,
                          base::Message(SHIRUBE_TEXT("{0} has no file {1}. Choose the folder of a dataset."),
                                        {utf8(folder), kDatasetManifest}));
    }
    auto manifestBytes = readFile(manifestPath);
    if (!manifestBytes) {
        return base::forward(std::move(manifestBytes));
    }
    const auto manifest = DatasetManifest::parse(*manifestBytes);
    if (!manifest) {
        return base::forward(manifest);
    }
    DatasetFiles files;
    files.emplace(kDatasetManifest, *std::move(manifestBytes));
    for (const auto& name : manifest->files) {
        if (!isFile(folder / name)) {
            continue;
        }
        auto bytes = readFile(folder / name);
        if (!bytes) {
            return base::forward(std::move(bytes));
        }
        files.insert_or_assign(name, *std::move(bytes));
    }
    return files;
}

}  // namespace

base::Result<DatasetFiles> readDatasetFolder(const fs::path& folder) {
    try {
        return readFolder(folder);
    } catch (const std::exception& problem) {
        return base::fail(
            base::ErrorCode::Io,
            base::Message(SHIRUBE_TEXT("The dataset folder can't be read. Check its name, size and permissions.")),
            problem.what());
    }
}

DatasetFiles embeddedDatasetFiles() {
    DatasetFiles files;
    for (const auto& file : embedded::datasetFiles()) {
        files.emplace(file.name, file.bytes);
    }
    return files;
}

}  // namespace shirube::exchange
